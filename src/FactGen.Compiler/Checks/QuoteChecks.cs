using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Every quote stands in its source, or is pinned by the lock where the text is not there (FACT3003 to FACT3010).</summary>
public static class QuoteChecks
{
    /// <summary>Looks every quote of some claims up, in their order.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="sources">The sources that they cite.</param>
    /// <param name="quoteLock">The lines of the lock on the quotes whose texts are not there.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static IReadOnlyList<QuoteEvidence> Run(
        IEnumerable<ClaimDeclaration> claims, CitedSources sources, QuoteLock quoteLock, int wordLimit, DiagnosticSink diagnostics)
    {
        Dictionary<string, QuoteMatcher> matchers = new(StringComparer.Ordinal);
        List<QuoteEvidence> evidence = [];
        foreach (var quoted in QuotedClaim.Of(claims, sources))
        {
            var source = quoted.Source;
            if (source.Evidence is { } text)
            {
                if (!matchers.TryGetValue(source.Card.Id, out var matcher))
                {
                    matcher = new QuoteMatcher(text, source.Zones, source.Language, wordLimit);
                    matchers.Add(source.Card.Id, matcher);
                }

                evidence.Add(InText(quoted, text, matcher, diagnostics));
            }
            else if (source.OtherText is null)
            {
                evidence.Add(InLock(quoted, quoteLock, wordLimit, diagnostics));
            }
            else
            {
                evidence.Add(new QuoteEvidence.Missing(quoted)); // CardChecks reports the text as a whole
            }
        }

        return evidence;
    }

    private static QuoteEvidence InText(QuotedClaim quoted, SourceText text, QuoteMatcher matcher, DiagnosticSink diagnostics)
    {
        var match = matcher.Match(quoted.Selector);
        if (match is QuoteMatch.Found found)
        {
            return new QuoteEvidence.InText(quoted, text, found.Place, found.InHeading);
        }

        var (rule, message, word) = Explain(match, quoted, text);
        diagnostics.Report(rule, PlaceOf(word, quoted), message, quoted.Claim.Claim.Id, QuoteRemedies.Of(match, quoted.Selector, matcher));
        return new QuoteEvidence.Missing(quoted);
    }

    /// <summary>The rule that a quote breaks, the message, and the word of the quote that it turns on, where there is one.</summary>
    private static (Rule Rule, string Message, string? Word) Explain(QuoteMatch match, QuotedClaim quoted, SourceText text)
    {
        var source = quoted.Source.Card.Id;
        return match switch
        {
            QuoteMatch.NotFound { Nearest: { } nearest } missing => (
                Catalogue.QuoteNotFound,
                $"'{missing.Part}' does not stand in '{source}'. The nearest there, at {text.PositionOf(nearest.Range.Start)}, is '{nearest.Marked}': {string.Join("; ", nearest.Differences)}. Quote the text as it stands.",
                WordOf(nearest) ?? missing.Part),
            QuoteMatch.NotFound missing => (
                Catalogue.QuoteNotFound,
                $"'{missing.Part}' does not stand in '{source}', nor anything like it. Quote words that stand there, or name the source that has these.",
                missing.Part),
            QuoteMatch.Ambiguous many => (
                Catalogue.QuoteAmbiguous,
                $"'{quoted.Quote.Exact}' stands {many.Count} times in '{source}', at {Places(many.Places, text)}. Say which is meant: {Choices(many.Places)}.",
                null),
            QuoteMatch.NotInContext many => (
                Catalogue.QuoteAmbiguous,
                $"'{quoted.Quote.Exact}' stands in '{source}' at {Places(many.Places, text)}, and nowhere after this prefix and before this suffix. Give the words right beside it: {Choices(many.Places)}.",
                null),
            QuoteMatch.OnlyInExcluded excluded => (
                Catalogue.QuoteExcluded,
                $"'{quoted.Quote.Exact}' stands in '{source}' only at {text.PositionOf(excluded.Place.Range.Start)}, in the part that its card excludes from '{excluded.Zone.Exclusion.From}'. Quote the article itself, or mend the exclusion.",
                null),
            QuoteMatch.TooLong tooLong => (
                Catalogue.QuoteTooLong, TooLong(tooLong.Words, tooLong.Limit), null),
            QuoteMatch.TooShort => (
                Catalogue.QuoteTooShort,
                $"'{quoted.Quote.Exact}' is too short to be evidence: quote at least two words or a number.",
                null),
            QuoteMatch.CutInside cut => (
                Catalogue.QuoteTooShort,
                $"'{quoted.Quote.Exact}' cuts into {(cut.IsNumber ? "the number" : "the word")} '{cut.Whole}' of '{source}' at {text.PositionOf(cut.WholeRange.Start)}. Quote all of it.",
                null),
            QuoteMatch.NegationSkipped negation => (
                Catalogue.NegationSkipped,
                $"The words that '{quoted.Quote.Exact}' skips hold '{negation.Word}', at {text.PositionOf(negation.WordRange.Start)} of '{source}'. Quote it too, and say what the sentence says.",
                "…"),
            QuoteMatch.SkipNotChecked unchecked_ => (
                Catalogue.NegationSkipped,
                $"'{quoted.Quote.Exact}' skips words of a text in '{unchecked_.Language}', whose negations are not known here. Quote without a gap.",
                "…"),
            QuoteMatch.PartsLeaveParagraph leave => (
                Catalogue.NegationSkipped,
                $"The parts of '{quoted.Quote.Exact}' stand in different paragraphs of '{source}', at {string.Join(" and ", leave.Places.Select(place => text.PositionOf(place.Start)))}. Make two quotes of it.",
                "…"),
            QuoteMatch.PartsOutOfOrder order => (
                Catalogue.QuoteNotFound,
                $"The parts of '{quoted.Quote.Exact}' stand in '{source}' in another order: '{string.Join(" … ", order.PartsInOrder)}'.",
                null),
            _ => throw new InvalidOperationException($"no message for {match.GetType().Name}"),
        };
    }

    private static QuoteEvidence InLock(QuotedClaim quoted, QuoteLock quoteLock, int wordLimit, DiagnosticSink diagnostics)
    {
        var (card, claim) = (quoted.Source.Card, quoted.Claim.Claim.Id);
        if (QuoteParts.Of(quoted.Selector).WordCount is var words && words > wordLimit)
        {
            diagnostics.Report(Catalogue.QuoteTooLong, quoted.Words.Place, TooLong(words, wordLimit), claim);
            return new QuoteEvidence.Missing(quoted);
        }

        if (card.Text is null || card.Sha256 is null)
        {
            diagnostics.Report(
                Catalogue.NotLocked,
                quoted.Words.Place,
                $"The card of '{card.Id}' names no text to look '{quoted.Quote.Exact}' up in: add 'text' and 'sha256' to it.",
                claim,
                new Declared(DeclarationKind.Source, card.Id));
            return new QuoteEvidence.Missing(quoted);
        }

        var match = quoteLock.Find(ClaimLock.Of(quoted), card.Sha256);
        if (match is LockMatch.Pinned pinned)
        {
            return new QuoteEvidence.InLock(quoted, pinned.Line);
        }

        var state = match switch
        {
            LockMatch.Changed => $"'{claim}' is not what it was when the lock was written",
            LockMatch.OtherText => $"the lock pins '{quoted.Quote.Exact}' in another text than the one on the card of '{card.Id}'",
            _ => $"the lock has no line for this quote of '{claim}'",
        };
        diagnostics.Report(
            Catalogue.NotLocked,
            quoted.Words.Place,
            $"'{quoted.Quote.Exact}' cannot be checked: the text '{card.Text}' is not here, and {state}. Put the text under the text root (FACTGEN_TEXT_ROOT), or have 'factgen lock' run by someone who has it.",
            claim);
        return new QuoteEvidence.Missing(quoted);
    }

    private static string TooLong(int words, int limit) =>
        $"This quote has {words} words; {limit} may be quoted. Keep the words that carry the claim, and leave others out with ' … '.";

    private static string Places(IReadOnlyList<AmbiguousPlace> places, SourceText text) =>
        string.Join(", ", places.Select(place => text.PositionOf(place.Place.Range.Start)));

    private static string Choices(IReadOnlyList<AmbiguousPlace> places) => string.Join(" or ", places.Select(place => place switch
    {
        { Prefix: { } prefix } => $"prefix: '{prefix}'",
        { Suffix: { } suffix } => $"suffix: '{suffix}'",
        _ => "more of the words around it",
    }).Distinct());

    /// <summary>The first word of the quote that differs from the text.</summary>
    private static string? WordOf(NearestPassage nearest) =>
        nearest.Differences.Select(difference => difference.Quote).FirstOrDefault(word => word.Length > 0);

    /// <summary>Where a word of the quote stands in the YAML, if it stands there once; else all of the quote.</summary>
    private static Place PlaceOf(string? word, QuotedClaim quoted)
    {
        var at = word is null || word == quoted.Words.Value ? -1 : quoted.Words.Value.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && quoted.Words.Value.LastIndexOf(word!, StringComparison.Ordinal) == at
            ? quoted.Words.PlaceOf(at, word!.Length)
            : quoted.Words.Place;
    }
}
