using System.Text;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Tool.Display;

/// <summary>
/// Writes plain text: control characters are made visible (<see cref="VisibleText"/>), and no words of the facts are a command to a build
/// service (<see cref="LogLine"/>).
/// </summary>
internal sealed class VisibleWriter : TextWriter
{
    private readonly TextWriter _inner;
    private readonly LogLine? _line;

    /// <summary>Writes to another writer, with its line ends.</summary>
    /// <param name="inner">The other writer.</param>
    /// <param name="givesCommands">Whether the lines are commands to a build service.</param>
    public VisibleWriter(TextWriter inner, bool givesCommands = false)
    {
        _inner = inner;
        _line = givesCommands ? null : new LogLine();
        CoreNewLine = inner.NewLine.ToCharArray();
    }

    /// <inheritdoc/>
    public override Encoding Encoding => _inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (value is not null)
        {
            var visible = VisibleText.Of(value);
            ToInner(_line?.Next(visible) ?? visible);
        }
    }

    /// <inheritdoc/>
    public override void WriteLine()
    {
        _line?.Next("\n");
        ToInner(_inner.NewLine);
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    /// <inheritdoc/>
    public override void Flush() => _inner.Flush();

    private void ToInner(string text)
    {
        try
        {
            _inner.Write(text);
        }
        catch (IOException exception)
        {
            throw new CannotRunException($"The output cannot be written: {exception.Message}");
        }
    }
}
