using static FactGen.Benchmarks.Workloads.Cast;

namespace FactGen.Benchmarks.Workloads;

/// <summary>The claims on a person.</summary>
internal static class PersonClaims
{
    private static readonly string[] Offices =
        ["harbour master", "head of the water works", "keeper of the archive", "chief engineer", "director of the museum", "conductor of the choir", "teacher of navigation"];

    private static readonly string[] Descriptions =
    [
        "a patient builder of bridges", "the best ear in the choir", "a friend of short meetings", "a careful reader of maps", "the memory of the port",
        "a good loser at chess", "somebody who answers letters",
    ];

    private static readonly string[] Years = ["two", "three", "four", "five", "six", "seven"];

    private static readonly string[] Subjects = ["ship building", "hydrology", "music", "the law of the sea", "the repair of clocks"];

    /// <summary>The claims, in the order of the schema.</summary>
    public static IEnumerable<WorkloadClaim> Of(WorkloadEntity person, Cast cast)
    {
        var (numbers, name) = (cast.Numbers, person.Short);
        var age = numbers.Between(24, 88);
        yield return new WorkloadClaim("age", $"{age}", $"[{person.Name}, {age}, grew up by the sea] in a house of stone.");

        var born = new DateOnly(2031 - age, 1, 1).AddDays(numbers.Below(360));
        yield return new WorkloadClaim("born", $"{born:yyyy-MM-dd}", $"[{name} was born on {InWords(born)}], in the year of the great flood.")
        {
            Elsewhere = numbers.Percent(50) ? $"As the register has it, [{InWords(born)} is the day on which {name} was born]." : null,
        };

        var (first, office) = (numbers.Between(2005, 2014), numbers.Below(Offices.Length));
        var last = first + numbers.Between(2, 6);
        yield return new WorkloadClaim("role", Offices[office], $"[From {first} to {last} {name} was {Offices[office]}] and lived above the office.") { Valid = $"{first}/{last}" };

        var next = Offices[(office + 1) % Offices.Length];
        yield return new WorkloadClaim("role", next, $"[{name} has been {next} since {last + 1}], with a staff of young people.") { Valid = $"{{ from: {last + 1} }}" };

        if (cast.Organization() is { } organization)
        {
            yield return new WorkloadClaim("works_for", organization.Id, $"On most days of the week [{name} works for the {organization.Name}] in its reading room.");
        }

        var (millions, tenths) = (numbers.Between(1, 9), numbers.Between(1, 9));
        yield return new WorkloadClaim("shares", $"{millions}{tenths}00000 EUR", $"[{name} holds shares worth {millions}.{tenths} million euros].");

        var years = numbers.Below(Years.Length);
        yield return new WorkloadClaim("training", $"{years + 2} years", $"[{name} studied {numbers.OneOf(Subjects)} for {Years[years]} years] in the capital.");

        var description = numbers.OneOf(Descriptions);
        yield return new WorkloadClaim("described_as", description, $"[{name} is {description}].");
    }
}
