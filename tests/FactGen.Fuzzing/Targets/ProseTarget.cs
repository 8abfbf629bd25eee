namespace FactGen.Fuzzing.Targets;

/// <summary>An English text, read wholly.</summary>
internal static class ProseTarget
{
    public static void Run(string input) => ProseReading.Check(input, "en");
}
