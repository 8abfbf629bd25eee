namespace FactGen.Compiler.Sources.Texts;

/// <summary>Which characters are only another print of a plain one, and which are no print at all.</summary>
internal static class Typography
{
    /// <summary>The plain character for a typographic quotation mark, apostrophe or dash; every other character itself.</summary>
    public static char Plain(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '〝' or '〞' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '´' or '`' or '＇' or 'ʼ' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹘' or '﹣' or '－' => '-',
        _ => character,
    };

    /// <summary>Soft hyphens, joiners and marks of direction: a reader never sees them.</summary>
    public static bool IsInvisible(char character) => character
        is '\u00AD' or '\u061C' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2064')
        or (>= '\u2066' and <= '\u2069');

    /// <summary>A hyphen, which joins words, as opposed to a dash, which parts them.</summary>
    public static bool IsHyphen(char original) => original is '-' or '‐' or '‑' or '﹣' or '－';

    /// <summary>A dash that is never a minus sign.</summary>
    public static bool IsLongDash(char original) => original is '—' or '―' or '﹘';

    /// <summary>A space that does not break a line, or a thin one: typesetters put it inside of numbers.</summary>
    public static bool IsInnerSpace(char original) => original is '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\u2008';

    /// <summary>An opening mark, as a sentence may begin with.</summary>
    public static bool IsOpening(char character) => character is '"' or '\'' or '“' or '‘' or '„' or '«' or '‹' or '(' or '[' or '¿' or '¡';

    /// <summary>A closing mark, as may follow a sentence's full stop.</summary>
    public static bool IsClosing(char character) => character is '"' or '\'' or '”' or '’' or '»' or '›' or ')' or ']';
}
