namespace FactGen.Runtime;

/// <summary>
/// A hash table of entity ids as a string literal. A slot has <see cref="Width"/> characters: a digit of the id's hash, which excludes
/// nearly all other ids without comparing them, then the entity's chunk and its number there. A free slot starts with
/// <see cref="Empty"/>.
/// </summary>
internal static class IdIndex
{
    /// <summary>The characters of a slot.</summary>
    public const int Width = 1 + ChunkWidth + NumberWidth;

    /// <summary>The digits of a chunk's number.</summary>
    public const int ChunkWidth = 3;

    /// <summary>The digits of an entity's number in its chunk.</summary>
    public const int NumberWidth = 3;

    /// <summary>Fills a slot that holds no entity.</summary>
    public const char Empty = '.';

    /// <summary>The FNV-1a hash of the UTF-16 units: the same on every host, so generated code may contain it.</summary>
    public static uint HashOf(ReadOnlySpan<char> id)
    {
        var hash = 2166136261u;
        foreach (var character in id)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash;
    }

    /// <summary>The slot where the search for a hash begins. It continues slot by slot, from the last to the first.</summary>
    public static int SlotOf(uint hash, int slots) => (int)(((ulong)hash * (uint)slots) >> 32);

    /// <summary>The digit of the hash that a slot contains.</summary>
    public static char DigitOf(uint hash) => (char)('0' + (hash & 63));
}
