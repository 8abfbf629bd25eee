namespace FactGen.Compiler.Sources.Texts;

/// <summary>
/// Which characters are only another form of a plain one, and which are invisible. What YAML may not contain (FACT1007) is one of these, so
/// that a quote can leave it out.
/// </summary>
internal static class Typography
{
    /// <summary>The plain character for a typographic quotation mark, apostrophe or dash; every other character itself.</summary>
    public static char Plain(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '〝' or '〞' or '＂' or '\u0093' or '\u0094' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '´' or '`' or '＇' or 'ʼ' or '\u0091' or '\u0092' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹘' or '﹣' or '－' or '\u0096' or '\u0097' => '-',
        'µ' => 'μ',
        >= '\uFF01' and <= '\uFF5E' => Plain((char)(character - FullWidth)),
        _ => character,
    };

    /// <summary>Whether a digit is of full width, as Chinese and Japanese are typeset.</summary>
    public static bool IsFullWidthDigit(char character) => character is >= '０' and <= '９';

    /// <summary>
    /// Whether a character only says how a letter is spoken or stretched, and is written or not: Arabic vowel signs and tatweel, and of ё
    /// the dots.
    /// </summary>
    public static bool IsLeftOut(char character, char before) =>
        character is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640' || (character == '\u0308' && before is 'е' or 'Е');

    /// <summary>How far the characters of full width are from the plain ones.</summary>
    private const int FullWidth = 0xFEE0;

    /// <summary>
    /// The letters that a ligature or presentation form is a print of, and those that a letter is also written as; null for any other
    /// character.
    /// </summary>
    public static string? LettersOf(char character) => character switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        'ß' => "ss",
        'ẞ' => "SS",
        'ё' => "е",
        'Ё' => "Е",
        >= '\uFB50' => ArabicForms.LettersOf(character),
        _ => null,
    };

    /// <summary>Soft hyphens, joiners, fillers, selectors and marks of direction: a reader never sees them.</summary>
    public static bool IsInvisible(char character) => character >= '\u00AD' && character
        is '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFEFF' or '\uFFA0'
        or (>= '\u180B' and <= '\u180F')
        or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F')
        or (>= '\uFDD0' and <= '\uFDEF')
        or (>= '\uFE00' and <= '\uFE0F')
        or (>= '\uFFF0' and <= '\uFFFB')
        or '\uFFFE' or '\uFFFF';

    /// <summary>
    /// White space, the blank braille pattern, which looks like it, and control characters: their effect is unknown, and nothing is read
    /// across them.
    /// </summary>
    public static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) || character is '\u2800' || (char.IsControl(character) && Plain(character) == character);

    /// <summary>A hyphen, which joins words, as opposed to a dash, which parts them.</summary>
    public static bool IsHyphen(char original) => original is '-' or '‐' or '‑' or '﹣' or '－';

    /// <summary>A dash that is never a minus sign.</summary>
    public static bool IsLongDash(char original) => original is '—' or '―' or '﹘';

    /// <summary>A space that does not break a line, or a thin one: typesetters put them inside numbers.</summary>
    public static bool IsInnerSpace(char original) => original is '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\u2008';

    /// <summary>An opening mark, as a sentence may begin with.</summary>
    public static bool IsOpening(char character) => character
        is '"' or '\'' or '“' or '‘' or '„' or '«' or '‹' or '(' or '[' or '¿' or '¡' or '‚' or '「' or '『' or '《' or '〈' or '（' or '【';

    /// <summary>A closing mark, as may follow a sentence's full stop.</summary>
    public static bool IsClosing(char character) => character
        is '"' or '\'' or '”' or '’' or '»' or '›' or ')' or ']' or '」' or '』' or '》' or '〉' or '）' or '】';
}
