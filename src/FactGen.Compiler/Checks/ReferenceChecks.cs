using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>What claims and cards name must be there: entities, claims and sources (FACT2004, FACT2005, FACT3002).</summary>
public static class ReferenceChecks
{
    /// <summary>Checks every reference of the fact base.</summary>
    public static void Run(FactModel model, DiagnosticSink diagnostics)
    {
        foreach (var claim in model.AllClaims)
        {
            CheckClaim(claim, model, diagnostics);
        }

        foreach (var card in model.Cards)
        {
            if (card.Card.DerivedFrom is { } original && !model.CardsById.ContainsKey(original))
            {
                ReportUnknownSource(original, card.PlaceOf("derived_from"), $"The source '{card.Card.Id}' rests", null, model, diagnostics);
            }
        }
    }

    private static void CheckClaim(ClaimDeclaration declaration, FactModel model, DiagnosticSink diagnostics)
    {
        var claim = declaration.Claim;
        if (declaration.Property.Type.Kind is ValueKind.Entity && claim.Value is { } value)
        {
            CheckEntity(value.Wording, declaration.ValuePlace, declaration, declaration.Property.Type, model, diagnostics);
        }

        if (declaration.Property == Property.SameAs)
        {
            CheckSameEntity(declaration, model, diagnostics);
        }

        if (claim.By is { } speaker and not Claim.Unnamed)
        {
            CheckEntity(speaker, declaration.PlaceOf("by"), declaration, null, model, diagnostics);
        }

        foreach (var agency in declaration.Keys.OneOrMany("via").OfType<YamlScalar>())
        {
            CheckEntity(agency.Value, agency.Place, declaration, null, model, diagnostics);
        }

        foreach (var source in declaration.Sources.Where(source => !model.CardsById.ContainsKey(source.Source.Value)))
        {
            ReportUnknownSource(source.Source.Value, source.Source.Place, $"'{claim.Id}' rests", claim.Id, model, diagnostics);
        }

        CheckSameClaim(claim.SameAs, declaration.PlaceOf("same_as"), declaration, model, diagnostics);
        CheckOtherClaim(claim.Retraction?.Instead, declaration.PlaceWithin("retracted", "instead"), claim.Id, model, diagnostics);
    }

    private static void CheckEntity(
        string id, Place place, ClaimDeclaration claim, PropertyType? type, FactModel model, DiagnosticSink diagnostics)
    {
        if (!model.Entities.TryGetValue(id, out var entity))
        {
            var fitting = model.Entities.Values
                .Where(known => type is null || Fits(known.Entity.Type, type, model.Schema))
                .Select(known => known.Entity.Id);
            diagnostics.Report(
                Catalogue.UnknownEntity,
                place,
                $"'{id}' is no entity of this fact base.{Suggestion(id, fitting)} Or declare it, with its name, under its type.",
                claim.Claim.Id);
        }
        else if (type is not null && !Fits(entity.Entity.Type, type, model.Schema))
        {
            diagnostics.Report(
                Catalogue.EntityOfOtherType,
                place,
                $"'{id}' is of type '{entity.Entity.Type}'; '{claim.Property.Name}' takes {type}. Name an entity of that type, or widen the property in the schema.",
                claim.Claim.Id,
                entity.Key.Place);
        }
    }

    /// <summary>Two entities can be one only where the one's type is the other's or derives from it: else their properties differ.</summary>
    private static void CheckSameEntity(ClaimDeclaration declaration, FactModel model, DiagnosticSink diagnostics)
    {
        if (declaration.Claim.Value is not { Wording: var id }
            || !model.Entities.TryGetValue(id, out var other)
            || !model.Entities.TryGetValue(declaration.Claim.Entity, out var entity))
        {
            return;
        }

        if (other == entity)
        {
            diagnostics.Report(
                Catalogue.UnknownEntity,
                declaration.ValuePlace,
                $"'{id}' cannot be the same as itself: name the other entity that it is, or leave 'same_as' out.",
                declaration.Claim.Id);
        }
        else if (!model.Schema.Is(entity.Entity.Type, other.Entity.Type) && !model.Schema.Is(other.Entity.Type, entity.Entity.Type))
        {
            diagnostics.Report(
                Catalogue.EntityOfOtherType,
                declaration.ValuePlace,
                $"'{entity.Entity.Id}' is of type '{entity.Entity.Type}', '{id}' of type '{other.Entity.Type}', and neither derives from the other: they cannot be the same.",
                declaration.Claim.Id,
                other.Key.Place);
        }
    }

    /// <summary>What is said again in other words is a claim on the same property of the same entity.</summary>
    private static void CheckSameClaim(string? id, Place place, ClaimDeclaration declaration, FactModel model, DiagnosticSink diagnostics)
    {
        CheckOtherClaim(id, place, declaration.Claim.Id, model, diagnostics);
        if (id is not null
            && model.Claims.TryGetValue(id, out var other)
            && (model.Representative(other.Claim.Entity) != model.Representative(declaration.Claim.Entity) || other.Claim.Property != declaration.Claim.Property))
        {
            diagnostics.Report(
                Catalogue.UnknownEntity,
                place,
                $"'{declaration.Claim.Id}' cannot be the same as '{id}', which is about another property: name a claim on '{declaration.Claim.Entity}/{declaration.Claim.Property}'.",
                declaration.Claim.Id,
                other.Place);
        }
    }

    private static void CheckOtherClaim(string? id, Place place, string claim, FactModel model, DiagnosticSink diagnostics)
    {
        if (id is not null && !model.Claims.ContainsKey(id))
        {
            diagnostics.Report(
                Catalogue.UnknownEntity, place, $"'{id}' is no claim of this fact base.{Suggestion(id, model.Claims.Keys)}", claim);
        }
    }

    private static void ReportUnknownSource(
        string id, Place place, string what, string? claim, FactModel model, DiagnosticSink diagnostics) =>
        diagnostics.Report(
            Catalogue.UnknownSource,
            place,
            $"{what} on the source '{id}', which has no card.{DidYouMean.Sentence(id, [.. model.CardsById.Keys])} Or add a card for it.",
            claim);

    private static string Suggestion(string id, IEnumerable<string> known) =>
        DidYouMean.Nearest(id, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static bool Fits(string type, PropertyType wanted, FactSchema schema) =>
        wanted.EntityTypes.Count == 0 || wanted.EntityTypes.Any(name => schema.Is(type, name));
}
