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
}
