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
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                kinds[index + 1] = kinds[index];
                index++;
            }
        }

        return kinds;
    }

    private static CharacterKind KindOf(UnicodeCategory category, CharacterKind before) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => before,
        _ => CharacterKind.Other,
    };
}
