using System.Globalization;
using System.Text;

namespace FactGen.Tool.Pages.Models;

/// <summary>
/// The words of a text as the search compares them: small letters without accents, numbers without their separators. The script of the
/// search page does the same with what a reader types.
/// </summary>
internal static class SearchWords
{
    private static readonly (char Plain, string Accented)[] Letters =
    [
        ('a', "àáâãäåāăąǎ"), ('c', "çćĉċč"), ('d', "ď"), ('e', "èéêëēĕėęě"), ('g', "ĝğġģǧ"), ('h', "ĥ"), ('i', "ìíîïĩīĭįǐ"), ('j', "ĵ"),
        ('k', "ķǩ"), ('l', "ĺļľ"), ('n', "ñńņňǹ"), ('o', "òóôõöōŏőǒ"), ('r', "ŕŗř"), ('s', "śŝşšș"), ('t', "ţťț"), ('u', "ùúûüũūŭůűųǔ"),
        ('w', "ŵ"), ('y', "ýÿŷ"), ('z', "źżž"), ('и', "й"), ('е', "ё"), ('і', "ї"), ('у', "ў"),
    ];

    private static readonly Dictionary<char, char> Plain =
        Letters.SelectMany(letter => letter.Accented, (letter, accented) => (accented, letter.Plain))
            .ToDictionary(pair => pair.accented, pair => pair.Plain);

    /// <summary>The words in their order; a word that occurs twice is there twice.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        for (var index = 0; index < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            if (IsPartOfWord(rune))
            {
                var small = Rune.ToLowerInvariant(rune);
                word.Append(small.IsBmp && Plain.TryGetValue((char)small.Value, out var plain) ? plain.ToString() : small.ToString());
            }
            else if (word.Length > 0 && !IsMark(rune) && !IsInsideNumber(text, index))
            {
                yield return word.ToString();
                word.Clear();
            }

            index += length;
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static bool IsPartOfWord(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether a character separates two digits, as in 2,300 and 5.5.</summary>
    private static bool IsInsideNumber(string text, int index) =>
        text[index] is ',' or '.'
        && index > 0
        && index + 1 < text.Length
        && char.IsAsciiDigit(text[index - 1])
        && char.IsAsciiDigit(text[index + 1]);
}
