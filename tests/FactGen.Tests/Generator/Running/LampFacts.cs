using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Generator.Running;

/// <summary>
/// A fact base in which each file is edited between a few states, so that a change in one file affects another: entities that are the same
/// across files, sides of a dispute, rules, claims that name others, sources copied from others, a text that is only in the lock, ids used
/// twice. The lamps and their keepers are invented.
/// </summary>
internal static class LampFacts
{
    private const string LogText = "The lamp of Holm was lit on 3 May 1890. Ada Brun kept the lamp.\n\nIt burned 40 barrels of oil, and the tower stands 30 metres high. Ada Brun is the keeper.\n";
    private const string LetterText = "The lamp burned 45 barrels that year. The keeper said: \"We burned 50 barrels.\" The lamp went out on 1 May 1890, says Bo Lund.\n";
    private const string DiaryText = "Bo Lund saw the lamp. The old lamp has 12 mirrors.\n";

    private const string Schema = """
        types:
          Person:
            living: true
            properties:
              work: { type: text, many: true }
          Lamp:
            properties:
              lit: { type: date }
              out: { type: date }
              oil: { type: count, of: barrels }
              height: { type: number, unit: metres }
              keeper: { type: Person, many: true }
              mirrors: { type: count }
            rules:
              - lit <= out

        """;

    private const string People = """
        Person:
          ada-brun:
            name: Ada Brun
            work: { value: the keeper, sources: { log: Ada Brun is the keeper } }
          bo-lund: { name: Bo Lund }

        """;

    private const string Lamps = """
        Lamp:
          holm:
            name: The lamp of Holm
            lit: { value: 1890-05-03, sources: { log: was lit on 3 May 1890 } }
            oil:
              - { id: oil-of-log, value: 40, sources: { log: It burned 40 barrels } }
              - { value: 45, sources: { letter: The lamp burned 45 barrels } }
            keeper: { value: ada-brun, sources: { log: Ada Brun kept the lamp } }

        """;

    private const string Towers = """
        Lamp:
          tower:
            name: the tower
            same_as: { value: holm, note: a lamp stands on its tower, because: { same: the lamp is on it }, sources: { log: the tower stands 30 metres } }
            height: { value: 30, sources: { log: stands 30 metres high } }
            out: { value: 1890-05-01, by: bo-lund, sources: { letter: went out on 1 May 1890 } }
            mirrors: { value: 12, sources: { diary: The old lamp has 12 mirrors } }

        """;

    private const string Cards = """
        log: { title: Log of Holm, publisher: Holm, published: 1890-12-31, text: log.txt, sha256: {log.txt} }
        letter: { title: A letter, published: 1891-01-02, text: letter.txt, sha256: {letter.txt} }

        """;

    private static string Diary => $"diary: {{ title: A diary, published: 1891, text: diary.txt, sha256: {TextDigest.Of(DiaryText)} }}\n";

    /// <summary>The line that <c>factgen lock</c> writes for the quote whose text is not available.</summary>
    private static string Lock { get; } = LockOf();

