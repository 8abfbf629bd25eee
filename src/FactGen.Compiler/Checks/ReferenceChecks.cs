using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>
/// What claims and cards name must exist: entities, claims and sources (FACT2004, FACT2005, FACT2009, FACT2010, FACT3002).
/// </summary>
internal static class ReferenceChecks
{
    /// <summary>Checks the sources that all cards name: each other, and those of the fact bases that this one builds on.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        var bases = input.Entities.Bases;
        SourceCardDeclaration[] copies = [.. input.Cards.Select(pair => pair.Card).Where(card => card.Card.DerivedFrom is not null)];
        var known = copies.Length == 0 ? null : new CitedCards(input.Cards.Select(pair => pair.Card.Card.ForFindings), bases.Cards);
        foreach (var card in copies)
        {
            var original = card.Card.DerivedFrom!;
            if (known!.Find(original) is null && bases.FindCard(original) is null)
            {
                ReportUnknownSource(original, card.PlaceOf("derived_from"), $"The source '{card.Card.Id}' rests", null, known, diagnostics);
            }
        }
    }

    /// <summary>Checks what the claims of one facts file name.</summary>
    public static void Check(FileInput input, DiagnosticSink diagnostics)
    {
        var own = new Lazy<Dictionary<string, ClaimHead>>(() => input.File.Claims
            .GroupBy(claim => claim.Claim.Id.Text, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => ClaimHead.Of(same.First()), StringComparer.Ordinal));
        foreach (var declaration in input.File.Claims)
        {
            var claim = declaration.Claim;
            CheckEntities(declaration, input.Entities, diagnostics);
            CheckSources(declaration, input.Cards, diagnostics);
            if (claim.SameAs is { } same && FindClaim(same, declaration.PlaceOf("same_as"), claim.Id) is { } other)
            {
                CheckSameClaim(other, declaration, input.Entities, diagnostics);
            }

            if (claim.Retraction?.Instead is { } instead)
            {
                FindClaim(instead, declaration.PlaceWithin("retracted", "instead"), claim.Id);
            }
        }

        ClaimHead? FindClaim(string id, Place place, string claim)
        {
            var found = own.Value.TryGetValue(id, out var head) ? head
                : input.Entities.Bases.FindClaim(id) is { } elsewhere
                    ? new ClaimHead(id, elsewhere.Claim.Entity, elsewhere.Claim.Property, IsIdGiven: true)
                : input.OtherClaims.Find(id);
            if (found is null)
            {
                diagnostics.Report(
                    Catalogue.UnknownEntity,
                    place,
                    $"'{id}' is no claim of this fact base.{input.OtherClaims.QuestionOn(id)}",
                    claim,
                    input.OtherClaims.RemedyFor(id));
            }

            return found;
        }
    }

    private static void CheckSources(ClaimDeclaration declaration, CitedCards cards, DiagnosticSink diagnostics)
    {
        var claim = declaration.Claim.Id;
        foreach (var source in declaration.Sources)
        {
            if (cards.Find(source.Source.Value) is null)
            {
                ReportUnknownSource(source.Source.Value, source.Source.Place, $"'{claim}' rests", claim, cards, diagnostics);
            }
        }
    }

    private static void CheckEntities(ClaimDeclaration declaration, LinkedEntities entities, DiagnosticSink diagnostics)
    {
        var claim = declaration.Claim;
        if (declaration.Property.Type.Kind is ValueKind.Entity && claim.Value is { } value)
        {
            CheckEntity(
                WrittenAt("value") ?? value.Wording, declaration.ValuePlace, declaration, declaration.Property.Type, entities, diagnostics);
        }

        if (declaration.Property == Property.SameAs)
        {
            CheckSameEntity(declaration, entities, diagnostics);
        }

        if (claim.By is { } speaker and not ClaimRecord.Unnamed)
        {
            CheckEntity(WrittenAt("by") ?? speaker, declaration.PlaceOf("by"), declaration, null, entities, diagnostics);
        }

        if (claim.Occasion is { } occasion)
        {
            CheckEntity(WrittenAt("stated") ?? occasion, declaration.PlaceOf("stated"), declaration, null, entities, diagnostics);
            CheckOccasion(declaration, occasion, entities, diagnostics);
        }

        foreach (var agency in declaration.Keys.OneOrMany("via").OfType<YamlScalar>())
        {
            CheckEntity(agency.Value, agency.Place, declaration, null, entities, diagnostics);
        }

        string? WrittenAt(string key) => (declaration.Keys.Node(key) as YamlScalar)?.Value;
    }

    /// <summary>An occasion has a day of its own, and its speaker is who says it.</summary>
    private static void CheckOccasion(ClaimDeclaration declaration, string id, LinkedEntities entities, DiagnosticSink diagnostics)
    {
        if (declaration.Occasion is not { } occasion || entities.Find(id) is null)
        {
            return;
        }

        var claim = declaration.Claim;
        if (claim.Stated is null)
        {
            Report(occasion.Days.Count == 0
                ? $"'{id}' has no day: give it a claim on '{OccasionSurface.DayProperty}', or write the day in 'stated'."
                : $"'{id}' has several days ({string.Join(", ", occasion.Days)}): write in 'stated' the one that is meant.");
        }
        else if (occasion.Speakers.Count > 0
            && !occasion.Speakers.Any(speaker => claim.By is { } by
                && entities.Merges.Representative(by) == entities.Merges.Representative(speaker)))
        {
            var speakers = string.Join("' and '", occasion.Speakers);
            Report(claim.By is { } by
                ? $"The speaker of '{id}' is '{speakers}', and 'by' is '{by}': correct 'by', or name in 'stated' the day or another occasion."
                : $"The speaker of '{id}' is '{speakers}', and '{claim.Id}' has no 'by': name the speaker in 'by', or leave 'stated' out.");
        }

        void Report(string message) => diagnostics.Report(
            Catalogue.EntityOfOtherType, declaration.PlaceOf("stated"), message, claim.Id, new Declared(DeclarationKind.Entity, id));
    }

    private static void CheckEntity(
        string written, Place place, ClaimDeclaration claim, PropertyType? type, LinkedEntities entities, DiagnosticSink diagnostics)
    {
        var found = entities.FindAsWritten(written);
        if (found.Name is not { } id || entities.Find(id) is not { } entity)
        {
            var suggestion = found.Problem.Length > 0 ? null : diagnostics.Suggest(written, FittingAsWritten(written, type, entities));
            diagnostics.Report(
                found.Rule!,
                place,
                suggestion is null ? found.Problem
                    : $"'{written}' is no entity of this fact base.{suggestion.Question} {(suggestion.Question.Length > 0 ? "Or declare" : "Declare")} it, "
                        + "with its name, under its type."
                        + Reference.HintOf(entities.Schema.Bases),
                claim.Claim.Id,
                new Declared(DeclarationKind.Entity, QualifiedName.Within(entities.Schema.FactBase, written)),
                suggestion?.Remedies ?? default);
        }
        else if (type is not null && !Fits(entity.Type, type, entities.Schema))
        {
            diagnostics.Report(
                Catalogue.EntityOfOtherType,
                place,
                $"'{id}' is of type '{entity.Type}'; '{claim.Property.Name}' takes {type}. "
                + "Name an entity of that type, or widen the property in the schema.",
                claim.Claim.Id,
                new Declared(DeclarationKind.Entity, id));
        }
    }

    /// <summary>The entities that the property takes, as they may be written.</summary>
    private static IEnumerable<string> FittingAsWritten(string written, PropertyType? type, LinkedEntities entities) =>
        entities.IdsByType
            .Where(known => type is null || Fits(known.Key, type, entities.Schema))
            .SelectMany(known => known)
            .Select(id => !QualifiedName.IsQualified(written) && entities.FindAsWritten(QualifiedName.LocalOf(id)).Name == id
                ? QualifiedName.LocalOf(id)
                : id);

    /// <summary>
    /// Two entities can be one only if the type of one is that of the other or derives from it; otherwise their properties differ.
    /// </summary>
    private static void CheckSameEntity(ClaimDeclaration declaration, LinkedEntities entities, DiagnosticSink diagnostics)
    {
        if (declaration.Claim.Value is not { Wording: var id }
            || entities.Find(id) is not { } other
            || entities.Find(declaration.Claim.Entity) is not { } entity)
        {
            return;
        }

        if (other.Id == entity.Id)
        {
            diagnostics.Report(
                Catalogue.UnknownEntity,
                declaration.ValuePlace,
                $"'{id}' cannot be the same as itself: name the other entity that it is, or leave 'same_as' out.",
                declaration.Claim.Id);
        }
        else if (!entities.Schema.Is(entity.Type, other.Type) && !entities.Schema.Is(other.Type, entity.Type))
        {
            diagnostics.Report(
                Catalogue.EntityOfOtherType,
                declaration.ValuePlace,
                $"'{entity.Id}' is of type '{entity.Type}', '{id}' of type '{other.Type}', and neither derives from the other: "
                + "they cannot be the same.",
                declaration.Claim.Id,
                new Declared(DeclarationKind.Entity, id));
        }
    }

    /// <summary>A claim can repeat another in other words only if both are on the same property of the same entity.</summary>
    private static void CheckSameClaim(ClaimHead other, ClaimDeclaration declaration, LinkedEntities entities, DiagnosticSink diagnostics)
    {
        var claim = declaration.Claim;
        if (entities.Merges.Representative(other.Entity) != entities.Merges.Representative(claim.Entity)
            || other.Property != claim.Property)
        {
            var what = other.Property != claim.Property ? "property" : "entity";
            diagnostics.Report(
                Catalogue.UnknownEntity,
                declaration.PlaceOf("same_as"),
                $"'{claim.Id}' cannot be the same as '{other.Id}', which is about another {what}: "
                + $"name a claim on '{claim.Entity}/{claim.Property}'.",
                claim.Id,
                new Declared(DeclarationKind.Claim, other.Id));
        }
    }

    private static void ReportUnknownSource(
        string id,
        Place place,
        string what,
        string? claim,
        CitedCards cards,
        DiagnosticSink diagnostics)
    {
        var suggestion = cards.Suggest(id, diagnostics);
        diagnostics.Report(
            Catalogue.UnknownSource,
            place,
            QualifiedName.IsQualified(id) && claim is not null
                ? $"{what} on the source '{id}', which this fact base does not have: add a card for the document here too. "
                    + "By its digest it is known to be one and the same."
                : $"{what} on the source '{id}', which has no card.{suggestion.Sentence} Or add a card for it.",
            claim,
            suggestion.Remedies);
    }

    private static bool Fits(string type, PropertyType wanted, FactSchema schema) =>
        wanted.EntityTypes.Count == 0 || wanted.EntityTypes.Any(name => schema.Is(type, name));
}
