using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>A word of the format as a JSON string in small letters: <c>"settled"</c>, <c>"alleged"</c>.</summary>
/// <typeparam name="TWord">The words.</typeparam>
public sealed class WordJsonConverter<TWord>() : JsonStringEnumConverter<TWord>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TWord : struct, Enum;
