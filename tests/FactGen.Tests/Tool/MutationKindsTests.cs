using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Tool.Mutation;

namespace FactGen.Tests.Tool;

/// <summary>What the kinds of wrong facts change, on <see cref="MutationFacts"/>; and what they leave alone.</summary>
public sealed class MutationKindsTests
{
    private static readonly Mutant[] All = Mutants();

    /// <summary>A claim is moved to another entity of its type. A race is moved nowhere: there is no other.</summary>
    [Theory]
    [InlineData("moved to another person", "ada-lind/role", "mira-holm")]
    [InlineData("moved to another person", "olaf-berg/suspected_of", "mira-holm")]
    [InlineData("moved to another named entity", "norvik-club/seat", "harbour-police")]
    [InlineData("moved to another event, place …", "regatta/boats", null)]
    [InlineData("moved to another person", "norvik-club/seat", null)]
    public void The_subject_is_exchanged(string kind, string claim, string? other) => Assert.Equal(other, Find(kind, claim)?.Entity);

    /// <summary>
    /// The sentence gets a frame, and the quote keeps its words. What is a plan or an allegation may be right in a frame.
    /// </summary>
    [Theory]
    [InlineData("regatta/winner", "Nobody has shown that Ada Lind won the race.")]
    [InlineData("regatta/outcome", "It is false that it was finished in calm weather.")]
    [InlineData("regatta/boats", "Perhaps the crews moved 12 boats across the bay, and about 1,240 sailors came.")]
    [InlineData("regatta/wind", "Allegedly, Ada Lind said the wind was weak.")]
    [InlineData("regatta/loser", "Imagine that Olaf Berg, who had been ill, came last in his old boat.")]
    [InlineData("regatta/next", null)]
    [InlineData("olaf-berg/suspected_of", null)]
    public void A_frame_is_put_around_the_sentence(string claim, string? sentence)
    {
        var mutant = Find("frame put around the sentence", claim);

        AssertSays(sentence, mutant);
        Assert.Null(mutant?.Yaml);
    }

    /// <summary>
    /// The verb becomes a plan, in the quote too if it is there. Where there is no form of "be" in the quote or two words before it, and
    /// where the claim is a plan, nothing is changed; nor is a verb that the quote skips.
    /// </summary>
    [Theory]
    [InlineData("regatta/outcome", "It is planned to be finished in calm weather.", "'is planned to be finished in calm weather'")]
    [InlineData("regatta/wind", "Ada Lind said the wind will be weak.", "'will be weak'")]
    [InlineData("ada-lind/role", "Ada Lind is scheduled to be captain of the Gull since 2019.", null)]
    [InlineData("regatta/boats", null, null)]
    [InlineData("regatta/loser", null, null)]
    [InlineData("regatta/next", null, null)]
    public void A_plan_is_told_as_done(string claim, string? sentence, string? quote)
    {
        var mutant = Find("plan told as done", claim);

        AssertSays(sentence, mutant);
        Assert.Equal(quote, mutant?.Yaml);
    }

    /// <summary>That somebody is accused is true without a modality, if the property is the accusation. A plan is not.</summary>
    [Theory]
    [InlineData("olaf-berg/suspected_of", "that somebody is accused is the fact")]
    [InlineData("regatta/next", null)]
    public void An_accusation_may_be_asserted_where_it_is_the_fact(string claim, string? because) =>
        Assert.Equal(because, Find("plan, allegation or denial asserted", claim)!.TrueBecause);

    /// <summary>The sentence names another sayer; nothing is changed if it names none.</summary>
    [Theory]
    [InlineData("regatta/next", "The next one will begin on 2 April 2021, said Olaf Berg on 15 March 2021.")]
    [InlineData("regatta/wind", "Mira Holm said the wind was weak.")]
    [InlineData("regatta/winner", null)]
    [InlineData("olaf-berg/suspected_of", null)]
    public void The_sayer_of_the_sentence_is_exchanged(string claim, string? sentence) =>
        AssertSays(sentence, Find("sayer of the sentence exchanged", claim));

    /// <summary>
    /// Value and quote are those of the nearest other number, of the same sentence if it has one. A date is no such number.
    /// </summary>
    [Theory]
    [InlineData("regatta/boats", "1240 (1,240 sailors came)")]
    [InlineData("regatta/crew", "12 (12 boats across the)")]
    [InlineData("regatta/length", "3 days (3 March 2021)")]
    [InlineData("regatta/begin", null)]
    [InlineData("regatta/winner", null)]
    public void The_number_is_another_things(string claim, string? wrong)
    {
        var mutant = Find("number of another thing", claim);

        Assert.Equal(wrong, mutant?.Is);
        Assert.Equal(wrong is null, mutant?.Second is null);
    }

    /// <summary>A reason gets the key of another rule. A claim without a reason stays as it is.</summary>
    [Theory]
    [InlineData("regatta/took_prize", "{ plan: 'the cup that she took home is the prize' }")]
    [InlineData("regatta/wind", null)]
    public void A_reason_is_used_for_another_rule(string claim, string? yaml) =>
        Assert.Equal(yaml, Find("reason used for another rule", claim)?.Yaml);

    /// <summary>So their number grows with the claims, whatever number of sources there is.</summary>
    [Theory]
    [InlineData("source exchanged")]
    [InlineData("number of another thing")]
    [InlineData("reason used for another rule")]
    [InlineData("moved to another person")]
    [InlineData("frame put around the sentence")]
    [InlineData("plan told as done")]
    [InlineData("sayer of the sentence exchanged")]
    public void A_claim_of_one_source_gives_one_of_a_kind(string kind) => Assert.All(
        All.Where(mutant => mutant.Kind.Name == kind).GroupBy(mutant => mutant.Claim.Claim.Id),
        ofClaim => Assert.Single(ofClaim));

    [Theory]
    [InlineData(3, new[] { 0, 3, 6 })]
    [InlineData(1, new[] { 0 })]
    [InlineData(10, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData(50, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData(null, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    public void A_sample_is_spread_over_all(int? count, int[] expected) =>
        Assert.Equal(expected, Choice.Spread([.. Enumerable.Range(0, 10)], count));

    private static void AssertSays(string? sentence, Mutant? mutant)
    {
        if (sentence is null)
        {
            Assert.Null(mutant);
        }
        else
        {
            Assert.Contains(sentence, mutant?.Text?.Words, StringComparison.Ordinal);
        }
    }

    private static Mutant? Find(string kind, string claim)
    {
        Assert.Contains(MutationKind.Each, each => each.Name == kind);
        return All.SingleOrDefault(mutant => mutant.Kind.Name == kind && mutant.Claim.Claim.Id == claim);
    }

    private static Mutant[] Mutants()
    {
        var files = MutationFacts.Files();
        return [.. MutationRun.All(new MutationBase(files, FactCompiler.Check(files).Model))];
    }
}
