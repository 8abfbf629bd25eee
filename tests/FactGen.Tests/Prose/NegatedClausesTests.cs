using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>What a negation reaches: its own clause.</summary>
public class NegatedClausesTests
{
    [Theory]

    // Both sides of the verb
    [InlineData("[The ferry did] not [carry 40 people].")]
    [InlineData("[The old ferry to Orrin] never [carried 40 people in May].")]
    [InlineData("[On 3 May the ferry did] not [sail].")]
    [InlineData("[In May, the ferry did] not [sail].")]
    [InlineData("[The yard had] no [orders from Orrin].")]
    [InlineData("No one [came to the quay].")]
    [InlineData("Hardly [a boat left].")]
    [InlineData("[The man who mended it did] not [see the mayor].")]
    [InlineData("[Boats, ropes and sails were] not [sold].")]
    [InlineData("[They had] no [boats, ropes or sails].")]
    [InlineData("[It was] not, he thought, [a good year].")]

    // Beside the clause
    [InlineData("The ferry carried 40 people; however, [it did] not [stop at Orrin].")]
    [InlineData("At twelve she joined the crew, but [the sea did] not [suit her].")]
    [InlineData("[It did] not [wait] but sailed on.")]
    [InlineData("The mayor says [that it did] not [sail].")]
    [InlineData("He opened the bridge and [has] never [closed it].")]
    [InlineData("[It did] not [sail], and the mayor closed the bridge.")]
    [InlineData("[He did] not [pay] and opened the gate.")]
    [InlineData("[The Gull], built in Orrin, [is] not [old].")]
    [InlineData("The Gull, [which has] no [mast], was sold.")]
    [InlineData("[The Gull], which was sold in May, [has] no [mast].")]
    [InlineData("[The Gull] (40 seats) [has] no [mast].")]
    [InlineData("If [it does] not [rain], the Gull sails.")]
    [InlineData("[The Gull did] not [sail], because the mayor had closed the quay.")]
    [InlineData("[The Gull did] not [sail], a loss of 40 crowns.")]
    [InlineData("They sold 12 boats, not [14].")]

    // What negates only the words behind it
    [InlineData("They sailed without [40 barrels].")]
    [InlineData("They sold boats rather than [ropes].")]
    [InlineData("Lind denied [that 40 people drowned].")]
    [InlineData("[The report of 40 dead was] denied [by Lind].")]
    [InlineData("[The ferry] failed to [carry 40 people].")]

    // Answers, and what affirms by a negation
    [InlineData("No, the ferry sailed.")]
    [InlineData("The mayor said no.")]
    [InlineData("It carried not only sailors but cooks.")]
    [InlineData("It isn't only the crew that came.")]
    [InlineData("It sails with or without passengers.")]
    [InlineData("Storms are not uncommon there.")]
    [InlineData("The child had a failure to thrive.")]
    [InlineData("It was nothing but a boat.")]
    [InlineData("It moors at No. 5.")]
    public void It_reaches_its_own_clause(string marked) =>
        Assert.Equal(marked, Marked(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)));

    /// <summary>A quotation keeps what is negated in it, and what is negated outside reaches into it.</summary>
    [Theory]
    [InlineData("“[I did] not [sail],” he said on the quay.")]
    [InlineData("[He was] not [the “queen of the fjord”].")]
    public void A_negation_stays_inside_its_quotation(string marked) =>
        Assert.Equal(marked, Marked(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)));

    private static string Marked(string text)
    {
        var prose = new ProseText(new SourceText(text));
        var marked = text;
        var negated = prose.NegationsIn(prose.Whole).SelectMany(negation => negation.Scope.Negated);
        foreach (var range in negated.OrderByDescending(range => range.Start))
        {
            marked = marked.Insert(range.End, "]").Insert(range.Start, "[");
        }

        return marked;
    }
}
