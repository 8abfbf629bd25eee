using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Reads the sources of a claim, with the words of each that carry it (FORMAT.md section 3).</summary>
/// <param name="diagnostics">Takes the errors.</param>
internal sealed class SourcesBinder(DiagnosticSink diagnostics)
{
    /// <summary>A source to be filled in: neither it nor its words can be taken for evidence.</summary>
    public static readonly EquatableArray<Remedy> AddSources =
        new([new Remedy(RemedyKind.Sources, "the words of that source that carry the claim")]);

    /// <summary>Whether it gives no sources; a claim that names a source without its words is no draft but an error.</summary>
    public static bool IsUnsourced(KeyedMapping keys) =>
        keys.Node("sources") is null or YamlScalar { IsEmpty: true } or YamlMapping { Entries.Count: 0 };

    /// <summary>The sources with their quotes, and where they are in the file.</summary>
    public (EquatableArray<SourceReference> References, IReadOnlyList<SourcePlaces> Places) Bind(KeyedMapping keys, string id)
    {
        if (!keys.Has("sources"))
        {
            diagnostics.Report(
                Catalogue.Unsourced,
                keys.PlaceOf("sources"),
                $"'{id}' has no source: add 'sources:' with a source id and, after it, the words of that source that carry the claim.",
                id,
                AddSources);
            return (default, []);
        }

        var sources = keys.Map("sources");
        if (sources is { Entries.Count: 0 })
        {
            diagnostics.Report(Catalogue.Unsourced, sources.Place, $"'{id}' has no source: name one under 'sources:', with the words that carry the claim.", id, AddSources);
        }

        List<SourceReference> references = [];
        List<SourcePlaces> places = [];
        foreach (var entry in sources?.Entries ?? [])
        {
            if (entry.Value is YamlScalar { IsEmpty: true } or YamlSequence { Items.Count: 0 })
            {
                diagnostics.Report(
                    Catalogue.Unsourced, entry.Key.Place, $"'{id}' names '{entry.Key.Value}' and no words of it: quote those that carry the claim.", id, AddSources);
                continue;
            }

            (QuoteRecord Quote, YamlScalar Exact)[] quotes = entry.Value is YamlSequence list
                ? [.. list.Items.Select(node => BindQuote(node, entry.Key.Value)).OfType<(QuoteRecord, YamlScalar)>()]
                : BindQuote(entry.Value, entry.Key.Value) is { } only ? [only] : [];
            references.Add(new SourceReference(entry.Key.Value, new(Array.ConvertAll(quotes, quote => quote.Quote))));
            places.Add(new SourcePlaces(entry.Key, Array.ConvertAll(quotes, quote => quote.Exact)));
        }

        return (references.ToEquatableArray(), places.ToArray());
    }

    private (QuoteRecord Quote, YamlScalar Exact)? BindQuote(YamlNode node, string source)
    {
        if (node is YamlScalar { IsEmpty: false } text)
        {
            return (new QuoteRecord(text.Value, null, null, null), text);
        }

        if (node is not YamlMapping)
        {
            return Shapes.Text(node, $"A quote of '{source}'", diagnostics) is { } words
                ? (new QuoteRecord(words.Value, null, null, null), words)
                : null;
        }

        var keys = new KeyedMapping(node, "a quote of", diagnostics, ClaimFields.Quote.Names, source);
        return keys.RequiredText("quote", $"A quote of '{source}'") is { } exact
            ? (Quote(exact, keys), exact)
            : null;
    }

    private QuoteRecord Quote(YamlScalar exact, KeyedMapping keys) =>
        new(exact.Value, keys.Text("prefix")?.Value, keys.Text("suffix")?.Value, keys.Text("sic")?.Value)
        {
            Language = LanguageTagBinder.Bind(keys.Text("lang"), diagnostics),
            Translation = keys.Text("translation")?.Value,
        };
}
