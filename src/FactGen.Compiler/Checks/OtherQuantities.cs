using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>The other numbers of a quote that may be a claim's value as well as the one that is.</summary>
/// <remarks>
/// The ends of a range and the members of a list cannot be quoted apart, so each of them may be the value. A number with the noun of the
/// property is the value before all others, and so is one right behind the last word of the property's name.
/// </remarks>
internal static class OtherQuantities
{
    /// <summary>How many words behind a number may have the noun of the property.</summary>
    private const int WordsToNoun = 4;

    /// <summary>How many letters of two nouns are the same in the singular and the plural.</summary>
    private const int Stem = 4;

    /// <summary>The others that may be the value.</summary>
    public static List<QuotedQuantity> Of(EvidenceInput input, QuotedQuantity found)
    {
        var others = new List<QuotedQuantity>();
        if (found.Part.Quote.Place.Parts is [var only] && found.Part.Text.QuantitiesIn(only).Count <= 1)
        {
            return others; // nearly every claim
        }

        var noun = input.Declaration.Property.Type.Of;
        var hasNoun = noun is not null && HasNoun(found, noun);
        var isTold = IsTold(input.Declaration.Property, found);
        foreach (var part in input.Parts)
        {
            foreach (var reading in part.Text.QuantitiesIn(part.Range))
            {
                var other = new QuotedQuantity(part, reading);
                if (part.Quote == found.Part.Quote && reading.Fits(input.Declaration.Property)
                    && !IsSame(found, other) && !IsInList(found, other) && !IsOfDate(other)
                    && !(hasNoun && !HasNoun(other, noun!)) && !(isTold && !IsTold(input.Declaration.Property, other))
                    && QuantityRelations.Of(input, other) is null
                    && OtherThings.Of(input, other) is null)
                {
                    others.Add(other);
                }
            }
        }

        return others;
    }

    private static bool IsSame(QuotedQuantity one, QuotedQuantity other) =>
        one.Part.Text == other.Part.Text && one.Reading.Core.Overlaps(other.Reading.Core);

    private static bool IsOfDate(QuotedQuantity quantity) =>
        quantity.Part.Text.DatesIn(quantity.Part.Text.SentencesAround(quantity.Reading.Core))
            .Any(date => date.Whole.Overlaps(quantity.Reading.Core));

    /// <summary>Whether only the nouns and the joints of a list or range are between two numbers: "3 boats and 12 rafts".</summary>
    private static bool IsInList(QuotedQuantity one, QuotedQuantity other)
    {
        if (one.Part.Text != other.Part.Text)
        {
            return false;
        }

        var tokens = one.Part.Text.Tokens;
        var (first, second) = one.Reading.Tokens.First < other.Reading.Tokens.First ? (one, other) : (other, one);
        var (from, to) = (first.Reading.Tokens.End, second.Reading.Tokens.Start);
        for (var index = from; index < to; index++)
        {
            var token = tokens[index];
            if (token.Kind is TokenKind.Break || (token.Kind is TokenKind.Mark && token.First is not (',' or '-' or '%')))
            {
                return false;
            }
        }

        return from >= to || one.Part.Text.Language.SmallWords.JoinsMembers(tokens[to - 1]);
    }

    private static bool HasNoun(QuotedQuantity quantity, string noun)
    {
        var tokens = quantity.Part.Text.Tokens;
        var words = Tokenizer.Split(noun);
        for (var index = quantity.Reading.Tokens.Next; index < quantity.Reading.Tokens.Next + WordsToNoun; index++)
        {
            var word = tokens.At(index);
            if (word.Kind is not TokenKind.Word && !word.IsMark('-'))
            {
                return false;
            }

            for (var at = 0; at < words.Length && word.Kind is TokenKind.Word; at++)
            {
                if (AreSame(word.Lower, words[at].Lower))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the last word of the property's name is right before a number: "an increase of 12" for <c>revenue_increase</c>.
    /// </summary>
    private static bool IsTold(Property property, QuotedQuantity quantity)
    {
        var tokens = quantity.Part.Text.Tokens;
        var head = property.LastWord;
        var first = quantity.Reading.Tokens.Start - 1;
        for (var index = first; head.Length >= Stem && index > first - WordsToNoun && tokens.At(index).Kind is TokenKind.Word; index--)
        {
            if (AreSame(tokens[index].Lower, head))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSame(string one, string other) =>
        one == other
        || (one.Length >= Stem && other.Length >= Stem && Math.Abs(one.Length - other.Length) <= 2
            && string.CompareOrdinal(one, 0, other, 0, Math.Min(one.Length, other.Length) - 1) == 0);
}
