using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Reads <c>facts/schema.yaml</c> (FORMAT.md section 2).</summary>
internal sealed class SchemaBinder
{
    private static readonly Dictionary<string, ValueKind> Kinds = SchemaKeys.Kinds.WordsAs<ValueKind>();

    private readonly DiagnosticSink _diagnostics;
    private readonly SchemaPlaces _places;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlScalar> _bases = new(StringComparer.Ordinal);
    private readonly TypeFlags _flags = new();
    private readonly RuleBinder _rules;
    private readonly FactSchema _known;
    private readonly TypeNames _names;

    private SchemaBinder(SchemaPlaces places, FactSchema known, DiagnosticSink diagnostics)
    {
        (_places, _known, _diagnostics, _rules) = (places, known, diagnostics, new RuleBinder(diagnostics));
        _names = new TypeNames(known.FactBase, _entries.Keys, known.Bases);
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
        var linked = _flags.Resolve(new FactSchema(WithoutCycles(bound).ToEquatableArray(), _known.FactBase, _known.Bases));
        var schema = new FactSchema(linked.ToEquatableArray(), _known.FactBase, _known.Bases);
        ReportRedefinitions(schema);
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
                $"The type '{name}' is to derive from '{given.Value}'{(type.Problem.Length > 0 ? $". {type.Problem}" : $", which the schema does not declare.{_names.Advice(given.Value)}")}");
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
        return BindPropertyType(what, keys) is { } propertyType
            ? new Property(
                name, type, keys.Text("summary")?.Value, propertyType,
                keys.Flag("many") ?? false, keys.Flag("over_time") ?? false, keys.Flag("accusation") ?? false, keys.Flag("speech") ?? false)
            : null;
    }

    private PropertyType? BindPropertyType(string what, KeyedMapping keys)
    {
        if (keys.Has("type") == keys.Has("one_of"))
        {
            if (keys.IsMap)
            {
                _diagnostics.Report(
                    Catalogue.BadSchema, keys.Head, $"{Capital(what)} needs either 'type' or 'one_of': say what its values are.");
            }

            return null;
        }

        if (keys.List("one_of") is { } words)
        {
            return BindWords(what, words);
        }

        var names = keys.TextOrList("type");
        if (keys.Node("type") is YamlSequence { Items.Count: 0 } nothing)
        {
            _diagnostics.Report(Catalogue.BadSchema, nothing.Place, $"{Capital(what)} takes entities of no type: name at least one.");
        }

        if (names is [{ } only] && Kinds.TryGetValue(only.Value, out var kind))
        {
            return new PropertyType(kind, BindThing(what, kind, keys), default, default);
        }

        List<string> types = [];
        foreach (var name in names)
        {
            var type = _names.Find(name.Value);
            if (type.Name is not null)
            {
                types.Add(type.Name);
                continue;
            }

            var guess = names.Count == 1 && type.Problem.Length == 0 ? TypeGuesses.Of(name.Value, _names.Own) : null;
            var hint = Kinds.ContainsKey(name.Value) ? " A list holds entity types alone."
                : guess is not null ? $" Did you mean '{guess}'?"
                : _names.Advice(name.Value, Kinds.Keys);
            _diagnostics.Report(
                type.Rule!,
                name.Place,
                type.Problem.Length > 0 ? $"{Capital(what)} has an unclear type. {type.Problem}" : $"{Capital(what)} is of the unknown type '{name.Value}'.{hint}",
                null,
                TypeGuesses.Remedy(guess));
        }

        return names.Count > 0 && types.Count == names.Count
            ? new PropertyType(ValueKind.Entity, null, types.ToEquatableArray(), default)
            : null;
    }

    /// <summary>What a count counts, or a number's unit; each is an error with another type.</summary>
    private string? BindThing(string what, ValueKind kind, KeyedMapping keys)
    {
        foreach (var (key, owner) in new[] { ("of", ValueKind.Count), ("unit", ValueKind.Number) })
        {
            if (keys.Has(key) && kind != owner)
            {
                _diagnostics.Report(
                    Catalogue.BadSchema, keys.PlaceOf(key), $"{Capital(what)} has '{key}', which goes with the type '{owner.ToString().ToLowerInvariant()}' alone: leave it out.");
            }
        }

        return kind switch
        {
            ValueKind.Count => keys.Text("of")?.Value,
            ValueKind.Number => keys.Text("unit")?.Value,
            _ => null,
        };
    }

    private PropertyType? BindWords(string what, YamlSequence words)
    {
        List<EnumWord> bound = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        if (words.Items.Count > FactLimits.Words)
        {
            _diagnostics.Report(Catalogue.TooLarge, words.Items[FactLimits.Words].Place, $"{Capital(what)} has {words.Items.Count} words; at most {FactLimits.Words} are read. Make the property a text, or its words entities.");
        }

        foreach (var node in words.Items.Take(FactLimits.Words))
        {
            var keys = node is YamlMapping ? new KeyedMapping(node, $"a word of {what}", _diagnostics, SchemaKeys.Word.Names) : null;
            var id = keys is null ? Shapes.Text(node, $"A word of {what}", _diagnostics) : keys.RequiredText("id", $"A word of {what}");
            if (id is null)
            {
                continue;
            }

            if (!SchemaNames.IsProperty(id.Value))
            {
                _diagnostics.Report(
                    Catalogue.BadSchema, id.Place, $"'{id.Value}' is no word of a closed list: write it in snake_case, as in 'attempted_coup'.");
            }
            else if (!NameLength.IsId(id, _diagnostics))
            {
                continue;
            }
            else if (!ids.Add(id.Value))
            {
                _diagnostics.Report(Catalogue.BadSchema, id.Place, $"'{id.Value}' is twice among the words of {what}: leave one out.");
            }
            else
            {
                bound.Add(new EnumWord(id.Value, keys is null ? default : BindSynonyms(what, keys)));
            }
        }

        if (words.Items.Count == 0)
        {
            _diagnostics.Report(Catalogue.BadSchema, words.Place, $"{Capital(what)} has no words to choose from: list at least one.");
        }

        return bound.Count > 0 ? new PropertyType(ValueKind.OneOf, null, default, bound.ToEquatableArray()) : null;
    }

    private EquatableArray<string> BindSynonyms(string what, KeyedMapping keys)
    {
        var synonyms = keys.TextOrList("words");
        if (synonyms.Count > FactLimits.Words)
        {
            _diagnostics.Report(Catalogue.TooLarge, synonyms[FactLimits.Words].Place, $"A word of {what} is said in {synonyms.Count} ways; at most {FactLimits.Words} are read. Leave out those that no source uses.");
        }

        return synonyms.Take(FactLimits.Words)
            .Where(word => NameLength.IsName(word, _diagnostics))
            .Select(word => word.Value)
            .ToEquatableArray();
    }

    /// <summary>
    /// The types as far as their lines can be followed: neither in circles, nor without end, nor to properties without number.
    /// </summary>
    private List<EntityType> WithoutCycles(List<EntityType> types)
    {
        var byName = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        return [.. types.Select(type =>
        {
            List<string> line = [type.Name];
            var properties = type.Properties.Count;
            for (var current = type.Base; current is not null; current = byName.TryGetValue(current, out var next) ? next.Base : null)
            {
                if (current == type.Name)
                {
                    _diagnostics.Report(
                        Catalogue.BadSchema, _bases[type.Name].Place, $"The type '{type.Name}' derives from itself ({string.Join(" is ", line)} is {current}): break the circle.");
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
                    _diagnostics.Report(
                        Catalogue.TooLarge, _bases[type.Name].Place, $"The type '{type.Name}' derives from more than {FactLimits.TypeDepth - 1} others. Let it derive from one further up.");
                    return type with { Base = null };
                }
            }

            if (properties > FactLimits.Properties)
            {
                _diagnostics.Report(
                    Catalogue.TooLarge, _places[type.Name], $"The type '{type.Name}' has {properties} properties with those that it inherits; at most {FactLimits.Properties} are read. Divide it.");
                return type with { Base = null, Properties = default };
            }

            return type;
        })];
    }

    private void ReportRedefinitions(FactSchema schema)
    {
        foreach (var type in schema.Types)
        {
            foreach (var property in type.Properties)
            {
                var inherited = schema.LineOf(type.Name).Skip(1)
                    .FirstOrDefault(ancestor => ancestor.Properties.Any(other => other.Name == property.Name));
                if (inherited is not null)
                {
                    _diagnostics.Report(
                        Catalogue.BadSchema,
                        _places[property.Key],
                        $"The property '{property.Name}' of '{type.Name}' is already one of '{inherited.Name}', from which it derives: leave it out here, or name it otherwise.",
                        alsoAt: QualifiedName.IsQualified(inherited.Name) ? [] : [_places[$"{inherited.Name}.{property.Name}"]]);
                }
            }
        }
    }

    private static string Capital(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
