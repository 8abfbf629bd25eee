using System.Globalization;
using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>The kind of a character in a text.</summary>
internal enum CharacterKind : byte
{
    /// <summary>A space, a mark of punctuation, a sign.</summary>
    Other,

    /// <summary>A letter, or a mark on one.</summary>
    Letter,

    /// <summary>A digit, or another character that is a number (½, ², Ⅳ).</summary>
    Digit,

    /// <summary>A mark on an <see cref="Unspaced"/> letter.</summary>
    UnspacedMark,

    /// <summary>A letter of a script that has no spaces between words: it counts as a word.</summary>
    Unspaced,
}

/// <summary>Distinguishes letters, digits and everything else.</summary>
internal static class CharacterKinds
{
    /// <summary>The kinds of the ASCII characters.</summary>
    private static readonly CharacterKind[] Plain =
    [
        .. Enumerable.Range(0, 128)
            .Select(code =>
                char.IsDigit((char)code) ? CharacterKind.Digit : char.IsLetter((char)code) ? CharacterKind.Letter : CharacterKind.Other)
    ];

    /// <summary>The kind of each character; both halves of a surrogate pair have that of the pair.</summary>
    [MethodImpl(Loops.Optimized)]
    public static CharacterKind[] Of(string text)
    {
        var kinds = new CharacterKind[text.Length];
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character < '\u0080')
            {
                kinds[index] = Plain[character];
                continue;
            }

            var before = index == 0 ? CharacterKind.Other : kinds[index - 1];
            kinds[index] = KindOf(CharUnicodeInfo.GetUnicodeCategory(text, index), before);
            if (kinds[index] is CharacterKind.Letter && IsUnspaced(character) || character is '〇')
            {
                kinds[index] = CharacterKind.Unspaced;
            }

            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                kinds[index + 1] = kinds[index] is CharacterKind.Unspaced ? CharacterKind.UnspacedMark : kinds[index];
                index++;
            }
        }

        return kinds;
    }

    /// <summary>
    /// Whether a character is of a script that has no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Of a pair, the
    /// first half tells.
    /// </summary>
    public static bool IsUnspaced(char character) => character >= '\u0E00' && character
        is <= '\u0EFF'
        or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF')
        or (>= '\u2E80' and <= '\u312F')
        or (>= '\u31A0' and <= '\u31FF')
        or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uAA60' and <= '\uAA7F')
        or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFF66' and <= '\uFF9F')
        or (>= '\uD840' and <= '\uD8BF');

    private static CharacterKind KindOf(UnicodeCategory category, CharacterKind before) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            before is CharacterKind.Unspaced ? CharacterKind.UnspacedMark : before,
        _ => CharacterKind.Other,
    };
}
