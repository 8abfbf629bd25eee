using FactGen.Compiler;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Fuzzing.Targets;

/// <summary>
/// Facts, cards and a text, and if there are more parts a schema and a lock, separated by lines of <c>====</c>; <c>@digest</c> is replaced
/// by the text's digest. If there are no errors, each claim has its evidence, and the generated code parses.
/// </summary>
internal static class FactBaseTarget
{
    private const string Schema =
        """
        types:
          Place:
          Person:
            living: true
            properties:
              role: { type: text, over_time: true, many: true }
              suspected_of: { type: text, accusation: true }
              home: { type: [Place, Person], over_time: true }
          Event:
            properties:
              date: { type: date }
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
              end: { type: date }
              length: { type: duration }
            rules: [date <= end]
        """;

    public static void Run(string input)
    {
        var parts = input.Split("\n====\n");
        var text = At(2) ?? "";
        InputFile[] files =
        [
            new(InputKind.Facts, "facts/a.yaml", "a.yaml", parts[0]),
            new(InputKind.Card, "seeds/a.yaml", "a.yaml", (At(1) ?? "").Replace("@digest", TextDigest.Of(text))),
            new(InputKind.Text, "seeds/a.txt", "a.txt", text),
            new(InputKind.Schema, "facts/schema.yaml", "schema.yaml", At(3) ?? Schema),
            .. At(4) is { } pinned ? [new InputFile(InputKind.Lock, "seeds/quotes.lock", "quotes.lock", pinned)] : Array.Empty<InputFile>(),
        ];
        var facts = FactCompiler.Check(files);
        foreach (var diagnostic in facts.Diagnostics)
        {
            Law.IsWellSaid(diagnostic);
            foreach (var place in diagnostic.AlsoAt.Prepend(diagnostic.Place))
            {
                Law.LiesWithin(place, files.FirstOrDefault(file => file.Path == place.Path)?.Text ?? "");
            }
        }

        if (!facts.HasErrors)
        {
            HasEvidence(facts);
            foreach (var file in FactCompiler.Emit(facts, GeneratedCode.Options))
            {
                GeneratedCode.MustParse(file);
            }
        }

        string? At(int part) => part < parts.Length ? parts[part] : null;
    }

    private static void HasEvidence(CheckedFacts facts)
    {
        var shown = facts.Evidence.ToLookup(evidence => (evidence.Quoted.Claim, evidence.Quoted.Source.Card.Id));
        foreach (var claim in facts.Model.AllClaims)
        {
            Law.Holds(claim.Claim.IsWhole, "without errors each claim has a value and a source");
            foreach (var source in claim.Claim.Sources)
            {
                var evidence = shown[(claim, source.Source)].ToList();
                Law.Holds(
                    evidence.Count == source.Quotes.Count
                        && evidence.TrueForAll(found => found is QuoteEvidence.InText or QuoteEvidence.InLock),
                    "without errors each quote was found");
            }
        }
    }
}
