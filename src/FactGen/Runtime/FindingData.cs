using System.Globalization;

namespace FactGen.Runtime;

/// <summary>What a finding's object reads its members from.</summary>
internal sealed class FindingData
{
    private readonly FactChunk? _chunk;
    private readonly int _entity;
    private readonly string[] _fields;
    private readonly Entity? _unclaimed;

    public FindingData(FactChunk chunk, int entity, string[] fields) => (_chunk, _entity, _fields) = (chunk, entity, fields);

    private FindingData(Entity entity, string property) =>
        (_unclaimed, _fields) = (entity, ["F", property, "", "", "", "", "", "0", "", "", "", ""]);

    public Entity Entity => _unclaimed ?? _chunk!.EntityObject(_entity);

    public string Property => FactProperty.NameOf(_fields[1]);

    public IReadOnlyList<Claim> Claims => field ??= ClaimsIn(_fields[4]);

    public IReadOnlyList<Claim> Dissent => field ??= ClaimsIn(_fields[5]);

    public IReadOnlyList<Claim> Others => field ??= ClaimsIn(_fields[6]);

    public int Witnesses => int.Parse(_fields[7], CultureInfo.InvariantCulture);

    public DateOnly? From => Day(_fields[9]);

    public DateOnly? To => Day(_fields[10]);

    public bool IsRetracted => _fields[11] == "retracted";

    public static FindingData Unclaimed(Entity entity, string property) => new(entity, property);

    /// <summary>A claim by its number in the chunk, or after <c>@</c> a claim of another file by its id.</summary>
    public Claim Claim(string reference) => reference[0] == '@'
        ? _chunk!.Registry.Claim(reference[1..])
        : _chunk!.Claim(int.Parse(reference, CultureInfo.InvariantCulture));

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IReadOnlyList<Claim> ClaimsIn(string references) => references.Length == 0 ? [] : [.. references.Split(',').Select(Claim)];
}
