using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Bases;

/// <summary>
/// Fact bases that build on each other: the port's; the letters and the guild, which build on it independently; and the annals, which build
/// on all three. The town, its people and their words are invented.
/// </summary>
internal static class PortFacts
{
    /// <summary>The port's own ledger.</summary>
    public static FactBaseFiles Port { get; } = FactBaseFiles.Of(
        ("schema", "schema.yaml", """
            types:
              Person:
                living: true
                properties:
                  age: { type: count, of: years }
                  home: { type: Place }
                  role: { type: text, over_time: true }
                  side: { one_of: [town, { id: harbour_office, words: [harbour office] }] }
              Place:
                properties:
                  inhabitants: { type: count }
              Operation:
                summary: Boats sent out together.
                properties:
                  date: { type: date, summary: When they were sent. }
                  boats: { type: count, of: boats }
                  sailors: { type: count, of: sailors }
                  grain: { type: number, unit: [loads, ld] }
                  place: { type: Place }
                  account: { type: text }
                rules:
                  - boats in 1 to 500
            """),
        ("facts", "people.yaml", """
            Person:
              torvald:
                name: Ines Torvald
                aliases: [Torvald]
                titles: [the harbour master]
                age: { value: 58, sources: { ledger: "Ines Torvald, 58" } }
                home: { value: veldhaven, sources: { ledger: harbour master of Veldhaven } }
                role: { value: harbour master, valid: 2031/.., because: { valid: she is it in the year of the ledger }, sources: { ledger: harbour master of Veldhaven } }
              lind:
                name: Ada Lind
                living: { value: false, because: the town buried her in 2029 }
                same_as: { value: lind-the-pilot, sources: { ledger: "Ada Lind, the pilot Lind" } }
              lind-the-pilot:
                name: the pilot Lind
            Place:
              veldhaven:
                name: Veldhaven
                inhabitants: { value: 30000, sources: { ledger: "a town of 30,000 inhabitants" } }
            """),
        ("facts", "watch.yaml", """
            Operation:
              storm-watch:
                name: The storm watch
                date: { value: 2031-05-01, sources: { ledger: On 1 May 2031 the harbour sent } }
                boats: { value: 12, sources: { ledger: sent 12 boats } }
                sailors: { value: 40, by: lind, stated: 2031-05-02, sources: { ledger: 40 sailors on the storm watch } }
                account:
                  - { value: kept to the quay, id: kept-to-the-quay, sources: { ledger: The storm watch kept to the quay } }
            """),
        ("card", "ledger.yaml", """
            ledger:
              title: The ledger of the port
              publisher: Port of Veldhaven
              published: 2031-05-02
              text: ledger.txt
              sha256: {ledger.txt}
            """),
        ("text", "ledger.txt", """
            Ines Torvald, 58, is the harbour master of Veldhaven, a town of 30,000 inhabitants.

            On 1 May 2031 the harbour sent 12 boats to the sea. The storm watch kept to the quay.

            Ada Lind, the pilot Lind, said on 2 May 2031 that there were 40 sailors on the storm watch.

            """));

    /// <summary>
    /// What sailors wrote home: a fact base with types of its own that refers to the port's people and to its storm watch.
    /// </summary>
    public static FactBaseFiles Letters { get; } = FactBaseFiles.Of(
        ("schema", "schema.yaml", """
            types:
              Salvage:
                is: Operation
                properties:
                  captain: { type: Person }
                  helpers: { type: [Person, Crew], many: true }
              Crew:
            """),
        ("facts", "letters.yaml", """
            Salvage:
              quay-salvage:
                name: The quay salvage
                captain: { value: torvald, sources: { letter: Ines Torvald led the quay salvage } }
                helpers:
                  - { value: night-crew, sources: { letter: the night crew helped her } }
                  - { value: lind, sources: { letter: Ada Lind went along } }
                  - { value: first-mate, sources: { letter: the first mate rowed } }
                boats: { value: 3, by: torvald, stated: 2031-05-03, sources: { letter: Torvald said on 3 May 2031 that 3 boats were enough } }
            Crew:
              night-crew: { name: the night crew }
            Person:
              first-mate: { name: the first mate }
            Operation:
              port:storm-watch:
                boats: { value: 12, sources: { letter: The storm watch had 12 boats } }
                sailors: { value: 40, by: lind, stated: 2031-05-03, sources: { letter: Ada Lind said on 3 May 2031 that 40 sailors kept it } }
            """),
        ("card", "letter.yaml", """
            letter:
              title: A sailor's letter
              published: 2031-05-04
              text: letter.txt
              sha256: {letter.txt}
            """),
        ("text", "letter.txt", """
            Ines Torvald led the quay salvage, and the night crew helped her. Ada Lind went along, and the first mate rowed.

            Torvald said on 3 May 2031 that 3 boats were enough.

            The storm watch had 12 boats. Ada Lind said on 3 May 2031 that 40 sailors kept it.

            """));

    /// <summary>The same letters, except that one disagrees with the port on the number of boats.</summary>
    public static FactBaseFiles DissentingLetters { get; } = Letters
        .Edit("letters.yaml", "boats: { value: 12,", "boats: { value: 14,")
        .Rewrite(file => file.Text.Replace("storm watch had 12 boats", "storm watch had 14 boats", StringComparison.OrdinalIgnoreCase));

    /// <summary>What the guild of pilots knows of the storm watch, from the port's ledger and a list of its own.</summary>
    public static FactBaseFiles Guild { get; } = FactBaseFiles.Of(
        ("facts", "guild.yaml", """
            Operation:
              port:storm-watch:
                boats: { value: 12, sources: { copied-ledger: sent 12 boats, list: 12 boats and their pilots } }
            """),
        ("card", "cards.yaml", """
            copied-ledger:
              title: The ledger, as the guild keeps it
              text: ledger.txt
              sha256: {ledger.txt}
            list:
              title: The list of pilots
              text: list.txt
              sha256: {list.txt}
            """),
        ("text", "ledger.txt", Port["ledger.txt"]),
        ("text", "list.txt", "The storm watch: 12 boats and their pilots, by name.\n"));

    /// <summary>The annals add no claim: they combine the findings of the three others.</summary>
    public static FactBaseFiles Annals { get; } = FactBaseFiles.Of(
        ("facts", "annals.yaml", """
            Operation:
              port:storm-watch: {}
            """));
}
