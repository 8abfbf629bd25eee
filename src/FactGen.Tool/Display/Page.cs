using Spectre.Console;

namespace FactGen.Tool.Display;

/// <summary>Lines for people: styled and wrapped at words on a terminal, plain and each on one line elsewhere.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="terminal">The terminal that shows them; null where there is none.</param>
internal sealed class Page(TextWriter output, IAnsiConsole? terminal)
{
    /// <summary>Whether somebody looks on.</summary>
    public bool IsTerminal => terminal is not null;

    /// <summary>A line from the left edge.</summary>
    public void Line(params ReadOnlySpan<Run> runs) => Indented(0, runs);

    /// <summary>A line that begins some columns to the right, and goes on there where it is wrapped.</summary>
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
        foreach (var (text, look) in runs)
        {
            paragraph.Append(VisibleText.OnOneLine(text), StyleOf(look));
        }

        terminal.Write(columns == 0 ? paragraph : new Padder(paragraph, new Padding(columns, 0, 0, 0)));
        if (columns == 0)
        {
            terminal.WriteLine();
        }
    }

    /// <summary>Lines to copy: as they are, neither styled nor wrapped.</summary>
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
