namespace FactGen.Compiler.Sources.Texts;

/// <summary>Tags of languages (BCP 47).</summary>
public static class LanguageTag
{
    /// <summary>The most characters of a part of a tag.</summary>
    private const int MostInPart = 8;

    /// <summary>
    /// Whether a text has the form of a tag (RFC 5646, section 2.1): parts of letters and digits joined by hyphens, the first of two or
    /// more letters, or <c>x</c> or <c>i</c> with more behind it. Whether a language is registered under it is not asked.
    /// </summary>
    public static bool IsOne(string text)
    {
        var parts = text.Split('-');
        return Array.TrueForAll(parts, part => part.Length is > 0 and <= MostInPart && part.All(IsLetterOrDigit))
            && IsFirst(parts[0], parts.Length > 1);
    }

    /// <summary>
    /// The language of a tag without its script and region, in small letters: <c>en</c> of <c>en-GB</c> (RFC 5646, section 2.2.1).
    /// </summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private static bool IsFirst(string part, bool hasMore) =>
        part.All(IsLetter) && (part.Length > 1 || (hasMore && part is ("x" or "X" or "i" or "I")));

    private static bool IsLetterOrDigit(char character) => IsLetter(character) || character is >= '0' and <= '9';

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
