namespace FactGen.Compiler.Sources.Texts;

/// <summary>
/// Signs that a text was not saved as plain text: entities of HTML, and letters that were decoded with another encoding than the file's.
/// </summary>
internal static class TextFlaws
{
    private static readonly HashSet<string> Entities = new(
        ("amp lt gt quot apos nbsp ensp emsp thinsp shy zwnj zwj lrm rlm rsquo lsquo sbquo rdquo ldquo bdquo laquo raquo lsaquo rsaquo ndash "
        + "mdash minus hellip prime Prime middot bull deg plusmn times divide frac12 frac14 frac34 sup1 sup2 sup3 micro para sect copy reg "
        + "trade euro pound yen cent curren iexcl iquest szlig aelig AElig oelig OElig oslash Oslash aring Aring eth ETH thorn THORN ne le ge "
        + "asymp infin alpha beta gamma delta mu").Split(' '),
        StringComparer.Ordinal);

    private static readonly string[] Accents = ["acute", "grave", "circ", "uml", "tilde", "cedil", "caron"];

    /// <summary>The flaws in the order of the text.</summary>
    public static IEnumerable<TextRange> Find(string text)
    {
        for (var index = NextBeginning(text, 0); index < text.Length; index = NextBeginning(text, index))
        {
            var length = text[index] == '&' ? EntityAt(text, index) : MisreadAt(text, index);
            if (length > 0)
            {
                yield return new TextRange(index, index + length);
            }

            index += Math.Max(1, length);
        }
    }

    /// <summary>The index of the next character with which a flaw may begin; the length of the text if there is none.</summary>
    /// <remarks>By hand, because <c>IndexOfAny</c> with seven characters of which some are not ASCII costs 1.5 % of a check.</remarks>
    private static int NextBeginning(string text, int index)
    {
        while (index < text.Length && !(text[index] == '&' || (text[index] > '\u007F' && IsBeginning(text[index]))))
        {
            index++;
        }

        return index;
    }

    private static bool IsBeginning(char character) => character is 'â' or 'Ã' or 'Â' or 'Ð' or 'Ñ' or '\uFFFD';

    private static int EntityAt(string text, int index)
    {
        var end = index + 1;
        while (end < text.Length && end - index <= 10 && (text[end] < '\u0080' && char.IsLetterOrDigit(text[end]) || text[end] == '#'))
        {
            end++;
        }

        return end < text.Length && text[end] == ';' && IsEntity(text.Substring(index + 1, end - index - 1)) ? end + 1 - index : 0;
    }

    private static bool IsEntity(string name) => name switch
    {
        ['#', 'x' or 'X', _, ..] => name.Skip(2).All(Uri.IsHexDigit),
        ['#', _, ..] => name.Skip(1).All(char.IsDigit),
        _ => Entities.Contains(name)
            || Array.Exists(Accents, accent => name.Length == accent.Length + 1 && name.EndsWith(accent, StringComparison.Ordinal)),
    };

    /// <summary>
    /// UTF-8 read as Windows-1252 or Latin-1: two characters for each of two bytes, three for a quotation mark or dash. Cyrillic letters
    /// give several pairs in a row; a single pair may be a Spanish or an Icelandic word.
    /// </summary>
    private static int MisreadAt(string text, int index)
    {
        switch (text[index])
        {
            case '\uFFFD':
                return 1;
            case 'â' when IsAt(text, index + 1, '€') || IsAt(text, index + 1, '\u0080'):
                return index + 2 < text.Length && !char.IsWhiteSpace(text[index + 2]) ? 3 : 2;
            case 'Ã' or 'Â':
                return IsContinuation(text, index + 1) ? 2 : 0;
            case 'Ð' or 'Ñ' when IsContinuation(text, index + 1) && index + 2 < text.Length && text[index + 2] is 'Ð' or 'Ñ'
                && IsContinuation(text, index + 3):
                return 4;
            default:
                return 0;
        }
    }

    private static bool IsAt(string text, int index, char character) => index < text.Length && text[index] == character;

    /// <summary>A later byte of a letter in UTF-8, as Windows-1252 or Latin-1 shows it.</summary>
    private static bool IsContinuation(string text, int index) =>
        index < text.Length && text[index]
            is (>= '\u0080' and <= '\u00BF')
            or '€' or '‚' or 'ƒ' or '„' or '…' or '†' or '‡' or 'ˆ' or '‰' or 'Š' or '‹' or 'Œ' or 'Ž'
            or '‘' or '’' or '“' or '”' or '•' or '–' or '—' or '˜' or '™' or 'š' or '›' or 'œ' or 'ž' or 'Ÿ';
}
