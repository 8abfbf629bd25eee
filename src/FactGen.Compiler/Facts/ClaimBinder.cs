using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Reads one claim (FORMAT.md section 3).</summary>
internal sealed class ClaimBinder(string entity, Property property, DiagnosticSink diagnostics)
{
    private static readonly string[] ClaimKeys =
    [
        "value", "unknown", "none", "sources", "by", "via", "stated", "valid", "modality", "rank", "reason", "because", "if",
        "same_as", "retracted", "id", "note",
    ];

    private static readonly Dictionary<string, Modality> Modalities = new(StringComparer.Ordinal)
    {
        ["asserted"] = Modality.Asserted,
        ["alleged"] = Modality.Alleged,
        ["planned"] = Modality.Planned,
        ["denied"] = Modality.Denied,
        ["counterfactual"] = Modality.Counterfactual,
        ["opinion"] = Modality.Opinion,
    };

    private static readonly Dictionary<string, Rank> Ranks = new(StringComparer.Ordinal)
    {
        ["preferred"] = Rank.Preferred,
        ["normal"] = Rank.Normal,
        ["deprecated"] = Rank.Deprecated,
    };

    /// <summary>Reads the claims on one property: one map, or a list of them.</summary>
    public IEnumerable<ClaimDeclaration> BindAll(YamlNode node)
    {
        if (node is YamlSequence list)
        {
            if (list.Items.Count == 0)
            {
                diagnostics.Report(Catalogue.WrongShape, list.Place, $"'{entity}/{property.Name}' has an empty list: write a claim in it, or leave the property out.");
            }

            return list.Items.Select((item, index) => Bind(item, $"{entity}/{property.Name}#{index + 1}")).OfType<ClaimDeclaration>();
        }

        return Bind(node, $"{entity}/{property.Name}") is { } claim ? [claim] : [];
    }

    private ClaimDeclaration? Bind(YamlNode node, string id)
    {
        if (node is YamlScalar bare)
        {
            diagnostics.Report(
                Catalogue.Unsourced,
                bare.Place,
                bare.IsEmpty
                    ? $"'{id}' says nothing: give it a 'value' and its 'sources', or leave it out."
                    : $"'{id}' is given as '{bare.Value}' and names no source: write it as 'value: {bare.Value}' with 'sources:' below it.",
                id);
            return null;
        }

        var keys = new KeyedMapping(node, $"the claim '{id}'", diagnostics, ClaimKeys);
        if (!keys.IsMap)
        {
            return null;
        }

        var given = keys.Text("id");
        if (given is not null && !SchemaNames.IsId(given.Value))
        {
            diagnostics.Report(Catalogue.WrongShape, given.Place, $"'{given.Value}' is no claim id: write it in kebab-case, as in 'troops-in-parliament'.", id);
        }

        id = given?.Value ?? id;
        var (references, places) = BindSources(keys, id);
        var (isUnknown, isNone) = (BindOnly(keys, "unknown", id), BindOnly(keys, "none", id));
        var valid = BindValid(keys, id);
        var claim = new Claim
        {
            Id = id,
            Entity = entity,
            Property = property.Name,
            Value = BindValue(keys, isUnknown, isNone, id),
            IsUnknown = isUnknown,
            IsNone = isNone,
            Sources = references,
            By = keys.Text("by")?.Value,
            Via = keys.TextOrList("via").Select(agency => agency.Value).ToEquatableArray(),
            Stated = BindDate(keys.Text("stated"), id),
            ValidFrom = valid?.From,
            ValidTo = valid?.To,
            IsStartUnknown = valid?.IsStartUnknown ?? false,
            IsEndUnknown = valid?.IsEndUnknown ?? false,
            HasValid = keys.Has("valid"),
            Modality = BindWord(keys, "modality", Modalities, id),
            Rank = BindWord(keys, "rank", Ranks, id, Rank.Normal),
            Reason = keys.Text("reason")?.Value,
            Because = keys.Text("because")?.Value,
            If = keys.Text("if")?.Value,
            SameAs = BindSameAs(keys, id),
            Retraction = BindRetraction(keys, id),
            Note = keys.Text("note")?.Value,
        };
        return new ClaimDeclaration(claim, property, keys, places);
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
        string[] given = [.. new[] { (keys.Has("value"), "value"), (isUnknown, "unknown"), (isNone, "none") }.Where(key => key.Item1).Select(key => key.Item2)];
        if (given.Length > 1 || (given.Length == 0 && !keys.Has("unknown") && !keys.Has("none")))
        {
            var place = given.Length > 1 ? keys.PlaceOf(given[1]) : keys.Entry("value")?.Key.Place ?? keys.Head;
            diagnostics.Report(
                Catalogue.WrongShape,
                place,
                given.Length > 1
                    ? $"'{id}' has both '{given[0]}' and '{given[1]}': a claim has exactly one of 'value', 'unknown: true' and 'none: true'."
                    : $"'{id}' has no value: write 'value', or 'unknown: true' where the source says that there is one and not which, or 'none: true'.",
                id);
        }

        return keys.Text("value") is { } value ? ValueBinder.Bind(value, property, diagnostics) : null;
    }

