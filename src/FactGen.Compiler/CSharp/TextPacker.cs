using System.Text;
using FactGen.Runtime;

namespace FactGen.Compiler.CSharp;

/// <summary>Packs data (<see cref="PackedText"/>): at each place the longest text that stood before, of the nearest few that begin alike.</summary>
internal static class TextPacker
{
    /// <summary>How many earlier places are looked at.</summary>
    private const int Candidates = 32;

    /// <summary>The data packed.</summary>
    public static string Pack(string data)
    {
        var packed = new StringBuilder().Append(PackedText.Mark);
        Dictionary<(char, char, char), int> latest = [];
        var previous = new int[data.Length];
        for (var index = 0; index < data.Length;)
        {
            var (length, distance) = Longest(data, index, latest, previous);
            var end = index + Math.Max(length, 1);
            if (length == 0)
            {
                packed.Append(data[index]);
            }
            else
            {
                packed.Append(PackedText.Repeat(length, distance));
            }

            for (; index < end; index++)
            {
                if (index + PackedText.LeastLength <= data.Length)
                {
                    var start = StartAt(data, index);
                    previous[index] = latest.TryGetValue(start, out var before) ? before : -1;
                    latest[start] = index;
                }
            }
        }

        return packed.ToString();
    }

    /// <summary>The longest text that stood before, and how far back; a surrogate pair is never torn.</summary>
    private static (int Length, int Distance) Longest(string data, int index, Dictionary<(char, char, char), int> latest, int[] previous)
    {
        var (longest, distance) = (0, 0);
        if (index + PackedText.LeastLength > data.Length || char.IsLowSurrogate(data[index]) || !latest.TryGetValue(StartAt(data, index), out var before))
        {
            return default;
        }

        for (var candidates = Candidates; before >= 0 && index - before <= PackedText.MostDistance && candidates > 0; before = previous[before], candidates--)
        {
            var length = PackedText.LeastLength;
            while (index + length < data.Length && length < PackedText.MostLength && data[before + length] == data[index + length])
            {
                length++;
            }

            length -= char.IsHighSurrogate(data[index + length - 1]) ? 1 : 0;
            if (length > longest)
            {
                (longest, distance) = (length, index - before);
            }
        }

        return longest < PackedText.LeastLength ? default : (longest, distance);
    }

    private static (char First, char Second, char Third) StartAt(string data, int index) => (data[index], data[index + 1], data[index + 2]);
}
