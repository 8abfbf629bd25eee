using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Holds what types inherit to its rules: no circles, no endless lines, no property twice.</summary>
/// <param name="places">Where the names are.</param>
/// <param name="bases">Where each type names the one that it derives from.</param>
/// <param name="diagnostics">Takes the errors.</param>
internal sealed class InheritanceChecks(SchemaPlaces places, IReadOnlyDictionary<string, YamlScalar> bases, DiagnosticSink diagnostics)
{
    /// <summary>
    /// The types as far as their lines can be followed: neither in circles, nor without end, nor to properties without number.
    /// </summary>
    public List<EntityType> Checked(List<EntityType> types)
    {
        var byName = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        return types.ConvertAll(type => Checked(type, byName));
    }

    private EntityType Checked(EntityType type, Dictionary<string, EntityType> byName)
    {
        List<string> line = [type.Name];
        var properties = type.Properties.Count;
        for (var current = type.Base; current is not null; current = byName.TryGetValue(current, out var next) ? next.Base : null)
        {
            if (current == type.Name)
            {
                diagnostics.Report(
                    Catalogue.BadSchema,
                    bases[type.Name].Place,
                    $"The type '{type.Name}' derives from itself ({string.Join(" is ", line)} is {current}): break the circle.");
                return type with { Base = null };
            }

            if (line.Contains(current))
            {
                break; // a circle further up, reported where it closes
            }

            line.Add(current);
            properties += byName.TryGetValue(current, out var ancestor) ? ancestor.Properties.Count : 0;
            if (line.Count > FactLimits.TypeDepth)
            {
                diagnostics.Report(
                    Catalogue.TooLarge,
                    bases[type.Name].Place,
                    $"The type '{type.Name}' derives from more than {FactLimits.TypeDepth - 1} others. Let it derive from one further up.");
                return type with { Base = null };
            }
        }

        if (properties <= FactLimits.Properties)
        {
            return type;
        }

        diagnostics.Report(
            Catalogue.TooLarge,
            places[type.Name],
            $"The type '{type.Name}' has {properties} properties with those that it inherits; at most {FactLimits.Properties} are read. Divide it.");
        return type with { Base = null, Properties = default };
    }

    /// <summary>Reports each property that a type inherits and declares again.</summary>
    public void ReportRedefinitions(FactSchema schema)
    {
        foreach (var type in schema.Types)
        {
            foreach (var property in type.Properties)
            {
                var inherited = schema.LineOf(type.Name).Skip(1)
                    .FirstOrDefault(ancestor => ancestor.Properties.Any(other => other.Name == property.Name));
                if (inherited is not null)
                {
                    diagnostics.Report(
                        Catalogue.BadSchema,
                        places[property.Key],
                        $"The property '{property.Name}' of '{type.Name}' is already one of '{inherited.Name}', from which it derives: leave it out here, or name it otherwise.",
                        alsoAt: QualifiedName.IsQualified(inherited.Name) ? [] : [places[$"{inherited.Name}.{property.Name}"]]);
                }
            }
        }
    }
}
