namespace FactGen;

// Values in interpolated texts and in the buffers of a program.

public partial interface IFactValue<T> : ISpanFormattable
{
    /// <summary>
    /// Writes into a span what <c>ToString(format, provider)</c> gives: the whole text, or nothing if the span is too short for it.
    /// </summary>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString(format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
