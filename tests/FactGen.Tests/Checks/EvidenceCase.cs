using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Checks;

/// <summary>A claim on the ferry of an invented harbour, and the text that its quotes stand in.</summary>
internal static class EvidenceCase
{
    private const string Schema =
        """
        types:
          Person:
            living: true
            properties:
              role: { type: text, over_time: true, many: true }
              arrested: { type: date }
              suspected_of: { type: text, accusation: true }
              age: { type: count, of: years }
              boss: { type: Person }
              helped: { type: Person }
          Harbour:
            properties:
              name_in_law: { type: text }
          Ferry:
            properties:
              seats: { type: count, of: seats }
              dead: { type: count, of: people }
              injured: { type: count, of: people }
              rafts_sold: { type: count, of: rafts }
              rafts_built: { type: count, of: rafts }
              piers: { type: count, of: piers }
              crates: { type: count, of: crates }
              rise: { type: money }
              weekly_fares: { type: money }
              gross_take: { type: money }
              profit: { type: money }
              raft_profit: { type: money }
              opened_by: { type: Person }
              signers: { type: count, of: signers }
              left_out: { type: Harbour }
              weight: { type: number, unit: tonnes }
              grain: { type: number, unit: [loads, ld, standard sacks] }
              cost: { type: money }
              share: { type: percent }
              odds: { type: ratio }
              sailed: { type: date }
              journey: { type: duration }
              captain: { type: Person }
              home: { type: Harbour }
              safe: { type: bool }
              motto: { type: text }
              planned_colour: { type: text }
              end:
                one_of:
                  - { id: sank, words: [went down] }
                  - { id: ran_aground, words: [hit the rocks, never left the rocks] }
              fate:
                one_of:
                  - { id: scrapped, words: [will be scrapped] }
                  - { id: planned, words: [is to be rebuilt] }
              told_by: { type: text }
              answer: { one_of: [granted, denied] }
              asked: { type: text, speech: true }
        """;

    private const string People =
        """
        Person:
          ida-holm: { name: Ida Marie Holm, aliases: [Captain Holm], titles: [the captain] }
          per-lund: { name: Per Lund, titles: [the mayor] }
          jan-lund: { name: Jan Lund }
        Harbour:
          northport: { name: Northport, aliases: [the old harbour] }
          southport: { name: Southport }

        """;

    /// <summary>
    /// What the rules say of the claim on a property of the ferry (or of Eva Moe, if the property is a person's), at the marked words.
    /// </summary>
    /// <param name="text">The source's text, published on Wednesday, 12 January 2022.</param>
    /// <param name="property">The property.</param>
    /// <param name="claim">The claim's lines, with the expected places marked as <c>{|FACT4001:word|}</c>.</param>
    /// <param name="language">The text's language.</param>
    /// <param name="card">A further line of the source's card.</param>
    /// <param name="properties">Further properties of a ferry, each on a line of its own.</param>
    /// <param name="people">Further persons, each on a line of its own.</param>
    public static IReadOnlyList<FactDiagnostic> Expect(
        string text, string property, string claim, string language = "en", string card = "", string properties = "", string people = "")
    {
        var markup = Markup.Parse(
            People.Replace("\nHarbour:", people.Length == 0 ? "\nHarbour:" : $"\n  {people.Replace("\n", "\n  ")}\nHarbour:")
            + (IsOfPerson(property) ? "Person:\n  eva-moe:\n    name: Eva Moe\n" : "Ferry:\n  gull:\n    name: Gull\n")
            + $"    {property}:\n      " + Block(claim).Replace("\n", "\n      ") + "\n");
        var diagnostics = Check(text, markup.Text, $"language: {language}\n  {card}", properties);
        Assert.Equal(
            markup.Spans.Select(span => $"{span.Label} {span.Line}:{span.Column} '{markup[span]}'").Order(StringComparer.Ordinal),
            diagnostics.Select(Markup.Span.Of).Select(span => $"{span.Label} {span.Line}:{span.Column} '{markup[span]}'").Order(StringComparer.Ordinal));
        return diagnostics;
    }