    private (EquatableArray<SourceReference> References, IReadOnlyList<SourcePlaces> Places) BindSources(KeyedMapping keys, string id)
    {
        if (!keys.Has("sources"))
        {
            diagnostics.Report(
                Catalogue.Unsourced,
                keys.Entry("sources")?.Key.Place ?? keys.Head,
                $"'{id}' has no source: add 'sources:' with a source id and, after it, the words of that source that carry the claim.",
                id);
            return (default, []);
        }

        List<SourceReference> references = [];
        List<SourcePlaces> places = [];
        var sources = keys.Map("sources");
        if (sources is { Entries.Count: 0 })
        {
            diagnostics.Report(Catalogue.Unsourced, sources.Place, $"'{id}' has no source: name one under 'sources:', with the words that carry the claim.", id);
        }

        foreach (var entry in sources?.Entries ?? [])
        {
            if (entry.Value is YamlScalar { IsEmpty: true } or YamlSequence { Items.Count: 0 })
            {
                diagnostics.Report(
                    Catalogue.Unsourced, entry.Key.Place, $"'{id}' names '{entry.Key.Value}' and no words of it: quote those that carry the claim.", id);
                continue;
            }

            List<Quote> quotes = [];
            List<YamlScalar> exacts = [];
            foreach (var node in Shapes.OneOrMany(entry.Value))
            {
                if (BindQuote(node, entry.Key.Value) is var (quote, exact))
                {
                    quotes.Add(quote);
                    exacts.Add(exact);
                }
            }

            references.Add(new SourceReference(entry.Key.Value, quotes.ToEquatableArray()));
            places.Add(new SourcePlaces(entry.Key, exacts));
        }

        return (references.ToEquatableArray(), places);
    }

    private (Quote Quote, YamlScalar Exact)? BindQuote(YamlNode node, string source)
    {
        if (node is not YamlMapping)
        {
            return Shapes.Text(node, $"A quote of '{source}'", diagnostics) is { } words
                ? (new Quote(words.Value, null, null, null), words)
                : null;
        }

        var keys = new KeyedMapping(node, $"a quote of '{source}'", diagnostics, ["quote", "prefix", "suffix", "sic"]);
        return keys.RequiredText("quote", $"A quote of '{source}'") is { } exact
            ? (new Quote(exact.Value, keys.Text("prefix")?.Value, keys.Text("suffix")?.Value, keys.Text("sic")?.Value), exact)
            : null;
    }

    private Validity? BindValid(KeyedMapping keys, string id)
    {
        if (keys.Node("valid") is not { } node)
        {
            return null;
        }

        if (!property.OverTime)
        {
            diagnostics.Report(
                Catalogue.UnknownKey, keys.PlaceOf("valid"), $"'valid' is not a key of a claim on '{property.Name}', which has no 'over_time' in the schema: leave it out.", id);
            return null;
        }

        if (node is YamlMapping)
        {
            var ends = new KeyedMapping(node, $"'valid' of '{id}'", diagnostics, ["from", "to"]);
            if (!ends.Has("from") && !ends.Has("to") && ends.Others.Count == 0)
            {
                diagnostics.Report(Catalogue.WrongShape, node.Place, $"'valid' of '{id}' says nothing: give it 'from', 'to' or both, or leave it out.", id);
            }

            return BindEnds(ends, id);
        }

        return BindDate(keys.Text("valid"), id) is not { } date ? null
            : !date.IsInterval ? new Validity(date, date)
            : new Validity(date.Start, date.End)
            {
                IsStartUnknown = date.Start is null && !date.IsOpenStart,
                IsEndUnknown = date.End is null && !date.IsOpenEnd,
            };
    }

    /// <summary>The ends of <c>valid</c>, each a date or a choice of dates, and the second not before the first.</summary>
    private Validity BindEnds(KeyedMapping keys, string id)
    {
        var (from, to) = (BindEnd(keys.Text("from"), id), BindEnd(keys.Text("to"), id));
        if (from is { } start && to is { } end && !FactDate.TryCreateInterval(start, end, out _))
        {
            diagnostics.Report(
                Catalogue.ValueNotOfType,
                keys.Node("to")!.Place,
                $"'valid' of '{id}' ends ({end.Wording}) before it starts ({start.Wording}): mend the one or the other.",
                id);
        }

        return new Validity(from, to);
    }

    private FactDate? BindEnd(YamlScalar? text, string id)
    {
        var date = BindDate(text, id);
        if (date is null || FactDate.TryCreateInterval(date, null, out _))
        {
            return date;
        }

        diagnostics.Report(
            Catalogue.ValueNotOfType, text!.Place, $"'{text.Value}' is no end of an interval: write a date without a time, as in 2022-01-13 or 2022-01.", id);
        return null;
    }

    /// <summary>Other words for the same are other words: of a number there are none.</summary>
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
                $"'same_as' is not a key of a claim on '{property.Name}', whose values are no text: values that agree are found to agree, and others do not become the same by it. Leave it out.",
                id);
            return null;
        }

        return other.Value;
    }

    private Retraction? BindRetraction(KeyedMapping keys, string id)
    {
        if (keys.Node("retracted") is not { } node)
        {
            return null;
        }

        var retraction = new KeyedMapping(node, $"'retracted' of '{id}'", diagnostics, ["on", "reason", "instead"]);
        return !retraction.IsMap ? null : new Retraction(BindDate(retraction.Text("on"), id), retraction.Text("reason")?.Value, retraction.Text("instead")?.Value);
    }

    private FactDate? BindDate(YamlScalar? text, string id)
    {
        if (text is null)
        {
            return null;
        }

        if (FactDate.TryParse(text.Value, out var date))
        {
            return date;
        }

        diagnostics.Report(
            Catalogue.ValueNotOfType, text.Place, $"'{text.Value}' is not a date: write it in EDTF, as in 2022-01-13, 2022-01 or 2022-01-05~.", id);
        return null;
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
            Catalogue.WrongShape, text.Place, $"'{text.Value}' is no {key}.{DidYouMean.Sentence(text.Value, words.Keys)}", id);
        return otherwise;
    }

    /// <summary>From when to when a claim holds; an end that is not known is neither open nor any date.</summary>
    private sealed record Validity(FactDate? From, FactDate? To)
    {
        public bool IsStartUnknown { get; init; }

        public bool IsEndUnknown { get; init; }
    }
}
