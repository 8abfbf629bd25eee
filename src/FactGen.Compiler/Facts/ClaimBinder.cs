using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Reads one claim (FORMAT.md section 3).</summary>
/// <param name="entity">The id of the entity that the claims are on.</param>
/// <param name="property">The property that they are on.</param>
/// <param name="bases">The fact bases that this one builds on.</param>
/// <param name="drafts">Whether a claim without a source is accepted, as a draft.</param>
/// <param name="dates">The dates that the file has had so far.</param>
/// <param name="diagnostics">Takes the errors.</param>
internal sealed class ClaimBinder(
    string entity, Property property, ReferencedFacts bases, bool drafts, DatePool dates, DiagnosticSink diagnostics)
{
    private static readonly Dictionary<string, Modality> Modalities = ClaimFields.Modalities.WordsAs<Modality>();

    private static readonly Dictionary<string, Rank> Ranks = ClaimFields.Ranks.WordsAs<Rank>();

    /// <summary>The id of the property's only claim, if the editor gave none.</summary>
    private readonly ClaimId _id = ClaimId.Of(entity, property.Name);

    private readonly SourcesBinder _sources = new(diagnostics);

    /// <summary>Reads the claims on one property, one map or a list of them, and adds them to the others.</summary>
    public void BindAll(YamlNode node, List<ClaimDeclaration> claims)
    {
        if (node is not YamlSequence list)
        {
            Bind(node, _id, claims);
            return;
        }

        if (list.Items.Count == 0)
        {
            diagnostics.Report(Catalogue.WrongShape, list.Place, $"'{_id}' has an empty list: write a claim in it, or leave the property out.");
        }

        for (var index = 0; index < list.Items.Count; index++)
        {
            Bind(list.Items[index], ClaimId.InList(entity, property.Name, index + 1), claims);
        }
    }

    /// <summary>The key and word that a key means which is a word itself: <c>planned: true</c> is <c>modality: planned</c>.</summary>
    private static string? MeantBy(string key) =>
        Modalities.ContainsKey(key) ? $"modality: {key}"
        : Ranks.ContainsKey(key) ? $"rank: {key}"
        : null;

    private void Bind(YamlNode node, ClaimId id, List<ClaimDeclaration> claims)
    {
        if (node is YamlScalar bare)
        {
            ReportUnsourced(bare, id);
            return;
        }

        var before = diagnostics.Diagnostics.Count;
        var keys = new KeyedMapping(node, "the claim", diagnostics, ClaimFields.Claim.Names, id, MeantBy);
        if (keys.IsMap)
        {
            id = GivenId(keys, id);
            claims.Add(Bind(keys, id));
        }

        diagnostics.NameClaim(id, before);
    }

    private ClaimDeclaration Bind(KeyedMapping keys, ClaimId id)
    {
        var isDraft = drafts && SourcesBinder.IsUnsourced(keys);
        var (references, places) = isDraft ? (default, []) : _sources.Bind(keys, id);
        var (isUnknown, isNone) = (BindOnly(keys, "unknown", id), BindOnly(keys, "none", id));
        var valid = ValidityBinder.Bind(keys, property, id, dates, diagnostics);
        var stated = keys.Text("stated");
        var occasion = stated is not null && SchemaNames.IsReference(stated.Value) ? stated.Value : null;
        var (reasons, reasonedBy) = BindReasons(keys, id);
        var claim = new ClaimRecord
        {
            Id = id,
            Entity = entity,
            Property = property.Name,
            Value = BindValue(keys, isUnknown, isNone, id),
            IsUnknown = isUnknown,
            IsNone = isNone,
            Sources = references,
            IsDraft = isDraft,
            By = keys.Text("by") is { } speaker ? bases.Canonical(speaker.Value) : null,
            Via = keys.TextOrList("via").Select(agency => bases.Canonical(agency.Value)).ToEquatableArray(),
            Stated = occasion is null ? DateBinder.Bind(stated, id, diagnostics, dates) : null,
            Occasion = occasion is null ? null : bases.Canonical(occasion),
            ValidFrom = valid?.From,
            ValidTo = valid?.To,
            IsStartUnknown = valid?.IsStartUnknown ?? false,
            IsEndUnknown = valid?.IsEndUnknown ?? false,
            HasValid = keys.Has("valid"),
            Modality = BindWord(keys, "modality", Modalities, id),
            Rank = BindWord(keys, "rank", Ranks, id, Rank.Normal),
            Reason = Words(keys, "reason", id),
            Reasons = reasons,
            ReasonedBy = reasonedBy,
            If = Words(keys, "if", id),
            SameAs = BindSameAs(keys, id),
            Retraction = BindRetraction(keys, id),
            Note = keys.Text("note")?.Value,
        };
        return new ClaimDeclaration(claim, property, keys, places);
    }

    private void ReportUnsourced(YamlScalar value, ClaimId id) => diagnostics.Report(
        Catalogue.Unsourced,
        value.Place,
        value.IsEmpty
            ? $"'{id}' says nothing: give it a 'value' and its 'sources', or leave it out."
            : $"'{id}' is given as '{value.Value}' and names no source: write it as 'value: {value.Value}' with 'sources:' below it.",
        id,
        value.IsEmpty ? default : SourcesBinder.AddSources);

    /// <summary>The id that the claim gives itself; if it gives none, the one of its place.</summary>
    private ClaimId GivenId(KeyedMapping keys, ClaimId id)
    {
        if (keys.Text("id") is not { } given)
        {
            return id;
        }

        if (!SchemaNames.IsId(given.Value))
        {
            diagnostics.Report(
                Catalogue.WrongShape,
                given.Place,
                $"'{given.Value}' is no claim id: write it in kebab-case, as in 'troops-in-parliament'.",
                id);
        }

        return NameLength.IsId(given, diagnostics) ? new ClaimId(given.Value) : id;
    }

    /// <summary>A text for people: empty quotation marks are no reason, nor is a point (FACT5003 of ranks and retractions).</summary>
    private string? Words(KeyedMapping keys, string key, string id)
    {
        var text = keys.Text(key);
        if (text is null || Shapes.HasWords(text.Value) || (key == "reason" && !string.IsNullOrWhiteSpace(text.Value)))
        {
            return text?.Value;
        }

        diagnostics.Report(
            Catalogue.WrongShape,
            text.Place,
            string.IsNullOrWhiteSpace(text.Value)
                ? $"'{key}' of '{id}' is empty: say it in words, or leave it out."
                : $"'{key}' of '{id}' has no words, only '{text.Value}': say it in words, or leave it out.",
            id);
        return null;
    }

    /// <summary>The key under which <c>because</c> says who gives the reasons.</summary>
    private const string ReasonedBy = "by";

    /// <summary>A text is a reason for the value; a map has a reason for each kind of rule, and who gives them.</summary>
    private (EquatableArray<ReasonRecord> Reasons, string? By) BindReasons(KeyedMapping keys, string id)
    {
        if (keys.Node("because") is not YamlMapping map)
        {
            return (Words(keys, "because", id) is { } text ? new([new ReasonRecord(ReasonKey.Value, text)]) : default, null);
        }

        var written = new KeyedMapping(map, "'because' of", diagnostics, ClaimFields.Reasons.Names, id);
        var given = ReasonRecord.Keys
            .Select(key => Words(written, ReasonRecord.NameOf(key), id) is { } text ? new ReasonRecord(key, text) : null)
            .OfType<ReasonRecord>()
            .ToEquatableArray();
        var by = Words(written, ReasonedBy, id);
        if (by is not null && !ReasonRecord.Keys.Any(key => written.Has(ReasonRecord.NameOf(key))))
        {
            diagnostics.Report(
                Catalogue.WrongShape,
                written.Node(ReasonedBy)!.Place,
                $"'because' of '{id}' has no reason, only who gives it: write the reason beside '{ReasonedBy}', or leave 'because' out.",
                id);
        }

        return (given, by);
    }

    /// <summary>A key that is written as true or not at all.</summary>
    private bool BindOnly(KeyedMapping keys, string key, string id)
    {
        var given = keys.Flag(key);
        if (given is false)
        {
            diagnostics.Report(Catalogue.WrongShape, keys.Node(key)!.Place, $"'{key}: false' says nothing: leave it out.", id);
        }

        return given ?? false;
    }

    private FactValue? BindValue(KeyedMapping keys, bool isUnknown, bool isNone, string id)
    {
        var hasValue = keys.Has("value");
        if ((hasValue && (isUnknown || isNone)) || (isUnknown && isNone))
        {
            var (one, other) = (hasValue ? "value" : "unknown", hasValue && isUnknown ? "unknown" : "none");
            diagnostics.Report(
                Catalogue.WrongShape,
                keys.PlaceOf(other),
                $"'{id}' has both '{one}' and '{other}': a claim has exactly one of 'value', 'unknown: true' and 'none: true'.",
                id);
        }
        else if (!hasValue && !keys.Has("unknown") && !keys.Has("none"))
        {
            diagnostics.Report(
                Catalogue.WrongShape,
                keys.PlaceOf("value"),
                $"'{id}' has no value: write 'value', or 'unknown: true' where the source says that there is one and not which, or 'none: true'.",
                id);
        }

        return keys.Text("value") is not { } text || ValueBinder.Bind(text, property, dates, diagnostics) is not { } value ? null
            : property.Type.Kind is ValueKind.Entity ? new SingleValue(bases.Canonical(value.Wording))
            : value;
    }

    /// <summary>Only text can say the same in other words, not a number.</summary>
    private string? BindSameAs(KeyedMapping keys, string id)
    {
        if (keys.Text("same_as") is not { } other)
        {
            return null;
        }

        if (property.Type.Kind is not ValueKind.Text)
        {
            diagnostics.Report(
                Catalogue.UnknownKey,
                keys.PlaceOf("same_as"),
                $"'same_as' is not a key of a claim on '{property.Name}', whose values are no text: "
                + "values that agree are found to agree, and others do not become the same by it. Leave it out.",
                id);
            return null;
        }

        return QualifiedName.Within(bases.Types.FactBase, other.Value);
    }

    private RetractionRecord? BindRetraction(KeyedMapping keys, string id)
    {
        if (keys.Node("retracted") is not { } node)
        {
            return null;
        }

        var retraction = new KeyedMapping(node, "'retracted' of", diagnostics, ClaimFields.Retraction.Names, id);
        return !retraction.IsMap ? null : new RetractionRecord(
            DateBinder.Bind(retraction.Text("on"), id, diagnostics, dates),
            Words(retraction, "reason", id),
            retraction.Text("instead")?.Value);
    }

    private TWord BindWord<TWord>(KeyedMapping keys, string key, Dictionary<string, TWord> words, string id, TWord otherwise = default)
        where TWord : struct
    {
        if (keys.Text(key) is not { } text)
        {
            return otherwise;
        }

        if (words.TryGetValue(text.Value, out var word))
        {
            return word;
        }

        diagnostics.Report(
            Catalogue.WrongShape, text.Place, $"'{text.Value}' is no {key}.{diagnostics.Suggest(text.Value, words.Keys).Sentence}", id);
        return otherwise;
    }
}
