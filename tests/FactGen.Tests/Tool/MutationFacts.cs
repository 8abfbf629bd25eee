using FactGen.Compiler;

namespace FactGen.Tests.Tool;

/// <summary>An invented fact base with something for every kind of wrong fact.</summary>
internal static class MutationFacts
{
    private const string Schema =
        """
        types:
          Person:
          Race:
            properties:
              boats: { type: count, of: boats }
              crew: { type: count, of: sailors }
              begin: { type: date }
              length: { type: duration }
              winner: { type: Person }
              loser: { type: Person }
              outcome: { one_of: [finished, cancelled] }
              next: { type: date }

        """;

    private const string Facts =
        """
        Person:
          ada-lind: { name: Ada Lind }
          olaf-berg: { name: Olaf Berg }
          mira-holm: { name: Mira Holm }
        Race:
          regatta:
            name: The regatta
            boats: { value: 12, sources: { log: moved 12 boats across the bay } }
            crew: { value: about 1240, sources: { log: "about 1,240 sailors came" } }
            begin: { value: 2021-03-03, sources: { log: began on 3 March 2021 } }
            length: { value: at most 10 days, sources: { log: did not last more than 10 days } }
            winner: { value: ada-lind, sources: { log: Ada Lind won the race } }
            loser: { value: olaf-berg, sources: { ledger: Olaf Berg … came last } }
            outcome: { value: finished, sources: { log: was finished in calm weather } }
            next:
              value: 2021-04-02
              modality: planned
              by: mira-holm
              sources: { log: will begin on 2 April 2021 }

        """;

    private const string Log =
        """
        Buy our calendar of ships today

        The crews moved 12 boats across the bay, and about 1,240 sailors came. The regatta began on 3 March 2021. It did not last more than 10 days. Ada Lind won the race. It was finished in calm weather.

        The next one will begin on 2 April 2021, said Mira Holm.

        """;

    private const string Ledger =
        """
        Olaf Berg, who had been ill, came last in his old boat.

        """;

    /// <summary>The files, for the compiler.</summary>
    public static IReadOnlyList<InputFile> Files() =>
    [
        new InputFile(InputKind.Schema, "facts/schema.yaml", "schema.yaml", Schema),
        new InputFile(InputKind.Facts, "facts/regatta.yaml", "regatta.yaml", Facts),
        new InputFile(InputKind.Card, "seeds/log.yaml", "log.yaml", Card("log", Log, "  exclude: [{ from: Buy our calendar }]\n")),
        new InputFile(InputKind.Card, "seeds/ledger.yaml", "ledger.yaml", Card("ledger", Ledger, "")),
        new InputFile(InputKind.Text, "seeds/log.txt", "log.txt", Log),
        new InputFile(InputKind.Text, "seeds/ledger.txt", "ledger.txt", Ledger),
    ];

    /// <summary>Replaces a fact base's own files by them.</summary>
    public static void WriteTo(FactBaseOnDisk facts)
    {
        facts.Delete(
            "facts/weather/storm.yaml", "seeds/gazette.yaml", "seeds/gazette.txt", "seeds/herald.yaml", "seeds/herald.txt");
        foreach (var file in Files())
        {
            facts.Write(file.Path, file.Text);
        }
    }

    private static string Card(string id, string text, string more) => SourceFiles.Card(id, $"The {id}", "2021-03-20", text) + more;
}
