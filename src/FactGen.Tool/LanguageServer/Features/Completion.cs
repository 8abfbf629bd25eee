using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Tool.EditorSchemas;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>What may be typed at a place: types, properties, keys, words, ids, and words of the cited source.</summary>
/// <param name="document">The document.</param>
internal sealed class Completion(Document document)
{
    /// <summary>The completions at an offset.</summary>
    public CompletionList At(int offset)
    {
        if (document.WordAt(offset) is not { } found || document.Workspace.FactBase.Facts is not { } facts)
        {
            return new CompletionList(false, []);
        }

        var (cursor, meaning) = found;
        if (meaning.Kind is WordKind.Quote)
        {
            return new CompletionList(true, [.. new QuoteCompletions(document, facts).Of(cursor, meaning)]);
        }

        var beside = cursor is { IsKey: true, Maps: [.., var map] } ? map : null;
        return new CompletionList(
            false,
            [
                .. InOrder(CandidatesOf(facts, cursor, meaning), facts, meaning, offset)
                    .Where(candidate => beside is null || candidate.Word == cursor.Word || !beside.ContainsKey(candidate.Word))
                    .Select((candidate, number) => Item(candidate, number, cursor)),
            ]);
    }

    /// <summary>Where a speaker is typed, those come first whom the sources name near the claim's quotes.</summary>
    private IEnumerable<Candidate> InOrder(IEnumerable<Candidate> candidates, CheckedFacts facts, WordMeaning meaning, int offset)
    {
        if (meaning.Table != ClaimFields.Speakers || NearSpeakers.At(document, facts, offset) is not { Count: > 0 } near)
        {
            return candidates;
        }

        var places = near.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
        return candidates.OrderBy(candidate => places.GetValueOrDefault(candidate.Word, int.MaxValue));
    }

    private static IEnumerable<Candidate> CandidatesOf(CheckedFacts facts, YamlCursor cursor, WordMeaning meaning)
    {
        var schema = facts.Model.Schema;
        return meaning.Kind switch
        {
            WordKind.Type => [.. TypesOf(schema), .. WordsOf(meaning.Table, CompletionKind.Keyword)],
            WordKind.Property or WordKind.Format when meaning.Table == SchemaKeys.Entity =>
                [.. PropertiesOf(schema, meaning), .. WordsOf(SchemaKeys.Entity, CompletionKind.Keyword)],
            WordKind.Format => WordsOf(meaning.Table, cursor.IsKey ? CompletionKind.Keyword : CompletionKind.EnumMember),
            WordKind.Entity => [.. EntitiesOf(facts, meaning), .. WordsOf(meaning.Table, CompletionKind.Keyword)],
            WordKind.Source => facts.Model.Cards.DistinctBy(card => card.Card.Id)
                .Select(card => new Candidate(card.Card.Id, CompletionKind.File, CardsSchema.InWords(card.Card))),
            WordKind.Value => ValuesOf(meaning.Property!),
            _ => [],
        };
    }

    private static IEnumerable<Candidate> TypesOf(FactSchema schema) =>
        schema.Types.Select(type => new Candidate(type.Name, CompletionKind.Class, type.Summary))
            .Concat(FactsSchema.TypesOfBases(schema).Select(type => new Candidate(type.Written, CompletionKind.Class, type.Type.Summary)));

    private static IEnumerable<Candidate> PropertiesOf(FactSchema schema, WordMeaning meaning) =>
        meaning.Type is { } written && schema.Names.Find(written).Name is { } type
            ? schema.PropertiesOf(type).Values.Select(property =>
                new Candidate(property.Name, CompletionKind.Property, property.Summary, property.Type.ToString()))
            : [];

    private static IEnumerable<Candidate> WordsOf(KeyTable? table, CompletionKind kind) =>
        table?.Keys.Select(key => new Candidate(key.Name, kind, key.Help)) ?? [];

    private static IEnumerable<Candidate> EntitiesOf(CheckedFacts facts, WordMeaning meaning)
    {
        var values = new ValueSchema(facts.Model);
        var types = meaning is { Table: null, Property.Type: { Kind: ValueKind.Entity } type } ? type.EntityTypes : default;
        return values.EntitiesOf(type => types.Count == 0 || types.Any(other => facts.Model.Schema.Is(type, other)))
            .Select(entity => new Candidate(entity.Id, CompletionKind.Reference, entity.Meaning));
    }

    private static IEnumerable<Candidate> ValuesOf(Property property) => property.Type.Kind switch
    {
        ValueKind.OneOf => property.Type.Words.Select(word => new Candidate(
            word.Id, CompletionKind.EnumMember, word.Synonyms.Count == 0 ? null : $"In prose: {string.Join(", ", word.Synonyms)}.")),
        ValueKind.Bool => [new("true", CompletionKind.EnumMember, null), new("false", CompletionKind.EnumMember, null)],
        _ => [],
    };

    private CompletionItem Item(Candidate candidate, int number, YamlCursor cursor)
    {
        var range = document.Lines.RangeOf(cursor.Start, cursor.End);
        var isNewKey = cursor.IsKey && !document.Lines.Text.AsSpan(cursor.End).TrimStart(' ').StartsWith(":");
        var written = candidate.Word + (isNewKey ? ": " : "");
        return new CompletionItem(candidate.Word, (int)candidate.Kind)
        {
            Detail = candidate.Detail,
            Documentation = candidate.Help is { } help ? MarkupContent.Markdown(MarkdownText.Escaped(help)) : null,
            SortText = number.ToString("D5", System.Globalization.CultureInfo.InvariantCulture),
            FilterText = candidate.Kind is CompletionKind.Reference or CompletionKind.File
                ? $"{cursor.Mark}{candidate.Word} {candidate.Help}"
                : $"{cursor.Mark}{candidate.Word}",
            TextEdit = new TextEdit(range, written),
        };
    }

    /// <summary>A word that may be typed.</summary>
    private sealed record Candidate(string Word, CompletionKind Kind, string? Help, string? Detail = null);
}

/// <summary>The kinds of completions that the server uses, with the numbers of the protocol (<c>CompletionItemKind</c>).</summary>
internal enum CompletionKind
{
    /// <summary>Words of a source.</summary>
    Text = 1,

    /// <summary>A type.</summary>
    Class = 7,

    /// <summary>A property.</summary>
    Property = 10,

    /// <summary>A key.</summary>
    Keyword = 14,

    /// <summary>A source.</summary>
    File = 17,

    /// <summary>An entity.</summary>
    Reference = 18,

    /// <summary>A word of a closed list.</summary>
    EnumMember = 20,
}
