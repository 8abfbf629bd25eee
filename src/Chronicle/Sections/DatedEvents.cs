using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>Every finding of the fact base whose value is a date.</summary>
internal static class DatedEvents
{
    public static IEnumerable<DatedEvent> All => FactBase.Findings.OfType<Finding<FactDate>>().SelectMany(finding => finding.Match(
        settled: date => One(date, date.Value, null),
        attributed: date => One(date, date.Stated, null),
        disputed: date => date.Claims.Select(side => new DatedEvent(side.Value, "disputed", date, [side])),
        planned: date => One(date, date.Intended, "planned"),
        alleged: date => One(date, date.Allegation, "alleged"),
        denied: date => One(date, date.Denial, "denied"),
        unknown: _ => [],
        none: _ => [],
        opinion: date => One(date, date.View, "an opinion"),
        unclaimed: _ => []));

    private static IEnumerable<DatedEvent> One(Finding<FactDate> finding, FactDate date, string? doubt) =>
        [new DatedEvent(date, doubt, finding, finding.Claims)];
}
