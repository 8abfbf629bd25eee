namespace FactGen.Runtime;

/// <summary>The data behind a claim's members.</summary>
internal sealed class ClaimData(EntityData entity, int number, FactLine line)
{
    /// <summary>The number of fields before the lettered ones: property and value.</summary>
    private const int FixedFields = 2;

    public FactRegistry Registry => entity.Chunk.Registry;

    public string Id => field ??= Text(ClaimTag.Id) is { } given
        ? given[0] == '#' ? $"{DerivedId}{given}" : given
        : entity.NeighboursOf(number) switch
        {
            (0, false) => DerivedId,
            (var before, _) => $"{DerivedId}#{before + 1}",
        };

    public Entity Entity => entity.Entity;

    public string Property => FactProperty.NameOf(entity.KeyOfClaim(number));

    public string Wording => line.Text(1) ?? "";

    public bool IsUnknown => line.TryTagged(ClaimTag.Unknown, FixedFields, out _);

    public bool IsNone => line.TryTagged(ClaimTag.None, FixedFields, out _);

    public Modality Modality => Text(ClaimTag.Modality) switch
    {
        null => Modality.Asserted,
        "alleged" => Modality.Alleged,
        "planned" => Modality.Planned,
        "denied" => Modality.Denied,
        "counterfactual" => Modality.Counterfactual,
        "opinion" => Modality.Opinion,
        var other => throw new InvalidOperationException($"the generated data holds the unknown modality '{other}'"),
    };

    public Rank Rank => Text(ClaimTag.Rank) switch
    {
        null => Rank.Normal,
        "preferred" => Rank.Preferred,
        _ => Rank.Deprecated,
    };

    public string? Reason => Text(ClaimTag.Reason);

    public Entity? By => SpeakerIn(line) is { IsEmpty: false } speaker ? Speaker(speaker) : null;

    public IReadOnlyList<Entity> Via => field ??= line.TryTagged(ClaimTag.Via, FixedFields, out var speakers)
        ? [.. speakers.ToString().Split(',').Select(speaker => Speaker(speaker))]
        : [];

    public bool IsDated => line.TryTagged(ClaimTag.Stated, FixedFields, out _);

    public FactDate? Stated => Date(ClaimTag.Stated) ?? (Sources is [var first, ..] ? first.Published : null);

    public FactDate? ValidFrom => Date(ClaimTag.ValidFrom);

    public FactDate? ValidTo => Date(ClaimTag.ValidTo);

    public string? Because => Text(ClaimTag.Because);

    public IReadOnlyList<ClaimReason> Reasons => field ??= ReadReasons();

    public string? ReasonedBy => Text(ClaimTag.BecauseBy);

    public string? If => Text(ClaimTag.If);

    public string? Note => Text(ClaimTag.Note);

    public Retraction? Retraction => Text(ClaimTag.RetractedReason) is { } reason
        ? new Retraction(Date(ClaimTag.RetractedOn), reason, Text(ClaimTag.RetractedInstead))
        : null;

    public IReadOnlyList<Quote> Quotes => field ??= ReadQuotes();

    public IReadOnlyList<Source> Sources => field ??= [.. Quotes.Select(quote => quote.Source).Distinct()];

    private string DerivedId => $"{entity.Id}/{Property}";

    /// <summary>The speaker's number in a claim's line; empty for the source's own voice.</summary>
    public static ReadOnlySpan<char> SpeakerIn(FactLine line) =>
        line.TryTagged(ClaimTag.By, FixedFields, out var speaker) ? speaker : default;

    private List<Quote> ReadQuotes()
    {
        List<Quote> quotes = [];
        for (var quote = line.Next; quote.Kind is 'Q'; quote = quote.Next)
        {
            var source = Registry.Source(entity.Chunk.Source(FactLine.Number(quote[0])));
            quotes.Add(new Quote(source, quote.Text(1) ?? "", quote.Text(2), quote.Text(3), quote.Text(4))
            {
                Line = NumberIn(quote[5]),
                Page = NumberIn(quote[6]),
                Section = quote.Text(7),
                Language = quote.Text(8) ?? source.Language,
                Translation = quote.Text(9),
            });
        }

        return quotes;
    }

    private static int? NumberIn(ReadOnlySpan<char> field) => field.IsEmpty ? null : FactLine.Number(field);

    private ClaimReason[] ReadReasons()
    {
        List<ClaimReason> reasons = [];
        for (var key = ReasonKey.Value; key <= ReasonKey.Same; key++)
        {
            if (Text(ClaimTag.Of(key)) is { } text)
            {
                reasons.Add(new ClaimReason(key, text));
            }
        }

        return [.. reasons];
    }

    private Entity Speaker(ReadOnlySpan<char> speaker) => Registry.Speaker(entity.Chunk.Name(FactLine.Number(speaker)));

    private FactDate? Date(char tag) => Text(tag) is { } text && FactDate.TryParse(text, out var date) ? date : null;

    private string? Text(char tag) => line.TryTagged(tag, FixedFields, out var text) ? FactField.Undo(text) : null;
}
