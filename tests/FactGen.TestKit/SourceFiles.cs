using System.Security.Cryptography;
using System.Text;

namespace FactGen.TestKit;

/// <summary>The card of a source as tests write it.</summary>
internal static class SourceFiles
{
    /// <summary>A card in a file of its own, with the digest of its text, which is stored as <c>ID.txt</c>.</summary>
    /// <param name="id">The source's id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="published">The day of its publication.</param>
    /// <param name="text">Its text.</param>
    /// <param name="language">The text's language.</param>
    public static string Card(string id, string title, string published, string text, string language = "en") =>
        $"""
        {id}:
          title: {title}
          published: {published}
          language: {language}
          text: {id}.txt
          sha256: {DigestOf(text)}

        """;

    /// <summary>The digest of a text, as on cards.</summary>
    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
