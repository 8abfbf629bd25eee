using FactGen.Tool.Display;

namespace FactGen.Tests.Tool;

/// <summary>Which words of a sentence are written from right to left.</summary>
public sealed class RightToLeftTests
{
    [Theory]
    [InlineData("Only Ada Marsh says so.", "Only Ada Marsh says so.")]
    [InlineData("Only סלמה חדד says so.", "Only |<סלמה חדד>| says so.")]
    [InlineData("سلمى حداد, 12 years", "|<سلمى حداد>|, 12 years")]
    [InlineData("Says סלמה", "Says |<סלמה>")]
    [InlineData("Köln, Москва, 東京", "Köln, Москва, 東京")]
    [InlineData("", "")]
    public void They_are_a_run_of_their_own(string sentence, string runs)
    {
        Assert.Equal(runs, string.Join('|', RightToLeft.Runs(sentence).Select(run => run.IsRightToLeft ? $"<{run.Text}>" : run.Text)).TrimEnd('|'));
        Assert.Equal(runs.Contains('<', StringComparison.Ordinal), RightToLeft.IsIn(sentence));
        Assert.Equal(sentence, string.Concat(RightToLeft.Runs(sentence).Select(run => run.Text)));
    }

    [Theory]
    [InlineData("Only Ada Marsh says so.", "Only Ada Marsh says so.")]
    [InlineData("Only סלמה חדד says 12, 14.", "Only \u2068סלמה חדד\u2069 says 12, 14.")]
    public void On_a_terminal_it_is_isolated(string line, string shown) => Assert.Equal(shown, RightToLeft.Isolated(line));
}
