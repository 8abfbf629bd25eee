using FactGen.Runtime;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// Writes the tables with which the library finds an entity in the chunks: by its id (<see cref="IdIndex"/>), and by its type.
/// </summary>
internal static class IdTable
{
    /// <summary>The hash table of ids, with one and a half times as many slots as entities, so that a search is short.</summary>
    public static string OfIds(IReadOnlyList<ChunkModel> chunks)
    {
        var slots = new string?[chunks.Sum(chunk => chunk.Entities.Count) is > 0 and var count ? count + (count / 2) + 1 : 0];
        for (var chunk = 0; chunk < chunks.Count; chunk++)
        {
            for (var number = 0; number < chunks[chunk].Entities.Count; number++)
            {
                var hash = IdIndex.HashOf(chunks[chunk].Entities[number].Id.AsSpan());
                var slot = IdIndex.SlotOf(hash, slots.Length);
                while (slots[slot] is not null)
                {
                    slot = slot + 1 == slots.Length ? 0 : slot + 1;
                }

                slots[slot] = $"{IdIndex.DigitOf(hash)}{FactDigits.Write(chunk, IdIndex.ChunkWidth)}{FactDigits.Write(number, IdIndex.NumberWidth)}";
            }
        }

        return string.Concat(slots.Select(slot => slot ?? new string(IdIndex.Empty, IdIndex.Width)));
    }

    /// <summary>A line for each chunk: the types of its entities in order, each followed by the number of entities in a row.</summary>
    public static string OfTypes(IEnumerable<ChunkModel> chunks) => string.Join("\n", chunks.Select(chunk => "T" + string.Join("\t", RunsOf(chunk))));

    private static IEnumerable<string> RunsOf(ChunkModel chunk)
    {
        var first = 0;
        for (var number = 1; number <= chunk.Entities.Count; number++)
        {
            if (number == chunk.Entities.Count || chunk.Entities[number].Type != chunk.Entities[first].Type)
            {
                yield return $"{chunk.Entities[first].Type}\t{CSharpText.Number(number - first)}";
                first = number;
            }
        }
    }
}
