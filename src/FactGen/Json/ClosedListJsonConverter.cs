using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>A word of a closed list of the schema as a JSON string, in snake_case as the facts write it.</summary>
/// <typeparam name="TWord">The enum, whose members are numbered from 0 in the order of the list.</typeparam>
/// <param name="words">The words, in the order of the list.</param>
public abstract class ClosedListJsonConverter<TWord>(params string[] words) : JsonConverter<TWord>
    where TWord : struct, Enum
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no word of the list.</exception>
    public override TWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Array.IndexOf(words, reader.GetString()) is >= 0 and var index
            ? (TWord)Enum.ToObject(typeof(TWord), index)
            : throw new JsonException($"One of {string.Join(", ", words)} is expected.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no word of the list.</exception>
    public override void Write(Utf8JsonWriter writer, TWord value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Convert.ToInt32(value, CultureInfo.InvariantCulture) is >= 0 and var index && index < words.Length
            ? words[index]
            : throw new JsonException($"{value} is not one of {string.Join(", ", words)}."));
}
