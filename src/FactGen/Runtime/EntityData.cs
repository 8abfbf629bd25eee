using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>What an entity's object reads its members from. Not for users' code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityData
{
    private static readonly string[] UnnamedFields = ["E", "unnamed", "", "an unnamed speaker", "0", ""];

    private readonly FactChunk? _chunk;
    private readonly int _number;
    private string[]? _fields;

    internal EntityData(FactChunk? chunk, int number) => (_chunk, _number) = (chunk, number);

    internal static EntityData Unnamed { get; } = new(null, 0);

    internal string Id => Fields[1];

    internal string Type => Fields[2];

    internal string Name => Fields[3];

    internal bool IsLiving => Fields[4] == "1";

    internal string? Note => Fields[5] is { Length: > 0 } note ? note : null;

    internal IReadOnlyList<Alias> Aliases => field ??= [.. Lines('A').Select(line => new Alias(line[1], NullIfEmpty(line[2]), NullIfEmpty(line[3])))];

    internal IReadOnlyList<string> Titles => field ??= [.. Lines('T').Select(line => line[1])];

    internal IReadOnlyList<Claim> Claims => field ??= _chunk is null ? [] : [.. _chunk.ClaimsOf(_number).Select(_chunk.Claim)];

    internal IReadOnlyList<Finding> Findings => field ??= _chunk is null ? [] : [.. _chunk.FindingsOf(_number).Select(_chunk.Finding)];

    internal IReadOnlyList<Claim> Statements => _chunk is null ? [] : _chunk.Registry.StatementsBy(Id);

    internal IReadOnlyList<Claim> Mentions => _chunk is null ? [] : _chunk.Registry.MentionsOf(Id);

    private string[] Fields => _fields ??= _chunk?.EntityFields(_number) ?? UnnamedFields;

    private static string? NullIfEmpty(string field) => field.Length == 0 ? null : field;

    private IEnumerable<string[]> Lines(char kind) => _chunk?.LinesOfEntity(_number, kind) ?? [];
}
