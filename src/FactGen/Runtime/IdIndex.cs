namespace FactGen.Runtime;

/// <summary>
/// A hash table of entity ids as a string literal. A slot is <see cref="Width"/> characters: a digit of the id's hash, by which
/// nearly all other ids are told apart unseen, then the entity's chunk and its number there; or <see cref="Empty"/>.
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

    /// <summary>The hash of an id: FNV-1a over its UTF-16 units, the same on every host.</summary>
    public static uint HashOf(ReadOnlySpan<char> id)
    {
        var hash = 2166136261u;
        foreach (var character in id)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash;
    }

    /// <summary>The slot where the search for a hash begins; from there it goes on to the next, and from the last to the first.</summary>
    public static int SlotOf(uint hash, int slots) => (int)(((ulong)hash * (uint)slots) >> 32);

    /// <summary>The digit of the hash that stands in the slot.</summary>
    public static char DigitOf(uint hash) => (char)('0' + (hash & 63));
}
