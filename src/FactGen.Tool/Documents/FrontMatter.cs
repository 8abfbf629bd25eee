namespace FactGen.Tool.Documents;

/// <summary>What a Markdown file says of itself between two lines of <c>---</c> at its top.</summary>
internal static class FrontMatter
{
    private const int MostLines = 100;

    /// <summary>The keys in small letters, with their values if these are on the same line.</summary>
    public static IReadOnlyDictionary<string, string> Of(string text)
    {
        string[] lines = [.. text.Split('\n').Take(MostLines).Select(line => line.TrimEnd('\r'))];
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        var end = lines is ["---", ..] ? Array.FindIndex(lines, 1, line => line is "---" or "...") : 0;
        foreach (var line in lines.Take(Math.Max(end, 0)).Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[(colon + 1)..].Trim() is { Length: > 0 } value)
            {
                values.TryAdd(line[..colon].TrimEnd().ToLowerInvariant(), WithoutEscapes(Unquoted(value)));
            }
        }

        return values;
    }

    private static string Unquoted(string value) =>
        value is ['"' or '\'', .., var last] && last == value[0] && value.Length > 1 ? value[1..^1] : value;

    /// <summary>The values are Markdown too: programs that write it put a backslash before signs that might mean something.</summary>
    private static string WithoutEscapes(string value) => string.Concat(value.Where((character, index) =>
        character != '\\'
        || index + 1 == value.Length
        || !char.IsAscii(value[index + 1])
        || char.IsAsciiLetterOrDigit(value[index + 1])
        || char.IsWhiteSpace(value[index + 1])));
}
