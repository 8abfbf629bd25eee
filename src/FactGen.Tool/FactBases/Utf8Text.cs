using System.Text;
using FactGen.Compiler;

namespace FactGen.Tool.FactBases;

/// <summary>A text as the bytes of UTF-8, half of what a string needs; the string itself is there while somebody holds it.</summary>
/// <param name="bytes">The bytes, which are UTF-8.</param>
/// <param name="start">Where the text begins in them.</param>
internal sealed class Utf8Text(byte[] bytes, int start) : IStoredText
{
    private readonly WeakReference<string?> _text = new(null);

    /// <inheritdoc/>
    public int MostLength => bytes.Length - start;

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
