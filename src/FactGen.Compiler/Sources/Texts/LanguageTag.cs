namespace FactGen.Compiler.Sources.Texts;

/// <summary>Tags of languages (BCP 47).</summary>
public static class LanguageTag
{
    /// <summary>
    /// The language of a tag without its script and region, in small letters: <c>en</c> of <c>en-GB</c> (RFC 5646, section 2.2.1).
    /// </summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
