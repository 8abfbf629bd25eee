using System.Text;

namespace FactGen.Tool.Mutation;

/// <summary>
/// Checks in the simplest way whether a text contains some words: the mutation run must not depend on the quote matcher that it
/// tests.
/// </summary>
internal sealed class PlainWords(string text)
{
    private readonly string _text = Plain(text);

    /// <summary>Whether the text contains every part of a quote, as whole words.</summary>
    public bool HaveAllPartsOf(string quote) => PartsOf(quote).All(part => Find(part).Any());

    /// <summary>Whether the text contains one run of words before another.</summary>
    public bool Have(string first, string second) =>
        Find(Plain(first)).Select(place => (int?)place).FirstOrDefault() is { } start && Find(Plain(second)).Any(place => place > start);

    private static IEnumerable<string> PartsOf(string quote) =>
        Plain(quote).Split(" ... ").Select(part => part.Trim()).Where(part => part.Length > 0);

    private IEnumerable<int> Find(string words)
    {
        for (var at = _text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = _text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsFree(at, words.Length))
            {
                yield return at;
            }
        }
    }

    /// <summary>
    /// Whether a run does not cut through a word, and does not cut a number off from its sign, separator or percent sign.
    /// </summary>
    private bool IsFree(int at, int length)
    {
        var (first, last, before, after) = (_text[at], _text[at + length - 1], At(at - 1), At(at + length));
        return !IsCut(before, first)
            && !IsCut(last, after)
            && !(char.IsDigit(first) && before is '.' or ',' or '-' or '+')
            && !(char.IsDigit(last) && (after is '%' || (after is '.' or ',' && char.IsDigit(At(at + length + 1)))));
    }

    /// <summary>Whether a word is on both sides; in a script without spaces each letter is one.</summary>
    private static bool IsCut(char before, char after) =>
        char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && !IsUnspaced(before) && !IsUnspaced(after);

    /// <summary>Whether a letter is of Thai, Lao, Burmese, Khmer, Chinese or Japanese.</summary>
    private static bool IsUnspaced(char letter) =>
        letter is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3040' and <= '\u9FFF');

    private char At(int index) => index >= 0 && index < _text.Length ? _text[index] : ' ';

    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            switch (character)
            {
                case '\u00AD':
                    break;
                case '‘' or '’' or '`' or '´':
                    plain.Append('\'');
                    break;
                case '“' or '”' or '„' or '«' or '»':
                    plain.Append('"');
                    break;
                case '–' or '—' or '−' or '‐' or '‑':
                    plain.Append('-');
                    break;
                case '…':
                    plain.Append("...");
                    break;
                case var space when char.IsWhiteSpace(space):
                    if (plain.Length > 0 && plain[^1] != ' ')
                    {
                        plain.Append(' ');
                    }

                    break;
                default:
                    plain.Append(character);
                    break;
            }
        }

        return plain.ToString();
    }
}
