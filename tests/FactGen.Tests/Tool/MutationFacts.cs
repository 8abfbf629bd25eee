using FactGen.Compiler;

namespace FactGen.Tests.Tool;

/// <summary>An invented fact base with something for every kind of wrong fact.</summary>
internal static class MutationFacts
{
    private const string Schema =
        """
        types:
          Person:
            living: true
            properties:
              role: { type: text, over_time: true }
              suspected_of: { type: text, accusation: true }
          Organization:
            properties:
              seat: { type: text }
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
              wind: { type: text }
              took_prize: { type: bool }

        """;

    private const string Facts =
        """
        Person:
          ada-lind:
            name: Ada Lind
            role: { value: captain of the Gull, valid: { from: 2019 }, sources: { log: captain of the Gull since 2019 } }
          olaf-berg:
            name: Olaf Berg
            suspected_of:
              value: cutting the buoy line
              modality: alleged
              by: harbour-police
              sources: { ledger: suspect Olaf Berg of cutting the buoy line }
          mira-holm: { name: Mira Holm }
        Organization:
          harbour-police: { name: Harbour police }
          norvik-club:
            name: Norvik Club
            seat: { value: the old harbour, sources: { log: has its seat in the old harbour } }
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
              stated: 2021-03-15
              sources: { log: will begin on 2 April 2021 }
            wind: { value: weak, by: ada-lind, sources: { log: was weak } }
            took_prize:
              value: true
              because: the cup that she took home is the prize
              sources: { log: a cup made of silver }

        """;

    private const string Log =
        """
        Buy our calendar of ships today

        The crews moved 12 boats across the bay, and about 1,240 sailors came. The regatta began on 3 March 2021. It did not last more than 10 days. Ada Lind won the race. It was finished in calm weather.

        The next one will begin on 2 April 2021, said Mira Holm on 15 March 2021.

        Ada Lind said the wind was weak. She took home a cup made of silver.

        Ada Lind has been captain of the Gull since 2019. Norvik Club has its seat in the old harbour.

        """;

    private const string Ledger =
        """
        Olaf Berg, who had been ill, came last in his old boat.

        The harbour police suspect Olaf Berg of cutting the buoy line.

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
