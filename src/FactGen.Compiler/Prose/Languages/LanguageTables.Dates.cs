namespace FactGen.Compiler.Prose.Languages;

/// <content>Dates: months, weekdays, what counts from the day of speaking, and the words beside them.</content>
internal sealed partial record LanguageTables
{
    /// <summary>Months by all their forms.</summary>
    public Dictionary<string, int> Months { get; init; } = [];

    /// <summary>Whether months and weekdays have a capital, without which they are other words.</summary>
    public bool HasCapitalMonths { get; init; }

    /// <summary>Weekdays by all their forms, from 0 for Monday.</summary>
    public Dictionary<string, int> Weekdays { get; init; } = [];

    /// <summary>Months of several words.</summary>
    public PhraseTable<int> MonthPhrases { get; init; } = new();

    /// <summary>Weekdays of several words: "segunda-feira".</summary>
    public PhraseTable<int> WeekdayPhrases { get; init; } = new();

    /// <summary>Ordinals that are weekdays as well: the "terça" of "terça passada".</summary>
    public Dictionary<string, int> ShortWeekdays { get; init; } = [];

    /// <summary>Words before such a weekday if nothing is behind it that it could count: "na terça."</summary>
    public HashSet<string> WeekdayOpenings { get; init; } = [];

    /// <summary>Quarters, halves and seasons: the first month and how many months. A winter reaches into the next year.</summary>
    public PhraseTable<(int First, int Months)> YearParts { get; init; } = new();

    /// <summary>Small words between such a part and its year, besides those of dates.</summary>
    public HashSet<string> InYearParts { get; init; } = [];

    /// <summary>Short names of months that are other words but behind a day: the "бер" of "15 бер. 2031".</summary>
    public Dictionary<string, int> ShortMonths { get; init; } = [];

    /// <summary>Endings of a day in digits before its month: the "tego" of "15-tego maja".</summary>
    public HashSet<string> DayEndings { get; init; } = [];

    /// <summary>Words before a day and a month in figures: the "am" of "am 15.2."</summary>
    public HashSet<string> FigureOpenings { get; init; } = [];

    /// <summary>Places of a day or a week in its month, from 1, and 0 for the last: "the first Friday of July".</summary>
    public PhraseTable<int> Ordinals { get; init; } = new();

    /// <summary>Names of eras, with the year before their first: 令和.</summary>
    public PhraseTable<int> Eras { get; init; } = new();

    /// <summary>Endings behind a hyphen or without one that make a year its decade: the "х" of "1960-х".</summary>
    public HashSet<string> DecadeEndings { get; init; } = [];

    /// <summary>Words before a year that make it its decade: the "años" of "los años 60".</summary>
    public HashSet<string> DecadeOpenings { get; init; } = [];

    /// <summary>Words behind a year that make it its decade: the "жылдары" of "1960 жылдары".</summary>
    public HashSet<string> DecadeClosings { get; init; } = [];

    /// <summary>Endings behind a hyphen that belong to a year: the "го" of "5 мая 2031-го".</summary>
    public HashSet<string> YearPlaces { get; init; } = [];

    /// <summary>Days of a month by their ordinals in words: "premier".</summary>
    public PhraseTable<int> DayWords { get; init; } = new();

    /// <summary>Times of the day behind a day of the month that has no month: 9日夜.</summary>
    public PhraseTable<bool> TimesOfDay { get; init; } = new();

    /// <summary>Small words and marks behind such a day, if no number is behind them: 9日に.</summary>
    public PhraseTable<bool> DayClosings { get; init; } = new();

    /// <summary>Whether the year is before the day: "2031 жылғы 5 қаңтар".</summary>
    public bool HasYearFirst { get; init; }

    /// <summary>Endings behind an apostrophe that make four digits a year: "1987'de".</summary>
    public HashSet<string> YearEndings { get; init; } = [];

    /// <summary>Which weekday or unit of the calendar is meant, behind it: "lunes pasado".</summary>
    public PhraseTable<int> ShiftsBehind { get; init; } = new();

    /// <summary>Units of the calendar that a phrase counts from the day on which it is said: 去年.</summary>
    public PhraseTable<(CalendarUnit Unit, int Shift)> RelativePeriods { get; init; } = new();

    /// <summary>Units of the calendar of several words.</summary>
    public PhraseTable<CalendarUnit> PeriodPhrases { get; init; } = new();

    /// <summary>Days from the one on which it is said: "yesterday" is -1.</summary>
    public PhraseTable<int> Days { get; init; } = new();

    /// <summary>Which weekday or unit of the calendar is meant: "last" is -1.</summary>
    public Dictionary<string, int> Shifts { get; init; } = [];

    /// <summary>Units of the calendar by all their forms.</summary>
    public Dictionary<string, CalendarUnit> Periods { get; init; } = [];

    /// <summary>Words for "year" beside its number, before it and behind it.</summary>
    public HashSet<string> YearWords { get; init; } = [];

    /// <summary>Whether four digits are a year without such a word: "wurde 1987 gebaut".</summary>
    public bool HasBareYears { get; init; }

    /// <summary>Words one of which must be before such a year; none where any place will do.</summary>
    public HashSet<string> YearOpenings { get; init; } = [];

    /// <summary>Words behind such a year that will do as well: "1987 में".</summary>
    public HashSet<string> YearClosings { get; init; } = [];

    /// <summary>Words between day, month and year: "5 de enero de 2031".</summary>
    public HashSet<string> InDates { get; init; } = [];

    /// <summary>"Ago" behind a length of time, and "in" or "ago" before it, with the direction.</summary>
    public PhraseTable<int> DirectionsBehind { get; init; } = new();

    /// <summary>The same before a length of time.</summary>
    public PhraseTable<int> DirectionsBefore { get; init; } = new();

    /// <summary>Words before a date that mean one side of it, with its article.</summary>
    public PhraseTable<DateSide> Sides { get; init; } = new();

    /// <summary>Words behind a date that mean one side of it.</summary>
    public PhraseTable<DateSide> SidesBehind { get; init; } = new();

    /// <summary>Words beside a date that are part of it and are not read: "the end of", "every".</summary>
    public PhraseTable<bool> DateEdges { get; init; } = new();

    /// <summary>Articles before the days of a range: "entre el 3 y el 12 de mayo".</summary>
    public HashSet<string> DayArticles { get; init; } = [];
}
