using FactGen.Tool.Reports;

namespace FactGen.Tests.Tool;

/// <summary>Words of the facts in a comment on a pull request are neither markup nor links nor mentions.</summary>
public class MarkdownWordsTests
{
    [Theory]
    [InlineData("plain words, 12 boats", "plain words, 12 boats")]
    [InlineData("*a* _b_ `c` [d](e) <f> | ~g~ &h; $i$ !j %k", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\| \\~g\\~ \\&h; \\$i\\$ \\!j \\%k")]
    [InlineData("see https://evil.example/x", "see https:<!-- -->//evil.example/x")]
    [InlineData("at WWW.evil.example", "at WWW.<!-- -->evil.example")]
    [InlineData("mailto:a@b.example", "mailto:<!-- -->a@<!-- -->b.example")]
    [InlineData("@bob, #7, group#7, GH-26", "@<!-- -->bob, #<!-- -->7, group#<!-- -->7, GH-<!-- -->26")]
    [InlineData("commit 0a1b2c3d4e5f", "commit 0a1b2c<!-- -->3d4e5f")]
    [InlineData("value: 20, 12:30 and 2022-01-05", "value: 20, 12:<!-- -->30 and 2022-01-05")]
    [InlineData("two\nlines\tand tabs", "two lines and tabs")]
    public void They_are_words_alone(string text, string markdown) => Assert.Equal(markdown, MarkdownWords.Of(text));
}
