using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Checks;

/// <summary>Two cards with one digest have the same text, and are one witness (FACT3015).</summary>
internal static class SameSourceChecks
{
    /// <summary>Reports each card whose text another card has, unless one of them says that it copies the other.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        var firsts = new Dictionary<string, SourceCard>(StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in input.Cards.Select(pair => pair.Card))
        {
            if (declaration.Card is not { Sha256: { } digest } card)
            {
                continue;
            }

            if (!firsts.TryGetValue(digest, out var first))
            {
                firsts.Add(digest, card);
            }
            else if (first.Id != card.Id && card.DerivedFrom is null && first.DerivedFrom is null)
            {
                diagnostics.Report(
                    Catalogue.SameText,
                    declaration.PlaceOf("sha256"),
                    $"'{card.Id}' has the same text as '{first.Id}', and both count as one witness. Remove one of the cards, "
                    + $"or write 'derived_from: {first.Id}' if this is a copy that was published elsewhere.");
            }
        }
    }
}
