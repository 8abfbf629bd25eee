using System.Text;

namespace FactGen.Tool.Display;

/// <summary>Writes plain text, with control characters made visible (<see cref="VisibleText"/>).</summary>
internal sealed class VisibleWriter : TextWriter
{
    private readonly TextWriter _inner;

    /// <summary>Writes to another writer, with its line ends.</summary>
    public VisibleWriter(TextWriter inner)
    {
        _inner = inner;
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
    public override void Write(string? value) => _inner.Write(value is null ? null : VisibleText.Of(value));

    /// <inheritdoc/>
    public override void WriteLine() => _inner.WriteLine();

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    /// <inheritdoc/>
    public override void Flush() => _inner.Flush();
}
