using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Facts;

/// <summary>Values as a reader sees them: "about 2,300 soldiers", "13 January 2022", "attempted coup", a person's name.</summary>
public static class ValueProse
{
    /// <summary>The value in words.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The property's type.</param>
    /// <param name="nameOf">The name of an entity by its id.</param>
    public static string Of(FactValue value, PropertyType type, Func<string, string> nameOf) => value switch
    {
        SetValue<FactDate> date => date.Value.ToProse(),
        SetValue<Count> count when type.Of is { } things => FindingSentence.Counted(count.Value.ToString(), things),
        SetValue<Count> count => count.Value.ToString(),
        SetValue<Amount> number => $"{number.Value}{(type.Of is { } unit ? $" {unit}" : "")}",
        SetValue<Money> money => money.Value.ToString(),
        SetValue<Percent> percent => percent.Value.ToString(),
        SetValue<Ratio> ratio => ratio.Value.ToString(),
        SetValue<Duration> duration => duration.Value.ToString(),
        _ => type.Kind switch
        {
            ValueKind.Entity => nameOf(value.Wording),
            ValueKind.OneOf => value.Wording.Replace('_', ' '),
            ValueKind.Bool => value.Wording == "true" ? "yes" : "no",
            _ => value.Wording,
        },
    };
}
