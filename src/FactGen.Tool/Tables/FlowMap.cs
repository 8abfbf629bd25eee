namespace FactGen.Tool.Tables;

/// <summary>The entries of a map that is written between braces on one line.</summary>
internal static class FlowMap
{
    /// <summary>The entries as they are written, and what is behind the closing brace; null if that is on another line.</summary>
    /// <param name="text">The map, from its opening brace on.</param>
    public static (IReadOnlyList<string> Entries, string Behind)? Read(string text)
    {
        List<string> entries = [];
        var (start, depth) = (1, 0);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' or '\'' when IsAtStart(text, at):
                    at = EndOfQuoted(text, at);
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case ',' when depth == 1:
                    Add(at);
                    break;
                case '}' or ']' when --depth == 0:
                    Add(at);
                    return (entries, text[(at + 1)..].Trim());
                default:
                    break;
            }
        }

        return null;

        void Add(int end)
        {
            if (text[start..end].Trim() is { Length: > 0 } entry)
            {
                entries.Add(entry);
            }

            start = end + 1;
        }
    }

    /// <summary>Whether a text begins at a place: only there is a quotation mark one.</summary>
    private static bool IsAtStart(string text, int at) => text.AsSpan(0, at).TrimEnd(' ') is [.., '{' or '[' or ',' or ':'];

    private static int EndOfQuoted(string text, int at)
    {
        var mark = text[at];
        for (var index = at + 1; index < text.Length; index++)
        {
            if (text[index] == '\\' && mark == '"')
            {
                index++;
            }
            else if (text[index] == mark)
            {
                if (mark == '"' || index + 1 >= text.Length || text[index + 1] != mark)
                {
                    return index;
                }

                index++;
            }
        }

        return text.Length;
    }
}
