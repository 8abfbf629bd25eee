using System.Buffers;
using System.Text;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests;

/// <summary>
/// A text in which the expected places are marked: <c>[|word|]</c>, or <c>{|FACT1002:word|}</c> if the place has a label. Marks may nest
/// and may be empty.
/// </summary>
internal sealed record Markup(string Text, IReadOnlyList<Markup.Span> Spans)
{
    private static readonly SearchValues<char> LabelCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>The one span of a text that has one.</summary>
    public Span Only => Assert.Single(Spans);

    /// <summary>The words of a span.</summary>
    public string this[Span span] => Text[span.Start..span.End];

    /// <summary>Removes the marks from a text.</summary>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Label, int Start)>();
        var spans = new List<(string Label, int Start, int End)>();
        for (var index = 0; index < marked.Length; index++)
        {
            var rest = marked.AsSpan(index);
            if (rest.StartsWith("[|") && !rest.StartsWith("[|}"))
            {
                open.Push(("", text.Length));
                index++;
            }
            else if (rest.StartsWith("{|") && rest.IndexOf(':') is > 2 and var colon
                && !rest[2..colon].ContainsAnyExcept(LabelCharacters))
            {
                open.Push((rest[2..colon].ToString(), text.Length));
                index += colon;
            }
            else if (rest.StartsWith("|]") || rest.StartsWith("|}"))
            {
                var (label, start) = open.Pop();
                spans.Add((label, start, text.Length));
                index++;
            }
            else
            {
                text.Append(marked[index]);
            }
        }

        Assert.Empty(open);
        var plain = text.ToString();
        return new Markup(plain, [.. spans.Select(span => Span.Of(plain, span.Label, span.Start, span.End)).OrderBy(span => span.Start)]);
    }

    /// <summary>A marked stretch, its lines and columns counted apart from the code under test.</summary>
    internal sealed record Span(string Label, int Start, int End, int Line, int Column, int EndLine, int EndColumn)
    {
        /// <summary>The label and place of a diagnostic, to be compared with a marked one.</summary>
        public static Span Of(FactDiagnostic diagnostic) => Of(diagnostic.Rule.Id, diagnostic.Place);

        /// <summary>A place, to be compared with a marked one.</summary>
        public static Span Of(Place place) => Of("", place);

        /// <summary>A stretch of a text.</summary>
        public static Span Of(string text, string label, int start, int end)
        {
            var (line, column) = Count(text[..start], text[start..]);
            var (endLine, endColumn) = Count(text[..end], text[end..]);
            return new Span(label, start, end, line, column, endLine, endColumn);
        }

        private static Span Of(string label, Place place) =>
            new(label, place.Start, place.End, place.Line, place.Column, place.EndLine, place.EndColumn);

        private static (int Line, int Column) Count(string before, string after)
        {
            // A lone CR whose LF comes next is not yet a line break.
            var insideBreak = before.EndsWith('\r') && after.StartsWith('\n');
            var lines = (insideBreak ? before[..^1] : before).Replace("\r\n", "\n").Split('\n', '\r', '\u0085', '\u2028', '\u2029');
            return (lines.Length, lines[^1].Length + (insideBreak ? 2 : 1));
        }
    }
}
