using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Schema;

/// <summary>The types of values that other languages call otherwise: <c>string</c> is <c>text</c> here.</summary>
internal static class TypeGuesses
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = "text",
        ["str"] = "text",
        ["char"] = "text",
        ["varchar"] = "text",
        ["int"] = "count",
        ["integer"] = "count",
        ["long"] = "count",
        ["quantity"] = "count",
        ["float"] = "number",
        ["double"] = "number",
        ["decimal"] = "number",
        ["real"] = "number",
        ["numeric"] = "number",
        ["boolean"] = "bool",
        ["flag"] = "bool",
        ["year"] = "date",
        ["month"] = "date",
        ["day"] = "date",
        ["time"] = "date",
        ["datetime"] = "date",
        ["timestamp"] = "date",
        ["dateonly"] = "date",
        ["currency"] = "money",
        ["amount"] = "money",
        ["price"] = "money",
        ["dollars"] = "money",
        ["euros"] = "money",
        ["percentage"] = "percent",
        ["timespan"] = "duration",
        ["period"] = "duration",
        ["interval"] = "duration",
        ["fraction"] = "ratio",
        ["uri"] = "url",
        ["link"] = "url",
    };

    /// <summary>The type that was meant; null if none can be guessed, or the schema has a type of that name, letter case aside.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="own">The types of the schema.</param>
    public static string? Of(string written, IEnumerable<string> own) =>
        Types.TryGetValue(written, out var type) && !own.Contains(written, StringComparer.OrdinalIgnoreCase) ? type : null;

    /// <summary>The remedy that writes that type.</summary>
    public static EquatableArray<Remedy> Remedy(string? type) => type is null ? default : new([new Remedy(RemedyKind.Name, type)]);
}
