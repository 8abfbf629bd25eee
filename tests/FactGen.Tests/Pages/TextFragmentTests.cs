using FactGen.Compiler.Facts;
using FactGen.Tool.Pages.Models;

namespace FactGen.Tests.Pages;

/// <summary>The address of words on a page of the web, as browsers take it (Scroll to Text Fragment).</summary>
public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("https://a.example/x", "sank 12 boats", null, null, "https://a.example/x#:~:text=sank%2012%20boats")]
    [InlineData("https://a.example/x#top", "sank 12 boats", null, null, "https://a.example/x#top:~:text=sank%2012%20boats")]
    [InlineData("https://a.example/x", "boats", "sank 12", "at noon", "https://a.example/x#:~:text=sank%2012-,boats,-at%20noon")]
    [InlineData("https://a.example/x", "well-known, & old", null, null, "https://a.example/x#:~:text=well%2Dknown%2C%20%26%20old")]
    [InlineData("https://a.example/x", "the storm … sank 12 boats", null, null, "https://a.example/x#:~:text=the%20storm,sank%2012%20boats")]
    [InlineData("https://a.example/x", "a b c d e f g h i j", null, null, "https://a.example/x#:~:text=a%20b%20c%20d,g%20h%20i%20j")]
    [InlineData("javascript:alert(1)", "sank 12 boats", null, null, null)]
    [InlineData("a shelf in Norvik", "sank 12 boats", null, null, null)]
    public void Words_have_an_address(string url, string exact, string? prefix, string? suffix, string? address) =>
        Assert.Equal(address, TextFragment.Of(url, new QuoteRecord(exact, prefix, suffix, null)));
}
