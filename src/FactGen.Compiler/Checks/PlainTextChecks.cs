using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// A text is plain text in UTF-8 (FACT3014): a quote cannot have words like <c>caf&amp;eacute;</c> as a reader sees them.
/// </summary>
internal static class PlainTextChecks
{
    private const int MostShown = 3;

    /// <summary>Reports on a card what its text should not contain. Excluded passages are never read, so they may contain it.</summary>
    public static void Check(CardInput input, DiagnosticSink diagnostics)
    {
        if (input.Source.Evidence is not { } text)
        {
            return;
        }

        TextRange[] flaws = [.. text.Flaws.Where(flaw => input.Source.Zones.ExclusionOf(flaw) is null)];
        if (flaws.Length > 0)
        {
            var shown = flaws.Take(MostShown).Select(flaw => $"'{text.OnOneLine(flaw)}' at {text.PositionOf(flaw.Start)}");
            var more = flaws.Length > MostShown ? $" and {flaws.Length - MostShown} more" : "";
            diagnostics.Report(
                Catalogue.TextNotPlain,
                input.Card.PlaceOf("text"),
                $"The text of '{input.Card.Card.Id}' has HTML entities or wrongly decoded letters: {string.Join(", ", shown)}{more}. "
                + "Only spaces, quotation marks and dashes among them are read as what they are. Save the text again as plain text in UTF-8, and put its digest on the card.");
        }
    }
}
