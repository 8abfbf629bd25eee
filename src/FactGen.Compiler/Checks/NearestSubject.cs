using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;

namespace FactGen.Compiler.Checks;

/// <summary>The person whose name is the subject of a quote: right before it, or at its beginning.</summary>
internal static class NearestSubject
{
    /// <summary>
    /// The person of whom a quote speaks where that is not the one of the claim, and the quote does not name that one; null otherwise, or
    /// where it cannot be told.
    /// </summary>
    public static Mention? OtherOf(EvidenceInput input, FoundQuote quote)
    {
        if (input.Names.TypeOf(input.Claim.Entity) is not { } type || !input.Names.IsPerson(type)
            || quote.Text.IsNamedIn(quote.Place.Range, input.Claim.Entity, input.Names, byRelatives: true, sharedToo: true)
            || quote.Text.HasObjectPronounIn(quote.Place.Range))
        {
            return null;
        }

        return NameAt(input, quote) is { IsTitle: false, IsOfRelative: false, IsOfAide: false, IsShared: false } mention
            && !input.Names.AreSame(mention.Entity, input.Claim.Entity)
            && mention.Entity != input.Claim.Value?.Wording
            && input.Names.TypeOf(mention.Entity) is { } other && input.Names.IsPerson(other)
            && !quote.Text.IsNamedIn(mention.Range, input.Claim.Entity, input.Names)
            ? mention
            : null;
    }

    /// <summary>
    /// The person for whom the pronoun at the beginning of a quote's sentence stands, where that is not the one of the claim: "Lund opened
    /// it. He is 40".
    /// </summary>
    public static Mention? OtherByPronoun(EvidenceInput input, FoundQuote quote) =>
        input.Names.TypeOf(input.Claim.Entity) is { } type && input.Names.IsPerson(type)
        && quote.Text.Source.SentenceAt(quote.Place.Range.End - 1)?.Range is { } sentence && sentence == quote.Sentences
        && !quote.Text.IsNamedIn(sentence, input.Claim.Entity, input.Names, byRelatives: true, sharedToo: true)
        && input.Claim.Value?.Wording is var value
        && Antecedents.OtherThan(input, quote, sentence.Start, input.Claim.Entity) is { } other && other.Entity != value
            ? other
            : null;

    /// <summary>The name at the beginning of a quote, otherwise the last before it in its sentence that is its subject.</summary>
    private static Mention? NameAt(EvidenceInput input, FoundQuote quote)
    {
        foreach (var mention in quote.Text.MentionsIn(input.Names, quote.Sentences).Reverse())
        {
            if (mention.Range.Start < quote.Place.Range.End
                && (mention.Range.Start < quote.Place.Range.Start || !quote.Text.HasPronounIn(quote.Place.Range))
                && (IsSubject(quote, mention) || IsApposed(input, quote, mention)))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>"Lund, author of the log" is about Lund, where a quote begins with it and the name is no part of the value.</summary>
    private static bool IsApposed(EvidenceInput input, FoundQuote quote, Mention mention) =>
        mention.Range.Start == quote.Place.Range.Start
        && quote.Text.Tokens.At(quote.Text.Tokens.IndexAt(mention.Range.End)).IsMark(',')
        && input.Claim.Value?.Wording.Contains(quote.Text.Source.OnOneLine(mention.Range)) != true;

    private static bool IsSubject(FoundQuote quote, Mention mention)
    {
        var tokens = quote.Text.Tokens;
        return quote.Text.Language.IsSubject(
            tokens,
            tokens.IndexAt(mention.Range.Start),
            tokens.IndexAt(mention.Range.End),
            tokens.IndexAt(quote.Place.Range.Start)) == true;
    }
}
