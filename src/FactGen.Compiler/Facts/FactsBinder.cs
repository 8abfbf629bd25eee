using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>
/// Reads one facts file (FORMAT.md section 3) with the schema and the fact bases that this one builds on, but without the other files.
/// </summary>
internal static class FactsBinder
{
    /// <summary>Reads the entities; what cannot be read is reported and left out.</summary>
    /// <param name="root">The file's root.</param>
    /// <param name="name">The file's path below the facts' folder, with <c>/</c>.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="bases">The fact bases that this one builds on.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <param name="drafts">Whether a claim without a source is accepted, as a draft.</param>
    public static FactsFile Bind(
        YamlMapping root,
        string name,
        FactSchema schema,
        ReferencedFacts bases,
        DiagnosticSink diagnostics,
        bool drafts = false)
    {
        List<EntityDeclaration> entities = [];
        DatePool dates = new();
        foreach (var section in root.Entries)
        {
            var written = section.Key.Value;
            var found = schema.Names.Find(written);
            if (found.Name is not { } type)
            {
                diagnostics.Report(
                    found.Rule!,
                    section.Key.Place,
                    found.Problem.Length > 0 ? found.Problem : $"'{written}' is not a type of the schema.{schema.Names.Advice(written, diagnostics)}");
                continue;
            }

            foreach (var entry in Shapes.Map(section.Value, $"'{written}'", diagnostics)?.Entries ?? [])
            {
                if (BindEntity(type, entry, schema, bases, drafts, dates, diagnostics) is { } entity)
                {
                    entities.Add(entity);
                }
            }
        }

        return new FactsFile(name, entities);
    }

    private static EntityDeclaration? BindEntity(
        string type, YamlEntry entry, FactSchema schema, ReferencedFacts bases, bool drafts, DatePool dates, DiagnosticSink diagnostics)
    {
        var id = QualifiedName.Within(schema.FactBase, entry.Key.Value);
        if (!SchemaNames.IsReference(id) || QualifiedName.LocalOf(id) == ClaimRecord.Unnamed)
        {
            diagnostics.Report(
                Catalogue.WrongShape,
                entry.Key.Place,
                id == ClaimRecord.Unnamed
                    ? $"'{id}' means whoever a source does not name, and cannot be an entity's id: choose another."
                    : $"'{id}' is no entity's id: write it in kebab-case, as in 'csto-mission'.");
            return null;
        }

        if (!NameLength.IsId(entry.Key, diagnostics))
        {
            return null;
        }

        var keys = KeyedMapping.WithOthers(entry.Value, "the entity", diagnostics, SchemaKeys.Entity.Names, id);
        if (!keys.IsMap)
        {
            return null;
        }

        var elsewhere = QualifiedName.IsQualified(id) ? FindElsewhere(id, type, keys, entry.Key.Place, schema, bases, diagnostics) : null;
        var name = QualifiedName.IsQualified(id) ? elsewhere?.Name : BindName(id, keys, entry.Key.Place, bases, diagnostics);
        var living = LivingBinder.Bind(keys, id, diagnostics);
        ClaimDeclaration[] claims = [.. BindClaims(type, id, keys, schema, bases, drafts, dates, diagnostics)];
        keys.LetGoOfOthers();
        var entity = new EntityRecord
        {
            Id = id,
            Type = elsewhere?.Type ?? type,
            Name = name ?? id,
            Aliases = keys.OneOrMany("aliases").Select(node => BindAlias(node, id, diagnostics)).OfType<AliasRecord>().ToEquatableArray(),
            Titles = keys.TextOrList("titles")
                .Where(title => NameLength.IsName(title, diagnostics))
                .Select(title => title.Value)
                .ToEquatableArray(),
            SameAs = claims.Where(claim => claim.Property == Property.SameAs && claim.Claim.IsVouchedFor)
                .Select(claim => claim.Claim.Value?.Wording).OfType<string>().ToEquatableArray(),
            Ids = IdentifierBinder.Bind(keys, id, diagnostics),
            IsLiving = elsewhere?.IsLiving ?? living.Value ?? schema.Find(type) is { Living: true },
            LivingReason = living.Reason,
            Note = keys.Text("note")?.Value,
            Claims = new(Array.ConvertAll(claims, claim => claim.Claim)),
        };
        return new EntityDeclaration(entity, entry.Key, claims, keys, IsBare: keys.OtherKeys.Count == 0 && !keys.Has("same_as"));
    }

