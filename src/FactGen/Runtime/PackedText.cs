namespace FactGen.Runtime;

/// <summary>
/// Data in fewer characters, for a fact base that would else be too large for an assembly: what stood there before is said by how
/// long it is and how far back, in a character each. Depends on nothing but the text, and is the same on every host.
/// </summary>
internal static class PackedText
{
    /// <summary>Begins packed data; plain data begin with a digit or a line break.</summary>
    public const char Mark = '~';

    /// <summary>The least that is said so.</summary>
    public const int LeastLength = 3;

    /// <summary>The most that is said so: the length is a private-use character, which plain data never have.</summary>
    public const int MostLength = LeastLength + '\uF8FF' - FirstLength;

    /// <summary>The farthest back: the distance is a character below the surrogates.</summary>
    public const int MostDistance = '\uD7FF' - FirstDistance;

    private const char FirstLength = '\uE000';
    private const char FirstDistance = '\u3400';

    /// <summary>Plain data as they are, and packed ones unpacked.</summary>
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

    /// <summary>The characters that say what stood there before.</summary>
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
