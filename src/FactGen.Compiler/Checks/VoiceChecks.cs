using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>A claim without a speaker is in the source's own voice: its quote is no part of somebody's words (FACT4006).</summary>
internal static class VoiceChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.By is not null || input.Declaration.Property.Speech)
        {
            return;
        }

        foreach (var quote in input.Quotes)
        {
            if (Fault(input, quote) is { } diagnostic && input.ReasonFor(ReasonKey.Voice) is null)
            {
                diagnostics.Report(diagnostic);
            }
        }
    }

    private static FactDiagnostic? Fault(EvidenceInput input, FoundQuote quote)
    {
        if (quote.Text.QuotationAround(quote.Place.Range) is { } words)
        {
            return Missing(
                $"'{quote.Quote.Exact}' is inside quotation marks: {QuotedSentence.Of(quote.Show(words))} Name in 'by' who says it, or say "
                + "under 'voice' in 'because' why it is the source's own voice.",
                null);
        }

        if (quote.Text.TurnAround(quote.Place.Range, input.Names) is { } turn
            && !(SpeakerLabels.LabelOf(quote.Text.Source, turn) is { } label && IsPublisher(input, quote, label)))
        {
            return Missing(
                $"'{quote.Quote.Exact}' is in what the text marks as somebody's words, by a name before a colon or as a quoted "
                + $"block: {QuotedSentence.Of(quote.Show(turn))} Name in 'by' who says it, or say under 'voice' in 'because' why it is the source's own voice.",
                null);
        }

        foreach (var saying in quote.Text.SayingsOf(quote.Place.Range, quote.Sentences))
        {
            if (input.Declaration.Property.Type.Kind is ValueKind.OneOf
                && ValueChecks.PlaceOfWords(input, quote)?.Contains(saying.Cue) == true)
            {
                continue; // "denied" is the value of "The court denied the motion"
            }

            var sayer = quote.Text.SayerOf(saying);
            if (sayer is null || !IsOwn(input, quote, sayer))
            {
                return Missing(
                    $"'{quote.Quote.Exact}' lies in what '{quote.Show(saying.Cue)}' passes on: {QuotedSentence.Of(quote.SentenceWords)} "
                    + $"{Ways(quote, sayer)}",
                    null);
            }
        }

        return NextSentence(quote) is { } next && quote.Text.FirstWordIn(WordList.SayingOfTheSentenceBefore, next) is not null
            ? Missing(
                $"The sentence after '{quote.Quote.Exact}' may say who said it: {QuotedSentence.Of(quote.Show(next))} Name in 'by' who said "
                + "it, or say under 'voice' in 'because' why it is the source's own voice.",
                Severity.Warning)
            : null;

        FactDiagnostic Missing(string message, Severity? severity) =>
            input.Report(Catalogue.SpeakerMissing, quote.Scalar.Place, message) with { As = severity };
    }

    /// <summary>The ways out, the likely one first: who says it goes into 'by', unless the words stand beside what is said.</summary>
    private static string Ways(FoundQuote quote, Sayer? sayer) =>
        (sayer is { Role: SayerRole.Says } ? $"If '{quote.Show(sayer.Subject)}' says this" : "If somebody says this")
        + ", name the speaker in 'by'; if the words are not part of what is said, say so under 'voice' in 'because'.";

    /// <summary>Whether the source itself says it: its publisher, or the authors of what it reports.</summary>
    private static bool IsOwn(EvidenceInput input, FoundQuote quote, Sayer sayer) =>
        sayer.Role is SayerRole.Says
        && (quote.Card.Reports && sayer.IsAuthor || IsPublisher(input, quote, sayer.Subject));

    private static bool IsPublisher(EvidenceInput input, FoundQuote quote, TextRange subject)
    {
        if (quote.Card.Publisher is not { } publisher)
        {
            return false;
        }

        var (said, named) = (Words(quote.Text.Source.OnOneLine(subject)), Words(publisher));
        return said.SequenceEqual(named, StringComparer.OrdinalIgnoreCase)
            || quote.Text.MentionsIn(input.Names, subject).Any(mention =>
                !mention.IsTitle && Words(quote.Text.Source.OnOneLine(mention.Range)).Length == said.Length
                && SpeakerChecks.Names(input, publisher, mention.Entity));
    }

    /// <summary>The words of a name without its article and without what companies write behind theirs.</summary>
    private static string[] Words(string name) =>
    [
        .. name.Split(' ', ',', '.').Where(word => word.Length > 0 && word.ToUpperInvariant()
            is not ("THE" or "INC" or "LTD" or "LIMITED" or "PLC" or "LLC" or "CORP" or "CORPORATION" or "CO" or "AG" or "SA" or "GMBH")),
    ];

    /// <summary>The sentence after those of a quote, in the same paragraph.</summary>
    private static TextRange? NextSentence(FoundQuote quote)
    {
        var source = quote.Text.Source;
        return source.SentenceAt(quote.Place.Range.End - 1) is { } last
            && source.After(last) is { } next
            && next.Paragraph == last.Paragraph
            ? next.Range
            : null;
    }
}
