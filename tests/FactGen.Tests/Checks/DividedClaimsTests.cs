using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;

namespace FactGen.Tests.Checks;

/// <summary>
/// The claims of a file in groups that cite the same sources: in an editor, a changed text redoes only the groups that cite it.
/// </summary>
public sealed class DividedClaimsTests
{
    private const string Fair =
        """
        Operation:
          fair:
            name: The fair
            boats: { value: 12, sources: { log: moved 12 boats } }
            cost: { value: 500 EUR, sources: { log: cost 500 EUR } }
            share: { value: 12 %, sources: { lost: 12 % of them } }
            account: { value: the boats left, sources: { log: At noon the boats left, lost: the boats left } }
            date: { value: 2021-03-04, sources: { gazette: ended on 4 March 2021 } }

        """;

    /// <summary>Where no source has a card, there is no text to search.</summary>
    [Fact]
    public void A_group_has_the_claims_on_the_same_sources_and_their_cards() => Assert.Equal(
        [
            "fair/boats, fair/cost: log",
            "fair/account: log",
            "fair/date: gazette",
        ],
        Whole().Citing.Divided().Select(group =>
            string.Join(", ", group.Claims.Select(claim => claim.Claim.Id))
            + ": " + string.Join(", ", group.Sources.All.Select(source => source.Card.Id))));

    /// <summary>What is found of the groups is what is found of the file.</summary>
    [Fact]
    public void The_groups_find_what_the_file_finds()
    {
        var whole = Whole();
        ClaimsWithEvidence[] parts = [.. whole.Citing.Divided().Select(group => EvidenceSteps.CheckQuotes(group, wordLimit: 30))];
        var (of, ofParts) = (QuoteLocatorsOfFiles.Of([whole]).Of(whole.Path), QuoteLocatorsOfFiles.Of(parts).Of(whole.Path));

        Assert.Equal([3, 3, 5, 1], of.All.Select(quote => quote.Place.Line));
        Assert.Equal(of, ofParts);
        Assert.Equal(of, QuoteLocatorsOfFiles.Of(whole.Evidence).Of(whole.Path));
        Assert.NotEqual(of, QuoteLocatorsOfFiles.Of(parts[1..]).Of(whole.Path));
        Assert.False(of.Equals(null));
    }

    private static ClaimsWithEvidence Whole() => FactCompiler.Declare(new FactBaseText { Case = Fair }.Files).Claims.Values()
        .Single(claims => claims.Path == FactBaseText.CasePath);
}
