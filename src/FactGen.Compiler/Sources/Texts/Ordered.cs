using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>Something that begins at an offset of a text.</summary>
internal interface IOffset
{
    /// <summary>The offset of its first character.</summary>
    int Start { get; }
}

/// <summary>Binary search in arrays that are sorted by offset.</summary>
internal static class Ordered
{
    /// <summary>The index of the first item that begins at an offset or after it; the array's length if there is none.</summary>
    [MethodImpl(Loops.Optimized)]
    public static int FirstFrom<T>(T[] ordered, int offset)
        where T : IOffset
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ordered[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The index of the last item that begins before an offset; -1 if there is none.</summary>
    public static int LastBefore<T>(T[] ordered, int offset)
        where T : IOffset => FirstFrom(ordered, offset) - 1;
}
