using FactGen.Compiler;
using FactGen.Compiler.Checks;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Drafts;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;
using FactGen.Tool.Tables;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>Claims that the words which are selected in a source text carry.</summary>
internal sealed class SelectionClaims
{
    /// <summary>Of how many entities near the words claims are offered.</summary>
    private const int MostEntities = 4;

    /// <summary>How many claims are tried before they are offered; each is checked in its place.</summary>
    private const int MostTries = 24;

    private const int MostOffered = 8;

    private readonly Document _document;
    private readonly CheckedFacts _facts;
    private readonly CitedSource _source;
    private readonly ProposedQuote _quote;
    private readonly EntityNames _names;
    private readonly ReadableValues _values;

    private SelectionClaims(Document document, CheckedFacts facts, CitedSource source, ProposedQuote quote)
    {
        (_document, _facts, _source, _quote) = (document, facts, source, quote);
        _names = document.Workspace.NamesOf(facts);
        _values = new ReadableValues(_names);
    }

    /// <summary>A claim that is offered.</summary>
    /// <param name="Entity">The id of its entity.</param>
    /// <param name="Property">Its property.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="Claim">The claim in its place.</param>
    internal sealed record Offer(string Entity, string Property, string Value, ProposedClaim Claim);

    /// <summary>The claims of a selection; null with the reason if its words cannot be quoted.</summary>
    public static (SelectionClaims? Claims, string? WhyNot) Of(Document document, DocumentRange range)
    {
        if (document.File.Kind is not InputKind.Text || document.Workspace.FactBase.Facts is not { } facts)
        {
            return (null, "Select words in the text of a source, and claim them there.");
        }

        var source = document.CardsOf(facts)
            .Select(card => facts.Sources.Find(card.Id))
            .FirstOrDefault(found => found?.Evidence is not null);
        if (source?.Evidence is not { } text)
        {
            return (null, "No card names this text with its digest: add a card first, or correct its 'sha256'.");
        }

        var words = WordsIn(document.Lines.Text, document.Lines.OffsetOf(range.Start), document.Lines.OffsetOf(range.End));
        var limit = document.Workspace.FactBase.Options.WordLimit;
        return words.Length > 0 && new QuoteCompletion(text, source.Zones, source.Language, limit).Of(words) is { } quote
            ? (new SelectionClaims(document, facts, source, quote), null)
            : (null, $"These words cannot be quoted: select between two and {limit} words of the body, all of one paragraph.");
    }

    /// <summary>Everything that may be chosen.</summary>
    public ClaimChoices Choices()
    {
        var near = EntitiesNear.Of(_source, _quote.Place.Range, _names);
        var heads = _facts.Model.Linked.Heads.ToDictionary(head => head.Id, StringComparer.Ordinal);
        EntityChoice[] entities =
        [
            .. near.Where(heads.ContainsKey).Select(id => Choice(heads[id], isNear: true)),
            .. heads.Values.Where(head => !near.Contains(head.Id, StringComparer.Ordinal))
                .OrderBy(head => head.Id, StringComparer.Ordinal)
                .Select(head => Choice(head, isNear: false)),
        ];
        return new ClaimChoices(
            _source.Card.Id,
            _quote.Quote.Exact,
            entities,
            [.. entities.Select(entity => entity.Type).Distinct(StringComparer.Ordinal).Select(TypeChoice)]);
    }

    /// <summary>
    /// Claims on the entities near the words that pass the check, the likeliest first. Any words can be a text, so of texts a person must
    /// say what they are of.
    /// </summary>
    public IReadOnlyList<Offer> Offers()
    {
        List<Offer> offers = [];
        var candidates =
            from id in EntitiesNear.Of(_source, _quote.Place.Range, _names).Take(MostEntities)
            let type = _facts.Model.Linked.Find(id)?.Type
            where type is not null
            from property in _facts.Model.Schema.PropertiesOf(type).Values
            where property.Type.Kind is not (ValueKind.Bool or ValueKind.Text)
            let values = _values.In(_source, property, _quote.Place.Range)
            where values.Count > 0 && !(property.Type.Kind is ValueKind.Entity && values[0] == id)
            select (Entity: id, property.Name);
        foreach (var (entity, property) in candidates.Take(MostTries))
        {
            if (Propose(entity, property) is { Claim.Passes: true } offer)
            {
                offers.Add(offer);
            }
        }

        return [.. offers.Take(MostOffered)];
    }

