using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Reads what the values of a property are (FORMAT.md section 2).</summary>
/// <param name="typeNames">The types that it may name.</param>
/// <param name="diagnostics">Takes the errors.</param>
internal sealed class PropertyTypeBinder(TypeNames typeNames, DiagnosticSink diagnostics)
{
    private static readonly Dictionary<string, ValueKind> Kinds = SchemaKeys.Kinds.WordsAs<ValueKind>();

    /// <summary>Reads it; null if it cannot be read.</summary>
    /// <param name="what">The property, as a message names it.</param>
    /// <param name="keys">The property's keys.</param>
    public PropertyType? Bind(string what, KeyedMapping keys)
    {
        if (keys.Has("type") == keys.Has("one_of"))
        {
            if (keys.IsMap)
            {
                diagnostics.Report(
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
            diagnostics.Report(Catalogue.BadSchema, nothing.Place, $"{Capital(what)} takes entities of no type: name at least one.");
        }

        return names is [{ } only] && Kinds.TryGetValue(only.Value, out var kind)
            ? BindThing(what, kind, keys)
            : BindEntityTypes(what, names);
    }

    /// <summary>The types of the entities that are its values.</summary>
    private PropertyType? BindEntityTypes(string what, IReadOnlyList<YamlScalar> names)
    {
        List<string> types = [];
        foreach (var name in names)
        {
            var type = typeNames.Find(name.Value);
            if (type.Name is not null)
            {
                types.Add(type.Name);
                continue;
            }

            var guess = names.Count == 1 && type.Problem.Length == 0 ? TypeGuesses.Of(name.Value, typeNames.Own) : null;
            var hint = Kinds.ContainsKey(name.Value) ? " A list holds entity types alone."
                : guess is not null ? $" Did you mean '{guess}'?"
                : typeNames.Advice(name.Value, diagnostics, Kinds.Keys);
            diagnostics.Report(
                type.Rule!,
                name.Place,
                type.Problem.Length > 0
                    ? $"{Capital(what)} has an unclear type. {type.Problem}"
                    : $"{Capital(what)} is of the unknown type '{name.Value}'.{hint}",
                null,
                TypeGuesses.Remedy(guess));
        }

        return names.Count > 0 && types.Count == names.Count
            ? new PropertyType(ValueKind.Entity, null, types.ToEquatableArray(), default)
            : null;
    }

    /// <summary>A kind of value with what a count counts, or a number's unit; each is an error with another kind.</summary>
    private PropertyType BindThing(string what, ValueKind kind, KeyedMapping keys)
    {
        foreach (var (key, owner) in new[] { ("of", ValueKind.Count), ("unit", ValueKind.Number) })
        {
            if (keys.Has(key) && kind != owner)
            {
                diagnostics.Report(
                    Catalogue.BadSchema, keys.PlaceOf(key), $"{Capital(what)} has '{key}', which goes with the type '{owner.ToString().ToLowerInvariant()}' alone: leave it out.");
            }
        }

        return kind switch
        {
            ValueKind.Count => new PropertyType(kind, keys.Text("of")?.Value, default, default),
            ValueKind.Number when Synonyms(keys, "unit", $"The unit of {what}") is [var unit, ..] names =>
                new PropertyType(kind, unit, default, default) { UnitSynonyms = names.Skip(1).ToEquatableArray() },
            _ => new PropertyType(kind, null, default, default),
        };
    }

    private PropertyType? BindWords(string what, YamlSequence words)
    {
        List<EnumWord> bound = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        if (words.Items.Count > FactLimits.Words)
        {
            diagnostics.Report(Catalogue.TooLarge, words.Items[FactLimits.Words].Place, $"{Capital(what)} has {words.Items.Count} words; at most {FactLimits.Words} are read. Make the property a text, or its words entities.");
        }

        foreach (var node in words.Items.Take(FactLimits.Words))
        {
            if (BindWord(what, node, ids) is { } word)
            {
                bound.Add(word);
            }
        }

        if (words.Items.Count == 0)
        {
            diagnostics.Report(Catalogue.BadSchema, words.Place, $"{Capital(what)} has no words to choose from: list at least one.");
        }

        return bound.Count > 0 ? new PropertyType(ValueKind.OneOf, null, default, bound.ToEquatableArray()) : null;
    }

    /// <summary>One of the words; null if it is not one, or one of those before it.</summary>
    private EnumWord? BindWord(string what, YamlNode node, HashSet<string> ids)
    {
        var keys = node is YamlMapping ? new KeyedMapping(node, $"a word of {what}", diagnostics, SchemaKeys.Word.Names) : null;
        var id = keys is null ? Shapes.Text(node, $"A word of {what}", diagnostics) : keys.RequiredText("id", $"A word of {what}");
        if (id is null)
        {
            return null;
        }

        if (!SchemaNames.IsProperty(id.Value))
        {
            diagnostics.Report(
                Catalogue.BadSchema, id.Place, $"'{id.Value}' is no word of a closed list: write it in snake_case, as in 'attempted_coup'.");
            return null;
        }

        if (!NameLength.IsId(id, diagnostics))
        {
            return null;
        }

        if (!ids.Add(id.Value))
        {
            diagnostics.Report(Catalogue.BadSchema, id.Place, $"'{id.Value}' is twice among the words of {what}: leave one out.");
            return null;
        }

        return new EnumWord(id.Value, keys is null ? default : Synonyms(keys, "words", $"A word of {what}").ToEquatableArray());
    }

    /// <summary>The ways to say something, of which a schema has a bounded number.</summary>
    private string[] Synonyms(KeyedMapping keys, string key, string subject)
    {
        var synonyms = keys.TextOrList(key);
        if (synonyms.Count > FactLimits.Words)
        {
            diagnostics.Report(Catalogue.TooLarge, synonyms[FactLimits.Words].Place, $"{subject} is said in {synonyms.Count} ways; at most {FactLimits.Words} are read. Leave out those that no source uses.");
        }

        return
        [
            .. synonyms.Take(FactLimits.Words).Where(word => NameLength.IsName(word, diagnostics)).Select(word => word.Value),
        ];
    }

    private static string Capital(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
