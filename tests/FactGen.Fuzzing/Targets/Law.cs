using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Fuzzing.Targets;

/// <summary>What must be true for every input.</summary>
internal static class Law
{
    /// <summary>Something is true.</summary>
    public static void Holds(bool holds, string law)
    {
        if (!holds)
        {
            throw new LawBrokenException(law);
        }
    }

    /// <summary>A range is within a text.</summary>
    public static void LiesWithin(TextRange range, string text) =>
        Holds(range.Start >= 0 && range.Start <= range.End && range.End <= text.Length, "a stretch lies within its text");

    /// <summary>A message is one line that a terminal, a log and an annotation show unchanged.</summary>
    public static void IsWellSaid(FactDiagnostic diagnostic) =>
        Holds(diagnostic.Message.Length is > 0 and <= 1200 && !diagnostic.Message.Any(char.IsControl), $"a message is one short line without control characters: {diagnostic}");

    /// <summary>A place is within a text.</summary>
    public static void LiesWithin(Place place, string text) =>
        Holds(place.Start >= 0 && place.Start <= place.End && place.End <= text.Length && place.Line > 0 && place.Column > 0, "a place lies within its file");
}

/// <summary>Something that must be true is not.</summary>
public sealed class LawBrokenException(string law) : Exception(law);
