using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>Signs that a text was not saved as plain text, and similar characters that are none.</summary>
public class TextFlawsTests
{
    [Theory]
    [InlineData("doesn&rsquo;t", "&rsquo;")]
    [InlineData("more&nbsp;than &lt; 5 &#8211; &#x2013; caf&eacute; &Uuml;ber", "&nbsp;|&lt;|&#8211;|&#x2013;|&eacute;|&Uuml;")]
    [InlineData("donâ€™t and â€œgoâ€\u009d", "â€™|â€œ|â€\u009d")]
    [InlineData("donâ\u0080\u0099t", "â\u0080\u0099")]
    [InlineData("cafÃ© and Â£5 and MÃ¼ller", "Ã©|Â£|Ã¼")]
    [InlineData("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "ÐŸÑ€|Ð¸Ð²|ÐµÑ‚")]
    [InlineData("caf\uFFFD", "\uFFFD")]
    [InlineData("ends in â€", "â€")]
    public void Are_found(string text, string flaws) =>
        Assert.Equal(flaws.Split('|'), TextFlaws.Find(text).Select(flaw => text.Substring(flaw.Start, flaw.Length)));

    [Theory]
    [InlineData("")]
    [InlineData("Vale & Co. and R&D; AT&T; Vale&Orme; they left")]
    [InlineData("a &; b &#; c &#x; d &#12 e &amp f & g;")]
    [InlineData("&thisisnoentity; &foo; &acute; &eeacute; &")]
    [InlineData("São Paulo, SÃO PAULO, Â, Ângela, pâte, MAÑANA, ÑANDÚ, Ð, Ðorn")]
    [InlineData("the café — “five” boats’ £5 5 µg 20 °C")]
    public void Others_are_words(string text) => Assert.Empty(TextFlaws.Find(text));
}
