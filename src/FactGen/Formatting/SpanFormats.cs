namespace FactGen;

// Values in interpolated texts and in the buffers of a program.

public readonly partial struct FactDate : ISpanFormattable
{
    /// <summary>Writes into a span what <see cref="ToString(string?, IFormatProvider?)"/> gives.</summary>
    /// <param name="destination">Where it is written.</param>
    /// <param name="charsWritten">How many characters were written; 0 if it was too short.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">The culture; null for the current one.</param>
    /// <returns>Whether the span was long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanWriter.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}

public readonly partial struct Count : ISpanFormattable
{
    /// <inheritdoc cref="FactDate.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanWriter.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}

public readonly partial struct Amount : ISpanFormattable
{
    /// <inheritdoc cref="FactDate.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanWriter.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}

public readonly partial struct Money : ISpanFormattable
{
    /// <inheritdoc cref="FactDate.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanWriter.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}

public readonly partial struct Percent : ISpanFormattable
{
    /// <inheritdoc cref="FactDate.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanWriter.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}

public readonly partial struct Ratio : ISpanFormattable
{
    /// <inheritdoc cref="FactDate.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanWriter.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}

public readonly partial struct Duration : ISpanFormattable
{
    /// <inheritdoc cref="FactDate.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanWriter.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}

/// <summary>Writes a text into a span.</summary>
internal static class SpanWriter
{
    /// <summary>Writes the whole text, or nothing if the span is too short for it.</summary>
    public static bool TryWrite(string text, Span<char> destination, out int written)
    {
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
