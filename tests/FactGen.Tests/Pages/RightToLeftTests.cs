using FactGen.Tool.Pages.Markup;

namespace FactGen.Tests.Pages;

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
}
