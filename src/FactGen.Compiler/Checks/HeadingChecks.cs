using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>A claim that rests on a heading or a caption alone, which its card does not declare (FACT3017).</summary>
internal static class HeadingChecks
{
    /// <summary>Reports a claim all of whose quotes are in such lines.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (!input.IsComplete || Array.Exists(input.Quotes, quote => quote.InHeading))
        {
            return;
        }

        var role = LineRole.Text;
        foreach (var quote in input.Quotes)
        {
            foreach (var part in quote.Place.Parts)
            {
                role = UndeclaredHeadings.RoleOf(quote.Text.Source, part);
                if (role is LineRole.Text || (role is LineRole.Heading && IsDated(quote, part)))
                {
                    return;
                }
            }
        }

        var first = input.Quotes[0];
        var source = first.Text.Source;
        var place = first.Place.Range.Start;
        var line = source.OnOneLine(source.LineOf(place));
        diagnostics.Report(
            Catalogue.HeadingAlone,
            first.Scalar.Place,
            $"'{input.Claim.Id}' rests only on {(role is LineRole.Caption ? "a caption" : "a heading")} of '{first.Card.Id}', at "
            + $"{source.PositionOf(place)}: '{line}'. {(role is LineRole.Caption ? "Captions" : "Headings")} shorten what a text says. Declare it "
            + "under 'headings' on the card: a quote found only there settles nothing. Or quote the text itself.",
            input.Claim.Id);
    }

    /// <summary>A line that gives the place and the day of a document is not a heading.</summary>
    private static bool IsDated(FoundQuote quote, TextRange part) =>
        quote.Text.DatesIn(quote.Text.Source.LineOf(part.Start)).Any(date => !date.NeedsAnchor && date.Words.Length > 4);
}
