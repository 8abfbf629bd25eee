using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests;

/// <summary>
/// A whole fact base as text. It has no faults, so every diagnostic of a test comes from the file that the test adds or changes. Ferries,
/// harbours and captains are invented for the tests.
/// </summary>
internal sealed record FactBaseText
{
    public const string SchemaPath = "facts/schema.yaml";
    public const string FactsPath = "facts/norvik.yaml";
    public const string CasePath = "facts/other.yaml";
    public const string CardsPath = "seeds/cards.yaml";
    public const string LockPath = "seeds/quotes.lock";

    public const string OrdinarySchema =
        """
        types:
          Person:
            properties:
              role: { type: text, over_time: true, many: true }
              home: { type: Place }
          Place:
          Company:
            properties:
              seat: { type: Place }
          Event:
            properties:
              date: { type: date }
              place: { type: Place }
              actors: { type: [Person, Company], many: true }
              nature: { many: true, one_of: [rescue, { id: sea_trial, words: [trial at sea] }] }
              account: { type: text }
              page: { type: url }
              held: { type: bool }
          Operation:
            is: Event
            properties:
              boats: { type: count, of: boats }
              speed: { type: number, unit: knots }
              cost: { type: money }
              share: { type: percent }
              odds: { type: ratio }
              end: { type: date }
              length: { type: duration }

        """;

    public const string OrdinaryFacts =
        """
        Person:
          ada-lind:
            name: Ada Lind
            role: { value: captain, sources: { log: Ada Lind is the captain } }
        Place:
          norvik: { name: Norvik }
        Company:
          norvik-ferries:
            name: Norvik Ferries
            seat: { value: norvik, sources: { gazette: the office in Norvik } }
        Operation:
          winter-lift:
            name: The winter lift
            actors: { value: norvik-ferries, sources: { log: Norvik Ferries moved 12 boats } }
            boats: { value: 12, id: boats-moved, sources: { log: Norvik Ferries moved 12 boats } }
            account: { value: the boats left, sources: { log: In the evening the boats left } }

        """;

    /// <summary>The text of the source <c>log</c>; one line is no evidence, and the first is its heading.</summary>
    public const string Log =
        """
        A winter lift in the north

        Norvik Ferries moved 12 boats to Norvik on 3 March 2021. The crews counted 1,240 sailors. The lift took 10 days and cost 500 EUR.

        At noon the boats left the harbour. In the evening the boats left the harbour again.

        The engines were cold, and nobody was on deck, when the bell rang twice.

        Ada Lind is the captain. Ada Lind said: "We moved 14 boats."

        Back to news: cheap tickets to Norvik for everybody

        """;

    /// <summary>The text of the source <c>gazette</c>.</summary>
    public const string Gazette =
        """
        Norvik Ferries moved 13 boats. The trial at sea ended on 4 March 2021, and the office in Norvik was closed that week.

        """;

    /// <summary>Each way to store a text: its line breaks, its byte order mark, and what comes before it.</summary>
    private static readonly (string Way, Func<string, string> Stored, string Prefix)[] Ways =
    [
        ("LF", text => text, ""),
        ("CRLF", text => text.Replace("\n", "\r\n"), ""),
        ("byte order mark", text => text, "\uFEFF"),
        ("below an emoji comment", text => "# 😀 é\n" + text, ""),
    ];

    public static string OrdinaryCards =>
        $$"""
        log:
          title: The log of the winter lift
          published: 2021-03-05
          text: log.txt
          sha256: {{TextDigest.Of(Log)}}
          exclude: [{ from: Back to news }]
          headings: [A winter lift in the north]
        gazette:
          title: The gazette
          published: 2021-03-06
          text: gazette.txt
          sha256: {{TextDigest.Of(Gazette)}}

        """;

    public string Schema { get; init; } = OrdinarySchema;

    public string Facts { get; init; } = OrdinaryFacts;

    /// <summary>The case's own facts file, read in addition to the others.</summary>
    public string? Case { get; init; }

    public string Cards { get; init; } = OrdinaryCards;

    public string? Lock { get; init; }

    public IReadOnlyDictionary<string, string> Texts { get; init; } =
        new Dictionary<string, string> { ["log.txt"] = Log, ["gazette.txt"] = Gazette };

