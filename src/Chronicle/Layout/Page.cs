using System.Text;

namespace Chronicle.Layout;

/// <summary>Text in 80 columns: headings, paragraphs, items with a hanging indent, rows of two columns.</summary>
internal sealed class Page(TextWriter output, bool showsStyles)
{
    public const int Width = 80;

    private const int LabelWidth = 26;

    private bool _isEmpty = true;

    /// <summary>The name of a section, underlined.</summary>
    public void Section(string name)
    {
        if (!_isEmpty)
        {
            output.WriteLine();
        }

        Wrapped("", "", [Run.Bold(name.ToUpperInvariant())]);
        output.WriteLine(new string('=', Math.Min(name.Length, Width)));
    }

    /// <summary>A heading within a section.</summary>
    public void Heading(string text)
    {
        output.WriteLine();
        Wrapped("", "", [Run.Bold(text)]);
    }

    /// <summary>A heading within a heading.</summary>
    public void Subheading(params ReadOnlySpan<Run> text) => Wrapped("  ", "    ", text);

    public void Paragraph(params ReadOnlySpan<Run> text) => Wrapped("", "", text);

    public void Item(params ReadOnlySpan<Run> text) => Wrapped("  - ", "    ", text);

    public void SubItem(params ReadOnlySpan<Run> text) => Wrapped("    - ", "      ", text);

    /// <summary>Text that belongs to the item above it.</summary>
    public void Beneath(params ReadOnlySpan<Run> text) => Wrapped("      ", "      ", text);

    /// <summary>A label and its value.</summary>
    public void Row(string label, params ReadOnlySpan<Run> text) =>
        Wrapped(label.Length < LabelWidth - 2 ? $"  {label.PadRight(LabelWidth - 2)}" : $"  {label}  ", new string(' ', LabelWidth), text);

    public void Blank() => output.WriteLine();

    private void Wrapped(string first, string hanging, ReadOnlySpan<Run> runs)
    {
        _isEmpty = false;
        StringBuilder line = new(first);
        var column = first.Length;
        var isStart = true;
        foreach (var (text, style) in runs)
        {
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!isStart && column + 1 + word.Length > Width)
                {
                    output.WriteLine(line.ToString());
                    line.Clear().Append(hanging);
                    column = hanging.Length;
                    isStart = true;
                }

                if (!isStart)
                {
                    line.Append(' ');
                    column++;
                }

                Append(line, word, style);
                column += word.Length;
                isStart = false;
            }
        }

        output.WriteLine(line.ToString());
    }

    /// <summary>Each word sets and resets its own style, so that no style continues over a line break.</summary>
    private void Append(StringBuilder line, string word, Style style)
    {
        if (!showsStyles || style is Style.Plain)
        {
            line.Append(word);
            return;
        }

        line.Append(style is Style.Bold ? "\e[1m" : "\e[2m").Append(word).Append("\e[0m");
    }
}