    /// <summary>
    /// A claim in its place. Without a value, each that the words give is tried, and without a speaker, the one that the sentence names, if
    /// the check misses one. If none passes, the first.
    /// </summary>
    /// <param name="entity">The id of the entity.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    /// <param name="by">The id of the speaker.</param>
    public Offer? Propose(string entity, string property, string? value = null, string? by = null)
    {
        if (_facts.Model.Linked.Find(entity) is not { } head
            || !_facts.Model.Schema.PropertiesOf(head.Type).TryGetValue(property, out var known))
        {
            return null;
        }

        Offer? first = null;
        foreach (var each in value is null ? _values.In(_source, known, _quote.Place.Range) : [value])
        {
            var claim = Claim(entity, property, each, by);
            if (by is null && claim.Diagnostics.Any(found => found.Rule == Catalogue.SpeakerMissing)
                && EntitiesNear.SpeakersOf(_source, _quote.Place.Range, _names) is [var speaker, ..])
            {
                claim = Claim(entity, property, each, speaker);
            }

            first ??= new Offer(entity, property, each, claim);
            if (claim.Passes)
            {
                return new Offer(entity, property, each, claim);
            }
        }

        return first;
    }

    /// <summary>The edit that writes a claim, and where it is then.</summary>
    public (WorkspaceEdit Edit, Location Place) EditOf(ProposedClaim claim)
    {
        var workspace = _document.Workspace;
        var (file, lines) = claim.Changes(workspace.FactBase).First();
        var path = workspace.FactBase.Folder.Caller.Absolute(file.Path);
        var range = workspace.Find(path)!.Lines.RangeOf(lines.Start, lines.End);
        var address = workspace.AddressOf(path);
        return (
            WorkspaceEdit.Of(address, new TextEdit(range, string.Concat(lines.Added))),
            new Location(address, new DocumentRange(range.Start, range.Start)));
    }

    private ProposedClaim Claim(string entity, string property, string value, string? by)
    {
        Dictionary<string, string> cells = new(StringComparer.Ordinal)
        {
            ["entity"] = entity,
            ["property"] = property,
            ["value"] = value,
            ["source"] = _source.Card.Id,
            ["quote"] = _quote.Quote.Exact,
        };
        foreach (var (key, words) in new[] { ("by", by), ("prefix", _quote.Quote.Prefix), ("suffix", _quote.Quote.Suffix) })
        {
            if (words is not null)
            {
                cells[key] = words;
            }
        }

        return ProposedClaim.Of(_document.Workspace.FactBase, new ClaimRow(1, cells));
    }

    private static EntityChoice Choice(EntityHead head, bool isNear) => new(head.Id, head.Name, head.Type, isNear);

    private TypeChoice TypeChoice(string type) => new(
        type,
        [
            .. _facts.Model.Schema.PropertiesOf(type).Values
                .Select(property => new PropertyChoice(
                    property.Name, property.Type.ToString(), property.Summary, [.. _values.In(_source, property, _quote.Place.Range)]))
                .OrderBy(property => property.Values.Length == 0),
        ]);

    /// <summary>The selected words: no white space at the ends, and no cut word.</summary>
    private static TextRange WordsIn(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not ('%' or ')' or '”' or '"'))
        {
            end--;
        }

        while (start < end && start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end > start && end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]))
        {
            end++;
        }

        return new TextRange(start, end);
    }
}
