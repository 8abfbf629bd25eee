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

    /// <summary>A property with the words of its name, which are cut apart once.</summary>
    private sealed record Named(Property Property, string[] Words);

    /// <summary>For each property of a schema, itself, and behind it the others of its type whose names may be at its numbers.</summary>
    private static readonly ConditionalWeakTable<FactSchema, ConditionalWeakTable<Property, Named[]>> Known = new();

    /// <summary>The other property, and its name in the text; null if none is named there, or the claim's own as well.</summary>
    public static (Property Property, TextRange Words)? Of(EvidenceInput input, QuotedQuantity found)
    {
        var named = WithSisters(input.Declaration.Property, input.Names.Schema);
        if (named.Length == 1)
        {
            return null;
        }

        var (tokens, number) = (found.Part.Text.Tokens, found.Reading.Tokens.Start);
        for (var last = number - 1; last >= number - 1 - WordsBetween && tokens.At(last).Kind is not TokenKind.Break; last--)
        {
            for (var sister = 1; sister < named.Length; sister++)
            {
                if (FirstOf(tokens, last, named[sister].Words) is { } first && !(FirstOf(tokens, last, named[0].Words) <= first))
                {
                    return (named[sister].Property, tokens.Range(first, last + 1));
                }
            }
        }

        return null;
    }

    /// <summary>A sister has values of the same kind, a name of several words, and some word that the property's name has not.</summary>
    private static Named[] WithSisters(Property property, FactSchema schema)
    {
        var known = Known.GetOrCreateValue(schema);
        return known.TryGetValue(property, out var named) ? named : known.GetValue(property, own =>
        [
            new(own, own.Words),
            .. schema.PropertiesOf(own.DeclaringType).Values
                .Where(other => other.Name != own.Name && other.Type.Kind == own.Type.Kind)
                .Select(other => new Named(other, other.Words))
                .Where(other => other.Words.Length > 1 && !other.Words.All(own.Words.Contains)),
        ]);
    }

    /// <summary>Where the words of a property's name begin whose last one is at an index; null if they are not there.</summary>
    private static int? FirstOf(Tokens tokens, int last, string[] words)
    {
        var index = last;
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
