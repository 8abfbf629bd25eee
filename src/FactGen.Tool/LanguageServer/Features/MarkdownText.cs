using System.Text;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>Words of a fact base inside Markdown, which must not act on it.</summary>
internal static class MarkdownText
{
    /// <summary>The words with a backslash before each mark that means something.</summary>
    public static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '&' or '|' or '~' or '!')
            {
                text.Append('\\');
            }

            text.Append(character is '\r' or '\n' ? ' ' : character);
        }

        return text.ToString();
    }
}
