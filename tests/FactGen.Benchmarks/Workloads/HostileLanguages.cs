using FactGen.Compiler;

namespace FactGen.Benchmarks.Workloads;

/// <summary>
/// What somebody could write in a language with tables of its own: words of numbers, hedges, dates, negations and saying over and over in
/// one sentence, and the parts of a number as one word without end.
/// </summary>
internal static class HostileLanguages
{
    private static readonly (string Language, string Words, string Part)[] Words =
    [
        ("ar", "اثنان وعشرون ألف حوالي خمسة أمس لم يكن قال إن", "والألف"),
        ("de", "zweiundzwanzigtausend rund fünf gestern nicht Anna sagte", "zweihundertundein"),
        ("es", "veintidós mil unos cinco ayer no dijo que Ana", "veintidós"),
        ("fr", "vingt-deux mille environ cinq hier n'a pas dit Anne", "quatre-vingt-"),
        ("hi", "बाईस हज़ार लगभग पाँच कल नहीं कहा कि", "हज़ार"),
        ("it", "ventiduemila circa cinque ieri non ha detto Anna", "ventiduemila"),
        ("ja", "二万二千約五昨日ではないと言った", "二千万"),
        ("kk", "жиырма екі мың шамамен бес кеше емес деді Анна", "жиырмаекі"),
        ("pl", "dwadzieścia dwa tysiące około pięciu wczoraj nie powiedziała Anna", "dwadzieścia"),
        ("pt", "vinte e dois mil cerca de cinco ontem não disse que Ana", "vinte-e-"),
        ("ru", "двадцать две тысячи около пяти вчера не сказала Анна", "двадцатидвух"),
        ("tr", "yirmi iki bin yaklaşık beş dün değil dedi Ayşe'nin", "yirmiiki"),
        ("uk", "двадцять дві тисячі близько п'яти вчора не сказала Анна", "двадцятидвох"),
        ("zh", "两万二千大约五昨天没有说安娜", "两千万"),
    ];

    /// <summary>Each of them.</summary>
    /// <param name="facts">Makes a fact base of a claim of 12 points, of the language of its text, its quote, and the text.</param>
    public static IEnumerable<HostileInput> All(Func<string, string, string, IReadOnlyList<InputFile>> facts) => Words.SelectMany(
        IEnumerable<HostileInput> (row) =>
        [
            new($"words of '{row.Language}' in one sentence", 2_000, n => facts(row.Language, $"12 {row.Words}", $"12 {HostileInputs.Joined(n, row.Words, " ")}.")),
            new($"a number of '{row.Language}' as one word", 2_000, n => facts(row.Language, $"12 {row.Words}", $"12 {row.Words} {HostileInputs.Joined(n, row.Part, "")}.")),
        ]);
}
