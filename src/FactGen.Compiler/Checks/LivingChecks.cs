using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.English;
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
        foreach (var declared in input.Declared)
        {
            var entity = declared.Entity;
            if (!entity.IsLiving
                && entity.LivingReason is null
                && declared.Keys.Node("living") is { } living
                && input.Entities.Schema.Find(entity.Type) is { Living: true }
                && !IsTextMissing(input)
                && !HasClaimOfDeath(input, declared)
                && !HasTextOfDeath(input, entity.Id))
            {
                diagnostics.Report(new FactDiagnostic(
                    Catalogue.DeathNotShown,
                    $"'{entity.Id}' is 'living: false', a {QualifiedName.LocalOf(entity.Type)} is living, and nothing shows that {entity.Name} is "
                        + "dead: no claim on or about the person is of a death, and no text says so beside the name. Leave 'living' out; or add "
                        + "a claim on the death, with its source; or write 'living: { value: false, because: … }' and say how it is known.",
                    living.Place));
            }
        }
    }

    /// <summary>A text that is not here may say so.</summary>
    private static bool IsTextMissing(WholeInput input) =>
        input.Cards.Any(card => card.Card.Card.Sha256 is not null && card.Source.Evidence is null);

    private static bool HasClaimOfDeath(WholeInput input, EntityDeclaration declared) =>
        declared.Claims.Any(claim => claim.Claim is { IsVouchedFor: true, IsNone: false } && (IsOfDeath(claim) || IsLongAgo(claim)))
        || input.Files.SelectMany(file => file.File.Claims).Any(claim =>
            claim.Property.Type.Kind is ValueKind.Entity
            && claim.Claim is { IsVouchedFor: true, Value: { } value }
            && value.Wording == declared.Entity.Id
            && !claim.Property.Name.EndsWith("_by", StringComparison.Ordinal)
            && NamesDeath(claim.Property));

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
                    && HasWord(word.Wording, "dead", "deceased", "died")));
    }

    private static bool IsLongAgo(ClaimDeclaration claim) =>
        (claim.Claim.Value is SetValue<FactDate> date && EnglishDeaths.IsLongAgo(date.Value))
        || (claim.Claim.ValidFrom is { } from && EnglishDeaths.IsLongAgo(from));

    private static bool NamesDeath(Property property)
    {
        var language = ProseLanguages.OfReasons;
        return Array.Exists(WordsOf(property.Name), language.IsOfDeath)
            || (property.Summary is { } summary && Array.Exists(WordsOf(summary), language.IsOfDeath));
    }

    private static bool HasWord(string words, params string[] wanted) =>
        Array.Exists(WordsOf(words), word => Array.IndexOf(wanted, word) >= 0);

    private static string[] WordsOf(string words) => words.ToLowerInvariant().Split(' ', '_', '-', ',', '.', ';', ':', '(', ')');

    private static bool HasTextOfDeath(WholeInput input, string entity) => input.Cards
        .Where(card => card.Source.Evidence is not null)
        .Select(card => card.Source.Prose)
        .Any(text => text.Language is { } language
            && text.MentionsIn(input.Names, text.Whole).Any(mention =>
                mention is { IsOfRelative: false, IsOfAide: false }
                && input.Names.AreSame(mention.Entity, entity)
                && language.SaysDead(text, mention.Range)));
}
