using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Reads one facts file (FORMAT.md section 3) with what the schema says, and nothing of the other files.</summary>
public static class FactsBinder
{
    /// <summary>Reads the entities; what cannot be read is reported and left out.</summary>
    /// <param name="root">The file's root.</param>
    /// <param name="name">The file's path below the facts' folder, with <c>/</c>.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static FactsFile Bind(YamlMapping root, string name, FactSchema schema, DiagnosticSink diagnostics)
    {
        List<EntityDeclaration> entities = [];
        DatePool dates = new();
        foreach (var section in root.Entries)
        {
            var type = section.Key.Value;
            if (schema.Find(type) is null)
            {
                diagnostics.Report(
                    Catalogue.UnknownType,
                    section.Key.Place,
                    $"'{type}' is not a type of the schema.{DidYouMean.Sentence(type, [.. schema.Types.Select(known => known.Name)])}");
                continue;
            }

            foreach (var entry in Shapes.Map(section.Value, $"'{type}'", diagnostics)?.Entries ?? [])
            {
                if (BindEntity(type, entry, schema, dates, diagnostics) is { } entity)
                {
                    entities.Add(entity);
                }
            }
        }

        return new FactsFile(name, entities);
    }

    private static EntityDeclaration? BindEntity(string type, YamlEntry entry, FactSchema schema, DatePool dates, DiagnosticSink diagnostics)
    {
        var id = entry.Key.Value;
        if (!SchemaNames.IsId(id) || id == Claim.Unnamed)
        {
            diagnostics.Report(
                Catalogue.WrongShape,
                entry.Key.Place,
                id == Claim.Unnamed
                    ? $"'{id}' stands for whoever a source does not name, and can be no entity's id: choose another."
                    : $"'{id}' is no entity's id: write it in kebab-case, as in 'csto-mission'.");
            return null;
        }

        var keys = KeyedMapping.WithOthers(entry.Value, "the entity", diagnostics, SchemaBinder.EntityKeys, id);
        if (!keys.IsMap)
        {
            return null;
        }

        var name = keys.RequiredText("name", $"The entity '{id}'", entry.Key.Place);
        if (name is not null && string.IsNullOrWhiteSpace(name.Value))
        {
            diagnostics.Report(Catalogue.WrongShape, name.Place, $"The entity '{id}' has an empty name: write the one by which readers know it.");
        }

        ClaimDeclaration[] claims = [.. BindClaims(type, id, keys, schema, dates, diagnostics)];
        var entity = new Entity
        {
            Id = id,
            Type = type,
            Name = name?.Value ?? id,
            Aliases = keys.OneOrMany("aliases").Select(node => BindAlias(node, id, diagnostics)).OfType<Alias>().ToEquatableArray(),
            Titles = keys.TextOrList("titles").Select(title => title.Value).ToEquatableArray(),
            SameAs = claims.Where(claim => claim.Property == Property.SameAs && claim.Claim.IsVouchedFor)
                .Select(claim => claim.Claim.Value?.Wording).OfType<string>().ToEquatableArray(),
            IsLiving = keys.Flag("living") ?? schema.LineOf(type).Any(ancestor => ancestor.Living),
            Note = keys.Text("note")?.Value,
            Claims = new(Array.ConvertAll(claims, claim => claim.Claim)),
        };
        return new EntityDeclaration(entity, entry.Key, claims, IsBare: keys.Others.Count == 0 && !keys.Has("same_as"));
    }

    private static List<ClaimDeclaration> BindClaims(
        string type, string id, KeyedMapping keys, FactSchema schema, DatePool dates, DiagnosticSink diagnostics)
    {
        var properties = schema.PropertiesOf(type);
        List<ClaimDeclaration> claims = [];
        if (keys.Node("same_as") is { } same)
        {
            new ClaimBinder(id, Property.SameAs, dates, diagnostics).BindAll(same, claims);
        }

        foreach (var entry in keys.Others)
        {
            if (properties.TryGetValue(entry.Key.Value, out var property))
            {
                new ClaimBinder(id, property, dates, diagnostics).BindAll(entry.Value, claims);
            }
            else
            {
                diagnostics.Report(
                    Catalogue.UnknownProperty,
                    entry.Key.Place,
                    $"'{entry.Key.Value}' is not a property of '{type}'.{DidYouMean.Sentence(entry.Key.Value, [.. properties.Keys, .. SchemaBinder.EntityKeys])}",
                    null,
                    DidYouMean.Remedy(entry.Key.Value, [.. properties.Keys, .. SchemaBinder.EntityKeys]));
            }
        }

        return claims;
    }

    private static Alias? BindAlias(YamlNode node, string id, DiagnosticSink diagnostics)
    {
        if (node is not YamlMapping)
        {
            return Shapes.Text(node, $"An alias of '{id}'", diagnostics) is { } text ? new Alias(text.Value, null, null) : null;
        }

        var keys = new KeyedMapping(node, "an alias of", diagnostics, ["text", "lang", "note"], id);
        return keys.RequiredText("text", $"An alias of '{id}'") is { } name
            ? new Alias(name.Value, keys.Text("lang")?.Value, keys.Text("note")?.Value)
            : null;
    }
}
