using System.Globalization;
using FactGen.Compiler.Checks;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Fixes;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>
/// Quotes to complete: passages of the cited source that begin with the words typed so far; before anything is typed, those that have the
/// claim's value.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="facts">The facts as they are now.</param>
internal sealed class QuoteCompletions(Document document, CheckedFacts facts)
{
    /// <summary>How many passages are offered.</summary>
    private const int Most = 20;

    /// <summary>The completions of a quote.</summary>
    public IEnumerable<CompletionItem> Of(YamlCursor cursor, WordMeaning meaning)
    {
        if (meaning.SourceId is not { } id || facts.Sources.Find(id) is not { Evidence: { } text } source)
        {
            return [];
        }

        var quotes = cursor.Typed.Length > 0
            ? CompletionOf(source, text).StartingWith(cursor.Typed)
            : WithValue(cursor, meaning, source, text);
        return quotes.DistinctBy(quote => quote.Quote).Take(Most).Select((quote, number) => Item(quote, number, cursor, source, text));
    }

    /// <summary>Quotes of a source that give a value of a property.</summary>
    public IEnumerable<ProposedQuote> WithValue(
        Compiler.Schema.Property property, FactValue value, CitedSource source, SourceText text, FactDate? stated = null)
    {
        var completion = CompletionOf(source, text);
        return new ValuePassages(document.Workspace.NamesOf(facts)).Find(source, property, value, stated)
            .Where(passage => !source.Zones.IsInHeading(passage))
            .Select(completion.Around)
            .OfType<ProposedQuote>();
    }

    private IEnumerable<ProposedQuote> WithValue(YamlCursor cursor, WordMeaning meaning, CitedSource source, SourceText text)
    {
        // The claim's map is that of "sources": three keys from the root are type, entity and property.
        var claim = cursor.Maps.Count > 3 ? cursor.Maps[3] : null;
        return meaning.Property is { } property && claim is not null && claim.TryGetValue("value", out var written)
            && ValueBinder.Read(written, property.Type) is { } value
                ? WithValue(property, value, source, text)
                : [];
    }

    private QuoteCompletion CompletionOf(CitedSource source, SourceText text) =>
        new(text, source.Zones, source.Language, document.Workspace.FactBase.Options.WordLimit);

    private CompletionItem Item(ProposedQuote quote, int number, YamlCursor cursor, CitedSource source, SourceText text)
    {
        var range = document.Lines.RangeOf(cursor.Start, cursor.End);
        return new CompletionItem(quote.Quote.Exact, (int)CompletionKind.Text)
        {
            Detail = $"{source.Card.Id} {text.PositionOf(quote.Place.Range.Start)}",
            Documentation = MarkupContent.Markdown(MarkdownText.Escaped(
                string.Join(" ", text.SentencesOf(quote.Place.Range).Select(sentence => text.OnOneLine(sentence.Range))))),
            SortText = number.ToString("D5", CultureInfo.InvariantCulture),
            FilterText = document.Lines.Text[cursor.Start..cursor.End] + " ",
            TextEdit = new Protocol.TextEdit(range, Written(quote.Quote, cursor)),
        };
    }

    /// <summary>A quote as YAML: with a prefix or suffix as a map, if the place allows one.</summary>
    private static string Written(QuoteSelector quote, YamlCursor cursor) => QuoteText.Of(
        cursor.Path is [.., "quote"] ? new QuoteSelector(quote.Exact) : quote, cursor.IsInFlow);
}
