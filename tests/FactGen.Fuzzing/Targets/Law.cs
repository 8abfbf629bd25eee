using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Fuzzing.Targets;

/// <summary>What must hold whatever the input.</summary>
internal static class Law
{
    /// <summary>Something holds.</summary>
    public static void Holds(bool holds, string law)
    {
        if (!holds)
        {
            throw new LawBrokenException(law);
        }
    }

    /// <summary>A stretch lies within a text.</summary>
    public static void LiesWithin(TextRange range, string text) =>
        Holds(range.Start >= 0 && range.Start <= range.End && range.End <= text.Length, "a stretch lies within its text");

    /// <summary>A message is one line that a terminal, a log and an annotation show as it is.</summary>
    public static void IsWellSaid(FactDiagnostic diagnostic) =>
        Holds(diagnostic.Message.Length is > 0 and <= 1200 && !diagnostic.Message.Any(char.IsControl), $"a message is one short line without control characters: {diagnostic}");

    /// <summary>A place lies within a text.</summary>
    public static void LiesWithin(Place place, string text) =>
        Holds(place.Start >= 0 && place.Start <= place.End && place.End <= text.Length && place.Line > 0 && place.Column > 0, "a place lies within its file");
}

/// <summary>Something that must hold does not.</summary>
public sealed class LawBrokenException(string law) : Exception(law);
