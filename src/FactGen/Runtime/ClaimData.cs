namespace FactGen.Runtime;

/// <summary>The data behind a claim's members.</summary>
internal sealed class ClaimData(EntityData entity, int number, FactLine line)
{
    /// <summary>The number of fields before the lettered ones: property and value.</summary>
    private const int FixedFields = 2;

    public FactRegistry Registry => entity.Chunk.Registry;

    public string Id => field ??= Text('i') is { } given ? given[0] == '#' ? $"{DerivedId}{given}" : given : entity.NeighboursOf(number) switch
    {
        (0, false) => DerivedId,
        (var before, _) => $"{DerivedId}#{before + 1}",
    };

    public Entity Entity => entity.Entity;

    public string Property => FactProperty.NameOf(entity.KeyOfClaim(number));

    public string Wording => line.Text(1) ?? "";

    public bool IsUnknown => line.TryTagged('u', FixedFields, out _);

    public bool IsNone => line.TryTagged('z', FixedFields, out _);

    public Modality Modality => Text('m') switch
    {
        null => Modality.Asserted,
        "alleged" => Modality.Alleged,
        "planned" => Modality.Planned,
        "denied" => Modality.Denied,
        "counterfactual" => Modality.Counterfactual,
        "opinion" => Modality.Opinion,
        var other => throw new InvalidOperationException($"the generated data holds the unknown modality '{other}'"),
    };

    public Rank Rank => Text('k') switch
    {
        null => Rank.Normal,
        "preferred" => Rank.Preferred,
        _ => Rank.Deprecated,
    };

    public string? Reason => Text('r');

    public Entity? By => SpeakerIn(line) is { IsEmpty: false } speaker ? Speaker(speaker) : null;

    public IReadOnlyList<Entity> Via => field ??= line.TryTagged('v', FixedFields, out var speakers)
        ? [.. speakers.ToString().Split(',').Select(speaker => Speaker(speaker))]
        : [];

    public bool IsDated => line.TryTagged('s', FixedFields, out _);

    public FactDate? Stated => Date('s') ?? (Sources is [var first, ..] ? first.Published : null);

    public FactDate? ValidFrom => Date('f');

    public FactDate? ValidTo => Date('t');

    public string? Because => Text('w');

    public string? If => Text('c');

    public string? Note => Text('n');

    public Retraction? Retraction => Text('x') is { } reason ? new Retraction(Date('o'), reason, Text('j')) : null;

    public IReadOnlyList<Quote> Quotes => field ??= ReadQuotes();

    public IReadOnlyList<Source> Sources => field ??= [.. Quotes.Select(quote => quote.Source).Distinct()];

    private string DerivedId => $"{entity.Id}/{Property}";

    /// <summary>The speaker's number in a claim's line; empty for the source's own voice.</summary>
    public static ReadOnlySpan<char> SpeakerIn(FactLine line) => line.TryTagged('b', FixedFields, out var speaker) ? speaker : default;

    private List<Quote> ReadQuotes()
    {
        List<Quote> quotes = [];
        for (var quote = line.Next; quote.Kind is 'Q'; quote = quote.Next)
        {
            var source = Registry.Source(entity.Chunk.Source(FactLine.Number(quote[0])));
            quotes.Add(new Quote(source, quote.Text(1) ?? "", quote.Text(2), quote.Text(3), quote.Text(4)));
        }

        return quotes;
    }

    private Entity Speaker(ReadOnlySpan<char> speaker) => Registry.Speaker(entity.Chunk.Name(FactLine.Number(speaker)));

    private FactDate? Date(char tag) => Text(tag) is { } text && FactDate.TryParse(text, out var date) ? date : null;

    private string? Text(char tag) => line.TryTagged(tag, FixedFields, out var text) ? FactField.Undo(text) : null;
}
