using System.Text;
using FactGen.Compiler;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Tool.EditorSchemas;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;
using FactGen.Tool.Reasons;
using FactGen.Tool.Reports;
using FactGen.Tool.Search;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>What an editor shows about a place: of a quote its sentence, of a property its finding, of an id what it names.</summary>
/// <param name="document">The document.</param>
internal sealed class HoverText(Document document)
{
    /// <summary>What is at an offset; null if there is nothing to say.</summary>
    public Hover? At(int offset)
    {
        if (document.Workspace.FactBase.Facts is not { } facts)
        {
            return null;
        }

        if (document.File.Kind is InputKind.Text)
        {
            return OfText(facts, offset);
        }

        if (document.WordAt(offset) is not { } found || found.Cursor.Start == found.Cursor.End || offset > found.Cursor.End)
        {
            return null;
        }

        var (cursor, meaning) = found;
        var text = meaning.Kind switch
        {
            WordKind.Type => OfType(facts, cursor.Word) ?? Help(meaning, cursor.Word),
            WordKind.Property => OfProperty(facts, meaning),
            WordKind.EntityDeclaration or WordKind.Entity => OfEntity(facts, cursor.Word) ?? Help(meaning, cursor.Word),
            WordKind.SourceDeclaration or WordKind.Source => OfSource(facts, cursor.Word),
            WordKind.Quote => OfQuote(facts, offset),
            WordKind.Format => Help(meaning, cursor.Word),
            WordKind.Value => OfFinding(facts, meaning),
            _ => null,
        };
        return text is null ? null : new Hover(MarkupContent.Markdown(text), document.Lines.RangeOf(cursor.Start, cursor.End));
    }

    private static string? Help(WordMeaning meaning, string word) =>
        meaning.Table?.Find(word) is { } key ? MarkdownText.Escaped(key.Help) : null;

    private static string? OfType(CheckedFacts facts, string written) =>
        facts.Model.Schema.Names.Find(written).Name is not { } name || facts.Model.Schema.Find(name) is not { } type ? null
            : $"**{MarkdownText.Escaped(type.Name)}**: {MarkdownText.Escaped(type.Summary ?? "a type of entities")}\n\n"
                + $"Properties: {string.Join(", ", facts.Model.Schema.PropertiesOf(name).Keys.Select(MarkdownText.Escaped))}";

    private static string OfProperty(CheckedFacts facts, WordMeaning meaning)
    {
        var property = meaning.Property!;
        var text = $"**{MarkdownText.Escaped(property.Name)}** ({MarkdownText.Escaped(property.Type.ToString())})"
            + (property.Summary is { } summary ? $": {MarkdownText.Escaped(summary)}" : "");
        return OfFinding(facts, meaning) is { } finding ? $"{text}\n\n{finding}" : text;
    }

    /// <summary>The findings on a property of an entity: what the claims amount to, and why.</summary>
    private static string? OfFinding(CheckedFacts facts, WordMeaning meaning)
    {
        var findings = FindingsAt.Of(facts, meaning);
        var reason = new FindingReason(facts);
        return findings.Count == 0
            ? null
            : string.Join("\n\n", findings.Select(finding =>
                $"**{FindingsAt.InWords(finding, reason)}**\n\n{MarkdownText.Escaped(string.Join(" ", reason.Of(finding)))}"));
    }

    private static string? OfEntity(CheckedFacts facts, string written)
    {
        if (facts.Model.Linked.FindAsWritten(written).Name is not { } id || facts.Model.Linked.Find(id) is not { } entity)
        {
            return null;
        }

        var living = entity.IsLiving ? ", living" : "";
        var text = new StringBuilder($"**{MarkdownText.Escaped(entity.Name)}** ({MarkdownText.Escaped(entity.Type)}{living})");
        if (entity.Aliases.Count > 0)
        {
            text.Append($"\n\nAlso {MarkdownText.Escaped(string.Join(", ", entity.Aliases.Select(alias => alias.Text)))}");
        }

        var reason = new FindingReason(facts);
        if (facts.Model.Entities.ContainsKey(id))
        {
            foreach (var finding in facts.Findings.Of(id).Take(12))
            {
                text.Append($"\n- {MarkdownText.Escaped(finding.Property)}: {FindingsAt.InWords(finding, reason)}");
            }
        }

        return text.ToString();
    }

    private static string? OfSource(CheckedFacts facts, string id)
    {
        if (!facts.Model.CardsById.TryGetValue(id, out var card))
        {
            return null;
        }

        var claims = facts.Model.AllClaims.Count(claim => claim.Claim.Sources.Any(source => source.Source == id));
        var about = facts.Sources.Find(id)?.Evidence is { } text
            ? $"{TextReport.Counted(text.Sentences.Count, "sentence", "sentences")}, "
                + TextReport.Counted(claims, "claim cites it", "claims cite it")
            : "Its text is not here: quotes are compared with the lock.";
        return $"**{MarkdownText.Escaped(CardsSchema.InWords(card.Card))}**\n\n{about}";
    }

    private string? OfQuote(CheckedFacts facts, int offset)
    {
        var quote = document.QuoteAt(facts, offset);
        var title = quote is null ? "" : MarkdownText.Escaped(CardsSchema.InWords(facts.Model.CardsById[quote.Quoted.Source.Card.Id].Card));
        return quote switch
        {
            QuoteEvidence.InText found =>
                $"{string.Concat(MarkedWords.Of(found.Text, found.Place).Select(Marked))}\n\n{title}, "
                    + $"{found.Text.PositionOf(found.Place.Range.Start)}{(found.InHeading ? ", in a heading" : "")}",
            QuoteEvidence.InLock => $"{title}: the text is not here, and the lock has the quote.",
            QuoteEvidence.Missing => $"{title}: the quote was not found.",
            _ => null,
        };
    }

    private static string Marked(MarkedWords words) => words.IsMeant
        ? $"**{MarkdownText.Escaped(words.Text.Trim())}**" + (words.Text.EndsWith(' ') ? " " : "")
        : MarkdownText.Escaped(words.Text);

    /// <summary>In a source text: the claims that quote the words.</summary>
    private Hover? OfText(CheckedFacts facts, int offset)
    {
        QuoteEvidence.InText[] quotes =
        [
            .. facts.Evidence.OfType<QuoteEvidence.InText>().Where(quote =>
                facts.Model.CardsById[quote.Quoted.Source.Card.Id].Card.Text == document.File.Name
                && quote.Place.Parts.Any(part => part.Start <= offset && offset < part.End)),
        ];
        if (quotes.Length == 0)
        {
            return null;
        }

        var reason = new FindingReason(facts);
        var claims = quotes.Select(quote => quote.Quoted.Claim.Claim).DistinctBy(claim => claim.Id.Text).Select(claim =>
            $"- {MarkdownText.Escaped(claim.Id.Text)}: {MarkdownText.Escaped(reason.ValueOf(claim))}");
        var range = quotes[0].Place.Parts.First(part => part.Start <= offset && offset < part.End);
        return new Hover(
            MarkupContent.Markdown($"Quoted by\n{string.Join("\n", claims)}"), document.Lines.RangeOf(range.Start, range.End));
    }
}
