namespace FactGen.Fuzzing.Targets;

/// <summary>
/// A quantity that can be read is printed so that it reads as an equal one, and agrees with itself. Two of them, on two lines, may be
/// compared.
/// </summary>
internal static class QuantityTarget
{
    private delegate bool Reader<T>(string text, out T value);

    public static void Run(string input)
    {
        var lines = input.Split('\n', 2);
        Check<Count>(lines, Count.TryParse);
        Check<Amount>(lines, Amount.TryParse);
        Check<Money>(lines, Money.TryParse);
        Check<Percent>(lines, Percent.TryParse);
        Check<Ratio>(lines, Ratio.TryParse);
        Check<Duration>(lines, Duration.TryParse);
    }

    private static void Check<T>(string[] lines, Reader<T> read)
        where T : struct, IFactValue<T>, IEquatable<T>
    {
        if (!read(lines[0], out var value))
        {
            return;
        }

        Law.Holds(read(value.ToString()!, out var again) && again.Equals(value), "a value reads back as it was printed");
        Law.Holds(value.IsWithin(value) && value.TryShare(value, out _), "a value agrees with itself");
        if (lines.Length > 1 && read(lines[1], out var other))
        {
            Law.Holds(value.TryShare(other, out var shared) == other.TryShare(value, out _), "what is shared is shared by both");
            Law.Holds(!value.IsWithin(other) || value.TryShare(other, out shared), "what lies within another shares something with it");
            Law.Holds(!(value.IsBelow(other) is true && other.IsBelow(value) is true), "of two values one alone is below the other");
        }
    }
}
