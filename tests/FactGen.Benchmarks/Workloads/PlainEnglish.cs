namespace FactGen.Benchmarks.Workloads;

/// <summary>Sentences that carry no claim: between those that do, as in any article. No number, no negation, nobody's words.</summary>
internal static class PlainEnglish
{
    private static readonly string[] Openings =
    [
        "In the old quarter", "Along the quay", "Behind the market hall", "On the road to the hills", "Near the lighthouse", "Under the arches",
        "At the edge of the fields", "Beside the railway yard", "In the narrow lanes", "Around the square", "Above the lower bridge", "By the mill pond",
    ];

    private static readonly string[] Subjects =
    [
        "the bakers", "the boat builders", "the children of the school", "the night watch", "the gardeners", "the postmen", "the weavers",
        "the people of the island", "the players of the brass band", "the carpenters", "the fishmongers", "the clerks of the land office",
    ];

    private static readonly string[] Deeds =
    [
        "repaired the long fence", "kept the lamps burning", "carried baskets of apples", "mended nets and sails", "painted the shutters green",
        "swept the leaves from the steps", "set out chairs and tables", "loaded barrels on carts", "watered the young lime trees", "polished the brass bells",
        "piled sacks of grain", "measured planks of oak",
    ];

    private static readonly string[] Endings =
    [
        "while the fog lifted from the water", "as they do at the turn of the season", "before the shops opened", "and the air smelled of tar and bread",
        "until the light faded over the roofs", "with the patience of people who know the weather", "while gulls circled above the masts",
        "so that the street looked its best", "and the river’s low hum filled the pauses", "as the wind turned – slowly – to the south",
        "with music drifting from an open window", "and a thin rain began to fall",
    ];

    /// <summary>A sentence.</summary>
    public static string Sentence(Numbers numbers) =>
        $"{numbers.OneOf(Openings)}, {numbers.OneOf(Subjects)} {numbers.OneOf(Deeds)} {numbers.OneOf(Endings)}.";
}
