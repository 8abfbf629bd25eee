using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Checks;

/// <summary>A quote whose text is not present is pinned by the lock (FACT3007, FACT3008).</summary>
internal static class LockedQuoteChecks
{
    /// <summary>Reports why the lock does not pin a quote.</summary>
    public static void Check(QuoteInput input, DiagnosticSink diagnostics)
    {
        if (input is not QuoteInput.InLock { Quoted: var quoted } locked)
        {
            return;
        }

        var (card, claim, place) = (quoted.Source.Card, quoted.Claim.Claim.Id, quoted.Words.Place);
        if (locked.WordCount > locked.WordLimit)
        {
            diagnostics.Report(Catalogue.QuoteTooLong, place, QuoteChecks.TooLong(locked.WordCount, locked.WordLimit), claim);
        }
        else if (locked.Match is LockMatch.OfOtherRules)
        {
            return; // LockChecks reports it once, for the whole lock
        }
        else if (locked.Match is null)
        {
            diagnostics.Report(
                Catalogue.NotLocked,
                place,
                $"The card of '{card.Id}' names no text to look '{quoted.Quote.Exact}' up in: add 'text' and 'sha256' to it.",
                claim,
                new Declared(DeclarationKind.Source, card.Id));
        }
        else
        {
            var state = locked.Match switch
            {
                LockMatch.Changed => $"'{claim}' is not what it was when the lock was written",
                LockMatch.OtherText => $"the lock pins '{quoted.Quote.Exact}' in another text than the one on the card of '{card.Id}'",
                _ => $"the lock has no line for this quote of '{claim}'",
            };
            diagnostics.Report(
                Catalogue.NotLocked,
                place,
                $"'{quoted.Quote.Exact}' cannot be checked: the text '{card.Text}' is not here, and {state}. {Meant(quoted.Source)} "
                + "the text under the text root (FACTGEN_TEXT_ROOT), or have 'factgen lock' run by someone who has it.",
                claim);
        }
    }

    private static string Meant(CitedSource source) =>
        source.TextMeant is { } name ? $"If '{name}' is meant, which is here, write 'text: {name}' on the card of '{source.Card.Id}'. Otherwise put"
        : source.Card.Text?.EndsWith(".txt", StringComparison.Ordinal) is false ? "Only files whose names end in '.txt' are read as texts. Put"
        : "Put";
}