    /// <summary>Each file with its states, the sound one first; null is a file that is not there.</summary>
    public static IReadOnlyList<(string Kind, string Name, string?[] States)> Files { get; } =
    [
        ("schema", "schema.yaml",
        [
            Schema, "# moved\n" + Schema, Schema.Replace("living: true", "living: false"), Schema.Replace("mirrors: { type: count }", "mirrors: { type: text }"),
            Schema.Replace("lit <= out", "lit >= out"), Schema.Replace("keeper: { type: Person", "keeper: { type: Lamp"), Schema.Replace("work:", "Work:"), null,
        ]),
        ("facts", "people.yaml",
        [
            People, "# moved\n\n" + People, People.Replace("name: Ada Brun", "name: Ada Holm"), People.Replace("name: Ada Brun", "name: Ada\n    aliases: [Ada Brun]"),
            People.Replace("name: Bo Lund", "name: Bo Lund, titles: [the keeper]"), People.Replace("bo-lund:", "bo-lunde:"), People.Replace("  bo-lund", "  'holm'"),
            People.Replace("Person:", "Person: ]"), People.Replace("log: Ada Brun is", "letter: Ada Brun is"),
            People + "  ada: { name: Ada, same_as: { value: ada-brun, because: { same: who else }, sources: { log: Ada Brun kept } } }\n", null,
        ]),
        ("facts", "lamps/holm.yaml",
        [
            Lamps, "# moved\n" + Lamps, Lamps.Replace("value: 40", "value: about 40"), Lamps.Replace("value: 40", "value: 41"),
            Lamps.Replace("{ value: 45,", "{ value: 45, rank: preferred, reason: it says so,"), Lamps.Replace("keeper: { value: ada-brun", "keeper: { value: ada-brune"),
            Lamps.Replace("{ value: 45,", "{ value: 45, retracted: { reason: misread, instead: oil-of-log },"), Lamps.Replace("oil-of-log", "oil-of-the-log"),
            Lamps.Replace("kept the lamp", "keeps the lamp"), Lamps.Replace("letter:", "leter:"), Lamps.Replace("kept the lamp }", "kept the lamp, letter: The keeper said }"), null,
        ]),
        ("facts", "lamps/tower.yaml",
        [
            Towers, "# moved\n" + Towers, Towers.Replace("value: holm,", "value: ada-brun,"), Towers.Replace("1890-05-01,", "1890-05-04, because: a slip of Bo Lund,"),
            Towers.Replace("  tower:", "  beacon:"), Towers.Replace("  tower:", "  holm:"), Towers.Replace("note: a lamp stands on its tower", "rank: deprecated, reason: no"),
            Towers + "    oil: { value: 50, by: ada-brun, because: the keeper is Ada Brun, sources: { letter: We burned 50 barrels } }\n",
            Towers + "    lit: { value: 1890-05-03, id: oil-of-log, sources: { log: was lit on 3 May 1890 } }\n",
            Towers.Replace("mirrors: { value: 12,", "mirrors: { value: 12, retracted: { reason: broken, instead: oil-of-log },"), Towers.Replace("value: 12", "value: 13"), null,
        ]),
        ("card", "cards.yaml",
        [
            Cards, "# moved\n" + Cards, Cards.Replace("title: A letter,", "title: A letter, derived_from: log,"), Cards.Replace("title: A letter,", "title: A letter, derived_from: logg,"),
            Cards.Replace("publisher: Holm", "publisher: Tide Press"), Cards.Replace("{log.txt}", new string('a', 64)), Cards.Replace("{letter.txt}", "{letter.txt}, exclude: [{ from: The lamp burned, to: year }]"),
            Cards.Replace("{log.txt}", "{log.txt}, headings: [It burned 40 barrels]"), Cards.Replace("letter:", "epistle:"), null,
        ]),
        ("card", "diary.yaml", [Diary, "# moved\n" + Diary, Diary.Replace(TextDigest.Of(DiaryText), new string('b', 64)), Diary.Replace("diary:", "log:"), null]),
        ("lock", "quotes.lock", [Lock, "# moved\n" + Lock, Lock.Replace("diary", "log"), Lock + "holm/lit log\n", Lock + Lock.Replace("tower/mirrors", "tower/lenses"), null]),
        ("text", "log.txt", [LogText, "In the year 1890.\n\n" + LogText, LogText.Replace("40 barrels", "44 barrels"), LogText.Replace("Ada Brun kept", "Ada Brun never kept"), null]),
        ("text", "letter.txt", [LetterText, LetterText.Replace("The lamp burned", "It is said that the lamp burned"), null]),
        ("text", "diary.txt", [null, DiaryText, DiaryText.Replace("12", "20")]),
    ];

    /// <summary>The fact base with each file in one of its states.</summary>
    public static FactBaseFiles In(IReadOnlyList<int> states) => FactBaseFiles.Of(
    [
        .. from file in Files.Zip(states)
           let text = file.First.States[file.Second]
           where text is not null
           select (file.First.Kind, file.First.Name, text!),
    ]);

    private static string LockOf()
    {
        var files = FactBaseFiles.Of(
            ("schema", "schema.yaml", Schema), ("facts", "tower.yaml", Towers), ("card", "diary.yaml", Diary), ("text", "diary.txt", DiaryText));
        var facts = FactCompiler.Check([.. files.Inputs("/lamps")]);
        return QuoteLock.Print(ClaimLock.LinesOf(facts.Evidence, facts.Model.Linked));
    }
}
