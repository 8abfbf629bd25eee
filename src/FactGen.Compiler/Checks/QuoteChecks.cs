using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Every quote stands in its source (FACT3003 to FACT3005, FACT3008 to FACT3010).</summary>
internal static class QuoteChecks
{
    /// <summary>Reports why a quote does not stand in its text.</summary>
    public static void Check(QuoteInput input, DiagnosticSink diagnostics)
    {
        if (input is QuoteInput.InText { Quoted: var quoted, Match: var match } looked)
        {
            var spaced = match is QuoteMatch.NotFound ? QuoteRemedies.WithSpacedEllipses(quoted.Selector, looked.Matcher) : null;
            var (rule, message, word) = Explain(looked, spaced);
            diagnostics.Report(
                rule, PlaceOf(word, quoted), message, quoted.Claim.Claim.Id, QuoteRemedies.Of(match, quoted.Selector, looked.Matcher));
        }
    }

    /// <summary>The rule that a quote breaks, the message, and the word of the quote that is at fault, if one is.</summary>
    private static (Rule Rule, string Message, string? Word) Explain(QuoteInput.InText input, string? spaced)
    {
        var (match, quoted, text) = (input.Match, input.Quoted, input.Text);
        var (quote, source) = (quoted.Quote.Exact, quoted.Source.Card.Id);
        return match switch
        {
            QuoteMatch.NotFound when spaced is not null => (
                Catalogue.QuoteNotFound,
                $"The ellipsis in '{quote}' does not skip words, because it is not written with a space on both sides. "
                + $"In '{source}' stands '{spaced}': quote that.",
                null),
            QuoteMatch.NotFound when input.Elsewhere is { } other => (
                Catalogue.QuoteNotFound,
                $"'{quote}' is not in '{source}'. It is in '{other.Source}', at {other.At}: name that source, or quote words of '{source}'.",
                null),
            QuoteMatch.NotFound missing => ExplainNotFound(missing, source, text),
            QuoteMatch.PartsOutOfOrder order => (
                Catalogue.QuoteNotFound,
                $"The parts of '{quote}' are in '{source}' in another order: '{string.Join(" … ", order.PartsInOrder)}'.",
                null),
            QuoteMatch.Ambiguous many => (
                Catalogue.QuoteAmbiguous,
                $"'{quote}' occurs {many.Count} times in '{source}', at {Places(many.Places, text)}. "
                + $"Say which is meant: {Choices(many.Places)}.",
                null),
            QuoteMatch.NotInContext many => (
                Catalogue.QuoteAmbiguous,
                $"'{quote}' is in '{source}' at {Places(many.Places, text)}, but not after this prefix and before this suffix. "
                + $"Give the words right beside it: {Choices(many.Places)}.",
                null),
            QuoteMatch.OnlyInExcluded excluded => (
                Catalogue.QuoteExcluded,
                $"'{quote}' is in '{source}' only at {text.PositionOf(excluded.Place.Range.Start)}, in the part that its card excludes "
                + $"from '{excluded.Zone.Exclusion.From}'. Quote the article itself, or fix the exclusion.",
                null),
            QuoteMatch.TooLong tooLong => (Catalogue.QuoteTooLong, TooLong(tooLong.Words, tooLong.Limit), null),
            QuoteMatch.TooShort => (
                Catalogue.QuoteTooShort, $"'{quote}' is too short to be evidence: quote at least two words or a number.", null),
            QuoteMatch.CutInside cut => (
                Catalogue.QuoteTooShort,
                $"'{quote}' cuts into {(cut.IsNumber ? "the number" : "the word")} '{cut.Whole}' of '{source}' "
                + $"at {text.PositionOf(cut.WholeRange.Start)}. Quote all of it."
                + (!cut.AtStart && quoted.Words.IsCutByComma ? " Inside braces a comma ends it: put it in quotation marks." : ""),
                null),
            _ => ExplainSkip(match, quote, source, text),
        };
    }

    private static (Rule Rule, string Message, string? Word) ExplainNotFound(QuoteMatch.NotFound missing, string source, SourceText text) =>
        missing.Nearest is { } nearest
            ? (Catalogue.QuoteNotFound,
                $"'{missing.Part}' is not in '{source}'. The nearest there, at {text.PositionOf(nearest.Range.Start)}, "
                + $"is '{nearest.Marked}': {string.Join("; ", nearest.Differences)}.{Stopped(missing)} Quote the text as it stands.",
                WordOf(nearest) ?? missing.Part)
            : (Catalogue.QuoteNotFound,
                $"'{missing.Part}' is not in '{source}'{(missing.SearchStopped ? "." : ", nor anything like it.")}{Stopped(missing)} "
                + "Quote words of that text, or name the source that has these.",
                missing.Part);

    private static string Stopped(QuoteMatch.NotFound missing) =>
        missing.SearchStopped ? " The search for the nearest passage stopped, because too many are nearly the same." : "";

    /// <summary>What is wrong with the words that a quote skips.</summary>
    private static (Rule Rule, string Message, string? Word) ExplainSkip(QuoteMatch match, string quote, string source, SourceText text) =>
        (
        Catalogue.NegationSkipped,
        match switch
        {
            QuoteMatch.NegationSkipped negation =>
                $"The words that '{quote}' skips hold '{negation.Word}', at {text.PositionOf(negation.WordRange.Start)} of '{source}'. "
                + "Quote it too, and say what the sentence says.",
            QuoteMatch.SkipNotChecked unchecked_ =>
                $"'{quote}' skips words of a text in '{unchecked_.Language}', whose negations are not known here. Quote without a gap.",
            QuoteMatch.PartsLeaveParagraph leave =>
                $"The parts of '{quote}' are in different paragraphs of '{source}', "
                + $"at {string.Join(" and ", leave.Places.Select(place => text.PositionOf(place.Start)))}. Make two quotes of it.",
            _ => throw new InvalidOperationException($"no message for {match.GetType().Name}"),
        },
        "…");

    /// <summary>The message on a quote that is too long.</summary>
    public static string TooLong(int words, int limit) =>
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

    /// <summary>Where a word of the quote stands in the YAML, if it stands there once; otherwise all of the quote.</summary>
    private static Place PlaceOf(string? word, QuotedClaim quoted)
    {
        var at = word is null || word == quoted.Words.Value ? -1 : quoted.Words.Value.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && quoted.Words.Value.LastIndexOf(word!, StringComparison.Ordinal) == at
            ? quoted.Words.PlaceOf(at, word!.Length)
            : quoted.Words.Place;
    }
}
