using FactGen.Compiler.Diagnostics;
using Spectre.Console;

namespace FactGen.Tool.Display;

/// <summary>Lines for people. On a terminal they are styled and wrapped at words; otherwise each is plain text on one line.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="terminal">The terminal that shows them; null if there is none.</param>
internal sealed class Page(TextWriter output, IAnsiConsole? terminal)
{
    /// <summary>Whether the output is a terminal.</summary>
    public bool IsTerminal => terminal is not null;

    /// <summary>A line from the left edge.</summary>
    public void Line(params ReadOnlySpan<Run> runs) => Indented(0, runs);

    /// <summary>An indented line. If it is wrapped, the following lines have the same indentation.</summary>
    public void Indented(int columns, params ReadOnlySpan<Run> runs)
    {
        if (terminal is null)
        {
            output.Write(new string(' ', columns));
            foreach (var (text, look) in runs)
            {
                output.Write(VisibleText.OnOneLine(look is Look.Match ? $"[{text}]" : text));
            }

            output.WriteLine();
            return;
        }

        var paragraph = new Paragraph();
        var line = new LogLine();
        foreach (var (text, look) in runs)
        {
            paragraph.Append(RightToLeft.Isolated(line.Next(VisibleText.OnOneLine(text))), StyleOf(look));
        }

        terminal.Write(columns == 0 ? paragraph : new Padder(paragraph, new Padding(columns, 0, 0, 0)));
        if (columns == 0)
        {
            terminal.WriteLine();
        }
    }

    /// <summary>Lines to copy, neither styled nor wrapped.</summary>
    public void Verbatim(int columns, string lines)
    {
        foreach (var line in lines.TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(new string(' ', columns) + line);
        }
    }

    /// <summary>An empty line.</summary>
    public void Blank() => output.WriteLine();

    private static Style StyleOf(Look look) => look switch
    {
        Look.Strong => new Style(decoration: Decoration.Bold),
        Look.Faint => new Style(decoration: Decoration.Dim),
        Look.Error => new Style(Color.Maroon),
        Look.Warning => new Style(Color.Olive),
        Look.Info => new Style(Color.Teal),
        Look.Good => new Style(Color.Green),
        Look.Match => new Style(Color.Olive, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
