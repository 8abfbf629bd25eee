using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>Blocks of lines that begin with <c>&gt;</c>, by which mails and plain texts mark somebody else's words.</summary>
internal static class BlockQuotes
{
    /// <summary>The block that a stretch reaches into; null if there is none.</summary>
    public static TextRange? Around(SourceText source, TextRange range)
    {
        for (TextRange? next = source.LineOf(range.Start); next is { } line && line.Start < range.End; next = source.LineAfter(line.Start))
        {
            if (IsQuoted(source, line))
            {
                return Whole(source, line);
            }
        }

        return null;
    }

    private static TextRange Whole(SourceText source, TextRange line)
    {
        var (start, end) = (line.Start, line.End);
        while (start > 0 && source.LineOf(start - 1) is var before && IsQuoted(source, before))
        {
            start = before.Start;
        }

        while (source.LineAfter(end) is { } after && IsQuoted(source, after))
        {
            end = after.End;
        }

        return new TextRange(start, end);
    }

    /// <summary>Whether a line begins with the mark and words behind it: "> 5 % of them" compares.</summary>
    private static bool IsQuoted(SourceText source, TextRange line)
    {
        var (text, index) = (source.Text, line.Start);
        while (index < line.End && text[index] is ' ' or '\t')
        {
            index++;
        }

        if (index >= line.End || text[index] != '>')
        {
            return false;
        }

        while (index < line.End && text[index] is ' ' or '\t' or '>' or '\r')
        {
            index++;
        }

        return index >= line.End || !char.IsDigit(text[index]) && text[index] != '=' || IsFirst(source, line);
    }

    /// <summary>Whether no words are in the line before: what begins with a number there continues no comparison.</summary>
    private static bool IsFirst(SourceText source, TextRange line) =>
        line.Start == 0
        || source.LineOf(line.Start - 1) is var before && string.IsNullOrWhiteSpace(source.Text.Substring(before.Start, before.Length));
}
