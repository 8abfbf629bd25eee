using System.Globalization;

namespace FactGen.Tool.Exports;

/// <summary>One row of the table: a quote of a claim. The claim's own data are repeated in each of its rows.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Entity">Its entity.</param>
/// <param name="Speaker">The name of its speaker.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Source">The source that is quoted.</param>
/// <param name="Witnesses">How many independent witnesses the finding has that the claim decides; null if it decides none.</param>
internal sealed record TableRow(
    ExportedClaim Claim, ExportedEntity Entity, string? Speaker, ExportedQuote Quote, ExportedSource Source, int? Witnesses)
{
    /// <summary>The rows, in the order of the claims.</summary>
    public static IEnumerable<TableRow> Of(ExportedFacts facts)
    {
        var entities = facts.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        var sources = facts.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        Dictionary<string, int> witnesses = new(StringComparer.Ordinal);
        foreach (var finding in facts.Findings)
        {
            foreach (var claim in finding.Deciding)
            {
                witnesses.TryAdd(claim, finding.Witnesses);
            }
        }

        return
            from claim in facts.Claims
            from quote in claim.Quotes
            select new TableRow(
                claim,
                entities[claim.Entity],
                NameOf(claim.By),
                quote,
                sources[quote.Source],
                witnesses.TryGetValue(claim.Id, out var count) ? count : null);

        string? NameOf(string? speaker) => speaker is null ? null
            : entities.TryGetValue(speaker, out var entity) ? entity.Name
            : facts.NamesElsewhere.GetValueOrDefault(speaker);
    }
}

