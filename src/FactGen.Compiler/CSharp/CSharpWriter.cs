using System.Text;

namespace FactGen.Compiler.CSharp;

/// <summary>Writes C# line by line, with LF and four spaces for each level.</summary>
internal sealed class CSharpWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>A line at the current level; an empty line gets no spaces.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _level * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>A line without indentation: for the content of a raw string literal.</summary>
    public void Verbatim(string lines) => _text.Append(lines);

    /// <summary>An opening brace; the lines after it are a level deeper.</summary>
    public void Open()
    {
        Line("{");
        _level++;
    }

    /// <summary>The closing brace of the current level.</summary>
    public void Close(string end = "")
    {
        _level--;
        Line("}" + end);
    }

    /// <summary>An XML documentation comment: a summary of several paragraphs.</summary>
    public void Summary(params IReadOnlyList<string> paragraphs)
    {
        if (paragraphs is [var only])
        {
            Line($"/// <summary>{CSharpText.Xml(only)}</summary>");
            return;
        }

        Line("/// <summary>");
        foreach (var paragraph in paragraphs)
        {
            Line($"/// <para>{CSharpText.Xml(paragraph)}</para>");
        }

        Line("/// </summary>");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
