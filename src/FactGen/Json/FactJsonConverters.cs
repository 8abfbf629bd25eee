using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FactGen.Json;

/// <summary>
/// Writes something of a fact base, of whatever derived type, as a document. It cannot be read back as itself: only a fact base makes it,
/// with its evidence.
/// </summary>
/// <typeparam name="T">What is written.</typeparam>
/// <typeparam name="TDocument">The document.</typeparam>
public abstract class WriteOnlyJsonConverter<T, TDocument> : JsonConverter<T>
    where T : class
{
    private readonly Func<T, TDocument> _documentOf;
    private readonly JsonTypeInfo<TDocument> _shape;
    private readonly string _readInstead;

    /// <param name="documentOf">Makes the document.</param>
    /// <param name="shape">How it is written.</param>
    /// <param name="readInstead">As what it is read, for the message.</param>
    private protected WriteOnlyJsonConverter(Func<T, TDocument> documentOf, JsonTypeInfo<TDocument> shape, string readInstead) =>
        (_documentOf, _shape, _readInstead) = (documentOf, shape, readInstead);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, _documentOf(value), _shape);

    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException($"Only a fact base makes a {typeToConvert.Name}: read the JSON as a {_readInstead}.");
}

/// <summary>A finding as JSON, written as a <see cref="FindingDocument"/> and read back as one.</summary>
public sealed class FindingJsonConverter() : WriteOnlyJsonConverter<Finding, FindingDocument>(
    Documents.Of, FactJsonContext.Default.FindingDocument, nameof(FindingDocument));

/// <summary>The findings of a property with several values, or over time, as a JSON array.</summary>
public sealed class FindingsJsonConverter() : WriteOnlyJsonConverter<IEnumerable<Finding>, IReadOnlyList<FindingDocument>>(
    Documents.Of, FactJsonContext.Default.IReadOnlyListFindingDocument, $"list of {nameof(FindingDocument)}");

/// <summary>The timelines of a property with several values over time, as a JSON array of arrays.</summary>
public sealed class TimelinesJsonConverter()
    : WriteOnlyJsonConverter<IEnumerable<IEnumerable<Finding>>, IReadOnlyList<IReadOnlyList<FindingDocument>>>(
        timelines => [.. timelines.Select(Documents.Of)],
        FactJsonContext.Default.IReadOnlyListIReadOnlyListFindingDocument,
        $"list of lists of {nameof(FindingDocument)}");

/// <summary>A claim as JSON, written as a <see cref="ClaimDocument"/> and read back as one.</summary>
public sealed class ClaimJsonConverter() : WriteOnlyJsonConverter<Claim, ClaimDocument>(
    Documents.Of, FactJsonContext.Default.ClaimDocument, nameof(ClaimDocument));

/// <summary>A quote as JSON, written as a <see cref="QuoteDocument"/> and read back as one.</summary>
public sealed class QuoteJsonConverter() : WriteOnlyJsonConverter<Quote, QuoteDocument>(
    Documents.Of, FactJsonContext.Default.QuoteDocument, nameof(QuoteDocument));

/// <summary>A source as JSON, written as a <see cref="SourceDocument"/> and read back as one.</summary>
public sealed class SourceJsonConverter() : WriteOnlyJsonConverter<Source, SourceDocument>(
    Documents.Of, FactJsonContext.Default.SourceDocument, nameof(SourceDocument));

/// <summary>The speakers of some claims as a JSON array of their ids.</summary>
public sealed class SpeakersJsonConverter() : WriteOnlyJsonConverter<Speakers, IReadOnlyList<string>>(
    speakers => [.. speakers.Select(speaker => speaker.Id)], FactJsonContext.Default.IReadOnlyListString, "list of strings");
