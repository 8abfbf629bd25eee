using FactGen.Compiler.Evidence;

namespace FactGen.Tests.Checks;

/// <summary>
/// What a lock line's digest covers of a claim and its card, by name and in its order: other names or another order would make every lock
/// worthless.
/// </summary>
public class ClaimLockTests
{
    /// <summary>A person's role, and its fields, without the card's.</summary>
    [Theory]
    [InlineData("value: mate", "value: mate | modality: asserted")]
    [InlineData("unknown: true", "unknown: true | modality: asserted")]
    [InlineData("none: true", "none: true | modality: asserted")]
    [InlineData("value: mate, by: ada-lind", "value: mate | by: ada-lind | modality: asserted")]
    [InlineData("value: mate, by: unnamed, via: norvik", "value: mate | by: unnamed | via: norvik | modality: asserted")]
    [InlineData("value: mate, by: ada-lind, via: [norvik, norvik-ferries], stated: 2021-03-05~", "value: mate | by: ada-lind | via: norvik, norvik-ferries | stated: 2021-03-05~ | modality: asserted")]
    [InlineData("value: mate, valid: 2021-03-01/2021-04", "value: mate | valid.from: 2021-03-01 | valid.to: 2021-04 | modality: asserted")]
    [InlineData("value: mate, valid: 2021-03-01/..", "value: mate | valid.from: 2021-03-01 | modality: asserted")]
    [InlineData("value: mate, valid: ../2021-04", "value: mate | valid.to: 2021-04 | modality: asserted")]
    [InlineData("value: mate, valid: 2021-03-01/", "value: mate | valid.from: 2021-03-01 | valid.to: unknown | modality: asserted")]
    [InlineData("value: mate, valid: /2021-04", "value: mate | valid.from: unknown | valid.to: 2021-04 | modality: asserted")]
    [InlineData("value: mate, modality: counterfactual, because: made up, if: the bell rings", "value: mate | modality: counterfactual | because: made up | if: the bell rings")]
    [InlineData("value: mate, rank: preferred, reason: counted, note: x, id: mate-told", "value: mate | modality: asserted")]
    public void The_claim(string claim, string fields) =>
        Assert.Equal($"property: Person.role | property.type: text | entity: ann-berg | {fields} | card.published: 2021-03-06", Fields($"{{ {claim}, sources: {{ gazette: Norvik Ferries moved 13 boats }} }}", FactBaseText.OrdinaryCards));

    /// <summary>More of the card, and its fields.</summary>
    [Theory]
    [InlineData("", "card.published: 2021-03-06")]
    [InlineData("  language: en-GB\n", "card.published: 2021-03-06 | card.language: en-GB")]
    [InlineData("  exclude: [{ from: and the office }]\n", "card.published: 2021-03-06 | card.exclude: and the office … end of line")]
    [InlineData("  exclude: [{ from: and the office, to: was closed }, { from: that week }]\n  headings: [The trial at sea]\n", "card.published: 2021-03-06 | card.exclude: and the office … was closed | card.exclude: that week … end of line | card.heading: The trial at sea")]
    [InlineData("  publisher: The press\n  note: x\n", "card.published: 2021-03-06 | card.publisher: The press")]
    [InlineData("  reports: true\n", "card.published: 2021-03-06 | card.reports: true")]
    public void The_card(string card, string fields) =>
        Assert.Equal($"property: Person.role | property.type: text | entity: ann-berg | value: mate | modality: asserted | {fields}", Fields("{ value: mate, sources: { gazette: Norvik Ferries moved 13 boats } }", FactBaseText.OrdinaryCards + card));

    private static string Fields(string claim, string cards)
    {
        var facts = new FactBaseText { Case = $"Person:\n  ann-berg:\n    name: Ann Berg\n    role: {claim}\n", Cards = cards }.Check();
        var quoted = Assert.Single(facts.Evidence, quote => quote.Quoted.Claim.Claim.Entity == "ann-berg").Quoted;
        return string.Join(" | ", ClaimLock.Of(quoted, LockedNames.None).Fields.Select(field => $"{field.Key}: {field.Value}"));
    }
}
