using System.Globalization;

namespace FactGen.Compiler.Yaml;

/// <summary>A character that a reader of the file cannot see, or that makes the file look different from what it is.</summary>
/// <param name="Offset">Where it is in the text.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="CodePoint">Its number.</param>
/// <param name="Name">What it is called or does.</param>
/// <param name="Reorders">Whether it changes the order in which text is shown.</param>
internal readonly record struct InvisibleCharacter(int Offset, int Length, int CodePoint, string Name, bool Reorders)
{
    /// <summary>The number in the usual form, <c>U+200B</c>.</summary>
    public string Notation => "U+" + CodePoint.ToString("X4", CultureInfo.InvariantCulture);
}

/// <summary>Finds the characters that FACT1007 refuses.</summary>
/// <remarks>
/// The list is written here and not taken from the run time's Unicode tables, so that every host of the compiler judges a file alike.
/// Variation selectors, joiners in emoji, and joiners in the scripts that spell with them are accepted where they have their effect, and
/// only there.
/// </remarks>
internal static class InvisibleCharacters
{
    private static readonly (int First, int Last, string Name)[] Refused =
    [
        (0x0000, 0x0000, "null"),
        (0x0001, 0x0008, "control character"),
        (0x000B, 0x000B, "line tabulation"),
        (0x000C, 0x000C, "form feed"),
        (0x000E, 0x001F, "control character"),
        (0x007F, 0x007F, "delete"),
        (0x0080, 0x0084, "control character"),
        (0x0085, 0x0085, "next line"),
        (0x0086, 0x009F, "control character"),
        (0x00AD, 0x00AD, "soft hyphen"),
        (0x034F, 0x034F, "combining grapheme joiner"),
        (0x061C, 0x061C, "Arabic letter mark"),
        (0x115F, 0x1160, "Hangul filler"),
        (0x17B4, 0x17B5, "Khmer inherent vowel"),
        (0x180B, 0x180F, "Mongolian separator or selector"),
        (0x200B, 0x200B, "zero width space"),
        (0x200C, 0x200C, "zero width non-joiner"),
        (0x200D, 0x200D, "zero width joiner"),
        (0x200E, 0x200E, "left-to-right mark"),
        (0x200F, 0x200F, "right-to-left mark"),
        (0x2028, 0x2028, "line separator"),
        (0x2029, 0x2029, "paragraph separator"),
        (0x202A, 0x202A, "left-to-right embedding"),
        (0x202B, 0x202B, "right-to-left embedding"),
        (0x202C, 0x202C, "pop directional formatting"),
        (0x202D, 0x202D, "left-to-right override"),
        (0x202E, 0x202E, "right-to-left override"),
        (0x2060, 0x2060, "word joiner"),
        (0x2061, 0x2064, "invisible operator"),
        (0x2065, 0x2065, "unassigned invisible character"),
        (0x2066, 0x2066, "left-to-right isolate"),
        (0x2067, 0x2067, "right-to-left isolate"),
        (0x2068, 0x2068, "first strong isolate"),
        (0x2069, 0x2069, "pop directional isolate"),
        (0x206A, 0x206F, "deprecated format character"),
        (0x2800, 0x2800, "braille pattern blank"),
        (0x3164, 0x3164, "Hangul filler"),
        (0xD800, 0xDFFF, "half of a surrogate pair"),
        (0xFDD0, 0xFDEF, "noncharacter"),
        (0xFE00, 0xFE0F, "variation selector"),
        (0xFEFF, 0xFEFF, "byte order mark inside the file"),
        (0xFFA0, 0xFFA0, "Hangul filler"),
        (0xFFF0, 0xFFF8, "unassigned invisible character"),
        (0xFFF9, 0xFFFB, "interlinear annotation"),
        (0x1BCA0, 0x1BCA3, "shorthand format control"),
        (0x1D159, 0x1D159, "musical null notehead"),
        (0x1D173, 0x1D17A, "musical format control"),
        (0xE0000, 0xE007F, "tag character"),
        (0xE0080, 0xE00FF, "unassigned invisible character"),
        (0xE0100, 0xE01EF, "variation selector"),
        (0xE01F0, 0xE0FFF, "unassigned invisible character"),
    ];

