namespace FactGen.Fuzzing.Targets;

/// <summary>
/// A date that can be read is printed so that it reads as an equal date, and agrees with itself. Two of them, on two lines, may be
/// compared.
/// </summary>
internal static class EdtfTarget
{
    public static void Run(string input)
    {
        var lines = input.Split('\n', 2);
        if (!FactDate.TryParse(lines[0], out var date))
        {
            return;
        }

        Law.Holds(FactDate.TryParse(date.ToString(), out var again) && again == date, "a date reads back as it was printed");
        Law.Holds(date.IsWithin(date) && date.TryShare(date, out _), "a date agrees with itself");
        Law.Holds(date.ToProse().Length > 0, "a date has words");
        Law.Holds(!(date.EarliestDay > date.LatestDay), "a date does not end before it begins");
        if (lines.Length > 1 && FactDate.TryParse(lines[1], out var other))
        {
            Law.Holds(date.TryShare(other, out var shared) == other.TryShare(date, out _), "what is shared is shared by both");
            Law.Holds(!date.IsWithin(other) || date.TryShare(other, out shared), "what lies within another shares something with it");
            Law.Holds(!(date.IsBefore(other) is true && other.IsBefore(date) is true), "of two dates one alone is before the other");
            Law.Holds(!(date.IsBefore(other) is true && date.IsNotAfter(other) is not true), "what is before is not after");
        }
    }
}
