using System.Text.RegularExpressions;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.EditorSchemas;

namespace FactGen.Tests.Tool;

/// <summary>Editors have the form of a language's tag as a pattern, which is the form that the compiler asks for.</summary>
public sealed class LanguagePatternTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de-1996")]
    [InlineData("x-a")]
    [InlineData("I-klingon")]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("e-GB")]
    [InlineData("en-")]
    [InlineData("en_GB")]
    [InlineData("languages")]
    [InlineData("de-languages")]
    public void Says_the_same(string text) => Assert.Equal(
        LanguageTag.IsOne(text),

        // "$" is the very end in ECMAScript.
        Regex.IsMatch(text, SchemaNodes.LanguagePattern.Replace("$", @"\z", StringComparison.Ordinal)));
}