    /// <summary>All refused characters in the order of the text.</summary>
    public static IEnumerable<InvisibleCharacter> Find(string text)
    {
        for (var offset = NextUnusual(text, 0); offset < text.Length; offset = NextUnusual(text, offset + 1))
        {
            var codePoint = CodePointAt(text, offset);
            var length = codePoint > 0xFFFF ? 2 : 1;
            if (NameOf(codePoint) is { } name && !HasItsEffect(text, offset, length, codePoint))
            {
                yield return new InvisibleCharacter(offset, length, codePoint, name, Reorders(codePoint));
            }

            offset += length - 1;
        }
    }

    /// <summary>
    /// Offset of the first character, from an offset on, that needs a closer look. It is a loop of its own, because it passes most of every
    /// file.
    /// </summary>
    private static int NextUnusual(string text, int offset)
    {
        while (offset < text.Length && text[offset] is (>= ' ' and < '\u007F') or '\t' or '\n' or '\r')
        {
            offset++;
        }

        return offset;
    }

    private static string? NameOf(int codePoint)
    {
        if ((codePoint & 0xFFFE) == 0xFFFE)
        {
            return "noncharacter"; // the last two of every plane
        }

        var (low, high) = (0, Refused.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, name) = Refused[middle];
            if (codePoint >= first && codePoint <= last)
            {
                return name;
            }

            (low, high) = codePoint < first ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    private static bool Reorders(int codePoint) =>
        codePoint is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Whether an invisible character is at a place where scripts and emoji need it.</summary>
    private static bool HasItsEffect(string text, int offset, int length, int codePoint)
    {
        var before = offset == 0 ? -1 : CodePointBefore(text, offset);
        var after = offset + length >= text.Length ? -1 : CodePointAt(text, offset + length);
        return codePoint switch
        {
            0x200C => IsJoining(before) && IsJoining(after),
            0x200D => (IsJoining(before) && (IsJoining(after) || IsVirama(before))) || (EndsEmoji(before) && IsEmoji(after)),
            (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => before > ' ' && NameOf(before) is null,
            _ => false,
        };
    }

    /// <summary>Letters and marks of the scripts whose spelling uses joiners: Arabic and related ones, Mongolian, the Indic ones.</summary>
    private static bool IsJoining(int codePoint) =>
        codePoint is (>= 0x0620 and <= 0x06FF) or (>= 0x0700 and <= 0x08FF) or (>= 0x0900 and <= 0x0DFF)
            or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x18AF) or (>= 0xA840 and <= 0xA87F)
            or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x11000 and <= 0x1107F)
        && CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0)
            is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The sign that removes the vowel of an Indic consonant; a joiner after it may end a word.</summary>
    private static bool IsVirama(int codePoint) =>
        codePoint is 0x094D or 0x09CD or 0x0A4D or 0x0ACD or 0x0B4D or 0x0BCD or 0x0C4D or 0x0CCD or 0x0D4D or 0x0DCA or 0x1039;

    private static bool IsEmoji(int codePoint) =>
        codePoint is (>= 0x2190 and <= 0x21FF) or (>= 0x2300 and <= 0x23FF) or (>= 0x2600 and <= 0x27BF)
            or (>= 0x2B00 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1FAFF);

    /// <summary>An emoji itself, or the variation selector after one; skin tones are emoji.</summary>
    private static bool EndsEmoji(int codePoint) => codePoint == 0xFE0F || IsEmoji(codePoint);

    /// <summary>The code point at an offset; half a surrogate pair counts as a code point.</summary>
    private static int CodePointAt(string text, int offset) =>
        offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1])
            ? char.ConvertToUtf32(text[offset], text[offset + 1])
            : text[offset];

    private static int CodePointBefore(string text, int offset) =>
        offset >= 2 && char.IsSurrogatePair(text[offset - 2], text[offset - 1])
            ? char.ConvertToUtf32(text[offset - 2], text[offset - 1])
            : text[offset - 1];
}
