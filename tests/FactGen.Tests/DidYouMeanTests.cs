using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests;

public class DidYouMeanTests
{
    [Theory]
    [InlineData("troop", "troops")]
    [InlineData("tropos", "troops")]
    [InlineData("widthdrawal_start", "withdrawal_start")]
    [InlineData("TROOPS", "troops")]
    [InlineData("vehicles", null)]
    [InlineData("x", null)]
    public void Names_the_nearest_known_word_or_none(string word, string? expected) =>
        Assert.Equal(expected, DidYouMean.Nearest(word, ["troops", "withdrawal_start", "end"]));

    /// <summary>
    /// Ids of the greatest length among as many as are searched, all nearly the same: the search stops, says so, and stops in every order.
    /// </summary>
    [Fact]
    public void A_search_among_many_that_are_nearly_the_same_stops_in_every_order()
    {
        var stem = new string('a', 115);
        string[] known = [.. Enumerable.Range(0, 9_900).Select(number => $"{stem}-{number:D5}")];
        foreach (var ids in new[] { known, [.. known.Reverse()], [.. known.OrderBy(id => id[^1])] })
        {
            var (nearest, _, steps) = DidYouMean.Find($"{stem}-0x001", ids);
            Assert.Null(nearest);
            Assert.InRange(steps, DidYouMean.MostSteps, DidYouMean.MostSteps + 10_000);
            Assert.Equal(
                " The search for the name that was meant stopped: too many are nearly the same.", DidYouMean.Sentence($"{stem}-0x001", ids));
        }
    }

    /// <summary>The ids of a large fact base, which differ after a few letters or only in a number.</summary>
    [Theory]
    [InlineData("persno-4711", "person-4711")]
    [InlineData("person-4711x", "person-4711")]
    [InlineData("the-mayor-of-norvik-in-1998s", "the-mayor-of-norvik-in-1998")]
    public void A_slip_among_ten_thousand_ids_is_still_answered(string slip, string meant)
    {
        string[] known =
        [
            .. Enumerable.Range(0, 7_000).Select(number => $"person-{number:D4}"),
            .. Enumerable.Range(0, 2_900).Select(number => $"the-mayor-of-norvik-in-{number:D4}"),
        ];
        Assert.Equal($" Did you mean '{meant}'?", DidYouMean.Question(slip, known));
    }
}
