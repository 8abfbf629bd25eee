namespace FactGen;

/// <summary>Names as part of a sentence.</summary>
internal static class NameList
{
    /// <summary>"a", "a and b", "a, b and c"; empty for no names.</summary>
    public static string Of(string[] names) =>
        names.Length <= 1 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Length - 1))} and {names[^1]}";
}
