using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Whom "he" or "she" stands for: the one person whom the words right before it name, as the subject of these.</summary>
internal static class Antecedents
{
    /// <summary>
    /// The person for whom a pronoun stands, where that is another than an entity; null where it is this one, where it cannot be told, or
    /// where a place has no such pronoun.
    /// </summary>
    /// <param name="input">The claim.</param>
    /// <param name="quote">Its quote.</param>
    /// <param name="place">Where the pronoun begins.</param>
    /// <param name="entity">The entity.</param>
    public static Mention? OtherThan(EvidenceInput input, FoundQuote quote, int place, string entity)
    {
        var text = quote.Text;
        if (GenderAt(text, place) is not { } gender || text.Source.SentenceAt(place) is not { } sentence)
        {
            return null;
        }

        var before = new TextRange(sentence.Range.Start, place);
        if (!text.MentionsIn(input.Names, before).Any(mention => IsPerson(input, mention.Entity)))
        {
            if (HasPerson(text, before) || BeforeInParagraph(text, sentence) is not { } previous || HasPerson(text, previous.Range))
            {
                return null;
            }

            before = previous.Range;
        }

        return SubjectOf(input, text, before, entity) is { } other && MayBe(input, text, other.Entity, entity, gender) ? other : null;
    }

    /// <summary>
    /// Whether a pronoun of several is at a place, and neither its sentence before it nor the one before that names the person: "they" may
    /// be one person only if the text has just named that person.
    /// </summary>
    public static bool StandsForSeveral(EvidenceInput input, FoundQuote quote, int place, string entity)
    {
        var text = quote.Text;
        if (!text.Language.SmallWords.Plurals.Contains(text.Tokens.At(text.Tokens.IndexAt(place)).Lower) || !IsPerson(input, entity)
            || text.Source.SentenceAt(place) is not { } sentence || BeforeInParagraph(text, sentence) is not { } previous)
        {
            return false;
        }

        return input.IsNamed(text, text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore), entity)
            && !text.MentionsIn(input.Names, new(previous.Range.Start, place)).Any(mention => input.Names.AreSame(mention.Entity, entity));
    }

    /// <summary>The sentence before one in the same paragraph; null if it is the first there.</summary>
    private static Sentence? BeforeInParagraph(ProseText text, Sentence sentence) =>
        sentence.Number > 0 && text.Source.Sentences[sentence.Number - 1] is var previous && previous.Paragraph == sentence.Paragraph
            ? previous
            : null;

    /// <summary>The pronouns of the same gender as the one at a place; null where none is that stands for one person.</summary>
    private static HashSet<string>? GenderAt(ProseText text, int place) =>
        text.Language is { NameWords.Genders: var genders } && text.Tokens.At(text.Tokens.IndexAt(place)) is { Kind: TokenKind.Word } word
            ? Array.Find(genders, gender => gender.Contains(word.Lower))
            : null;

    private static bool HasPerson(ProseText text, TextRange range)
    {
        var genders = text.Language.NameWords?.Genders ?? [];
        for (var index = text.Tokens.IndexAt(range.Start); index < text.Tokens.Length && text.Tokens[index].Start < range.End; index++)
        {
            if (Array.Exists(genders, gender => gender.Contains(text.Tokens[index].Lower)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The only person whom a stretch names, where that is its subject and another than the entity.</summary>
    private static Mention? SubjectOf(EvidenceInput input, ProseText text, TextRange range, string entity)
    {
        Mention? subject = null;
        foreach (var mention in text.MentionsIn(input.Names, range).Where(mention => IsPerson(input, mention.Entity)))
        {
            if (input.Names.AreSame(mention.Entity, entity)
                || (subject is { } first && !input.Names.AreSame(first.Entity, mention.Entity)))
            {
                return null;
            }

            subject ??= mention;
        }

        return subject is { IsOfRelative: false, IsOfAide: false, IsTitle: false } found && Begins(text, found.Range) ? found : null;
    }

    private static bool Begins(ProseText text, TextRange name)
    {
        var end = text.Tokens.IndexAt(name.End);
        return text.Language.IsSubject(text.Tokens, text.Tokens.IndexAt(name.Start), end, end);
    }

    /// <summary>Whether a pronoun of a gender may stand for one person rather than another, as far as the text speaks of them.</summary>
    private static bool MayBe(EvidenceInput input, ProseText text, string one, string other, HashSet<string> gender)
    {
        var opposite = Array.Find(text.Language.NameWords!.Genders, words => words != gender)!;
        var own = CountOf(input, text, one, gender);
        return CountOf(input, text, one, opposite) <= own && (own > 0 || CountOf(input, text, other, gender) == 0);
    }

    /// <summary>How many pronouns of a gender are in the sentences that name a person and nobody else, behind the name.</summary>
    private static int CountOf(EvidenceInput input, ProseText text, string person, HashSet<string> gender)
    {
        var count = 0;
        foreach (var mention in text.MentionsIn(input.Names, text.Whole).Where(mention => input.Names.AreSame(mention.Entity, person)))
        {
            var sentence = text.SentencesAround(mention.Range);
            if (text.MentionsIn(input.Names, sentence).All(all =>
                input.Names.AreSame(all.Entity, person) || !IsPerson(input, all.Entity)))
            {
                var index = text.Tokens.IndexAt(mention.Range.End);
                for (; index < text.Tokens.Length && text.Tokens[index].Start < sentence.End; index++)
                {
                    count += gender.Contains(text.Tokens[index].Lower) ? 1 : 0;
                }
            }
        }

        return count;
    }

    private static bool IsPerson(EvidenceInput input, string entity) =>
        input.Names.TypeOf(entity) is { } type && input.Names.IsPerson(type);
}
