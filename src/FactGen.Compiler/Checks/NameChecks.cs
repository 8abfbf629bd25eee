using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>Each name becomes a C# name of its own (FACT2007).</summary>
internal static class NameChecks
{
    /// <summary>Checks the schema's names.</summary>
    public static void Check(SchemaInput input, DiagnosticSink diagnostics)
    {
        var (schema, places, space) = input;
        var types = new HashSet<string>(schema.Types.Select(type => type.Name), StringComparer.Ordinal);
        var enums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var twins in schema.Types.GroupBy(type => type.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            diagnostics.Report(
                Catalogue.NameClash,
                places[twins.Last().Name],
                $"The types '{twins.First().Name}' and '{twins.Last().Name}' differ by letter case alone, "
                + "and their C# files would have one name: rename one.");
        }

        foreach (var type in schema.Types)
        {
            CheckType(type, space, places[type.Name], diagnostics);

            var byName = ByName(schema, type.Name);
            foreach (var property in type.Properties)
            {
                CheckProperty(schema, type, property, byName, types, places[property.Key], diagnostics);
                CheckEnum(property, types, enums, places[property.Key], diagnostics);
                CheckWords(property, places, diagnostics);
            }
        }
    }

    /// <summary>Checks the names of one facts file's entities against names that are taken.</summary>
    public static void Check(FileInput input, DiagnosticSink diagnostics)
    {
        var schema = input.Entities.Schema;
        Dictionary<string, ILookup<string, Property>> propertiesOf = new(StringComparer.Ordinal);
        foreach (var declaration in input.Declared.Where(declaration => schema.HasMembers(declaration.Entity.Type)))
        {
            var (id, type) = (declaration.Entity.Id, declaration.Entity.Type);
            var name = CSharpNames.OfEntity(id, type, schema);
            if (input.Entities.FindByCSharpName(name) != id)
            {
                continue; // the check of the whole reports it
            }

            if (!propertiesOf.TryGetValue(type, out var byName))
            {
                propertiesOf[type] = byName = ByName(schema, type);
            }

            var property = byName[name].FirstOrDefault();
            var taker = CSharpNames.TakenMembers.Contains(name) ? "the library"
                : property is not null ? $"the property '{property.Key}'"
                : null;
            if (taker is not null)
            {
                diagnostics.Report(
                    Catalogue.NameClash,
                    declaration.Key.Place,
                    $"'{id}' becomes the C# name '{type}.{name}', which is taken by {taker}: give the entity another id.");
            }
        }
    }

    /// <summary>Checks the names of all entities against each other.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        if (!input.Survey.HasTwins)
        {
            return;
        }

        var schema = input.Entities.Schema;
        Dictionary<string, EntityDeclaration> byName = new(StringComparer.Ordinal);
        foreach (var declaration in input.Declared.Where(declaration =>
            schema.HasMembers(declaration.Entity.Type) && !QualifiedName.IsQualified(declaration.Entity.Id)))
        {
            var name = CSharpNames.OfEntity(declaration.Entity.Id, declaration.Entity.Type, schema);
            if (!byName.TryGetValue(name, out var other))
            {
                byName.Add(name, declaration);
                continue;
            }

            diagnostics.Report(
                Catalogue.NameClash,
                declaration.Key.Place,
                $"'{declaration.Entity.Id}' and '{other.Entity.Id}' both become the C# name '{name}': rename one.",
                alsoAt: [other.Key.Place]);
        }
    }

    private static ILookup<string, Property> ByName(FactSchema schema, string type) =>
        schema.PropertiesOf(type).Values.ToLookup(property => CSharpNames.Pascal(property.Name), StringComparer.Ordinal);

    private static void CheckType(EntityType type, string space, Place place, DiagnosticSink diagnostics)
    {
        if (CSharpNames.TakenTypes.Contains(type.Name))
        {
            diagnostics.Report(
                Catalogue.NameClash, place, $"The C# name '{type.Name}' is taken by the library: give the type another name.");
        }
        else if (space.Split('.').Contains(type.Name, StringComparer.Ordinal))
        {
            diagnostics.Report(
                Catalogue.NameClash,
                place,
                $"The C# name '{type.Name}' is taken by the namespace '{space}', and code that uses the facts could not tell the two apart: "
                + "give the type another name, or set FactGenNamespace.");
        }
    }

    private static void CheckWords(Property property, SchemaPlaces places, DiagnosticSink diagnostics)
    {
        foreach (var twins in property.Type.Words.GroupBy(word => CSharpNames.Pascal(word.Id)).Where(group => group.Count() > 1))
        {
            diagnostics.Report(
                Catalogue.NameClash,
                places[$"{property.Key}.{twins.Last().Id}"],
                $"The words '{twins.First().Id}' and '{twins.Last().Id}' of '{property.Key}' both become the C# name '{twins.Key}': "
                + "rename one.");
        }
    }

    private static void CheckProperty(
        FactSchema schema,
        EntityType type,
        Property property,
        ILookup<string, Property> byName,
        HashSet<string> types,
        Place place,
        DiagnosticSink diagnostics)
    {
        var name = CSharpNames.Pascal(property.Name);
        var twin = byName[name].FirstOrDefault(other => string.CompareOrdinal(other.Key, property.Key) < 0);
        var taker = CSharpNames.TakenMembers.Contains(name) ? "the library"
            : types.Contains(name) && schema.Is(name, type.Name) ? $"the type '{name}'"
            : twin is not null ? $"the property '{twin.Key}'"
            : null;
        if (taker is not null)
        {
            diagnostics.Report(
                Catalogue.NameClash,
                place,
                $"The property '{property.Key}' becomes the C# name '{name}', which is taken by {taker}: rename it.");
        }
    }

    private static void CheckEnum(
        Property property, HashSet<string> types, Dictionary<string, string> enums, Place place, DiagnosticSink diagnostics)
    {
        if (property.Type.Kind is not ValueKind.OneOf)
        {
            return;
        }

        var name = CSharpNames.EnumOf(property);
        var taker = CSharpNames.TakenTypes.Contains(name) ? "the library has"
            : types.Contains(name) ? "a type has"
            : enums.TryGetValue(name, out var other) ? $"the words of '{other}' have"
            : null;
        if (taker is not null)
        {
            diagnostics.Report(
                Catalogue.NameClash, place, $"The words of '{property.Key}' become the C# enum '{name}', and {taker} that name: rename one.");
        }

        enums[name] = property.Key;
    }
}
