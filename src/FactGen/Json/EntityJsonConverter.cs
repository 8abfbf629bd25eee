using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Runtime;

namespace FactGen.Json;

/// <summary>
/// An entity as JSON: written as an <see cref="EntityDocument"/>; read by its id, from a string or from the key <c>id</c> of an object.
/// </summary>
/// <remarks>Each fact base has one of its own that finds its entities; this one can only write.</remarks>
/// <param name="registry">The fact base; null if it is not known.</param>
public class EntityJsonConverter(FactRegistry? registry) : JsonConverter<Entity>
{
    /// <summary>One that can only write, for <see cref="Entity"/> itself.</summary>
    public EntityJsonConverter()
        : this(null)
    {
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(Entity).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no such entity, or it is of another type.</exception>
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var id = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.StartObject => IdIn(ref reader),
            _ => null,
        };
        return id is null ? throw new JsonException($"A {typeToConvert.Name} is expected as its id, or as an object with 'id'.")
            : registry is null ? throw new JsonException(
                $"'{id}' cannot be looked up: read it as a type of its fact base, not as {typeToConvert.Name}.")
            : registry.Find(id) is not { } entity ? throw new JsonException($"The fact base '{registry.Name}' has no entity '{id}'.")
            : typeToConvert.IsInstanceOfType(entity) ? entity
            : throw new JsonException($"'{id}' is of the type {entity.Type}, not {typeToConvert.Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Documents.Of(value), FactJsonContext.Default.EntityDocument);

    private static string? IdIn(ref Utf8JsonReader reader)
    {
        string? id = null;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId && reader.TokenType is JsonTokenType.String)
            {
                id = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return id;
    }
}
