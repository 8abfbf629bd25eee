using System.Text;
using FactGen.Runtime;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// Packs data (<see cref="PackedText"/>): at each place it refers to the longest earlier text that is the same, among the nearest few
/// candidates.
/// </summary>
/// <remarks>
/// A check packs the data of a large fact base too, to find out whether they fit an assembly, so this must be fast. Places that begin alike
/// are chained through arrays, from a table by a hash of the first three characters; a dictionary would be slower.
/// </remarks>
internal sealed class TextPacker
{
    /// <summary>How many earlier places are looked at.</summary>
    private const int Candidates = 32;

    /// <summary>The tables of this thread's last run: a check packs each of its files, whose tables are larger than they are.</summary>
    [ThreadStatic]
    private static int[]? _lastLatest, _lastPrevious;

    private readonly string _data;
    private readonly int _shift;

    /// <summary>For each hash the latest place with it, and for each place the previous one; -1 if there is none.</summary>
    private readonly int[] _latest, _previous;

    private TextPacker(string data)
    {
        var bits = 8;
        while (1 << bits < data.Length && bits < 20)
        {
            bits++;
        }

        (_data, _shift) = (data, 64 - bits);
        _latest = _lastLatest = AtLeast(1 << bits, _lastLatest);
        _previous = _lastPrevious = AtLeast(data.Length, _lastPrevious);
        _latest.AsSpan(0, 1 << bits).Fill(-1);
    }

    /// <summary>The data packed.</summary>
    public static string Pack(string data)
    {
        var packed = new StringBuilder().Append(PackedText.Mark);
        new TextPacker(data).Pack(packed);
        return packed.ToString();
    }

    /// <summary>The length of the data packed.</summary>
    public static int LengthOf(string data) => 1 + new TextPacker(data).Pack(null);

    private static int[] AtLeast(int length, int[]? known) => known?.Length >= length ? known : new int[length];

    /// <summary>Packs the data, and returns how many characters that takes.</summary>
    private int Pack(StringBuilder? packed)
    {
        var count = 0;
        for (var index = 0; index < _data.Length;)
        {
            var (length, distance) = Longest(index);
            var end = index + Math.Max(length, 1);
            count += length == 0 ? 1 : 2;
            if (packed is not null)
            {
                _ = length == 0 ? packed.Append(_data[index]) : packed.Append(PackedText.Repeat(length, distance));
            }

            for (; index < end; index++)
            {
                if (index + PackedText.LeastLength <= _data.Length)
                {
                    ref var latest = ref _latest[SlotOf(index)];
                    (_previous[index], latest) = (latest, index);
                }
            }
        }

        return count;
    }

    /// <summary>The longest earlier text that is the same, and how far back it is; a surrogate pair is never divided.</summary>
    private (int Length, int Distance) Longest(int index)
    {
        var (longest, distance) = (0, 0);
        if (index + PackedText.LeastLength > _data.Length || char.IsLowSurrogate(_data[index]))
        {
            return default;
        }

        var candidates = Candidates;
        for (var before = _latest[SlotOf(index)]; before >= 0
            && index - before <= PackedText.MostDistance
            && candidates > 0; before = _previous[before])
        {
            // Another beginning with the same hash is no candidate.
            if (!BeginAlike(before, index))
            {
                continue;
            }

            candidates--;
            if (longest > 0 && (index + longest == _data.Length || _data[before + longest] != _data[index + longest]))
            {
                continue; // no longer than what is found
            }

            var length = LengthAlike(before, index);
            if (length > longest)
            {
                (longest, distance) = (length, index - before);
            }
        }

        return longest < PackedText.LeastLength ? default : (longest, distance);
    }

    private bool BeginAlike(int before, int index) =>
        _data[before] == _data[index] && _data[before + 1] == _data[index + 1] && _data[before + 2] == _data[index + 2];

    private int LengthAlike(int before, int index)
    {
        var length = PackedText.LeastLength;
        while (index + length < _data.Length && length < PackedText.MostLength && _data[before + length] == _data[index + length])
        {
            length++;
        }

        return char.IsHighSurrogate(_data[index + length - 1]) ? length - 1 : length;
    }

    /// <summary>Fibonacci hashing of the three characters in a row.</summary>
    private int SlotOf(int index) =>
        (int)((((ulong)_data[index] << 32) | ((ulong)_data[index + 1] << 16) | _data[index + 2]) * 0x9E3779B97F4A7C15UL >> _shift);
}
