using FactGen.Compiler.Prose.English;

namespace FactGen.Tests.Prose;

/// <summary>Words of approximation around a number, which is marked; <c>!</c> says that a negation turned them.</summary>
public sealed class EnglishHedgesTests
{
    [Theory]
    [InlineData("about [|40|] geese", "About", "about")]
    [InlineData("an estimated [|40|] geese", "About", "an estimated")]
    [InlineData("approx. [|40|] geese", "About", "approx.")]
    [InlineData("~[|40|] geese", "About", "~")]
    [InlineData("nearly [|40|] geese", "Nearly", "nearly")]
    [InlineData("close to [|40|] geese", "Nearly About", "close to")]
    [InlineData("just under [|40|] geese", "Nearly Under", "just under")]
    [InlineData("well over [|40|] geese", "Over", "well over")]
    [InlineData("more than [|40|] geese", "Over", "more than")]
    [InlineData("at least [|40|] geese", "AtLeast", "at least")]
    [InlineData("up to [|40|] geese", "AtMost", "up to")]
    [InlineData("fewer than [|40|] geese", "Under", "fewer than")]
    // Words between the hedge and the number
    [InlineData("at least another [|40|] geese", "AtLeast", "at least another")]
    [InlineData("about a total of [|40|] geese", "About", "about a total of")]
    [InlineData("at least some other [|40|] geese", "Exactly")]
    // Divided by the end of a line
    [InlineData("near-\nly [|40|] geese", "Nearly", "near-\nly")]
    [InlineData("ab-\n  out [|40|] geese", "About", "ab-\n  out")]
    [InlineData("ov-\ner [|40|] geese", "Over", "ov-\ner")]
    [InlineData("more th-\nan [|40|] geese", "Over", "more th-\nan")]
    [InlineData("nearl-\nly [|40|] geese", "Exactly")]
    // No hedge
    [InlineData("[|40|] geese", "Exactly")]
    [InlineData("geese [|40|]", "Exactly")]
    [InlineData("rather [|40|] geese", "Exactly")]
    [InlineData("more then [|40|] geese", "Exactly")]
    [InlineData("It is over. [|40|] geese came.", "Exactly")]
    [InlineData("about the [|40|] geese", "Exactly")]
    // Negation
    [InlineData("no more than [|40|] geese", "AtMost !", "no more than")]
    [InlineData("not less than [|40|] geese", "AtLeast !", "not less than")]
    [InlineData("It didn't take more than [|40|] geese.", "AtMost !", "more than")]
    [InlineData("It never took at least [|40|] geese.", "Under !", "at least")]
    [InlineData("not close to [|40|] geese", "Under About !", "not close to")]
    [InlineData("not only more than [|40|] geese", "Over", "more than")]
    [InlineData("It did not rain, and more than [|40|] geese came.", "Over", "more than")]
    [InlineData("It did not rain while more than [|40|] geese came.", "Over", "more than")]
    [InlineData("Not one of the old men of the harbour saw more than [|40|] geese.", "Over", "more than")]
    public void Are_read_before_a_number(string marked, string meanings, string words = "")
    {
        var prose = new MarkedProse(marked);
        var hedge = EnglishHedges.Before(prose.Tokens, prose.First);
        Assert.Equal(meanings, string.Join(' ', hedge.Meanings) + (hedge.Negation is null ? "" : " !"));
        Assert.Equal((words + (words is "" or "~" ? "" : " ") + prose.Words), prose.WordsFrom(hedge.First));
    }

    [Theory]
    [InlineData("7 [|or more|] geese", "AtLeast", true)]
    [InlineData("7[|+|] geese", "AtLeast", true)]
    [InlineData("7 [|+|] 3 geese", null, true)]
    [InlineData("7 [|or less|]", "AtMost", true)]
    [InlineData("7 [|or so|]", "About", true)]
    [InlineData("40[|-odd|] geese", "About", true)]
    [InlineData("7 [|geese or more|]", "AtLeast", true)]
    [InlineData("7 [|geese|] or ducks", null, true)]
    [InlineData("7 [|or|] eight", null, true)]
    [InlineData("7 [|grey geese or more|]", null, true)]
    [InlineData("7 days [|or more|]", "AtLeast", false)]
    [InlineData("7 days [|abroad or more|]", null, false)]
    public void Are_read_after_a_number(string marked, string? meanings, bool mayNameThings)
    {
        var prose = new MarkedProse(marked);
        var found = EnglishHedges.After(prose.Tokens, prose.First, mayNameThings, out var next);
        Assert.Equal(meanings, found is null ? null : string.Join(' ', found));
        Assert.Equal(found is null ? prose.First : next, next);
        if (found is not null)
        {
            Assert.Equal(prose.Words, prose.WordsUpTo(next));
        }
    }
}
