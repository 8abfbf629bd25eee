using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;

namespace FactGen.Compiler.Checks;

/// <summary>The day on which something was said is the one that the text around the quote has it said (FACT4001).</summary>
internal static class StatedChecks
{
    /// <summary>Checks <c>stated</c>.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim is not { Occasion: null, Stated: { } stated })
        {
            return;
        }

        var other = OtherDay(input, stated);
        if ((other is not null || !IsSaid(stated, input.Quotes)) && !IsExplained(input, stated))
        {
            diagnostics.Report(input.Report(
                Catalogue.ValueNotInQuote,
                input.Declaration.PlaceOf("stated"),
                $"That '{input.Claim.Id}' was stated on {stated.Wording} "
                + (other ?? $"cannot be read from the text around {ValueChecks.QuotesOf(input)}.")
                + " Correct 'stated', leave it out where it is the day of publication, or say under 'stated' in 'because' how it follows, with the day"
                + $"{(input.ReasonFor(ReasonKey.Stated) is null ? "" : "; as it is, it does not name that day")}."));
        }
    }

    /// <summary>What to report if the text has a quote said on another day, and no quote on this one; null otherwise.</summary>
    private static string? OtherDay(EvidenceInput input, FactDate stated)
    {
        string? other = null;
        foreach (var quote in input.Quotes)
        {
            var anchor = DateAnchor.Of(quote.Card.Published, "published");
            foreach (var date in SayingDays.Of(input, quote))
            {
                foreach (var resolved in date.Resolve(anchor, mayBeFuture: false))
                {
                    if (ClaimTimeChecks.Touches(resolved.Date, stated))
                    {
                        return null;
                    }

                    var sentence = QuotedSentence.Of(quote.Show(quote.Text.SentencesAround(date.Core)));
                    other ??= $"is not what the text says: there it is said '{date.Words}' ({resolved.Edtf}): {sentence}";
                }
            }
        }

        return other;
    }

    /// <summary>Whether the text around a quote, or the card, gives the day on which it was said.</summary>
    private static bool IsSaid(FactDate stated, FoundQuote[] quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Card.Published is { } published && published.IsWithin(stated) && DateChecks.AreDaysOf(stated, published))
            {
                return true;
            }

            var anchor = DateAnchor.Of(quote.Card.Published, "published");
            var around = quote.Text.ParagraphsUpTo(quote.Sentences, EvidenceInput.ParagraphsBefore);

            // Nothing is said "since 3 March" on the third.
            if (quote.Text.DatesIn(around).Any(date =>
                date.Side is DateSide.On or DateSide.About && DateChecks.IsAmong(date.Resolve(anchor, mayBeFuture: false), stated)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the reason names the day on which it was said, or each end of the time in which that day lies.</summary>
    private static bool IsExplained(EvidenceInput input, FactDate stated)
    {
        if (input.ReasonFor(ReasonKey.Stated) is not { } reason)
        {
            return false;
        }

        var dates = QuotedDates.OfReason(input, ReasonKey.Stated, null);
        return QuotedDates.IsNamedIn(reason, stated)
            || (stated.IsInterval || stated.Wording.StartsWith("[", StringComparison.Ordinal)
                ? DateChecks.AreEndsAmong(stated, dates.ConvertAll(date => date.Date))
                : dates.Exists(date => ClaimTimeChecks.Touches(date.Date, stated)));
    }
}
