using System.Text.Json.Nodes;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.EditorSchemas;

/// <summary>What <c>value</c> may contain, by the property's type.</summary>
/// <remarks>
/// Wide enough to accept everything that the format accepts; the compiler checks dates and numbers exactly.
/// </remarks>
/// <param name="model">The fact base.</param>
internal sealed class ValueSchema(FactModel model)
{
    private const string Amount = @"^[a-z ]*-?[0-9][-0-9,.a-z %]*$";

    /// <summary>The schema of a type's values.</summary>
    public JsonObject Of(PropertyType type) => type.Kind switch
    {
        ValueKind.Count =>
            Number(
                $"A whole number{Of(" of ", type.Of)}, alone or as 'about 2300', 'nearly 10000', 'over 1300', 'at least 100', '20 to 30'.",
                "integer"),
        ValueKind.Number => Number($"A number{Of(", in ", type.Of)}, alone or as 'about 2.5', 'over 3', '2 to 3'.", "number"),
        ValueKind.Percent => Number("A share of a hundred: '12.5 %', 'about 30', '20 to 30 %'.", "number"),
        ValueKind.Ratio =>
            SchemaNodes.Text("How many of how many: '1 in 50000', '25 per 100000', '3 out of 4'; or how many times: '2 times'.", "[0-9]"),
        ValueKind.Money => SchemaNodes.Text("An amount and its ISO 4217 currency: '300000000 USD', 'about 300000000 USD'.", "[A-Z]{3}"),
        ValueKind.Date =>
            WithoutNull(
                SchemaNodes.Date("A date in EDTF: 2022-01-13, 2022-01, 2022-01-XX, 2022-01-05~, 2022-01-03/2022-01-09, 2022-01-13/..")),
        ValueKind.Duration => SchemaNodes.Text("A length of time: '10 days', 'at most 10 days', 'P10D'.", "[0-9]"),
        ValueKind.Bool =>
            new JsonObject
            {
                ["description"] = "True or false; 'because' says how it follows.",
                ["enum"] = new JsonArray(true, false, "true", "false"),
            },
        ValueKind.Url => SchemaNodes.Text("An absolute address.", "^[Hh][Tt][Tt][Pp][Ss]?:"),
        ValueKind.OneOf => SchemaNodes.Words("One of these words.", type.Words.Select(word => (word.Id, Synonyms(word)))),
        ValueKind.Entity => Id($"The id of an entity: {type}.", EntitiesOf(type)),
        _ => SchemaNodes.Text("Words of the quote."),
    };

    private IEnumerable<(string Id, string? Meaning)> EntitiesOf(PropertyType type) =>
        EntitiesOf(entity => type.EntityTypes.Count == 0 || type.EntityTypes.Any(other => model.Schema.Is(entity, other)));

    /// <summary>The id of an entity, of this fact base or of one on which it builds.</summary>
    public JsonObject Id(string description, IEnumerable<(string Id, string? Meaning)> known) =>
        SchemaNodes.Ids(description, known, model.Schema);

    /// <summary>The entities of some types by id, each with its name.</summary>
    public IEnumerable<(string Id, string? Meaning)> EntitiesOf(Func<string, bool> isMeant) => model.Linked.Heads
        .Where(entity => !QualifiedName.IsQualified(entity.Id))
        .Concat(model.Linked.Bases.Declared)
        .Where(entity => isMeant(entity.Type))
        .Select(entity => (Id: AsWritten(entity.Id), (string?)$"{entity.Name} ({entity.Type})"))
        .OrderBy(entity => entity.Id, StringComparer.Ordinal);

    /// <summary>An id as facts write it: unqualified if that is unambiguous.</summary>
    private string AsWritten(string id) =>
        QualifiedName.LocalOf(id) is var local && model.Linked.FindAsWritten(local).Name == id ? local : id;

    private static JsonObject Number(string description, string kind) => new()
    {
        ["description"] = description,
        ["type"] = SchemaNodes.Types(kind, "string"),
        ["pattern"] = Amount,
    };

    private static JsonObject WithoutNull(JsonObject text)
    {
        text["type"] = SchemaNodes.Types("string", "number");
        return text;
    }

    private static string? Synonyms(EnumWord word) => word.Synonyms.Count == 0 ? null : $"In prose: {string.Join(", ", word.Synonyms)}.";

    private static string Of(string before, string? thing) => thing is null ? "" : before + thing;
}
