using FactGen.Runtime;

namespace FactGen.Compiler.CSharp;

/// <summary>Reads the constants of generated code back, from a compilation or an assembly.</summary>
public static class ChunkReader
{
    /// <summary>The ids and types of the entities in a chunk's data.</summary>
    public static IEnumerable<(string Id, string Type)> EntitiesIn(string data) =>
        from line in PackedText.Unpack(data).Split('\n')
        where line.StartsWith("E", StringComparison.Ordinal)
        let fields = line[1..].Split('\t')
        select (fields[0], fields[1]);

    /// <summary>
    /// What each claim says on a member that is not settled, after its id, and the facts file; null if the chunk has no such member.
    /// </summary>
    public static (string File, IReadOnlyList<string> Sides)? SidesIn(string sides, string member)
    {
        var lines = sides.Split('\n');
        return lines.Skip(1).Select(line => line.Split('\t')).FirstOrDefault(fields => fields[0] == member) is { } found
            ? (lines[0], [.. found.Skip(1).Select(field => FactField.Undo(field.AsSpan()))])
            : null;
    }
}
