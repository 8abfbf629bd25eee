using System.Text;
using FactGen.Compiler;

namespace FactGen.Tool.FactBases;

/// <summary>A text as UTF-8 bytes, half the size of a string. The string is created on demand and only weakly referenced.</summary>
/// <param name="bytes">The bytes, which are UTF-8.</param>
/// <param name="start">Where the text begins in the bytes.</param>
internal sealed class Utf8Text(byte[] bytes, int start) : IStoredText
{
    private readonly WeakReference<string?> _text = new(null);

    /// <inheritdoc/>
    public int MostLength => bytes.Length - start;

    /// <inheritdoc/>
    public string? Digest => null;

    /// <inheritdoc/>
    public string Read()
    {
        lock (_text)
        {
            if (!_text.TryGetTarget(out var text))
            {
                _text.SetTarget(text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start));
            }

            return text;
        }
    }
}
