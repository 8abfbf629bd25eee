using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Which entity a saying names as the one who says it.</summary>
internal static class NamedSayers
{
    /// <summary>Whether an entity is the one, by a name, a title or a part of its name.</summary>
    public static bool Is(EvidenceInput input, FoundQuote quote, Sayer sayer, string entity) =>
        quote.Text.MentionsIn(input.Names, sayer.Around).Any(mention =>
            input.Names.AreSame(mention.Entity, entity) && !mention.IsOfRelative
            && (Says(quote, sayer, mention) || IsSpokenFor(input, quote, mention))
            && !IsAnother(input, quote, sayer, mention))
        || (sayer.IsName && HasPartOfName(input, quote, sayer.Head!.Value, entity));

    /// <summary>Whether a word is a part of an entity's name. The surname of "Ola Lund said" is no part of Jan Lund's.</summary>
    private static bool HasPartOfName(EvidenceInput input, FoundQuote quote, TextRange head, string entity)
    {
        var parts = input.Names.NameOf(entity).Split(' ', '-');
        var word = quote.Text.Source.OnOneLine(head);
        var isSurname = parts.Length > 1 && parts[parts.Length - 1] == word && IsPerson(input, entity);
        return parts.Contains(word) && (!isSurname || quote.Text.IsNamedIn(head, entity, input.Names, sharedToo: true));
    }

    /// <summary>
    /// Whether it is somebody who belongs to an entity: "a spokeswoman for Lind" and "Lind's office" are not Lind. A spokesman for an
    /// organization speaks its words, and "a rival of Orrin Boats" does not.
    /// </summary>
    public static bool IsOfOther(EvidenceInput input, FoundQuote quote, Sayer sayer, string entity) =>
        sayer.Tie is not SayerTie.None
        && quote.Text.MentionsIn(input.Names, sayer.Subject).Any(mention =>
            input.Names.AreSame(mention.Entity, entity) && IsAnother(input, quote, sayer, mention));

    /// <summary>Whether somebody is named, by a name or a title: "he" and "officials" may be anybody.</summary>
    public static bool AreNamed(EvidenceInput input, FoundQuote quote, Sayer sayer) =>
        sayer.Head is not null && (sayer.IsName || EntityOf(input, quote, sayer) is not null);

    /// <summary>The entity that is named; null if the fact base does not have it.</summary>
    public static string? EntityOf(EvidenceInput input, FoundQuote quote, Sayer sayer)
    {
        foreach (var mention in quote.Text.MentionsIn(input.Names, sayer.Subject))
        {
            if (sayer.Head is { } head && (mention.Range.Contains(head) || (!mention.IsTitle && EndsSubject(quote, sayer, mention.Range))))
            {
                return mention.Entity;
            }
        }

        return null;
    }

    /// <summary>Whether a name only says to whom the sayer belongs, by "'s" behind it or a preposition before it.</summary>
    private static bool IsAnother(EvidenceInput input, FoundQuote quote, Sayer sayer, Mention mention)
    {
        if (sayer.Tie is SayerTie.None || sayer.Head is not { } head || mention.Range.Contains(head)
            || sayer.Tie is SayerTie.Agent && !IsPerson(input, mention.Entity))
        {
            return false;
        }

        var (tokens, words, small) = (quote.Text.Tokens, quote.Text.Language.NameWords, quote.Text.Language.SmallWords);
        var before = tokens.IndexAt(mention.Range.Start) - 1;
        while (tokens.At(before) is { Kind: TokenKind.Word } word
            && (word.IsCapital || small.Articles.Contains(word.Lower) || words?.Roles.Contains(word.Lower) == true)
            && tokens[before].Start >= sayer.Subject.Start)
        {
            before--;
        }

        return quote.Text.IsOwner(mention.Range)
            || quote.Text.Language.IsJoint(tokens.At(before)) && !small.Joints.Contains(tokens.At(before).Lower);
    }

    /// <summary>"A spokesman for Orrin Boats, Bo Ek, said": what he says are the words of the organization too.</summary>
    private static bool IsSpokenFor(EvidenceInput input, FoundQuote quote, Mention mention)
    {
        var tokens = quote.Text.Tokens;
        var before = tokens.IndexAt(mention.Range.Start) - 1;
        return quote.Text.Language.IsJoint(tokens.At(before))
            && tokens.At(before - 1).Lower.StartsWith("spokes", StringComparison.Ordinal)
            && !IsPerson(input, mention.Entity);
    }

    private static bool IsPerson(EvidenceInput input, string entity) =>
        input.Names.TypeOf(entity) is { } type && input.Names.IsPerson(type);

    /// <summary>
    /// Whether a name in the clause of a saying is its sayer's: it has the head of the subject, ends it, or is beside it between commas.
    /// "In a talk with Lind, Ek said" names Ek, and so does "Lind's deputy Bo Ek said".
    /// </summary>
    private static bool Says(FoundQuote quote, Sayer sayer, Mention mention)
    {
        var tokens = quote.Text.Tokens;
        if (sayer.Head is not { } head || !sayer.IsName || mention.Range.Contains(head))
        {
            return true;
        }

        return !mention.IsOfAide
            && !quote.Text.IsOwner(mention.Range)
            && (EndsSubject(quote, sayer, mention.Range) || IsApart(quote, sayer, mention.Range.Start));
    }

    /// <summary>"the head of the harbour board Bo Ek": a name that ends the subject, and that no preposition governs.</summary>
    private static bool EndsSubject(FoundQuote quote, Sayer sayer, TextRange name)
    {
        var tokens = quote.Text.Tokens;
        return name.End == sayer.Subject.End && tokens.At(tokens.IndexAt(name.Start) - 1).IsCapital;
    }

    /// <summary>Whether only offices, articles and other names are between a name and the mark, or the beginning, before it.</summary>
    private static bool IsApart(FoundQuote quote, Sayer sayer, int start)
    {
        var tokens = quote.Text.Tokens;
        var (words, small) = (quote.Text.Language.NameWords, quote.Text.Language.SmallWords);
        var index = tokens.IndexAt(start) - 1;
        while (index >= 0 && tokens[index].Start >= sayer.Around.Start && tokens[index] is { Kind: TokenKind.Word } word
            && (word.IsCapital || small.And.Contains(word.Lower) || small.Articles.Contains(word.Lower)
                || words?.Roles.Contains(word.Lower) == true))
        {
            index--;
        }

        return index < 0 || tokens[index].Start < sayer.Around.Start || tokens[index].Kind is TokenKind.Mark or TokenKind.Break;
    }
}
