using System.Text;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Prose;
using FactGen.Tool.Display;
using FactGen.Tool.EditorSchemas;
using FactGen.Tool.Reasons;
using FactGen.Tool.Reports;
using FactGen.Tool.Search;
using FactGen.Tool.Workspaces;

namespace FactGen.Tool.Assistants;

/// <summary>The tools by which an assistant reads a fact base and its sources.</summary>
/// <param name="workspace">The fact base.</param>
internal sealed class ReadingTools(FactBaseWorkspace workspace)
{
    /// <summary>How many entities or passages are listed.</summary>
    private const int Most = 100;

    private const int MostPassages = 12;

    /// <summary>How many sentences are listed that no claim quotes.</summary>
    private const int MostUncovered = 60;

    private static readonly ToolArgument Word =
        new("word", "The id of a diagnostic, as FACT4001, or a key of the format, as over_time.", IsRequired: true);

    /// <summary>The tools.</summary>
    public IEnumerable<AssistantTool> All =>
    [
        new("read_schema", "Lists the types of entities with their properties, each with what its values are.", [], _ => Schema()),
        new(
            "list_entities",
            "Lists entities with their ids, names and types.",
            [new("type", "Only those of this type."), new("query", "Only those whose id or name contains these letters.")],
            Entities),
        new("list_sources", "Lists the sources with their ids, titles and dates.", [], _ => Sources()),
        new(
            "search_passages",
            "Finds passages of the sources that contain some words, or resemble them, each with the words to quote.",
            [new("words", "The words to look for.", IsRequired: true), new("source", "Only in the source with this id.")],
            Passages),
        new(
            "why",
            "Tells what the claims on a property amount to and why, with every claim, speaker and quote.",
            [new("id", "The id of a finding (entity/property), a claim or an entity.", IsRequired: true)],
            Why),
        new(
            "coverage",
            "Lists sentences of a source that no claim quotes.",
            [new("source", "The id of the source.", IsRequired: true)],
            NotCovered),
        new("explain", "Explains a diagnostic, or a key of the format.", [Word], arguments => Explain(arguments.Required(Word.Name))),
    ];

    private CheckedFacts Facts =>
        workspace.Facts ?? throw new CannotRunException("The facts as they are cannot be read: fix them first.");

    private ToolAnswer Schema()
    {
        var schema = Facts.Model.Schema;
        var text = new StringBuilder();
        foreach (var type in schema.Types)
        {
            text.Append(type.Name).Append(": ").Append(type.Summary ?? "entities").Append('\n');
            foreach (var property in schema.PropertiesOf(type.Name).Values)
            {
                text.Append("  ").Append(property.Name).Append(" (").Append(property.Type)
                    .Append(property.Type.Of is { } thing ? $" of {thing}" : "")
                    .Append(property.Many ? ", many values" : "").Append(property.OverTime ? ", each for a time" : "")
                    .Append(')').Append(property.Summary is { } summary ? $": {summary}" : "").Append('\n');
            }
        }

        return new ToolAnswer(text.ToString());
    }

    private ToolAnswer Entities(ToolArguments arguments)
    {
        var found = Facts.Model.Linked.Heads
            .Where(entity => arguments["type"] is not { } type || Facts.Model.Schema.Is(entity.Type, type))
            .Where(entity => arguments["query"] is not { } query || Has(entity.Id, query) || Has(entity.Name, query))
            .ToArray();
        return Listed(
            found.Take(Most).Select(entity => $"{entity.Id}: {entity.Name} ({entity.Type})"), found.Length, "No entity is like that.");

        static bool Has(string words, string query) => words.Contains(query, StringComparison.OrdinalIgnoreCase);
    }

    private ToolAnswer Sources()
    {
        var cards = Facts.Model.Cards;
        return Listed(
            cards.Take(Most).Select(card => $"{card.Card.Id}: {CardsSchema.InWords(card.Card)}"), cards.Count, "There is no source.");
    }

    private ToolAnswer Passages(ToolArguments arguments)
    {
        var found = SourceSearch.In(Facts, arguments.Required("words"), workspace.Options.WordLimit, arguments["source"]);
        return Listed(found.Take(MostPassages).Select(InWords), found.Count, "No passage is like that.");
    }

    private static string InWords(SourcePassage passage)
    {
        var sentence = string.Concat(
            MarkedWords.Of(passage.Text, passage.Passage.Place).Select(words => words.IsMeant ? $"[{words.Text}]" : words.Text));
        var quote = passage.Quote switch
        {
            { Prefix: { } prefix } selector => $"quote: {selector.Exact}; prefix: {prefix}",
            { Suffix: { } suffix } selector => $"quote: {selector.Exact}; suffix: {suffix}",
            { } selector => $"quote: {selector.Exact}",
            null => $"cannot be quoted: {passage.WhyNoQuote}",
        };
        return $"{passage.Card.Id} {passage.Start}: {sentence}\n  {quote}";
    }

    private ToolAnswer Why(ToolArguments arguments)
    {
        var id = arguments.Required("id");
        if (Subject.Find(Facts, id) is not { } subject)
        {
            return new ToolAnswer($"No entity, finding or claim has the id '{id}'.{Subject.DidYouMean(Facts.Model, id)}", IsRefusal: true);
        }

        using var output = new StringWriter { NewLine = "\n" };
        new ReasonText(new Page(output, null)).Write(ReasonReport.Of(subject, Facts));
        return new ToolAnswer(output.ToString());
    }

    private ToolAnswer NotCovered(ToolArguments arguments)
    {
        var id = arguments.Required("source");
        var card = Facts.Model.CardsById.GetValueOrDefault(id)?.Card ?? throw new CannotRunException($"No source has the id '{id}'.");
        using var output = new StringWriter { NewLine = "\n" };
        var evidence = Facts.Evidence.Where(quote => quote.Quoted.Source.Card.Id == id).ToArray();
        CoverageReport.Of(Coverage.Of([card], evidence, Facts.Sources, new EntityNames(Facts.Model.Linked)), 0)
            .WriteText(output, MostUncovered, "factgen check");
        return new ToolAnswer(output.ToString());
    }

    private static ToolAnswer Explain(string word) =>
        ExplainedWord.Of(word) is { } page ? new ToolAnswer(page) : new ToolAnswer(ExplainedWord.WhyNot(word), IsRefusal: true);

    private static ToolAnswer Listed(IEnumerable<string> lines, int count, string without)
    {
        string[] shown = [.. lines];
        var more = count > shown.Length ? $"\n… and {count - shown.Length} more: ask more narrowly." : "";
        return new ToolAnswer(shown.Length == 0 ? without : string.Join('\n', shown) + more);
    }
}
