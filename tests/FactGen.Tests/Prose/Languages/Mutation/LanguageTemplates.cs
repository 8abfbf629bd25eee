using FactGen.Compiler.Prose.Languages;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>
/// Sentences in which a word of a table may show what it means. "Kolo", "mo", "sitz", "sana" and "tu" are no words of any language.
/// </summary>
internal static class LanguageTemplates
{
    private static readonly string[] All =
    [
        "{} kolo.", "3 {} kolo.", "3 {}.", "{} 3.", "5 {} 2031.", "5. {C} 2031.", "{a} 14 {b} 15 kolo.", "14 {b} 15 kolo.", "{} 40 kolo.",
        "40 {} kolo.", "40 kolo {}.", "{} 12 %.", "40 {}, kolo.", "14 {} 15 kolo.", "kolo {} 10.", "kolo 1987 {}.", "kolo {} 1987.",
        "{} 1987 kolo.", "{} <scale> kolo.", "3 <scale> {} <currency>.", "5 {} <month> 2031.", "5 <month> {} 2031.", "{} 5 <month> 2031.",
        "{} <month> 2031.", "5 <month> 2031 {}.", "{} <Month> 2031.", "{} 5. <Month> 2031.", "{}.", "{C}.", "kolo {C}.", "{} <period>.",
        "<shift> {}.", "<shift> {C}.", "{} <weekday>.", "{} <Weekday>.", "2 <time> {}.", "{} 2 <time>.", "kolo {} 2 <time>.",
        "2 <period> {}.", "{} 2 <period>.", "{} Lund, kolo mo 300 sitz.", "Kolo mo 300 sitz, {} Lund.", "Kolo mo 300 sitz, Lund {}.",
        "Lund {}, <that> kolo mo 300 sitz.", "Lund {}, kolo mo 300 sitz.", "Lund <saying>, {} kolo mo 300 sitz.",
        "Lund <saying> {} kolo mo.", "Lund <saying> <that> mo, {} sana tu 40.", "Lund <saying>, <that> kolo mo 300 sitz, {} sana tu 40.",
        "Kolo {} mo 300 sitz.", "{} kolo mo 300 sitz.", "<source> Lund {} Borg, kolo mo.", "<source> {} Lund, kolo mo.", "<5> {} kolo.",
        "<100> {} <30> kolo.", "<100> {} <5> kolo.", "<30> {} kolo.", "{} <5> kolo.", "3 {} <scale> kolo.", "<5> {} <5> kolo.",
        "kolo 1987'{} mo.", "5'{} kolo.", "<weekday> {}.", "<period> {} mo.", "{} <5> <time> mo.", "<5> <time> {} mo.",
        "{} Lund <that> kolo mo 300.", "Lund kolo mo 300 {}.", "Lund, kolo mo 300 sitz {}.", "kolo {} <30>.", "kolo <30> {}.",
        "{} <rest>.", "<rest> {}.", "3 {} <ago>.", "<before> 3 {}.",
        "<source> Bo {} Lund mo kolo.", "Lund {}, kolo mo.", "{} <of> Lund mo.", "<kin> {} Lund mo.", "Lund<gen> {} mo.", "Lund <his> {} mo.",
        "Lund {} <heir> mo.", "Lund{} <heir> mo.", "{} Лунда mo.", "{} Lund mo.", "<kin> Лунд{} mo.", "<kin> Lund{} mo.", "kolo{} mo.",
        "{}kolo mo.", "<soon> kolo{} mo.", "{} kolo<will> mo.", "<between> {} 14 <and> {} 15 kolo.", "Kolo mo 300 sitz, {} <saying> tu.",
        "Lund {}, kolo zu sitzen.", "<soon> {}.", "{} <weekday> <month> 2031.", "{} <Weekday> <Month> 2031.", "15 {} 2031.", "15{} <month> 2031.", "15-{} <month> 2031.",
        "5{} <Month> 2031.", "<month> 5 {} kolo.", "kolo {} 17/2 kolo.", "kolo {} 15.2. kolo.", "kolo 1960-{} kolo.", "kolo 1960{} kolo.", "kolo 1960'{} kolo.",
        "kolo {} 60 kolo.", "kolo 1960 {} kolo.", "kolo 60<decade> {} kolo.", "15 <month> 2031-{} kolo.", "{} <gone> kolo.", "{} <terca>.", "<between> {} 3 <and> {} 12 <month> 2031.",
        "kolo {} kolo 2031.", "? {}", "! kolo {} mo 300, sana tu.", "! kolo mo 300 {} sana tu.",
    ];