/// <summary>A column of the table of the formats <c>csv</c> and <c>parquet</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Help">What it contains.</param>
/// <param name="Value">The value in a row: a text, a number (<see cref="decimal"/>), a boolean, or null.</param>
/// <param name="Type">The type of its values.</param>
internal sealed record TableColumn(string Name, string Help, Func<TableRow, object?> Value, Type Type)
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<TableColumn> All { get; } =
    [
        Text("claim", "the claim's id", row => row.Claim.Id),
        Text("entity", "the entity's id", row => row.Claim.Entity),
        Text("entity_name", "its name", row => row.Entity.Name),
        Text("entity_type", "its type", row => row.Entity.Type),
        Flag("entity_living", "whether it is a living person", row => row.Entity.Living),
        Text("property", "the property", row => row.Claim.Property),
        Text("state", "value, unknown or none", row => row.Claim.State),
        Text(
            "kind",
            "the kind of value: text, count, number, money, percent, ratio, date, duration, bool, url, one_of, entity",
            row => row.Claim.Kind),
        Text("value", "the value in one spelling; dates in EDTF, entities by id", row => row.Claim.Value),
        Text("unit", "things counted, unit or currency", row => row.Claim.Unit),
        Number("lower", "the least number that the value allows; of a duration, seconds", row => row.Claim.Lower),
        Number("upper", "the greatest number that it allows", row => row.Claim.Upper),
        Text("earliest", "the first day that a date allows", row => row.Claim.Earliest),
        Text("latest", "the last day that it allows", row => row.Claim.Latest),
        Text("modality", "asserted, alleged, planned, denied, counterfactual or opinion", row => row.Claim.Modality),
        Text("finding", "the result of the claims on the property: settled, attributed, disputed …", row => row.Claim.Finding),
        Text("role", "the claim's part in that: decides, dissents or aside", row => row.Claim.Role),
        Number("witnesses", "how many independent witnesses that result has, if the claim decides it", row => row.Witnesses),
        Flag("own_voice", "whether a source says it in its own voice", row => row.Claim.OwnVoice),
        Text("by", "the speaker's id; empty for the source's own voice", row => row.Claim.By),
        Text("by_name", "the speaker's name", row => row.Speaker),
        Text(
            "via",
            "ids of who passed it on, the nearest to the speaker first, divided by spaces",
            row => row.Claim.Via.Count == 0 ? null : string.Join(' ', row.Claim.Via)),
        Text("stated", "when it was said, or its source published, in EDTF", row => row.Claim.Stated),
        Text("valid_from", "from when it holds, in EDTF", row => row.Claim.ValidFrom),
        Text("valid_to", "until when it holds", row => row.Claim.ValidTo),
        Text("rank", "preferred, normal or deprecated", row => row.Claim.Rank),
        Text("reason", "why the rank is not normal", row => row.Claim.Reason),
        Text("because", "how the value follows from the quote", row => row.Claim.Because),
        Text("because_valid", "how the time for which it holds follows", row => row.Claim.BecauseValid),
        Text("because_stated", "how the day on which it was said follows", row => row.Claim.BecauseStated),
        Text("because_speaker", "who speaks, if the text does not name the speaker near the quote", row => row.Claim.BecauseSpeaker),
        Text("because_voice", "why it is the source's own voice", row => row.Claim.BecauseVoice),
        Text("because_negation", "why a negation in the sentence does not touch the value", row => row.Claim.BecauseNegation),
        Text("because_doubt", "why a suspicion, a condition or a doubt in the sentence is not about the value", row => row.Claim.BecauseDoubt),
        Text("because_plan", "why a word of a plan in the sentence does not make the value one", row => row.Claim.BecausePlan),
        Text("because_subject", "why the quote is about the entity, or which of two is the value", row => row.Claim.BecauseSubject),
        Text("because_parts", "why the parts of a quote belong together, although a sentence ends between them", row => row.Claim.BecauseParts),
        Text("because_same", "why two texts in other words say the same", row => row.Claim.BecauseSame),
        Text("because_by", "who gives these reasons", row => row.Claim.BecauseBy),
        Text("if", "the condition of a counterfactual", row => row.Claim.If),
        Text("same_as", "the claim that says the same in other words", row => row.Claim.SameAs),
        Text("retracted_on", "when it was taken back", row => row.Claim.RetractedOn),
        Text("retracted_reason", "why", row => row.Claim.RetractedReason),
        Text("instead", "the claim to use in its place", row => row.Claim.Instead),
        Text("note", "the editor's note", row => row.Claim.Note),
        Text("source", "the source's id", row => row.Source.Id),
        Text("source_title", "its title", row => row.Source.Title),
        Text("source_publisher", "its publisher", row => row.Source.Publisher),
        Text("source_url", "its address", row => row.Source.Url),
        Text("source_published", "when it was published, in EDTF", row => row.Source.Published),
        Text("source_language", "its language", row => row.Source.Language),
        Text("source_sha256", "the digest of its text", row => row.Source.Sha256),
        Text("quote", "words of the source that carry the claim", row => row.Quote.Exact),
        Text("prefix", "a few words before them", row => row.Quote.Prefix),
        Text("suffix", "a few words after them", row => row.Quote.Suffix),
        Text("sic", "the sense of garbled words", row => row.Quote.Sic),
        Text("quote_language", "their language: their own, or the source's", row => row.Quote.Language),
        Text("quote_translation", "what they say in the readers' language", row => row.Quote.Translation),
        Text("place", "where they stand in the text's bytes: offset+length", row => row.Quote.Place),
        Number("page", "the page of the source, if its text has pages", row => row.Quote.Page),
        Text("section", "the heading above them", row => row.Quote.Section),
        Number("line", "the line of the text", row => row.Quote.Line),
        Flag("heading", "whether they stand only in a heading", row => row.Quote.Heading),
    ];

    /// <summary>The value in a row as text; null if there is none.</summary>
    public string? TextIn(TableRow row) => Value(row) switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        var text => (string)text,
    };

    private static TableColumn Text(string name, string help, Func<TableRow, string?> value) => new(name, help, value, typeof(string));

    private static TableColumn Number(string name, string help, Func<TableRow, decimal?> value) =>
        new(name, help, row => value(row), typeof(double));

    private static TableColumn Flag(string name, string help, Func<TableRow, bool> value) =>
        new(name, help, row => value(row), typeof(bool));
}
