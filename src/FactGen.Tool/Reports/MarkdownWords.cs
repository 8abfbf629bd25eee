using System.Text;

namespace FactGen.Tool.Reports;

/// <summary>
/// Other people's words in Markdown, as words alone. GitHub and GitLab also make links of what Markdown does not mark: addresses, the names
/// of users, the numbers of issues and the digests of commits.
/// </summary>
internal static class MarkdownWords
{
    /// <summary>An empty comment: it is not seen, and divides what the forge would take for a link.</summary>
    private const string Divider = "<!-- -->";

    /// <summary>The fewest hexadecimal digits that a forge takes for the digest of a commit.</summary>
    private const int FewestDigits = 7;

    /// <summary>The words on one line.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var digits = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            digits = char.IsAsciiHexDigit(character) ? digits + 1 : 0;
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '$' or '!' or '%')
            {
                plain.Append('\\');
            }

            plain.Append(char.IsWhiteSpace(character) ? ' ' : character);
            if (BeginsLink(text, index) || (digits == FewestDigits - 1 && index + 1 < text.Length && char.IsAsciiHexDigit(text[index + 1])))
            {
                plain.Append(Divider);
                digits = 0;
            }
        }

        return plain.ToString();
    }

    /// <summary>
    /// Whether a link could go on behind a character: <c>@name</c>, <c>#12</c>, <c>https://…</c>, <c>mailto:…</c>, <c>www.…</c>,
    /// <c>GH-12</c>.
    /// </summary>
    private static bool BeginsLink(string text, int index) => text[index] switch
    {
        '@' or '#' => true,
        ':' => index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1]),
        '.' => index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        '-' => index + 1 < text.Length && index > 0 && char.IsAsciiLetter(text[index - 1]) && char.IsAsciiDigit(text[index + 1]),
        _ => false,
    };
}