    private static string? BindName(string id, KeyedMapping keys, Place key, ReferencedFacts bases, DiagnosticSink diagnostics)
    {
        var other = bases.Canonical(id);
        if (other != id && keys.Entry("name") is null)
        {
            diagnostics.Report(
                Catalogue.WrongShape, key, $"The entity '{id}' has no 'name'. Add it as 'name: …'; or, if that of another fact base is meant, write '{other}', and what is said here is added to it.");
            return null;
        }

        var name = keys.RequiredText("name", $"The entity '{id}'", key);
        if (name is not null && string.IsNullOrWhiteSpace(name.Value))
        {
            diagnostics.Report(Catalogue.WrongShape, name.Place, $"The entity '{id}' has an empty name: write the one by which readers know it.");
        }

        return name is not null && NameLength.IsName(name, diagnostics) ? name.Value : null;
    }

    /// <summary>
    /// The entity of another fact base on which this one makes claims; null after an error. Only its own fact base names it.
    /// </summary>
    private static EntityHead? FindElsewhere(
        string id, string type, KeyedMapping keys, Place place, FactSchema schema, ReferencedFacts bases, DiagnosticSink diagnostics)
    {
        foreach (var key in new[] { "name", "living" }.Where(key => keys.Entry(key) is not null))
        {
            diagnostics.Report(
                Catalogue.UnknownKey, keys.PlaceOf(key), $"'{key}' of '{id}' is for the fact base '{QualifiedName.FactBaseOf(id)}' to say: leave it out.");
        }

        var found = bases.Find(id, isOwn: false);
        if (found.Name is null)
        {
            diagnostics.Report(
                found.Rule!,
                place,
                found.Problem.Length > 0 ? found.Problem : $"'{id}' is no entity of that fact base.{diagnostics.Suggest(id, bases.Declared.Select(known => known.Id)).Sentence}");
            return null;
        }

        var entity = bases.Find(id)!;
        if (!schema.Is(entity.Type, type))
        {
            diagnostics.Report(
                Catalogue.EntityOfOtherType, place, $"'{id}' is of type '{entity.Type}' and is below '{type}': move it below its own type.");
        }

        return entity;
    }

    private static List<ClaimDeclaration> BindClaims(
        string type,
        string id,
        KeyedMapping keys,
        FactSchema schema,
        ReferencedFacts bases,
        bool drafts,
        DatePool dates,
        DiagnosticSink diagnostics)
    {
        var properties = schema.PropertiesOf(type);
        List<ClaimDeclaration> claims = [];
        if (keys.Node("same_as") is { } same)
        {
            // Two entities become one by it, with all their claims: that never rests on a draft.
            new ClaimBinder(id, Property.SameAs, bases, drafts: false, dates, diagnostics).BindAll(same, claims);
        }

        foreach (var entry in keys.Others)
        {
            if (properties.TryGetValue(entry.Key.Value, out var property))
            {
                new ClaimBinder(id, property, bases, drafts, dates, diagnostics).BindAll(entry.Value, claims);
            }
            else
            {
                var suggestion = diagnostics.Suggest(entry.Key.Value, properties.Keys.Concat(SchemaKeys.Entity.Names));
                diagnostics.Report(
                    Catalogue.UnknownProperty,
                    entry.Key.Place,
                    $"'{entry.Key.Value}' is not a property of '{type}'.{suggestion.Sentence}",
                    null,
                    suggestion.Remedies);
            }
        }

        return claims;
    }

    private static AliasRecord? BindAlias(YamlNode node, string id, DiagnosticSink diagnostics)
    {
        if (node is not YamlMapping)
        {
            return Shapes.Text(node, $"An alias of '{id}'", diagnostics) is { } text && NameLength.IsName(text, diagnostics)
                ? new AliasRecord(text.Value, null, null)
                : null;
        }

        var keys = new KeyedMapping(node, "an alias of", diagnostics, SchemaKeys.Alias.Names, id);
        return keys.RequiredText("text", $"An alias of '{id}'") is { } name && NameLength.IsName(name, diagnostics)
            ? new AliasRecord(name.Value, LanguageTagBinder.Bind(keys.Text("lang"), diagnostics), keys.Text("note")?.Value)
            : null;
    }
}
