using static FactGen.Benchmarks.Workloads.Cast;

namespace FactGen.Benchmarks.Workloads;

/// <summary>The claims on a place.</summary>
internal static class PlaceClaims
{
    private static readonly (string Value, string Words)[] Settings =
        [("coast", "on the coast"), ("highland", "in the hills"), ("river_valley", "in the valley of the river Sarno"), ("plain", "in the flat land")];

    private static readonly string[] Crafts =
        ["glass works and quiet gardens", "smoked fish", "wooden toys", "a bridge of seven arches", "long winters", "blue pottery", "bell towers", "orchards of late pears"];

    /// <summary>Its claims, in the order of the schema.</summary>
    public static IEnumerable<WorkloadClaim> Of(WorkloadEntity place, Cast cast)
    {
        var (numbers, name) = (cast.Numbers, place.Name);
        var people = numbers.Between(1_100, 98_000);
        var round = people / 1_000 * 1_000;
        yield return numbers.Below(3) switch
        {
            0 => new WorkloadClaim("population", $"about {round}", $"The count of the spring was long, and [{name} has about {InWords(round)} inhabitants] in all its quarters.")
            {
                Elsewhere = $"On the maps of the region [{name} stands with about {InWords(round)} inhabitants].",
            },
            1 => new WorkloadClaim("population", $"over {round}", $"By the books of the parish [{name} is home to over {InWords(round)} people]."),
            _ => new WorkloadClaim("population", $"{people}", $"After the winter [{name} counted {InWords(people)} inhabitants] in its rolls."),
        };

        var (area, tenth) = (numbers.Between(12, 900), numbers.Between(1, 9));
        yield return new WorkloadClaim("area", $"{area}.{tenth}", $"With its woods and ponds [{name} covers {area}.{tenth} square kilometres] of land.");

        var year = numbers.Between(1420, 1890);
        yield return new WorkloadClaim("founded", $"{year}", $"[{name} was founded in {year}] by fishermen who came from the islands.")
        {
            Elsewhere = numbers.Percent(60) ? $"A stone at the gate has it in large letters, and [in {year} {name} was founded]." : null,
        };

        var (setting, where) = numbers.OneOf(Settings);
        yield return new WorkloadClaim("setting", setting, $"[{name} lies {where}], and the road to it is narrow.");

        var share = $"{numbers.Between(2, 14)}.{numbers.Between(1, 9)}";
        yield return new WorkloadClaim("jobless", $"{share} %", $"[the share of the jobless in {name} fell to {share} percent].");

        var craft = numbers.OneOf(Crafts);
        yield return new WorkloadClaim("known_for", craft, $"Far beyond the region [{name} is known for {craft}].");

        yield return new WorkloadClaim("ferry", "true", $"[The ferry to {name} leaves every morning] from the lower quay.")
        {
            Because = "what a ferry leaves for has a ferry",
        };

        if (cast.Person() is { } mayor)
        {
            var since = numbers.Between(2012, 2029);
            yield return new WorkloadClaim("mayor", mayor.Id, $"[{mayor.Called(numbers)} has been mayor of {name} since {since}].")
            {
                Valid = $"{{ from: {since} }}",
            };
        }
    }
}
