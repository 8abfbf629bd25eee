using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Reads <c>facts/schema.yaml</c> (FORMAT.md section 2).</summary>
internal sealed class SchemaBinder
{
    private readonly DiagnosticSink _diagnostics;
    private readonly SchemaPlaces _places;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlScalar> _bases = new(StringComparer.Ordinal);
    private readonly TypeFlags _flags = new();
    private readonly RuleBinder _rules;
    private readonly FactSchema _known;
    private readonly TypeNames _names;
    private readonly PropertyTypeBinder _propertyTypes;

    private SchemaBinder(SchemaPlaces places, FactSchema known, DiagnosticSink diagnostics)
    {
        (_places, _known, _diagnostics, _rules) = (places, known, diagnostics, new RuleBinder(diagnostics));
        _names = new TypeNames(known.FactBase, _entries.Keys, known.Bases);
        _propertyTypes = new PropertyTypeBinder(_names, diagnostics);
    }

    /// <summary>Reads the schema; what cannot be read is reported and left out.</summary>
    /// <param name="root">The file's root.</param>
    /// <param name="places">Where the names are in it.</param>
    /// <param name="known">A schema that contains only the types of the fact bases that this one builds on.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static FactSchema Bind(YamlMapping root, SchemaPlaces places, FactSchema known, DiagnosticSink diagnostics) =>
        new SchemaBinder(places, known, diagnostics).Bind(root);

    private FactSchema Bind(YamlMapping root)
    {
        var types = new KeyedMapping(root, "the schema", _diagnostics, ["types"]).Map("types");
        if (types is null)
        {
            _diagnostics.Report(Catalogue.BadSchema, Place.StartOf(root.Place.Path), "The schema declares no types: write 'types:' with a type in it.");
            return _known;
        }

        if (types.Entries.Count > FactLimits.Types)
        {
            _diagnostics.Report(
                Catalogue.TooLarge, types.Entries[FactLimits.Types].Key.Place, $"The schema declares {types.Entries.Count} types; at most {FactLimits.Types} are read. Bring types with the same properties together.");
        }

        foreach (var entry in types.Entries.Take(FactLimits.Types))
        {
            if (SchemaNames.IsType(entry.Key.Value) && NameLength.IsId(entry.Key, _diagnostics))
            {
                _entries[entry.Key.Value] = entry;
            }
            else if (!SchemaNames.IsType(entry.Key.Value))
            {
                _diagnostics.Report(
                    Catalogue.BadSchema, entry.Key.Place, $"'{entry.Key.Value}' is no type's name: write it in PascalCase, as in 'PeaceMission'.");
            }
        }

        List<EntityType> bound = [.. _entries.Select(entry => BindType(entry.Key, entry.Value.Value))];
        var lines = new InheritanceChecks(_places, _bases, _diagnostics);
        var linked = _flags.Resolve(new FactSchema(lines.Checked(bound).ToEquatableArray(), _known.FactBase, _known.Bases));
        var schema = new FactSchema(linked.ToEquatableArray(), _known.FactBase, _known.Bases);
        lines.ReportRedefinitions(schema);
        _rules.ReportUnknownProperties(schema);
        return schema;
    }

    private EntityType BindType(string name, YamlNode node)
    {
        if (node is YamlScalar { IsEmpty: true })
        {
            return new EntityType(name, null, null, Living: false, Named: false, Common: false, Members: true, default, default);
        }

        var keys = new KeyedMapping(node, $"the type '{name}'", _diagnostics, SchemaKeys.Type.Names);
        var properties = keys.Map("properties")?.Entries.Select(entry => BindProperty(name, entry)).OfType<Property>() ?? [];
        var rules = _rules.Bind(name, keys.TextOrList("rules"));
        foreach (var key in TypeFlags.Keys)
        {
            _flags.Note(name, key, keys.Flag(key));
        }

        return new EntityType(
            name,
            keys.Text("summary")?.Value,
            BindBase(name, keys.Text("is")),
            Living: false,
            Named: false,
            Common: false,
            Members: true,
            properties.ToEquatableArray(),
            rules);
    }

    private string? BindBase(string name, YamlScalar? given)
    {
        if (given is null)
        {
            return null;
        }

        var type = _names.Find(given.Value);
        if (type.Name is null)
        {
            _diagnostics.Report(
                type.Problem.Length > 0 ? type.Rule! : Catalogue.BadSchema,
                given.Place,
                $"The type '{name}' is to derive from '{given.Value}'{(type.Problem.Length > 0 ? $". {type.Problem}" : $", which the schema does not declare.{_names.Advice(given.Value, _diagnostics)}")}");
            return null;
        }

        _bases[name] = given;
        return type.Name;
    }

    private Property? BindProperty(string type, YamlEntry entry)
    {
        var name = entry.Key.Value;
        if (!SchemaNames.IsProperty(name))
        {
            _diagnostics.Report(
                Catalogue.BadSchema, entry.Key.Place, $"'{name}' is no property's name: write it in snake_case, as in 'withdrawal_start'.");
            return null;
        }

        if (!NameLength.IsId(entry.Key, _diagnostics))
        {
            return null;
        }

        if (SchemaKeys.Entity.Names.Contains(name))
        {
            _diagnostics.Report(
                Catalogue.BadSchema, entry.Key.Place, $"'{name}' is a key that every entity has; give the property of '{type}' another name.");
            return null;
        }

        var what = $"the property '{type}.{name}'";
        var keys = new KeyedMapping(entry.Value, what, _diagnostics, SchemaKeys.Property.Names);
        return _propertyTypes.Bind(what, keys) is { } propertyType
            ? new Property(
                name, type, keys.Text("summary")?.Value, propertyType,
                keys.Flag("many") ?? false, keys.Flag("over_time") ?? false, keys.Flag("accusation") ?? false, keys.Flag("speech") ?? false)
            : null;
    }
}
