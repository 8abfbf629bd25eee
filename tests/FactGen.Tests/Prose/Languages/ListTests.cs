using FactGen.Tests.Checks;

namespace FactGen.Tests.Prose.Languages;

/// <summary>The members of a list cannot be quoted apart, so each may be the value; of two numbers in two clauses, one is meant.</summary>
public class ListTests
{
    [Theory]
    [InlineData("de", "Im März sanken 3 Boote und 12 Flöße.", "value: 3\nsources: { paper: sanken 3 Boote und 12 Flöße }")]
    [InlineData("ru", "В марте затонули 3 лодки и 12 плотов.", "value: 12\nsources: { paper: затонули 3 лодки и 12 плотов }")]
    [InlineData("es", "En marzo se hundieron 3 barcos y 12 balsas.", "value: 12\nsources: { paper: hundieron 3 barcos y 12 balsas }")]
    [InlineData("de", "Im März sanken 3 Boote, als 12 Flöße fuhren.", "value: {|FACT4001:3|}\nsources: { paper: 'sanken 3 Boote, als 12 Flöße' }")]
    [InlineData("ru", "Весной 3 лодки обогнали 12 плотов.", "value: {|FACT4001:12|}\nsources: { paper: 3 лодки обогнали 12 плотов }")]
    public void Each_member_of_a_list_may_be_the_value(string language, string text, string claim) =>
        EvidenceCase.Expect(text, "seats", claim, language);
}
