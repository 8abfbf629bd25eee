using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>Reads a value from the words of the format.</summary>
public delegate bool ValueReader<T>(ReadOnlySpan<char> text, out T value);

/// <summary>
/// A value as a JSON string in the words of the format (FORMAT.md section 5): <c>"about 2,300"</c>, <c>"2022-01-05"</c>. What is written is
/// read back as an equal value.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="read">Reads the words.</param>
/// <param name="kind">What the value is, for messages: "a count".</param>
public abstract class ValueJsonConverter<T>(ValueReader<T> read, string kind) : JsonConverter<T>
    where T : struct, IFactValue<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no string, or its words are no such value.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String
            ? Read(reader.GetString()!)
            : throw new JsonException($"{kind} is expected as a string in the words of the format, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString()!);

    private T Read(string text) => read(text, out var value) ? value : throw new JsonException($"'{text}' cannot be read as {kind}.");
}

/// <summary>A date as a JSON string: <c>"2022-01-05"</c>.</summary>
public sealed class FactDateJsonConverter() : ValueJsonConverter<FactDate>(FactDate.TryParse, "a date");

/// <summary>A count as a JSON string: <c>"about 2,300"</c>.</summary>
public sealed class CountJsonConverter() : ValueJsonConverter<Count>(Count.TryParse, "a count");

/// <summary>A number as a JSON string: <c>"36.6"</c>.</summary>
public sealed class AmountJsonConverter() : ValueJsonConverter<Amount>(Amount.TryParse, "a number");

/// <summary>An amount of money as a JSON string: <c>"300 USD"</c>.</summary>
public sealed class MoneyJsonConverter() : ValueJsonConverter<Money>(Money.TryParse, "an amount of money");

/// <summary>A percentage as a JSON string: <c>"5 %"</c>.</summary>
public sealed class PercentJsonConverter() : ValueJsonConverter<Percent>(Percent.TryParse, "a percentage");

/// <summary>A ratio as a JSON string: <c>"1 in 50,000"</c>.</summary>
public sealed class RatioJsonConverter() : ValueJsonConverter<Ratio>(Ratio.TryParse, "a ratio");

/// <summary>A length of time as a JSON string: <c>"10 days"</c>.</summary>
public sealed class DurationJsonConverter() : ValueJsonConverter<Duration>(Duration.TryParse, "a length of time");
