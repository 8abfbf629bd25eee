using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>
/// A single person of a living type is not living if a claim or a text says that the person is dead, or the editor says how it is known
/// (FACT4017).
/// </summary>
internal static class LivingChecks
{
    /// <summary>Checks every entity that says <c>living: false</c> against its type.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        List<EntityDeclaration> open =
        [
            .. input.Declared.Where(declared => IsCalledDead(input, declared) && !declared.Claims.Any(claim =>
                claim.Claim is { IsVouchedFor: true, IsNone: false } && (IsOfDeath(claim) || IsLongAgo(claim)))),
        ];
        if (open.Count == 0)
        {
            return;
        }

        var missing = MissingTexts(input);
        open.RemoveAll(declared => missing.Count > 0 && MayBeInMissingText(declared, missing));
        var shown = ValuesOfDeath(input);
        open.RemoveAll(declared => shown.Contains(declared.Entity.Id));
        shown = SaidToBeDead(input, [.. open.Select(declared => input.Names.Representative(declared.Entity.Id))]);
        foreach (var declared in open.Where(declared => !shown.Contains(input.Names.Representative(declared.Entity.Id))))
        {
            Report(declared, diagnostics);
        }
    }

    private static bool IsCalledDead(WholeInput input, EntityDeclaration declared) =>
        declared.Entity is { IsLiving: false, LivingReason: null }
        && declared.Keys.Has("living")
        && input.Entities.Schema.Find(declared.Entity.Type) is { Living: true };

    private static void Report(EntityDeclaration declared, DiagnosticSink diagnostics)
    {
        var entity = declared.Entity;
        diagnostics.Report(new FactDiagnostic(
            Catalogue.DeathNotShown,
            $"'{entity.Id}' is 'living: false', a {QualifiedName.LocalOf(entity.Type)} is living, and nothing shows that {entity.Name} is "
                + "dead: no claim on or about the person is of a death, and no text says so beside the name. Leave 'living' out; or add "
                + "a claim on the death, with its source; or write 'living: { value: false, because: … }' and say how it is known.",
            declared.Keys.Node("living")!.Place));
    }

    /// <summary>The sources whose texts are not here.</summary>
    private static HashSet<string> MissingTexts(WholeInput input) => new(
        input.Cards.Where(card => card.Card.Card.Sha256 is not null && card.Source.Evidence is null).Select(card => card.Card.Card.Id),
        StringComparer.Ordinal);

    /// <summary>
    /// Whether a text that is not here may tell the death: one that a claim on the person cites. If there is no claim, it may be any.
    /// </summary>
    private static bool MayBeInMissingText(EntityDeclaration declared, HashSet<string> missing) =>
        declared.Claims.Count == 0
        || declared.Claims.Any(claim => claim.Claim.Sources.Any(source => missing.Contains(source.Source)));

    /// <summary>The persons that claims on others call dead, as the victims of an accident.</summary>
    private static HashSet<string> ValuesOfDeath(WholeInput input) => new(
        input.Files.SelectMany(file => file.File.Claims)
            .Where(claim => claim.Property.Type.Kind is ValueKind.Entity
                && claim.Claim is { IsVouchedFor: true, Value: not null }
                && !ProseLanguages.OfReasons.NamesDoer(claim.Property.Name)
                && NamesDeath(claim.Property))
            .Select(claim => claim.Claim.Value!.Wording),
        StringComparer.Ordinal);

    /// <summary>Those of some persons whom a text says to be dead beside their name.</summary>
    private static HashSet<string> SaidToBeDead(WholeInput input, HashSet<string> wanted)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return found;
        }

        foreach (var card in input.Cards.Where(card => card.Source.Evidence is not null))
        {
            var text = card.Source.Prose;
            foreach (var mention in text.MentionsIn(input.Names, text.Whole))
            {
                if (mention is { IsOfRelative: false, IsOfAide: false }
                    && input.Names.Representative(mention.Entity) is var person
                    && wanted.Contains(person) && !found.Contains(person)
                    && text.Language.SaysDead(text, mention.Range))
                {
                    found.Add(person);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a claim on a person is of its death. "Killed" with persons as values are those whom it killed.</summary>
    private static bool IsOfDeath(ClaimDeclaration claim)
    {
        var property = claim.Property;
        return !property.Accusation
            && !property.Type.IsQuantity
            && (claim.Claim.Value is not { } value || value.Wording != "false")
            && ((NamesDeath(property) && (property.Type.Kind is not ValueKind.Entity || property.Name.Contains('_')))
                || (property.Type.Kind is ValueKind.OneOf
                    && claim.Claim.Value is { } word
                    && Array.Exists(WordsOf(word.Wording), ProseLanguages.OfReasons.IsDead)));
    }

    private static bool IsLongAgo(ClaimDeclaration claim) =>
        (claim.Claim.Value is SetValue<FactDate> date && CalendarDays.IsBeforeLiving(date.Value))
        || (claim.Claim.ValidFrom is { } from && CalendarDays.IsBeforeLiving(from));

    private static bool NamesDeath(Property property)
    {
        var language = ProseLanguages.OfReasons;
        return Array.Exists(WordsOf(property.Name), language.IsOfDeath)
            || (property.Summary is { } summary && Array.Exists(WordsOf(summary), language.IsOfDeath));
    }

    private static string[] WordsOf(string words) => words.ToLowerInvariant().Split(' ', '_', '-', ',', '.', ';', ':', '(', ')');
}
