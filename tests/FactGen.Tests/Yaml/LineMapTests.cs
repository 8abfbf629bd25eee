using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Yaml;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 1, 1, 2)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\rb", 3, 3, 1)]
    [InlineData("a\u0085b", 2, 2, 1)]
    [InlineData("a\u2028b\u2029c", 4, 3, 1)]
    [InlineData("a\u000Bb\u000Cc", 4, 1, 5)]
    [InlineData("😀b", 2, 1, 3)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("a\n", 9, 2, 1)]
    [InlineData("a\n", -1, 1, 1)]
    public void Counts_as_the_compiler_does(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap(text).At(offset));
}
