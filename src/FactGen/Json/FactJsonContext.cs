using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>The serializer of the documents, generated at compile time, so that it works in trimmed and in native programs.</summary>
[JsonSerializable(typeof(EntityDocument))]
[JsonSerializable(typeof(FindingDocument))]
[JsonSerializable(typeof(IReadOnlyList<FindingDocument>))]
[JsonSerializable(typeof(IReadOnlyList<IReadOnlyList<FindingDocument>>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(ClaimDocument))]
[JsonSerializable(typeof(QuoteDocument))]
[JsonSerializable(typeof(SourceDocument))]
internal sealed partial class FactJsonContext : JsonSerializerContext;
