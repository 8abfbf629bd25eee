using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Tool.Differences;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reasons;

namespace FactGen.Tool.Reports;

/// <summary>The report of <c>factgen diff</c> for programs. Empty lists are included.</summary>
internal sealed record DifferenceReport
{
    private static readonly DifferenceReportContext Context = new(new JsonSerializerOptions(DifferenceReportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public int Version { get; } = 1;

    public required JsonState Before { get; init; }

    public required JsonState After { get; init; }

    /// <summary>The findings that changed, the most important for a reviewer first.</summary>
    public required IReadOnlyList<JsonFindingMove> Findings { get; init; }

    public required IReadOnlyList<JsonClaimChange> Claims { get; init; }

    public required IReadOnlyList<JsonQuoteMove> Quotes { get; init; }

    public required IReadOnlyList<JsonThingChange> Entities { get; init; }

    public required IReadOnlyList<JsonThingChange> Sources { get; init; }

    public required IReadOnlyList<JsonThingChange> Types { get; init; }

    /// <summary>Compares two states.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <param name="isForReaders">Whether sources and claims are named for readers; otherwise by their ids, as editors know them.</param>
    public static DifferenceReport Of(FactState before, FactState after, bool isForReaders = false)
    {
        var (old, fresh) = (before.Facts, after.Facts);
        var entities = new EntityPairs(old.Model, fresh.Model);
        var claims = new ClaimPairs(old.Model, fresh.Model, entities);
        var (oldReason, freshReason) = isForReaders
            ? (new FindingReason(old, new ReaderNames(old.Model).Of), new FindingReason(fresh, new ReaderNames(fresh.Model).Of))
            : (new FindingReason(old), new FindingReason(fresh));
        return new DifferenceReport
        {
            Before = JsonState.Of(before),
            After = JsonState.Of(after),
            Findings =
            [
                .. new FindingPairs(old, fresh, entities, claims).Moved().Select(pair => new JsonFindingMove(
                    WordOf(pair.Move),
                    (pair.After ?? pair.Before)!.Entity,
                    (pair.After is { } now ? freshReason.NameOf(now.Entity) : oldReason.NameOf(pair.Before!.Entity)),
                    (pair.After ?? pair.Before)!.Property,
                    pair.Before is { } was ? JsonFindingState.Of(was, old.Model, oldReason) : null,
                    pair.After is { } stands ? JsonFindingState.Of(stands, fresh.Model, freshReason) : null)),
            ],
            Claims = [.. claims.All.Select(pair => JsonClaimChange.Of(pair, entities, claims)).OfType<JsonClaimChange>()],
            Quotes = [.. QuoteMove.Between(old, fresh, claims).Select(JsonQuoteMove.Of)],
            Entities = JsonThingChange.Among(
                entities.All.Select(pair => (pair.Before?.Entity, pair.After?.Entity)),
                entity => entity.Id,
                entity => entity.Name,
                Fields.Of),
            Sources = JsonThingChange.Among(
                ById(old.Model.CardsById, fresh.Model.CardsById, card => card.Card),
                card => card.Id,
                card => card.Title,
                Fields.Of),
            Types = JsonThingChange.Among(
                ById(
                    old.Model.Schema.Types.ToDictionary(type => type.Name),
                    fresh.Model.Schema.Types.ToDictionary(type => type.Name),
                    type => type),
                type => type.Name,
                type => null,
                Fields.Of),
        };
    }

    /// <summary>Writes the bytes.</summary>
    public void Write(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(this, Context.DifferenceReport));

    private static string WordOf(FindingMove move) => JsonNamingPolicy.SnakeCaseLower.ConvertName(move.ToString());

    private static IEnumerable<(TThing? Before, TThing? After)> ById<TKept, TThing>(
        IReadOnlyDictionary<string, TKept> before, IReadOnlyDictionary<string, TKept> after, Func<TKept, TThing> thing)
        where TThing : class =>
        after.Keys.Union(before.Keys).Select(id => (
            before.TryGetValue(id, out var old) ? thing(old) : null,
            after.TryGetValue(id, out var fresh) ? thing(fresh) : null));
}

/// <summary>One of the two states.</summary>
/// <param name="Name">The revision as it was named, or <c>work tree</c>.</param>
/// <param name="Commit">The commit; null for the work tree.</param>
/// <param name="Entities">How many entities it has.</param>
/// <param name="Claims">How many claims it has.</param>
/// <param name="Errors">How many errors it has. What they concern may be missing from the comparison.</param>
/// <param name="FirstError">The first of them.</param>
internal sealed record JsonState(string Name, string? Commit, int Entities, int Claims, int Errors, string? FirstError)
{
    public static JsonState Of(FactState state) => new(
        state.Name,
        state.Commit,
        state.Facts.Model.Entities.Count,
        state.Facts.Model.AllClaims.Count(),
        state.Errors.Count,
        state.Errors is [var first, ..] ? $"{first.Place}: error {first.Rule.Id}: {first.Message}" : null);
}

/// <summary>A finding that changed.</summary>
/// <param name="Move">
/// <c>became_disputed</c>, <c>no_longer_settled</c>, <c>became_settled</c>, <c>changed_kind</c>, <c>changed_value</c>,
/// <c>changed_period</c>, <c>removed</c>, <c>added</c> or <c>changed_witnesses</c>.
/// </param>
/// <param name="Entity">The entity's id.</param>
/// <param name="Name">The entity's name.</param>
/// <param name="Property">The property.</param>
/// <param name="Before">The earlier state; null if it was added.</param>
/// <param name="After">The later state; null if it was removed.</param>
internal sealed record JsonFindingMove(
    string Move,
    string Entity,
    string Name,
    string Property,
    JsonFindingState? Before,
    JsonFindingState? After);

/// <summary>A finding in one state.</summary>
/// <param name="Kind">The kind of finding.</param>
/// <param name="Value">The value in words, for the kinds that have one.</param>
/// <param name="From">The first day that it covers; null if open.</param>
/// <param name="To">The last day that it covers; null if open.</param>
/// <param name="Witnesses">How many independent witnesses the deciding claims have.</param>
/// <param name="Deciding">The claims that decide it.</param>
internal sealed record JsonFindingState(
    string Kind,
    string? Value,
    string? From,
    string? To,
    int Witnesses,
    IReadOnlyList<JsonSide> Deciding)
{
    public static JsonFindingState Of(FindingRecord finding, FactModel model, FindingReason reason) => new(
        finding.Kind.ToString().ToLowerInvariant(),
        reason.ValueOf(finding),
        CalendarDay.Of(finding.From),
        CalendarDay.Of(finding.To),
        finding.Witnesses,
        [.. finding.Claims.Select(model.ClaimOf).Select(claim => new JsonSide(claim.Id, reason.ValueOf(claim), reason.VoiceOf(claim)))]);
}

/// <summary>A deciding claim: its id, its value in words, and its speaker; if it has none, its sources.</summary>
internal sealed record JsonSide(string Claim, string Value, string Voice);

/// <summary>A claim that was added, removed or changed.</summary>
/// <param name="Change"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Claim">Its id in the later state; if it was removed, in the earlier one.</param>
/// <param name="Was">The id that it had before, if it changed.</param>
/// <param name="File">The facts file in the state that contains the claim.</param>
/// <param name="Line">Where its value is, from 1.</param>
/// <param name="Fields">The changed keys; for an added or removed claim, all keys.</param>
internal sealed record JsonClaimChange(string Change, string Claim, string? Was, string File, int Line, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The change; null if the claim is unchanged.</summary>
    public static JsonClaimChange? Of(ClaimPair pair, EntityPairs entities, ClaimPairs claims)
    {
        var shown = (pair.After ?? pair.Before)!;
        var fields = FieldChange.Between(
            pair.Before is null ? [] : Differences.Fields.Of(pair.Before, claims.AfterOf, entities.AfterOf),
            pair.After is null ? [] : Differences.Fields.Of(pair.After, id => id, id => id));
        return fields.Count == 0 ? null : new JsonClaimChange(
            pair.Before is null ? "added" : pair.After is null ? "removed" : "changed",
            shown.Claim.Id,
            pair is { Before: { } before, After: { } after } && before.Claim.Id != after.Claim.Id ? before.Claim.Id : null,
            shown.ValuePlace.Path,
            shown.ValuePlace.Line,
            fields);
    }
}

/// <summary>A quote whose words are in another place than before.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The source.</param>
/// <param name="Quote">The words.</param>
/// <param name="Before">Where they were.</param>
/// <param name="After">Where they are.</param>
internal sealed record JsonQuoteMove(string Claim, string Source, string Quote, JsonStand Before, JsonStand After)
{
    public static JsonQuoteMove Of(QuoteMove move) =>
        new(move.Claim, move.Source, move.Words, JsonStand.Of(move.Before), JsonStand.Of(move.After));
}

/// <summary>
/// Where words are: the bytes of the text, the line if the text is available, and whether only in a heading. Without bytes, they
/// were not found.
/// </summary>
internal sealed record JsonStand(string? Bytes, int? Line, bool Heading)
{
    public static JsonStand Of(QuoteStand stand) => new(stand.Bytes, stand.Line, stand.InHeading);
}

/// <summary>An entity, a source or a type that was added, removed or changed.</summary>
/// <param name="Change"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Id">Its id; for a type, its name.</param>
/// <param name="Name">Its name or title; null for a type.</param>
/// <param name="Fields">The changed keys; if it was added or removed, all keys.</param>
internal sealed record JsonThingChange(string Change, string Id, string? Name, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The changes, in the order of the ids.</summary>
    public static IReadOnlyList<JsonThingChange> Among<T>(
        IEnumerable<(T? Before, T? After)> pairs, Func<T, string> id, Func<T, string?> name, Func<T, IEnumerable<(string, string?)>> fields)
        where T : class =>
    [
        .. pairs
            .Select(pair => Of(pair.Before, pair.After, id, name, fields))
            .OfType<JsonThingChange>()
            .OrderBy(change => change.Id, StringComparer.Ordinal),
    ];

    private static JsonThingChange? Of<T>(
        T? before,
        T? after,
        Func<T, string> id,
        Func<T, string?> name,
        Func<T, IEnumerable<(string, string?)>> fields)
        where T : class
    {
        var (shown, changed) =
            ((after ?? before)!, FieldChange.Between(before is null ? [] : fields(before), after is null ? [] : fields(after)));
        return before is not null && after is not null && changed.Count == 0
            ? null
            : new JsonThingChange(before is null ? "added" : after is null ? "removed" : "changed", id(shown), name(shown), changed);
    }
}

/// <summary>The JSON serializer of the report, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(DifferenceReport))]
internal sealed partial class DifferenceReportContext : JsonSerializerContext;
