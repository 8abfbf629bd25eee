using FactGen.Benchmarks.Workloads;
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
    /// Ids of the greatest length among as many as are searched, all nearly the same, with other letters at both ends: the search stops,
    /// says so, and stops in every order.
    /// </summary>
    [Fact]
    public void A_search_among_many_that_are_nearly_the_same_stops_in_every_order()
    {
        string[] known = [.. Enumerable.Range(0, 9_900).Select(number => HostileInputs.Apart($"{number:D4}"))];
        foreach (var ids in new[] { known, [.. known.Reverse()], [.. known.OrderBy(id => id[1])] })
        {
            var (nearest, _, steps) = DidYouMean.Find(HostileInputs.Apart("x0y1"), ids);
            Assert.Null(nearest);
            Assert.InRange(steps, DidYouMean.MostSteps, DidYouMean.MostSteps + 10_000);
            Assert.Equal(
                " The search for the name that was meant stopped: too many are nearly the same.",
                DidYouMean.Sentence(HostileInputs.Apart("x0y1"), ids));
        }
    }

    /// <summary>A common beginning and a common end cost nothing, so ids that differ only in a number are all compared.</summary>
    [Fact]
    public void A_search_among_many_that_differ_in_one_place_is_answered()
    {
        string[] known = [.. Enumerable.Range(0, 9_900).Select(number => $"{new string('a', 100)}-{number:D4}-{new string('b', 20)}")];
        Assert.Equal(known[1], DidYouMean.Nearest($"{new string('a', 100)}-001-{new string('b', 20)}", known));
    }

    /// <summary>All words of a file together cost a bounded number of steps; who comes later is told that nothing was looked for.</summary>
    [Fact]
    public void The_words_of_one_file_share_what_a_search_may_cost()
    {
        string[] known = [.. Enumerable.Range(0, 9_900).Select(number => HostileInputs.Apart($"{number:D4}"))];
        var diagnostics = new DiagnosticSink();
        var words = Enumerable.Range(0, 20).Select(number => HostileInputs.Apart($"x{number:D2}y"));
        string[] sentences = [.. words.Select(word => diagnostics.Suggest(word, known).Sentence)];
        Assert.Contains("too many are nearly the same", sentences[0], StringComparison.Ordinal);
        Assert.Equal(
            " Which name was meant was not looked for: too many names of this file are unknown.",
            Assert.Single(sentences.Skip(11).Distinct()));
        Assert.Equal(" Did you mean 'troops'?", new DiagnosticSink().Suggest("troop", ["troops"]).Question);
    }

    /// <summary>The known words are listed if a reader can take them in.</summary>
    [Theory]
    [InlineData(3, 5, true)]
    [InlineData(30, 30, true)]
    [InlineData(31, 5, false)]
    [InlineData(30, 40, false)]
    public void Known_words_are_listed_if_they_are_few_and_short(int count, int length, bool areListed)
    {
        string[] known = [.. Enumerable.Range(0, count).Select(number => new string((char)('A' + number), length))];
        Assert.Equal(areListed ? $" Known: {string.Join(", ", known)}." : "", DidYouMean.Sentence("0", known));
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
        Assert.Equal($" Did you mean '{meant}'?", DidYouMean.Suggest(slip, known).Question);
    }
}
