using static FactGen.Benchmarks.Workloads.Cast;

namespace FactGen.Benchmarks.Workloads;

/// <summary>Somebody says something on a day.</summary>
internal sealed class Saying(WorkloadEntity speaker, WorkloadEntity? via, DateOnly stated, Numbers numbers)
{
    /// <summary>The claim as a speaker's statement.</summary>
    public WorkloadClaim Of(WorkloadClaim claim) => claim with
    {
        By = speaker.Id,
        Via = via?.Id,
        Stated = stated,
        Note = claim.Because is null && numbers.Percent(60)
            ? $"said in the hall of the council on {InWords(stated)}, when it met for the last time before the holidays"
            : null,
    };

    /// <summary>The sentence that passes the words on.</summary>
    /// <param name="words">The statement.</param>
    /// <param name="published">When the text was published that passes it on.</param>
    public string Sentence(string words, DateOnly published)
    {
        var isInWeek = published.DayNumber - stated.DayNumber is > 0 and < 7;
        var day = isInWeek && numbers.Percent(50) ? $"{stated.DayOfWeek}" : InWords(stated);
        var end = via is null ? "." : $", {via.Name} wrote.";
        return numbers.Below(3) switch
        {
            0 => $"{speaker.Called(numbers)} said on {day} that {words}{end}",
            1 => $"On {day}, {speaker.Called(numbers)} explained, {words}{end}",
            _ => $"{speaker.Called(numbers)} told us on {day} that {words}{end}",
        };
    }
}
