using YamlDotNet.Core;

namespace FactGen.Compiler.Yaml;

/// <summary>Reads block scalars (<c>|</c> and <c>&gt;</c>) again, and finds where they end.</summary>
internal static class BlockScalar
{
    /// <summary>Deeper indentations are not tried, so that a line of many spaces costs little.</summary>
    private const int DeepestGiven = 256;

    /// <summary>
    /// Offset past the last content character of a block, or past its indicator if it has no content. The parser's own end is later: after
    /// the blank lines and the indentation of what follows.
    /// </summary>
    public static int ContentEnd(string text, int start, int parsedEnd)
    {
        var end = parsedEnd;
        var lastLine = LineStart(text, end);
        while (lastLine > start && IsBlank(text, lastLine, end))
        {
            end = BeforeBreak(text, lastLine);
            lastLine = LineStart(text, end);
        }

        return lastLine > start ? end : HeaderEnd(text, start, parsedEnd);
    }

    /// <summary>
    /// The possible readings: with the indentation of the first line that has content or, if the header gives the indentation, with each
    /// that is possible. Only one of them gives the parser's value. Trying them is simpler than working out the indentation of everything
    /// around the block.
    /// </summary>
    public static IEnumerable<ScalarPositions> Readings(string text, int start, int end, ScalarStyle style)
    {
        var lines = Lines(text, start, end);
        var header = text.Substring(start, HeaderEnd(text, start, end) - start);
        var chomping = header.Contains('-') ? Chomping.Strip : header.Contains('+') ? Chomping.Keep : Chomping.Clip;
        var content = lines.Where(line => !IsBlank(text, line.Start, line.End)).Take(1).ToList();
        var deepest = (content.Count > 0 ? content : lines).Select(line => Indentation(text, line)).DefaultIfEmpty(0).Max();
        var isGiven = header.Any(char.IsDigit);
        var lowest = isGiven ? 0 : deepest;
        for (var indentation = isGiven ? Math.Min(deepest, DeepestGiven) : deepest; indentation >= lowest; indentation--)
        {
            yield return Read(text, lines, indentation, chomping, style is ScalarStyle.Folded);
        }
    }

    private static ScalarPositions Read(string text, List<Line> lines, int indentation, Chomping chomping, bool folded)
    {
        var positions = ScalarPositions.Empty();
        var breaks = new List<Line>();
        Line? last = null;
        foreach (var line in lines)
        {
            var content = line.Start + Math.Min(indentation, Indentation(text, line));
            if (content < line.End)
            {
                var folds = folded && last is { } above
                    && !YamlSource.IsBlank(text[Content(text, above, indentation)]) && !YamlSource.IsBlank(text[content]);
                AddBreaks(positions, breaks, folds, content);
                for (var offset = content; offset < line.End; offset++)
                {
                    positions.Add(text[offset], offset, offset + 1);
                }

                last = line;
            }

            if (line.Next > line.End)
            {
                breaks.Add(line);
            }
        }

        var kept = chomping switch
        {
            Chomping.Strip => 0,
            Chomping.Clip => last is null ? 0 : Math.Min(1, breaks.Count),
            _ => breaks.Count,
        };
        AddBreaks(positions, breaks.GetRange(0, kept), folds: false, content: 0);
        return positions;
    }

    private static int Content(string text, Line line, int indentation) =>
        line.Start + Math.Min(indentation, Indentation(text, line));

    private static void AddBreaks(ScalarPositions positions, List<Line> breaks, bool folds, int content)
    {
        if (folds && breaks.Count == 1)
        {
            positions.Add(' ', breaks[0].End, content);
        }

        foreach (var line in folds ? breaks.Skip(1) : breaks)
        {
            positions.Add('\n', line.End, line.Next);
        }

        breaks.Clear();
    }

    /// <summary>The lines below the header.</summary>
    private static List<Line> Lines(string text, int start, int end)
    {
        var lines = new List<Line>();
        var lineStart = start;
        while (lineStart < end)
        {
            var lineEnd = lineStart;
            while (lineEnd < end && !YamlSource.IsBreak(text[lineEnd]))
            {
                lineEnd++;
            }

            var next = lineEnd < end ? FlowScalar.PastBreak(text, lineEnd, end) : lineEnd;
            if (lineStart > start)
            {
                lines.Add(new Line(lineStart, lineEnd, next));
            }

            lineStart = next;
        }

        return lines;
    }

    private static int HeaderEnd(string text, int start, int end)
    {
        var offset = start + 1;
        while (offset < end && text[offset] is '+' or '-' or (>= '0' and <= '9'))
        {
            offset++;
        }

        return offset;
    }

    private static int Indentation(string text, Line line)
    {
        var offset = line.Start;
        while (offset < line.End && text[offset] == ' ')
        {
            offset++;
        }

        return offset - line.Start;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        return start == end;
    }

    private static int LineStart(string text, int offset)
    {
        while (offset > 0 && !YamlSource.IsBreak(text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    private static int BeforeBreak(string text, int lineStart) =>
        lineStart >= 2 && text[lineStart - 1] == '\n' && text[lineStart - 2] == '\r' ? lineStart - 2 : lineStart - 1;

    private enum Chomping
    {
        Clip,
        Strip,
        Keep,
    }

    /// <summary>A line of the block: its first character, its break, and what comes after the break.</summary>
    private readonly record struct Line(int Start, int End, int Next);
}