    /// <summary>The files as inputs of the compiler.</summary>
    public IReadOnlyList<InputFile> Files =>
    [
        new(InputKind.Schema, SchemaPath, "schema.yaml", Schema),
        new(InputKind.Facts, FactsPath, "norvik.yaml", Facts),
        .. Case is null ? Array.Empty<InputFile>() : [new(InputKind.Facts, CasePath, "other.yaml", Case)],
        new(InputKind.Card, CardsPath, "cards.yaml", Cards),
        .. Lock is null ? Array.Empty<InputFile>() : [new(InputKind.Lock, LockPath, "quotes.lock", Lock)],
        .. Texts.Select(text => new InputFile(InputKind.Text, $"seeds/{text.Key}", text.Key, text.Value)),
    ];

    /// <summary>The fact bases that it builds on; its own short name is <c>norvik</c>.</summary>
    public BoundBases Bases { get; init; } = BoundBases.None;

    public CheckedFacts Check(bool drafts = false) => FactCompiler.Check(Files, new CheckOptions(Drafts: drafts), bases: Bases);

    /// <summary>This fact base without some of its texts, their quotes pinned by the lock that its tool would write.</summary>
    public FactBaseText Locked(params string[] withheld)
    {
        var facts = Check();
        return this with
        {
            Lock = QuoteLock.Print(ClaimLock.LinesOf(facts.Evidence, facts.Model.Linked)),
            Texts = Texts.Where(text => !withheld.Contains(text.Key)).ToDictionary(),
        };
    }

    /// <summary>
    /// Checks the fact base with its one marked file stored in each way: the diagnostics are the marked ones, at just these places.
    /// </summary>
    /// <param name="path">The marked file's path.</param>
    /// <param name="marked">The file, marked where diagnostics are expected.</param>
    /// <param name="with">The fact base with that file in it.</param>
    /// <param name="says">The messages, in their order; <c> … </c> matches anything.</param>
    /// <param name="drafts">Whether claims without a source are accepted.</param>
    /// <remarks>
    /// The rules on value and quote (FACT4xxx) are compared only if a mark names one of them: other cases are about other things, and their
    /// quotes need not be well chosen.
    /// </remarks>
    /// <returns>What was reported.</returns>
    public static IReadOnlyList<FactDiagnostic> Expect(
        string path, string marked, Func<string, FactBaseText> with, string says = "", bool drafts = false)
    {
        List<FactDiagnostic> reported = [];
        foreach (var (way, stored, prefix) in Ways)
        {
            var markup = Markup.Parse(stored(marked));
            var withValues = markup.Spans.Any(span => span.Label.StartsWith("FACT4", StringComparison.Ordinal));
            FactDiagnostic[] diagnostics =
            [
                .. with(prefix + markup.Text).Check(drafts).Diagnostics
                    .Where(diagnostic => withValues || !diagnostic.Rule.Id.StartsWith("FACT4", StringComparison.Ordinal))

                    // That a language is not read is told at its card.
                    .Where(diagnostic => diagnostic.Rule.Id != "FACT3019" || diagnostic.Place.Path == path),
            ];
            Assert.Equal(
                [way, .. markup.Spans.Select(Place).Order(StringComparer.Ordinal)],
                [way, .. diagnostics.Select(diagnostic => Place(Markup.Span.Of(diagnostic))).Order(StringComparer.Ordinal)]);
            Assert.All(diagnostics, diagnostic => Assert.Equal(path, diagnostic.Place.Path));
            AssertSays(string.Join("\n", diagnostics.Select(diagnostic => diagnostic.Message)), says);
            AssertWellSaid(diagnostics);
            reported.AddRange(diagnostics);
        }

        return reported;
    }

    /// <summary>Places from the front, so that they read in order: <c>12:3-12:9 FACT3001 '…'</c>.</summary>
    private static string Place(Markup.Span span) => $"{span.Line:000}:{span.Column:000}-{span.EndLine:000}:{span.EndColumn:000} {span.Label}";

    private static void AssertSays(string messages, string expected)
    {
        var from = 0;
        foreach (var part in expected.Split(" … "))
        {
            var at = messages.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{part}' is missing from: {messages}");
            from = at + part.Length;
        }
    }

    /// <summary>What is true of every message: a sentence or two on one line, which a build log can show completely.</summary>
    private static void AssertWellSaid(IEnumerable<FactDiagnostic> diagnostics) => Assert.All(diagnostics, diagnostic =>
    {
        Assert.DoesNotContain(diagnostic.Message, char.IsControl);
        Assert.InRange(diagnostic.Message.Length, 20, 1200);
        Assert.DoesNotContain("  ", diagnostic.Message);
        Assert.Contains(diagnostic.Message[^1], ".?\"'…]");
    });
}
