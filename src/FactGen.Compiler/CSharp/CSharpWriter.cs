using System.Text;

namespace FactGen.Compiler.CSharp;

/// <summary>Puts C# down line by line, with LF and four spaces a level.</summary>
internal sealed class CSharpWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>A line at the present level; an empty one without spaces.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _level * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>A line as it is, at no level: what stands in a raw string literal.</summary>
    public void Verbatim(string lines) => _text.Append(lines);

    /// <summary>A brace; what follows is a level deeper.</summary>
    public void Open()
    {
        Line("{");
        _level++;
    }

    /// <summary>The brace that closes the last one.</summary>
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
