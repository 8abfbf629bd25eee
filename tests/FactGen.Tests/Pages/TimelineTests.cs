using FactGen.Tool.Pages.Models;

namespace FactGen.Tests.Pages;

/// <summary>Where dates are on an axis of ten days.</summary>
public sealed class TimelineTests
{
    private static readonly TimeAxis Axis = new(Day(1), Day(10));

    [Theory]
    [InlineData("2021-03-03", "Day 0.2-0.3")]
    [InlineData("[2021-03-03..2021-03-05]", "OneOf 0.2-0.5")]
    [InlineData("2021-03-03/2021-03-05", "Span 0.2-0.5")]
    [InlineData("2021-03-03/..", "Span 0.2-1, open at 1")]
    [InlineData("../2021-03-03", "Span 0-0.3, open at 0")]
    [InlineData("[2021-03-02..2021-03-04]/2021-03-08", "OneOf 0.1-0.3 Span 0.3-0.8")]
    [InlineData("2021-03-02/[2021-03-04..2021-03-08]", "Span 0.1-0.4 OneOf 0.4-0.8")]
    [InlineData("[2021-03-02..2021-03-06]/[2021-03-04..2021-03-08]", "OneOf 0.1-0.8")]
    public void A_date_is_as_wide_as_it_is_uncertain(string date, string expected)
    {
        var placed = Axis.Place([FactOf(FactDate.Parse(date))]).Single();

        Assert.Equal(
            expected,
            string.Join(' ', placed.Marks.Select(mark => FormattableString.Invariant($"{mark.Shape} {mark.Start:0.##}-{mark.End:0.##}")))
                + string.Concat(placed.OpenAt.Select(at => FormattableString.Invariant($", open at {at}"))));
    }

    [Fact]
    public void A_date_is_listed_with_those_of_its_month_its_year_or_several_years()
    {
        var sections = TimelineSection.Of([.. new[] { "2021-03-03", "2021-03-01/2021-03-31", "2021-03-31/2021-04-01", "2021", "2020-12-31/2021-01-01", "2022-01", "../2021", "../2021-03-05", "2021/.." }.Select(date => FactOf(FactDate.Parse(date)))]);

        Assert.Equal(
            ["March 2021: 3", "2021: 4", "January 2022: 1", "2020 to 2021: 1"],
            sections.Select(section => $"{section.Title}: {section.Dates.Count}"));
        Assert.Equal(["1", "8", "15", "22", "29"], sections[0].Ticks.Select(tick => tick.Label));
        Assert.Equal(["Jan", "Apr", "Jul", "Oct"], sections[1].Ticks.Select(tick => tick.Label));
        Assert.Equal(["2020", "2021"], sections[3].Ticks.Select(tick => tick.Label));
    }

    private static DateOnly Day(int day) => new(2021, 3, day);

    private static DatedFact FactOf(FactDate date) => DatedFact.Of(new Reference("it"), null, [], date);
}
