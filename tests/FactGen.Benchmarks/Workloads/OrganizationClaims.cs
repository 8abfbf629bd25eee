using static FactGen.Benchmarks.Workloads.Cast;

namespace FactGen.Benchmarks.Workloads;

/// <summary>The claims on an organization.</summary>
internal static class OrganizationClaims
{
    private static readonly string[] Forms = ["charity", "cooperative", "company", "association"];

    /// <summary>Its claims, in the order of the schema.</summary>
    public static IEnumerable<WorkloadClaim> Of(WorkloadEntity organization, Cast cast)
    {
        var (numbers, name) = (cast.Numbers, $"the {organization.Name}");
        var members = numbers.Between(12, 97) * 100;
        var (hedge, value) = numbers.OneOf([("over", "over"), ("about", "about"), ("at least", "at least"), ("nearly", "nearly"), ("not more than", "at most")]);
        yield return new WorkloadClaim("members", $"{value} {members}", $"By its own books [{name} has {hedge} {InWords(members)} members] in every walk of life.");

        var thousands = numbers.Between(110, 980);
        yield return new WorkloadClaim("budget", $"{thousands}000 EUR", $"[{name} spends {thousands},000 euros in a year] on its workshops.")
        {
            Elsewhere = $"Of the [{thousands},000 euros that {name} spends in a year], much goes into repairs.",
        };

        var founded = new DateOnly(numbers.Between(1860, 2020), 1, 1).AddDays(numbers.Below(360));
        yield return new WorkloadClaim("founded", $"{founded:yyyy-MM-dd}", $"[Since {InWords(founded)}, the day on which {name} was founded], it has met in the same hall.");

        if (cast.Place() is { } seat)
        {
            yield return new WorkloadClaim("seat", seat.Id, $"The brass plate shines from afar, for [{name} has its seat in {seat.Name}], near the square.");
        }

        if (cast.Person() is { } head)
        {
            var since = numbers.Between(2015, 2030);
            yield return new WorkloadClaim("head", head.Id, $"[{head.Called(numbers)} has headed {name} since {since}], after years in its workshop.") { Valid = $"{{ from: {since} }}" };
        }

        var form = numbers.OneOf(Forms);
        yield return new WorkloadClaim("form", form, $"In the eyes of the law [{name} is {(form == "association" ? "an" : "a")} {form}] with rules of its own.");

        var share = numbers.Between(3, 48);
        yield return new WorkloadClaim("port_share", $"{share} %", $"[{name} holds {share} percent of the port].");

        yield return new WorkloadClaim("open_to_all", "true", $"[Everybody who asks may join {name}] on the first day of spring.")
        {
            Because = "a body that everybody may join is open to all",
        };
    }
}
