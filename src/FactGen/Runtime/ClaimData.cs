namespace FactGen.Runtime;

/// <summary>What a claim's object reads its members from.</summary>
internal sealed class ClaimData(FactChunk chunk, int number, int entity, string[] fields)
{
    /// <summary>The fields before the named ones: kind, id, property, value.</summary>
    private const int FixedFields = 4;

    public FactRegistry Registry => chunk.Registry;

    public string Id => fields[1];

    public Entity Entity => chunk.EntityObject(entity);

    public string Property => FactProperty.NameOf(fields[2]);

    public string Wording => fields[3];

    public bool IsUnknown => Named("is") == "unknown";

    public bool IsNone => Named("is") == "none";

    public Modality Modality => Named("modality") switch
    {
        null => Modality.Asserted,
        "alleged" => Modality.Alleged,
        "planned" => Modality.Planned,
        "denied" => Modality.Denied,
        "counterfactual" => Modality.Counterfactual,
        "opinion" => Modality.Opinion,
        var other => throw new InvalidOperationException($"the generated data holds the unknown modality '{other}'"),
    };

    public Rank Rank => Named("rank") switch
    {
        null => Rank.Normal,
        "preferred" => Rank.Preferred,
        _ => Rank.Deprecated,
    };

    public string? Reason => Named("reason");

    public Entity? By => Named("by") is { } id ? Registry.Speaker(id) : null;

    public string? ById => Named("by");

    public IReadOnlyList<Entity> Via => field ??= [.. (Named("via")?.Split(',') ?? []).Select(Registry.Speaker)];

    public bool IsDated => Named("stated") is not null;

    public FactDate? Stated => Date("stated") ?? (Sources is [var first, ..] ? first.Published : null);

    public FactDate? ValidFrom => Date("from");

    public FactDate? ValidTo => Date("to");

    public string? Because => Named("because");

    public string? If => Named("if");

    public string? Note => Named("note");

    public Retraction? Retraction => Named("retracted") is { } reason ? new Retraction(Date("retracted-on"), reason, Named("instead")) : null;

    public IReadOnlyList<Quote> Quotes => field ??= [.. chunk.LinesOfClaim(number)
        .Select(line => new Quote(Registry.Source(line[1]), line[2], NullIfEmpty(line[3]), NullIfEmpty(line[4]), NullIfEmpty(line[5])))];

    public IReadOnlyList<Source> Sources => field ??= [.. Quotes.Select(quote => quote.Source).Distinct()];

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private FactDate? Date(string name) => Named(name) is { } text && FactDate.TryParse(text, out var date) ? date : null;

    private string? Named(string name)
    {
        foreach (var field in fields.AsSpan(FixedFields))
        {
            if (field.Length > name.Length && field[name.Length] == '=' && field.StartsWith(name, StringComparison.Ordinal))
            {
                return field[(name.Length + 1)..];
            }
        }

        return null;
    }
}
