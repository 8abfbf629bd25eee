using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>The form of a tag (RFC 5646, section 2.1); what is registered is not asked.</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("EN-gb", true)]
    [InlineData("zh-Hans-CN", true)]
    [InlineData("x-private", true)]
    [InlineData("X-a", true)]
    [InlineData("i-klingon", true)]
    [InlineData("de-1996", true)]
    [InlineData("sl-rozaj-biske-1994", true)]
    [InlineData("hy-Latn-IT-arevela-a-bbb-x-phonebk", true)]
    [InlineData("longlang", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("en ", false)]
    [InlineData("-", false)]
    [InlineData("en-", false)]
    [InlineData("-en", false)]
    [InlineData("en--GB", false)]
    [InlineData("en_GB", false)]
    [InlineData("1996", false)]
    [InlineData("e1", false)]
    [InlineData("e", false)]
    [InlineData("x", false)]
    [InlineData("e-GB", false)]
    [InlineData("languages", false)]
    [InlineData("de-languages", false)]
    [InlineData("русский", false)]
    [InlineData("en\n", false)]
    [InlineData("en\u200B", false)]
    [InlineData("../../etc", false)]
    [InlineData("en\"><script>", false)]
    public void Is_letters_and_digits_in_parts(string text, bool expected) => Assert.Equal(expected, LanguageTag.IsOne(text));
}
