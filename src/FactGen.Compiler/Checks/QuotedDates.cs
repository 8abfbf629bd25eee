using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>A date that a quote gives.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Reading">The date as the text has it.</param>
/// <param name="Resolved">The date that it means; null if it means none.</param>
internal sealed record QuotedDate(FoundQuote Quote, DateReading Reading, ResolvedDate? Resolved);

/// <summary>Finds the dates that the quotes of a claim and its reason give.</summary>
internal static class QuotedDates
{
    /// <summary>The dates of the quotes, each as often as it may mean something else.</summary>
    public static List<QuotedDate> Of(EvidenceInput input)
    {
        var found = new List<QuotedDate>();
        foreach (var part in input.Parts)
        {
            foreach (var date in part.Text.DatesIn(part.Range))
            {
                var reading = date.In(part.Range);
                var anchor = DateAnchor.Of(input.Claim.Stated, "stated") ?? DateAnchor.Of(part.Quote.Card.Published, "published");
                var mayBeFuture = input.Claim.Modality is Modality.Planned
                    || part.Quote.Text.FirstWordIn(WordList.Future, part.Quote.Sentences) is not null;
                var dates = reading.Resolve(anchor, mayBeFuture);
                foreach (var resolved in dates)
                {
                    found.Add(new QuotedDate(part.Quote, reading, resolved));
                }

                if (dates.Length == 0)
                {
                    found.Add(new QuotedDate(part.Quote, reading, null));
                }
            }
        }

        return found;
    }

    /// <summary>The dates that a reason gives.</summary>
    /// <param name="input">The claim.</param>
    /// <param name="key">What the reason is for.</param>
    /// <param name="anchor">The day from which relative ones count; null for the day of publication.</param>
    public static List<ResolvedDate> OfReason(EvidenceInput input, ReasonKey key, DateAnchor? anchor)
    {
        var dates = new List<ResolvedDate>();
        if (input.ReasonFor(key) is { } words)
        {
            anchor ??= DateAnchor.Of(input.Quotes[0].Card.Published, "published");
            var (source, language) = (new SourceText(words), input.Quotes[0].Text);
            foreach (var tag in language.LanguageTag != "en" && language.Language.ReadsWords ? new[] { "en", language.LanguageTag } : ["en"])
            {
                var reason = new ProseText(source, tag);
                foreach (var reading in reason.DatesIn(reason.Whole))
                {
                    dates.AddRange(reading.Resolve(anchor, mayBeFuture: true).Where(date => !date.IsOtherSide));
                }
            }
        }

        return dates;
    }

    /// <summary>
    /// Whether a reason names a date as the value is written, in EDTF: so it can be named where the compiler does not read the words.
    /// </summary>
    public static bool IsNamedIn(string reason, FactDate value)
    {
        var wording = value.Wording;
        var at = -1;
        while ((at = reason.IndexOf(wording, at + 1, StringComparison.Ordinal)) >= 0)
        {
            if (IsBoundary(reason, at - 1, -1) && IsBoundary(reason, at + wording.Length, 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a date in EDTF does not go on at an index: a point or comma goes on only before a letter or digit.</summary>
    private static bool IsBoundary(string text, int index, int direction)
    {
        if (index < 0 || index >= text.Length)
        {
            return true;
        }

        var character = text[index];
        return !(char.IsLetterOrDigit(character) || character is '-' or '/' or '~' or '?' or '%' or '[' or '{')
            && !(character is '.' or ',' && index + direction is >= 0 and var next && next < text.Length
                && (char.IsLetterOrDigit(text[next]) || text[next] == '.'));
    }
}
