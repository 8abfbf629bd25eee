using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>A finding as JSON, written as a <see cref="FindingDocument"/> and read back as one.</summary>
public sealed class FindingJsonConverter : WriteOnlyJsonConverter<Finding>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Documents.Of(value), FactJsonContext.Default.FindingDocument);

    private protected override string ReadInstead => nameof(FindingDocument);
}

/// <summary>The findings of a property with several values, or over time, as a JSON array.</summary>
public sealed class FindingsJsonConverter : WriteOnlyJsonConverter<IEnumerable<Finding>>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IEnumerable<Finding> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, [.. value.Select(Documents.Of)], FactJsonContext.Default.IReadOnlyListFindingDocument);

    private protected override string ReadInstead => $"list of {nameof(FindingDocument)}";
}

/// <summary>The timelines of a property with several values over time, as a JSON array of arrays.</summary>
public sealed class TimelinesJsonConverter : WriteOnlyJsonConverter<IEnumerable<IEnumerable<Finding>>>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IEnumerable<IEnumerable<Finding>> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            [.. value.Select(IReadOnlyList<FindingDocument> (timeline) => [.. timeline.Select(Documents.Of)])],
            FactJsonContext.Default.IReadOnlyListIReadOnlyListFindingDocument);

    private protected override string ReadInstead => $"list of lists of {nameof(FindingDocument)}";
}

/// <summary>A claim as JSON, written as a <see cref="ClaimDocument"/> and read back as one.</summary>
public sealed class ClaimJsonConverter : WriteOnlyJsonConverter<Claim>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Documents.Of(value), FactJsonContext.Default.ClaimDocument);

    private protected override string ReadInstead => nameof(ClaimDocument);
}

/// <summary>A quote as JSON, written as a <see cref="QuoteDocument"/> and read back as one.</summary>
public sealed class QuoteJsonConverter : WriteOnlyJsonConverter<Quote>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quote value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Documents.Of(value), FactJsonContext.Default.QuoteDocument);

    private protected override string ReadInstead => nameof(QuoteDocument);
}

/// <summary>A source as JSON, written as a <see cref="SourceDocument"/> and read back as one.</summary>
public sealed class SourceJsonConverter : WriteOnlyJsonConverter<Source>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Documents.Of(value), FactJsonContext.Default.SourceDocument);

    private protected override string ReadInstead => nameof(SourceDocument);
}

/// <summary>The speakers of some claims as a JSON array of their ids.</summary>
public sealed class SpeakersJsonConverter : WriteOnlyJsonConverter<Speakers>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Speakers value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var speaker in value)
        {
            writer.WriteStringValue(speaker.Id);
        }

        writer.WriteEndArray();
    }

    private protected override string ReadInstead => "list of strings";
}

/// <summary>
/// Writes something of a fact base, of whatever derived type. It cannot be read back as itself: only a fact base makes it, with its
/// evidence.
/// </summary>
public abstract class WriteOnlyJsonConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>The type as which it is read.</summary>
    private protected abstract string ReadInstead { get; }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException($"Only a fact base makes a {typeToConvert.Name}: read the JSON as a {ReadInstead}.");
}
