using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The relative or aide of whom a quote speaks, where a claim is about the person: "Moe and her son Bo, born in 1990".</summary>
internal static class QuotedRelatives
{
    /// <summary>How many words may be between "his" and the relative: "his second, late son".</summary>
    private const int MostBetween = 2;

    /// <summary>The words that name the other; null where the quote does not say something of one.</summary>
    public static TextRange? Of(EvidenceInput input, FoundQuote quote)
    {
        if (quote.Text.Language is not { } language)
        {
            return null;
        }

        var tokens = quote.Text.Tokens;
        var first = tokens.IndexAt(quote.Place.Range.Start);
        return AideBefore(input, quote, first)
            ?? OfParticiple(input, quote, language, first)
            ?? (language.IsVerb(tokens.At(first)) ? RelativeBefore(input, quote, first) : null)
            ?? (OfPronoun(quote, language) is { } words && !IsTitle(input, quote, words) ? words : null);
    }

    /// <summary>"Moe's lawyer" right before a quote, which then is about the lawyer.</summary>
    private static TextRange? AideBefore(EvidenceInput input, FoundQuote quote, int first)
    {
        var tokens = quote.Text.Tokens;
        foreach (var mention in quote.Text.MentionsIn(input.Names, quote.Sentences))
        {
            if (mention.IsOfAide && input.Names.AreSame(mention.Entity, input.Claim.Entity)
                && tokens.IndexAt(mention.Range.End) is var end && first - end is 2 or 3
                && quote.Text.Language.NameWords?.Roles.Contains(tokens.At(first - 1).Lower) == true)
            {
                return new TextRange(mention.Range.Start, tokens[first - 1].End);
            }
        }

        return null;
    }

    /// <summary>"Moe and her son Bo, born in 1990".</summary>
    private static TextRange? OfParticiple(EvidenceInput input, FoundQuote quote, ProseLanguage language, int first)
    {
        var tokens = quote.Text.Tokens;
        for (var index = first; index < tokens.Length && tokens[index].Start < quote.Place.Range.End; index++)
        {
            if (tokens.At(index - 1).IsMark(',') && language.IsParticiple(tokens[index]))
            {
                return RelativeBefore(input, quote, index);
            }
        }

        return null;
    }

    /// <summary>"His second son Bo, a pilot, was made a count": the relative before an index, or before what commas set apart.</summary>
    private static TextRange? RelativeBefore(EvidenceInput input, FoundQuote quote, int index)
    {
        var tokens = quote.Text.Tokens;
        if (!tokens.At(index - 1).IsMark(','))
        {
            return RelativeEndingAt(input, quote, index);
        }

        var comma = index - 2;
        while (tokens.At(comma).Kind is not TokenKind.Break && !tokens[comma].IsMark(','))
        {
            comma--;
        }

        return RelativeEndingAt(input, quote, index - 1)
            ?? (tokens.At(comma).IsMark(',') ? RelativeEndingAt(input, quote, comma) : null);
    }

    private static TextRange? RelativeEndingAt(EvidenceInput input, FoundQuote quote, int end)
    {
        var tokens = quote.Text.Tokens;
        if (quote.Text.Language.NameWords is not { } words)
        {
            return null;
        }

        var relative = end - 1;
        while (tokens.At(relative).IsCapital)
        {
            relative--;
        }

        if (!words.Relatives.Contains(tokens.At(relative).Lower))
        {
            return null;
        }

        for (var owner = relative - 1; owner >= relative - 1 - MostBetween; owner--)
        {
            if (words.Pronouns.Contains(tokens.At(owner).Lower))
            {
                var range = tokens.Range(owner, end);
                return quote.Text.IsNamedIn(range, input.Claim.Entity, input.Names, byRelatives: true, sharedToo: true) ? null : range;
            }
        }

        return null;
    }

    /// <summary>Whether the words are a title of the one whom the claim is about: "his daughter".</summary>
    private static bool IsTitle(EvidenceInput input, FoundQuote quote, TextRange words) =>
        quote.Text.MentionsIn(input.Names, words)
            .Any(mention => mention.IsTitle && input.Names.AreSame(mention.Entity, input.Claim.Entity));

    /// <summary>"His daughter had sailed. She lived until 1739": "she" is not he whose daughter it is.</summary>
    private static TextRange? OfPronoun(FoundQuote quote, ProseLanguage language)
    {
        var tokens = quote.Text.Tokens;
        if (language.NameWords is not { } words)
        {
            return null;
        }

        if (quote.Text.Source.SentenceAt(quote.Place.Range.End - 1) is not { Number: > 0 } sentence || sentence.Range != quote.Sentences
            || GenderAt(sentence.Range) is not { } gender
            || quote.Text.Source.Sentences[sentence.Number - 1] is not { } before || before.Paragraph != sentence.Paragraph
            || GenderAt(before.Range) is not { } owner || owner == gender)
        {
            return null;
        }

        var first = tokens.IndexAt(before.Range.Start);
        for (var index = first + 1; index <= first + 1 + MostBetween; index++)
        {
            if (words.Relatives.Contains(tokens.At(index).Lower))
            {
                return tokens.Range(first, index + 1);
            }
        }

        return null;

        HashSet<string>? GenderAt(TextRange range) =>
            Array.Find(words.Genders, gender => gender.Contains(tokens.At(tokens.IndexAt(range.Start)).Lower));
    }
}