    /// <summary>The same where months are numbers, and words have no spaces between them.</summary>
    private static readonly string[] Han =
    [
        "2031年1月5日{}。", "{}2031年1月5日。", "2031年1月{}。", "{}2031年1月。", "2031年{}。", "{}2031年。", "1980{}。", "3{}<ago>。", "三{}。", "三{}kolo。",
        "{}三kolo。", "40人{}。", "{}40人。", "40{}50人。", "{}40到50人。", "<rest>{}。", "{}<rest>。", "3年{}。", "{}3年。", "3kg{}。", "3{}米。",
        "Lund{}，mo。", "3.5{}人。", "{}<count>。", "{}<day>。", "9日{}。", "9日{}kolo。",
        "{}3年5月1日。", "Lund<his>{}mo。", "Lund{}<heir>mo。",
    ];

    /// <summary>The sentences, with words of the language for the names of its tables.</summary>
    public static IReadOnlyList<string> Of(LanguageTables tables) =>
    [
        .. All.Concat(tables.HasHanNumbers ? Han.Concat(All.Select(template => template.Replace(" ", "", StringComparison.Ordinal))) : [])
            .Select(template => Filled(template, tables)),
    ];

    private static string Filled(string template, LanguageTables tables) => template
        .Replace("<decade>", (tables.YearPlaces.Count > 0 ? "-" : "") + First(tables.DecadeEndings), StringComparison.Ordinal)
        .Replace("<gone>", First(tables.ShiftsBehind.Beginnings), StringComparison.Ordinal)
        .Replace("<terca>", First(tables.ShortWeekdays.Keys), StringComparison.Ordinal)
        .Replace("<ago>", First(tables.DirectionsBehind.Beginnings), StringComparison.Ordinal)
        .Replace("<count>", First(tables.PeriodPhrases.Beginnings), StringComparison.Ordinal)
        .Replace("<day>", First(tables.WeekdayPhrases.Beginnings), StringComparison.Ordinal)
        .Replace("<of>", First(tables.OfRelatives), StringComparison.Ordinal)
        .Replace("<kin>", First(tables.RelativesBefore.Beginnings), StringComparison.Ordinal)
        .Replace("<heir>", First(tables.RelativesBehind.Beginnings), StringComparison.Ordinal)
        .Replace("<his>", First(tables.Possessives.Beginnings), StringComparison.Ordinal)
        .Replace("<gen>", First(tables.GenitiveEndings), StringComparison.Ordinal)
        .Replace("<soon>", First(tables.FutureTimes.Beginnings), StringComparison.Ordinal)
        .Replace("<will>", First(tables.FutureEndings), StringComparison.Ordinal)
        .Replace("<between>", First(tables.Ranges.Select(range => range.Opening).Where(word => word.Length > 0)), StringComparison.Ordinal)
        .Replace("<and>", First(tables.Ranges.Where(range => range.Opening.Length > 0).Select(range => range.Joint)), StringComparison.Ordinal)
        .Replace("<before>", First(tables.DirectionsBefore.Beginnings), StringComparison.Ordinal)
        .Replace("<rest>", First(tables.ShiftsBehind.Beginnings.Concat(tables.Shifts.Keys)), StringComparison.Ordinal)
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
        .Replace("<source>", First(tables.Sources.Beginnings), StringComparison.Ordinal)
        .Replace("<5>", Number(tables, number => number is > 1 and < 10), StringComparison.Ordinal)
        .Replace("<30>", Number(tables, number => number is > 10 and < 100 && number % 10 == 0), StringComparison.Ordinal)
        .Replace("<100>", Number(tables, number => number is >= 100 and < 1000), StringComparison.Ordinal)
        .Normalize();

    private static string Number(LanguageTables tables, Func<decimal, bool> fits) =>
        First(tables.Numbers.Where(word => fits(word.Value)).Select(word => word.Key));

    private static string First(IEnumerable<string> words) => words.FirstOrDefault() ?? "kolo";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
