using System.Globalization;
using static FactGen.Benchmarks.Workloads.Cast;

namespace FactGen.Benchmarks.Workloads;

/// <summary>The claims on an event, and the additional ones on an operation.</summary>
internal static class EventClaims
{
    private static readonly (string Value, string Words)[] Natures =
        [("contest", "a contest"), ("market", "a market"), ("parade", "a parade"), ("concert", "an evening of music")];

    private static readonly string[] Outcomes =
        ["a dance on the quay", "a shower of rain", "a long supper", "a fair wind and full nets", "three cheers for the cook", "a song in many voices"];

    private static readonly string[] Days = ["two", "three", "four", "five", "six", "eight", "nine", "ten"];

    /// <summary>Its claims, in the order of the schema.</summary>
    public static IEnumerable<WorkloadClaim> Of(WorkloadEntity occasion, Cast cast)
    {
        var (numbers, name) = (cast.Numbers, (occasion.Type == "Event" ? "the " : "") + occasion.Name);
        yield return DateOf(name, cast.Published, numbers);

        var end = cast.Published.AddDays(-numbers.Between(0, 1));
        yield return new WorkloadClaim("end", $"{end:yyyy-MM-dd}", $"[{name} came to an end on {InWords(end)}] when the lamps were put out.")
        {
            IsOwnVoice = true,
        };

        if (cast.Place() is { } place)
        {
            yield return new WorkloadClaim("place", place.Id, $"[{name} was held in {place.Name}], between the quay and the church.");
        }

        foreach (var claim in Visitors(name, cast))
        {
            yield return claim;
        }

        var takings = numbers.Between(21, 960) * 1_000;
        yield return new WorkloadClaim("takings", $"nearly {takings} USD", $"[{name} took in nearly {InWords(takings)} dollars] at its gates and stalls.");

        var days = numbers.Below(Days.Length);
        var length = days < 5 ? days + 2 : days + 3;
        yield return numbers.Percent(50)
            ? new WorkloadClaim("length", $"{length} days", $"[{name} lasted {Days[days]} days], nights left aside.")
            : new WorkloadClaim("length", $"at most {length} days", $"By the plan of the town [{name} takes up to {Days[days]} days], nights left aside.");

        var (nature, words) = numbers.OneOf(Natures);
        yield return new WorkloadClaim("nature", nature, $"[{name} was {words} above all], as the posters had it.");

        var outcome = numbers.OneOf(Outcomes);
        yield return new WorkloadClaim("outcome", outcome, $"[{name} closed with {outcome}].");

        if (occasion.Type == "Operation")
        {
            foreach (var claim in Deployment(name, cast))
            {
                yield return claim;
            }
        }
        else
        {
            yield return new WorkloadClaim("repeated", "true", $"[{name} comes back every year] with the first warm days.")
            {
                Because = "what comes back every year takes place again",
            };
        }

        if (cast.Person() is { } guest)
        {
            yield return new WorkloadClaim("guests", guest.Id, $"[{guest.Name} was a guest of {name}] and stayed to the last song.");
        }

        if (cast.Organization() is { } host)
        {
            yield return new WorkloadClaim("guests", host.Id, $"[The {host.Name} had a tent of its own at {name}], with benches in the shade.");
        }
    }

    /// <summary>A beginning, in one of the ways in which articles report it.</summary>
    private static WorkloadClaim DateOf(string name, DateOnly published, Numbers numbers)
    {
        var before = numbers.Between(2, 6);
        var began = published.AddDays(-before);
        return numbers.Below(4) switch
        {
            0 => new WorkloadClaim("date", $"{began:yyyy-MM-dd}", $"[{name} began on {began.DayOfWeek}] with a peal of bells.") { IsOwnVoice = true },
            1 => new WorkloadClaim("date", $"{began:yyyy-MM-dd}", $"[{name} began {Days[before - 2]} days ago] in bright sunshine.") { IsOwnVoice = true },
            2 => new WorkloadClaim("date", $"{began:yyyy-MM-dd}", $"[{name} began on {InWords(began)}] in front of the old customs house.") { IsOwnVoice = true },
            _ => new WorkloadClaim("date", $"{began:yyyy-MM}", $"Many had waited for [{name}, which began in {began.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}].")
            {
                IsOwnVoice = true,
            },
        };
    }

    /// <summary>How many came: some accounts agree, some do not.</summary>
    private static IEnumerable<WorkloadClaim> Visitors(string name, Cast cast)
    {
        var numbers = cast.Numbers;
        var visitors = numbers.Between(1_200, 48_000);
        yield return new WorkloadClaim("visitors", $"{visitors}", $"At the turnstiles [{name} counted {InWords(visitors)} visitors] from near and far.");

        var round = (visitors * numbers.OneOf([100, 130, 130]) / 100 / 100 * 100) + 100;
        if (numbers.Percent(70))
        {
            yield return new WorkloadClaim("visitors", $"about {round}", $"[about {InWords(round)} visitors came to {name}].") { IsAlwaysSaid = true };
        }
    }

    private static IEnumerable<WorkloadClaim> Deployment(string name, Cast cast)
    {
        var numbers = cast.Numbers;
        var helpers = numbers.Between(210, 4_800);
        yield return new WorkloadClaim("helpers", $"{helpers}", $"[{InWords(helpers)} helpers took part in {name}].");

        var boats = numbers.Between(11, 99);
        yield return new WorkloadClaim("boats", $"{boats}", $"[{name} made use of {boats} boats], all of them lent.");

        var days = numbers.Between(2, 6);
        yield return new WorkloadClaim("withdrawal_start", $"{cast.Published.AddDays(days):yyyy-MM-dd}", $"[In {Days[days - 2]} days the helpers of {name} will begin to leave], street by street.")
        {
            Modality = "planned",
            IsOwnVoice = true,
        };
    }
}