    /// <summary>The same of a value, perhaps with more lines of its claim, and of its one quote.</summary>
    /// <param name="text">The source's text.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">The value, and further lines of the claim.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="says">The messages, each on a line of its own; empty where they are not compared.</param>
    /// <param name="card">A further line of the source's card.</param>
    /// <param name="properties">Further properties of a ferry.</param>
    /// <param name="people">Further persons.</param>
    /// <remarks>
    /// A row without a mark is accepted. Some of these claims are untrue and no rule sees it yet: they stand beside those that a rule sees,
    /// and show how far it reaches. Whoever widens a rule changes such a row.
    /// </remarks>
    public static void ExpectQuote(
        string text, string property, string value, string quote, string says = "", string card = "", string properties = "", string people = "")
    {
        var found = Expect(text, property, $"value: {value}\nsources: {{ paper: {quote} }}", "en", card, properties, people);
        if (says.Length > 0)
        {
            Assert.Equal(says, string.Join("\n", found.Select(diagnostic => diagnostic.Message)));
        }
    }

    private static bool IsOfPerson(string property) =>
        property is "same_as" or "role" or "arrested" or "suspected_of" or "age" or "boss" or "helped";

    /// <summary>A quote in a row of a table stands in a flow map; as a block it may have commas.</summary>
    private static string Block(string claim) =>
        claim.Contains("sources: {", StringComparison.Ordinal) ? claim.Replace("sources: { paper: ", "sources:\n  paper: ")[..^2] : claim;

    private static IReadOnlyList<FactDiagnostic> Check(string text, string facts, string card, string properties)
    {
        var sink = new DiagnosticSink();
        var schemaRoot = YamlReader.Read("schema.yaml", $"{Schema}\n      {properties.Replace("\n", "\n      ")}", sink)!;
        var schema = SchemaBinder.Bind(schemaRoot, new SchemaPlaces(schemaRoot), FactSchema.Empty, sink);

        // The two Person sections of a case stand in two files, as YAML wants each key once.
        var cut = facts.LastIndexOf("Person:\n  eva-moe", StringComparison.Ordinal) is > 0 and var second
            ? second
            : facts.LastIndexOf("Ferry:", StringComparison.Ordinal);
        var people = FactsBinder.Bind(YamlReader.Read("people.yaml", facts[..cut], sink)!, "people.yaml", schema, ReferencedFacts.None, sink);
        var padded = string.Concat(facts[..cut].Select(character => character == '\n' ? '\n' : ' ')).Replace(" ", "") + facts[cut..];
        var ferry = FactsBinder.Bind(YamlReader.Read("facts.yaml", padded, sink)!, "facts.yaml", schema, ReferencedFacts.None, sink);
        var cards = SourceCardBinder.Bind(
            YamlReader.Read("cards.yaml", "paper:\n  title: The paper\n  published: 2022-01-12\n  " + card, sink)!, sink);
        Assert.Empty(sink.Diagnostics);
        var entities = new LinkedEntities(
            schema, new[] { people, ferry }.Select(file => FactsSurface.Of(file.Name, file).Entities), ReferencedFacts.None);
        var source = new SourceText(text);
        var cited = new CitedSource(cards[0].Card.ForEvidence with { Sha256 = source.Digest }, source);
        var matcher = new QuoteMatcher(source, language: cards[0].Card.Language!);
        var declaration = Assert.Single(people.Claims.Concat(ferry.Claims));
        FoundQuote[] quotes =
        [
            .. from reference in declaration.Claim.Sources.Zip(declaration.Sources)
               from quote in reference.First.Quotes.Zip(reference.Second.Quotes)
               let found = Assert.IsType<QuoteMatch.Found>(matcher.Match(
                   new QuoteSelector(quote.First.Exact, quote.First.Prefix, quote.First.Suffix)))
               select new FoundQuote(quote.First, quote.Second, cited.Card, cited.ProseIn(quote.First.Language), found.Place),
        ];
        var removed = cut - (padded.Length - (facts.Length - cut));
        EvidenceChecks.Check(
            new EvidenceInput(declaration, quotes, new EntityNames(entities)), [.. quotes.Select(_ => cited)], sink);
        return
        [
            .. sink.Diagnostics
                .Select(diagnostic =>
                    diagnostic with
                    {
                        Place = diagnostic.Place with { Start = diagnostic.Place.Start + removed, End = diagnostic.Place.End + removed }
                    }),
        ];
    }
}
