using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// A number that counts another thing than the property does: "30 injured" for the dead, "88 schools" for the children, "40 sheep" for
/// people. The words right at the number are looked at, not the whole sentence.
/// </summary>
internal static class OtherThings
{
    /// <summary>How many words before a number, and behind it, may say what it counts.</summary>
    private const int Reach = 4;

    /// <summary>The word that says what else a quantity counts; null if none does.</summary>
    public static TextRange? Of(EvidenceInput input, QuotedQuantity found)
    {
        var property = input.Declaration.Property;
        if (property.Type.Kind is not (ValueKind.Count or ValueKind.Number) || found.Reading.Unit is not QuantityUnit.Things
            || !found.Part.Text.Language.KnowsThings)
        {
            return null;
        }

        var (tokens, own) = (found.Part.Text.Tokens, CountedThings.Of(property));
        if (PropertyUnits.Of(property).AreMissingAt(tokens, found.Reading.Tokens))
        {
            return found.Reading.Core;
        }

        var index = own.Harm is Things.None ? null : OtherHarm(tokens, found.Reading.Tokens, own);
        return (index ?? OtherNoun(input, tokens, found.Reading.Tokens, own)) is { } at ? tokens.Range(at, at + 1) : null;
    }

    /// <summary>Whether a number is to count the dead, and no word near the quote tells of any.</summary>
    public static bool LackDeath(EvidenceInput input, QuotedQuantity found)
    {
        var property = input.Declaration.Property;
        var own = CountedThings.Of(property);
        var (text, place) = (found.Part.Quote.Text, found.Part.Quote.Place.Range);
        if (property.Type.Kind is not ValueKind.Count || (own.Harm & Things.Dead) == Things.None || !text.Language.KnowsThings)
        {
            return false;
        }

        var range = text.ParagraphsUpTo(place, EvidenceInput.ParagraphsBefore);
        for (var index = text.Tokens.IndexAt(range.Start); index < text.Tokens.Length && text.Tokens[index].Start < range.End; index++)
        {
            var word = text.Tokens[index].Lower;
            if (EnglishThings.MayBeOfDeath(word) || ((EnglishThings.Of(word) & own.Harm) != Things.None))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The nearest word of what happened to those who are counted, if it is not the property's: "hurt over 10 people".</summary>
    private static int? OtherHarm(Tokens tokens, QuantityTokens number, CountedThings own)
    {
        // What governs the number goes before all others: "killed 12 injured miners".
        var before = HarmBefore(tokens, number.Start);
        if (before is { } verb && IsOwn(verb) && verb == number.Start - 1)
        {
            return null;
        }

        return (HarmBehind(tokens, number.End) ?? before) is { } nearest && !IsOwn(nearest) ? nearest : null;

        bool IsOwn(int index) => (EnglishThings.Of(tokens[index].Lower) & own.Harm) != Things.None || own.Has(tokens[index].Lower);
    }

    private static int? HarmBehind(Tokens tokens, int end)
    {
        for (var index = end; index < end + Reach && IsInPhrase(tokens, index); index++)
        {
            if ((EnglishThings.Of(tokens[index].Lower) & Things.Harm) != Things.None)
            {
                return index;
            }
        }

        return null;
    }

    private static int? HarmBefore(Tokens tokens, int start)
    {
        for (var index = start - 1; index >= start - Reach && (IsInPhrase(tokens, index) || tokens.At(index).Lower is "of" or "to"); index--)
        {
            if ((EnglishThings.Of(tokens[index].Lower) & Things.Harm) != Things.None)
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>The noun behind a number that is of another property of the type, or of another class than the property's.</summary>
    private static int? OtherNoun(EvidenceInput input, Tokens tokens, QuantityTokens number, CountedThings own)
    {
        var type = input.Names.TypeOf(input.Claim.Entity);
        var properties = type is null ? null : input.Names.Schema.PropertiesOf(type);
        int? other = null;
        for (var index = number.End; index < number.End + Reach && IsInPhrase(tokens, index); index++)
        {
            var word = tokens[index].Lower;
            if (own.Has(word))
            {
                // "12 boats lost" are boats, and those that were lost.
                other = null;
                continue;
            }

            if (EnglishThings.IsAuxiliary(word))
            {
                break;
            }

            var isHarm = own.Harm is not Things.None && (EnglishThings.Of(word) & Things.Harm) is not Things.None;
            if (other is null && !isHarm
                && ((properties is not null && own.IsOfAnother(word, properties)) || IsOfOtherClass(tokens, index, own)))
            {
                other = index;
            }
        }

        return other;
    }

    /// <summary>Whether a noun that ends its phrase is known to be no such thing: "40 sheep", not "40 sheep farmers".</summary>
    private static bool IsOfOtherClass(Tokens tokens, int index, CountedThings own)
    {
        var things = EnglishThings.Of(tokens[index].Lower) & ~Things.Harm;
        var after = tokens.At(index + 1);
        return own.Class != Things.None
            && (things == Things.None ? EnglishThings.IsInanimate(tokens[index].Lower) : (things & own.Class) == Things.None)
            && !after.IsMark('-')
            && (after.Kind is not TokenKind.Word || EnglishThings.EndsPhrase(after.Lower) || EnglishThings.IsAuxiliary(after.Lower)
                || after.Lower.EndsWith("ed", StringComparison.Ordinal)
                || (EnglishThings.Of(after.Lower) & Things.Harm) != Things.None);
    }

    private static bool IsInPhrase(Tokens tokens, int index) =>
        tokens.At(index) is { Kind: TokenKind.Word } word ? !EnglishThings.EndsPhrase(word.Lower)
            : tokens.At(index).IsMark('-') && tokens.At(index).IsGlued;
}
