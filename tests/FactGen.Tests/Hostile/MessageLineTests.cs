using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests.Hostile;

/// <summary>A message repeats words that anybody may have written; none of them acts on a terminal or log.</summary>
public class MessageLineTests
{
    [Theory]
    [InlineData("plain 'words', “quoted” — and 😀", "plain 'words', “quoted” — and 😀")]
    [InlineData("two\nlines\r\nand\ttabs", "two lines and tabs")]
    [InlineData("\u0085next\u2028line\u2029paragraph", "next line paragraph")]
    [InlineData("\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m")]
    [InlineData("\u001b]0;title\u0007", "\\u001b]0;title\\u0007")]
    [InlineData("\u009b31mC1", "\\u009b31mC1")]
    [InlineData("null \0, delete \u007f", "null \\u0000, delete \\u007f")]
    [InlineData("\u202Egnol\u2066x\u200Fy\u061Cz", "\\u202egnol\\u2066x\\u200fy\\u061cz")]
    [InlineData("zero\u200Bwidth\uFEFF", "zero\\u200bwidth\\ufeff")]
    [InlineData("\uFFFE\uFDD0\U0001FFFF", "\\ufffe\\ufdd0\\U0001ffff")]
    [InlineData("tag \U000E0041\U000E007F", "tag \\U000e0041\\U000e007f")]
    [InlineData("\u0645\u06CC\u200C\u062E 👩\u200D🚀 ❤\uFE0F co\u00ADop", "\u0645\u06CC\u200C\u062E 👩\u200D🚀 ❤\uFE0F co\u00ADop")]
    public void Each_character_of_a_message_is_shown_or_named(string message, string line) =>
        Assert.Equal(line, new FactDiagnostic(Catalogue.NotYaml, message, Place.StartOf("a.yaml")).Message);

    /// <summary>Half a surrogate pair does not survive as an argument of a theory.</summary>
    [Fact]
    public void Half_a_surrogate_pair_is_reported() =>
        Assert.Equal("\\ud800half\\udc00", new FactDiagnostic(Catalogue.NotYaml, "\uD800half\uDC00", Place.StartOf("a.yaml")).Message);

    [Fact]
    public void A_long_message_keeps_its_start_and_its_end() =>
        Assert.Matches("^begin x+ … x+ end$", new FactDiagnostic(Catalogue.NotYaml, $"begin {new string('x', 100_000)} end", Place.StartOf("a.yaml")).Message);
}
