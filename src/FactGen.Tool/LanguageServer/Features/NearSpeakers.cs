using FactGen.Compiler.Checks;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Tool.LanguageServer.Documents;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>Whom the sources of a claim name near its quotes: they come first where a speaker is typed.</summary>
internal static class NearSpeakers
{
    /// <summary>The ids, the likeliest first; none if the claim at the place has no quote that is found.</summary>
    /// <param name="document">The facts file.</param>
    /// <param name="facts">The facts as they are now.</param>
    /// <param name="offset">A place in the claim.</param>
    public static IReadOnlyList<string> At(Document document, CheckedFacts facts, int offset)
    {
        var names = document.Workspace.NamesOf(facts);
        return
        [
            .. facts.Evidence.OfType<QuoteEvidence.InText>()
                .Where(quote => quote.Quoted.Claim.Keys.Place is { } place
                    && place.Path == document.File.Path && place.Start <= offset && offset <= place.End)
                .SelectMany(quote => EntitiesNear.Of(quote.Quoted.Source, quote.Place.Range, names))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
