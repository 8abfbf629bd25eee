using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Documents;

/// <summary>The language that a document gives as its own.</summary>
internal static class DocumentLanguage
{
    /// <summary>Its tag, where <c>en_GB</c> is <c>en-GB</c>; null if it is none that a card may have.</summary>
    public static string? Of(string? written) =>
        (written ?? "").Trim().Replace('_', '-') is { Length: >= 2 and <= 35 } tag && LanguageTag.IsOne(tag) ? tag : null;
}
