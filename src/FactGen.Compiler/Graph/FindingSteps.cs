using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;

namespace FactGen.Compiler.Graph;

/// <summary>The steps that combine claims into findings.</summary>
internal static class FindingSteps
{
    /// <summary>The findings of a facts file, and the checks of its names and findings.</summary>
    public static FactsWithFindings CheckFacts(FactsWithLinks linked)
    {
        var (cited, entities, merged) = (linked.Cited, linked.Entities, linked.Merged);
        var file = cited.File;
        EntityDeclaration[] declared = [.. entities.FirstsOf(linked.Path, file)];
        var elsewhere = ClaimsElsewhere.Of(declared, entities);
        var cards = cited.Cards.And([.. merged.Cards, .. elsewhere.Cards]);
        var context = FindingContext.Of(entities, cards, cited.HeadingOnly.Concat(merged.HeadingOnly).Concat(elsewhere.HeadingOnly));
        var findings = new FindingsOfFile(declared, entity => merged.SameAs(entities, entity), elsewhere.On, entities.Schema, context);
        var diagnostics = new DiagnosticSink();
        CheckRegister.Run(new FileInput(file, declared, entities, linked.Claims, cited.Cards, findings), diagnostics);
        return new FactsWithFindings(linked.Path, file, entities, findings, cards, diagnostics.Diagnostics);
    }
}
