using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Reads a claim's value in its property's type.</summary>
public static class ValueBinder
{
    /// <summary>The value, or null after FACT2003. Linking checks later that an entity with the id exists.</summary>
    internal static FactValue? Bind(YamlScalar text, Property property, DatePool dates, DiagnosticSink diagnostics)
    {
        if (property.Type.Kind is ValueKind.Date && !dates.Affords(text, diagnostics))
        {
            return null;
        }

        var value = Read(text.Value, property.Type);
        if (value is null)
        {
            diagnostics.Report(
                Catalogue.ValueNotOfType, text.Place, $"'{text.Value}' is not {Expected(property)}.{Advice(text.Value, property.Type, diagnostics)}");
        }

        return value;
    }

    /// <summary>Reads a value of that type; null if it is none.</summary>
    public static FactValue? Read(string text, PropertyType type) => type.Kind switch
    {
        ValueKind.Count => Count.TryParse(text, out var count) ? new SetValue<Count>(text, count) : null,
        ValueKind.Number => Amount.TryParse(text, out var number) ? new SetValue<Amount>(text, number) : null,
        ValueKind.Money => Money.TryParse(text, out var money) ? new SetValue<Money>(text, money) : null,
        ValueKind.Percent => Percent.TryParse(text, out var percent) ? new SetValue<Percent>(text, percent) : null,
        ValueKind.Ratio => Ratio.TryParse(text, out var ratio) ? new SetValue<Ratio>(text, ratio) : null,
        ValueKind.Date => FactDate.TryParse(text, out var date) ? new SetValue<FactDate>(text, date) : null,
        ValueKind.Duration => Duration.TryParse(text, out var duration) ? new SetValue<Duration>(text, duration) : null,
        ValueKind.Bool => text is "true" or "false" ? new SingleValue(text) : null,
        ValueKind.Url => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? new SingleValue(text) : null,
        ValueKind.OneOf => type.Words.Any(word => word.Id == text) ? new SingleValue(text) : null,
        ValueKind.Entity => SchemaNames.IsReference(text) ? new SingleValue(text) : null,
        _ => string.IsNullOrWhiteSpace(text) ? null : new SingleValue(text),
    };

    private static string Expected(Property property) => property.Type.Kind switch
    {
        ValueKind.OneOf => $"a word of '{property.Name}'",
        ValueKind.Entity => $"the id of an entity ({property.Type}), as '{property.Name}' takes it",
        ValueKind.Count => $"a count{(property.Type.Of is { } things ? $" of {things}" : "")}, as '{property.Name}' takes it",
        _ => $"a {property.Type}, as '{property.Name}' takes it",
    };

    private static string Advice(string text, PropertyType type, DiagnosticSink diagnostics) => type.Kind switch
    {
        ValueKind.Count => " Write a whole number, alone or as 'about 2300', 'nearly 10000', 'over 1300', 'at least 100', '20 to 30'.",
        ValueKind.Number => " Write a decimal number with a point, alone or as 'about 2.5', 'over 3', '2 to 3'.",
        ValueKind.Money => " Write the amount and the ISO 4217 code, as in '300000000 USD'.",
        ValueKind.Percent => " Write a number with or without the sign, as in '12.5 %'.",
        ValueKind.Ratio => " Write how many of how many, as in '1 in 50000', '25 per 100000' or '3 out of 4', or how many times, as in '2 times'.",
        ValueKind.Date => EdtfSlips.Advice(text),
        ValueKind.Duration => " Write a number and a unit, as in '10 days' or 'at most 10 days', or ISO 8601, as in 'P10D'.",
        ValueKind.Bool => " Write true or false.",
        ValueKind.Url => " Write an absolute address that begins with https:// or http://.",
        ValueKind.OneOf => diagnostics.Suggest(text, type.Words.Select(word => word.Id)).Sentence,
        ValueKind.Entity => " Write the id in kebab-case, as it is where the entity is declared.",
        _ => " Write words of the quote.",
    };
}
