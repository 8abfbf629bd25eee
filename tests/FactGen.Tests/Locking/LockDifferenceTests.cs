using FactGen.Compiler.Sources.Lock;
using FactGen.Tool.Locking;

namespace FactGen.Tests.Locking;

/// <summary>
/// Which claims and sources have other lines in one lock file than in another. A row writes a line as <c>claim source place</c>.
/// </summary>
public sealed class LockDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a/x log 1+2", "a/x log 1+2", "")]
    [InlineData("a/x log 1+2|b/y log 3+4", "b/y log 3+4|a/x log 1+2", "")]
    [InlineData("", "a/x log 1+2", "+a/x log")]
    [InlineData("a/x log 1+2", "", "-a/x log")]
    [InlineData("a/x log 1+2", "a/x log 1+3", "~a/x log")]
    [InlineData("a/x log 1+2", "a/x diary 1+2", "+a/x diary -a/x log")]
    [InlineData("a/x log 1+2", "a/y log 1+2", "+a/y log -a/x log")]
    // Two quotes of one claim in one source
    [InlineData("a/x log 1+2|a/x log 5+6", "a/x log 5+6|a/x log 1+2", "")]
    [InlineData("a/x log 1+2", "a/x log 1+2|a/x log 5+6", "~a/x log")]
    // In the order of the claims
    [InlineData("", "b/y log 1+2|a/x log 1+2|a/x diary 1+2", "+a/x diary +a/x log +b/y log")]
    public void Is_listed_by_claim_and_source(string old, string current, string expected)
    {
        var difference = LockDifference.Between(Lock(old), Lock(current));
        Assert.Equal(
            expected,
            string.Join(
                ' ', Listed('+', difference.Missing).Concat(Listed('-', difference.Surplus)).Concat(Listed('~', difference.Different))));
        Assert.Equal(expected.Length == 0, difference.IsEmpty);
    }

    private static IEnumerable<string> Listed(char sign, IEnumerable<SourcedClaim> quotes) =>
        quotes.Select(quote => $"{sign}{quote.Claim} {quote.Source}");

    private static QuoteLock Lock(string lines)
    {
        var digest = new string('0', 64);
        var read = QuoteLock.Parse(string.Concat(lines.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ') is [var claim, var source, var place] ? $"{claim} {source} {digest} {place} body {digest}\n" : "")));
        Assert.Empty(read.Problems);
        return read;
    }
}
