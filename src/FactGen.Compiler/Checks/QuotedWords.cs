using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>Which words of a quote the reason for a value names: a reason says what carries the value.</summary>
internal static class QuotedWords
{
    /// <summary>The first of the letters that are written without spaces between words.</summary>
    private const char FirstUnspaced = '⺀';

    /// <summary>
    /// Whether the reason repeats a word of a quote that says something by itself, beside the value. For an entity, a pronoun says
    /// something: "he is Ada Lind".
    /// </summary>
    public static bool AreNamed(EvidenceInput input)
    {
        if (input.ReasonFor(ReasonKey.Value) is not { } reason)
        {
            return false;
        }

        var said = Without(Wording.WordsOf(reason), Wording.WordsOf(input.Claim.Value?.Wording.Replace('_', ' ') ?? ""));
        var pronouns = input.Declaration.Property.Type.Kind is ValueKind.Entity;
        foreach (var quote in input.Quotes)
        {
            var words = Wording.WordsOf(quote);
            for (var index = 0; index < words.Length; index++)
            {
                if (Tells(words[index], quote.Text, pronouns) && IsAmong(words[index], said))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The words of a reason without those of the value where they follow each other.</summary>
    private static List<Token> Without(Tokens reason, Tokens value)
    {
        var left = new List<Token>(reason.Length);
        for (var index = 0; index < reason.Length;)
        {
            var same = 0;
            while (same < value.Length && index + same < reason.Length && reason[index + same].Lower == value[same].Lower)
            {
                same++;
            }

            if (same > 0 && same == value.Length)
            {
                index += same;
            }
            else
            {
                left.Add(reason[index++]);
            }
        }

        return left;
    }

    /// <summary>Whether a word of a quote says something by itself.</summary>
    private static bool Tells(Token word, ProseText text, bool pronouns)
    {
        var language = text.Language;
        return word.Kind is TokenKind.Number
            || (pronouns && (language.ReadsWords ? language : ProseLanguages.OfReasons).Pronouns?.Contains(word.Lower) == true)
            || ((word.Length > 1 || word.First >= FirstUnspaced) && !language.IsJoint(word));
    }

    private static bool IsAmong(Token word, List<Token> said) =>
        said.Exists(other =>
            Wording.AreForms(word.Lower, other.Lower) || (word.First >= FirstUnspaced && word.Lower.Contains(other.Lower)));
}
