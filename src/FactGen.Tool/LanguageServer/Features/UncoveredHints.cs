using FactGen.Compiler;
using FactGen.Compiler.Evidence;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>The sentences of a source text that no claim quotes, as hints: on request, because most texts have many.</summary>
internal static class UncoveredHints
{
    private const int Hint = 4;

    /// <summary>The hints of a text; none if they are not asked for.</summary>
    public static IEnumerable<Diagnostic> Of(Document document)
    {
        if (document.File.Kind is not InputKind.Text || !document.Workspace.ShowsUncovered(document.Path)
            || document.Workspace.FactBase.Facts is not { } facts)
        {
            return [];
        }

        return from covered in Coverage.Of([.. document.CardsOf(facts)], facts.Evidence, facts.Sources)
               from sentence in covered.Uncovered
               select new Diagnostic(
                   document.Lines.RangeOf(sentence.Range.Start, sentence.Range.End),
                   Hint,
                   "uncovered",
                   null,
                   "factgen",
                   $"No claim of '{covered.Card.Id}' quotes this sentence. Claim it, or list it under 'uncited' on the card.",
                   null);
    }
}
