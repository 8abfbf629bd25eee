using FactGen.Compiler.Prose.Languages;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>
/// Sentences in which a word of a table may show what it means. "Kolo", "mo", "sitz", "sana" and "tu" are no words of any language.
/// </summary>
internal static class LanguageTemplates
{
    private static readonly string[] s_all =
    [
        "{} kolo.", "3 {} kolo.", "3 {}.", "{} 3.", "5 {} 2031.", "5. {C} 2031.", "{a} 14 {b} 15 kolo.", "14 {b} 15 kolo.", "{} 40 kolo.", "40 {} kolo.",
        "40 kolo {}.", "{} 12 %.", "40 {}, kolo.", "14 {} 15 kolo.", "kolo {} 10.", "kolo 1987 {}.", "kolo {} 1987.", "{} 1987 kolo.",
        "{} <scale> kolo.", "3 <scale> {} <currency>.", "5 {} <month> 2031.", "5 <month> {} 2031.", "{} 5 <month> 2031.", "{} <month> 2031.",
        "5 <month> 2031 {}.", "{} <Month> 2031.", "{} 5. <Month> 2031.", "{}.", "{C}.", "kolo {C}.", "{} <period>.", "<shift> {}.", "<shift> {C}.",
        "{} <weekday>.", "{} <Weekday>.", "2 <time> {}.", "{} 2 <time>.", "kolo {} 2 <time>.", "2 <period> {}.", "{} 2 <period>.",
        "{} Lund, kolo mo 300 sitz.", "Kolo mo 300 sitz, {} Lund.", "Kolo mo 300 sitz, Lund {}.", "Lund {}, <that> kolo mo 300 sitz.",
        "Lund {}, kolo mo 300 sitz.", "Lund <saying>, {} kolo mo 300 sitz.", "Lund <saying> {} kolo mo.", "Lund <saying> <that> mo, {} sana tu 40.",
        "Lund <saying>, <that> kolo mo 300 sitz, {} sana tu 40.", "Kolo {} mo 300 sitz.", "{} kolo mo 300 sitz.", "<source> Lund {} Borg, kolo mo.",
        "<source> {} Lund, kolo mo.", "<source> Bo {} Lund mo kolo.", "Lund {}, kolo mo.", "? {}", "! kolo {} mo 300, sana tu.", "! kolo mo 300 {} sana tu.",
    ];

    /// <summary>The sentences, with words of the language for the names of its tables.</summary>
    public static IReadOnlyList<string> Of(LanguageTables tables) => [.. s_all.Select(template => template
        .Replace("<scale>", First(tables.Scales.Keys), StringComparison.Ordinal)
        .Replace("<currency>", First(tables.Currencies.Keys), StringComparison.Ordinal)
        .Replace("<month>", First(tables.Months.Keys), StringComparison.Ordinal)
        .Replace("<Month>", Capital(First(tables.Months.Keys)), StringComparison.Ordinal)
        .Replace("<period>", First(tables.Periods.Keys), StringComparison.Ordinal)
        .Replace("<shift>", First(tables.Shifts.Keys), StringComparison.Ordinal)
        .Replace("<weekday>", First(tables.Weekdays.Keys), StringComparison.Ordinal)
        .Replace("<Weekday>", Capital(First(tables.Weekdays.Keys)), StringComparison.Ordinal)
        .Replace("<time>", First(tables.Times.Keys), StringComparison.Ordinal)
        .Replace("<saying>", First(tables.Sayings.Beginnings), StringComparison.Ordinal)
        .Replace("<that>", First(tables.Complementizers), StringComparison.Ordinal)
        .Replace("<source>", First(tables.Sources.Beginnings), StringComparison.Ordinal))];

    private static string First(IEnumerable<string> words) => words.FirstOrDefault() ?? "kolo";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
