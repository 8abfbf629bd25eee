namespace FactGen.Runtime;

/// <summary>
/// Compresses data, for a fact base that would otherwise be too large for an assembly: repeated text becomes two characters, its length
/// and its distance back. The result depends only on the text, so it is the same on every host.
/// </summary>
internal static class PackedText
{
    /// <summary>Begins packed data; plain data begin with a digit or a line break.</summary>
    public const char Mark = '~';

    /// <summary>The shortest repetition.</summary>
    public const int LeastLength = 3;

    /// <summary>The longest repetition: its length is a private-use character, which plain data never contain.</summary>
    public const int MostLength = LeastLength + '\uF8FF' - FirstLength;

    /// <summary>The longest distance back: it is a character below the surrogates.</summary>
    public const int MostDistance = '\uD7FF' - FirstDistance;

    private const char FirstLength = '\uE000';
    private const char FirstDistance = '\u3400';

    /// <summary>Unpacks packed data; plain data are returned unchanged.</summary>
    public static string Unpack(string data)
    {
        if (data.Length == 0 || data[0] != Mark)
        {
            return data;
        }

        var text = new char[LengthOf(data)];
        var end = 0;
        for (var index = 1; index < data.Length; index++)
        {
            if (!IsLength(data[index]))
            {
                text[end++] = data[index];
                continue;
            }

            var length = data[index++] - FirstLength + LeastLength;
            for (var from = end - (data[index] - FirstDistance); length > 0; length--)
            {
                text[end++] = text[from++];
            }
        }

        return new string(text);
    }

    /// <summary>The two characters for a repetition of earlier text.</summary>
    public static string Repeat(int length, int distance) =>
        new([(char)(FirstLength + length - LeastLength), (char)(FirstDistance + distance)]);

    private static int LengthOf(string packed)
    {
        var length = 0;
        for (var index = 1; index < packed.Length; index++)
        {
            length += IsLength(packed[index]) ? packed[index++] - FirstLength + LeastLength : 1;
        }

        return length;
    }

    private static bool IsLength(char character) => character is >= FirstLength and <= '\uF8FF';
}
