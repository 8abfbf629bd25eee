using System.Runtime.CompilerServices;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// The name of another property of the type right before a number: "print revenues were $12 million" is the <c>print_revenue</c> of a type
/// that has it, not the <c>revenue</c>.
/// </summary>
internal static class SisterProperties
{
    /// <summary>How many words may be between the name and the number: "the jobless rate, at just 12 percent".</summary>
    private const int WordsBetween = 3;

    /// <summary>For each property, the others of its type that have values of the same kind, and names of several words.</summary>
    private static readonly ConditionalWeakTable<Property, Property[]> Known = new();

    /// <summary>The other property, and its name in the text; null if none is named there, or the claim's own as well.</summary>
    public static (Property Property, TextRange Words)? Of(EvidenceInput input, QuotedQuantity found)
    {
        var property = input.Declaration.Property;
        var sisters = SistersOf(property, input.Names.Schema);
        if (sisters.Length == 0)
        {
            return null;
        }

        var (tokens, number) = (found.Part.Text.Tokens, found.Reading.Tokens.Start);
        for (var last = number - 1; last >= number - 1 - WordsBetween && tokens.At(last).Kind is not TokenKind.Break; last--)
        {
            foreach (var sister in sisters)
            {
                if (FirstOf(tokens, last, sister) is { } first && !(FirstOf(tokens, last, property) <= first))
                {
                    return (sister, tokens.Range(first, last + 1));
                }
            }
        }

        return null;
    }

    private static Property[] SistersOf(Property property, FactSchema schema)
    {
        if (!Known.TryGetValue(property, out var sisters))
        {
            sisters =
            [
                .. schema.PropertiesOf(property.DeclaringType).Values.Where(other =>
                    other.Name != property.Name && other.Type.Kind == property.Type.Kind && other.Words.Length > 1
                    && !other.Words.All(property.Words.Contains)),
            ];
            sisters = Known.GetValue(property, _ => sisters);
        }

        return sisters;
    }

    /// <summary>Where the words of a property's name begin whose last one is at an index; null if they are not there.</summary>
    private static int? FirstOf(Tokens tokens, int last, Property property)
    {
        var (words, index) = (property.Words, last);
        for (var word = words.Length - 1; word >= 0; word--, index--)
        {
            index -= tokens.At(index).IsMark('-') ? 1 : 0;
            if (tokens.At(index) is not { Kind: TokenKind.Word } token || !Wording.AreForms(token.Lower, words[word]))
            {
                return null;
            }
        }

        return index + 1;
    }
}
