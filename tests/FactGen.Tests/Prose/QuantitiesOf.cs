using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>The quantities of a text, each as a value words it, with its unit.</summary>
internal static class QuantitiesOf
{
    /// <summary>
    /// All quantities, separated by semicolons; empty if there is none. "?" is a number that is not read, "-" one that counts nothing.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The tag of its language.</param>
    public static string Text(string text, string language = "en") => string.Join("; ", Read(text, language).Select(Describe));

    /// <summary>The same of a text that is prepared.</summary>
    public static string Text(ProseText prose) => string.Join("; ", prose.QuantitiesIn(prose.Whole).Select(Describe));

    /// <summary>The values of a property that a text gives.</summary>
    public static string Of(Property property, string text) => string.Join(
        "; ", Read(text).Where(reading => reading.Fits(property)).Select(reading => Words(reading, property.Type.Kind)));

    private static IEnumerable<QuantityReading> Read(string text, string language = "en") =>
        new ProseText(new SourceText(text), language).QuantitiesIn(new TextRange(0, text.Length));

    private static string Describe(QuantityReading reading) => reading.Unit switch
    {
        _ when reading.IsNoCount => "-",
        _ when reading.IsUnread => "?",
        QuantityUnit.Currency => Words(reading, ValueKind.Money),
        QuantityUnit.Percent => Words(reading, ValueKind.Percent),
        QuantityUnit.Time => Words(reading, ValueKind.Duration),
        QuantityUnit.Ratio => Words(reading, ValueKind.Ratio),
        QuantityUnit.Measure => $"{Words(reading, ValueKind.Number)} {reading.UnitName}",
        _ => Words(reading, ValueKind.Number),
    };

    private static string Words(QuantityReading reading, ValueKind kind) => (reading with { IsRound = false }).Wordings(kind)[0];
}
