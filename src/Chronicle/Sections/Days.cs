using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>
/// The days in order: what happened, and what was said. A day that is known only roughly is listed under its week or month.
/// </summary>
internal static class Days
{
    public static void Write(Page page)
    {
        page.Section("Day by day");
        page.Paragraph(
            "What happened, and then who said what. What the sources dispute is left to the next section, figures, persons and plans to theirs. A heading such as",
            $"“{Heading(Unrest.JanuaryUnrest.Began.Value)}”",
            "means that the day is not known more closely; “as reported this day” are words whose own day the article does not give.");

        var events = DatedEvents.All.ToLookup(happening => happening.Date);
        var words = SpokenWords.All.ToLookup(words => words.Date);
        foreach (var date in InOrder(events.Select(group => group.Key).Union(words.Select(group => group.Key))))
        {
            page.Heading(Heading(date));
            foreach (var happening in events[date])
            {
                happening.Write(page);
            }

            foreach (var speech in words[date])
            {
                speech.Write(page);
            }
        }
    }

    /// <summary>
    /// Sorted by the last day that each may be, so that a week comes before what happened after it. A rough date comes before the
    /// exact day.
    /// </summary>
    internal static IEnumerable<FactDate> InOrder(IEnumerable<FactDate> dates) => dates
        .OrderBy(date => date.Latest ?? date.Earliest)
        .ThenBy(date => date.Earliest ?? DateOnly.MinValue)
        .ThenBy(date => date.ToString(), StringComparer.Ordinal);

    internal static string Heading(FactDate date) =>
        Names.Capitalized(date is { IsExact: true, Precision: DatePrecision.Day, Earliest.DayOfWeek: var weekday } ? $"{weekday}, {date.ToProse()}"
        : date.Precision is DatePrecision.Month or DatePrecision.Year ? $"some day in {date.ToProse()}"
        : date.ToProse());
}
