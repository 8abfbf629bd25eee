using System.Globalization;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.CSharp;

/// <summary>The data of a facts file and of the cards, as the lines that the library's <c>FactChunk</c> and <c>FactRegistry</c> read.</summary>
internal static class DataLines
{
    private static DateTime GregorianEpoch => new(1, 1, 1);

    /// <summary>One source card.</summary>
    public static string OfSource(SourceCard card) => Line(
        "S", card.Id, card.Title, card.Publisher, card.Author, card.Url, Wording(card.Published), card.PublishedBasis, card.Language,
        card.Translation, card.Sha256, card.DerivedFrom);

    /// <summary>An entity with its names, claims and findings.</summary>
    /// <param name="model">The entity.</param>
    /// <param name="firstClaim">The number of its first claim in the chunk.</param>
    public static IEnumerable<string> OfEntity(EntityModel model, int firstClaim)
    {
        var entity = model.Entity;
        yield return Line("E", entity.Id, entity.Type, entity.Name, entity.IsLiving ? "1" : "0", entity.Note);
        foreach (var alias in entity.Aliases)
        {
            yield return Line("A", alias.Text, alias.Language, alias.Note);
        }

        foreach (var title in entity.Titles)
        {
            yield return Line("T", title);
        }

        foreach (var claim in entity.Claims)
        {
            yield return OfClaim(claim, model.Keys[claim.Property]);
            foreach (var source in claim.Sources)
            {
                foreach (var quote in source.Quotes)
                {
                    yield return Line("Q", source.Source, quote.Exact, quote.Prefix, quote.Suffix, quote.Sic);
                }
            }
        }

        var numbers = entity.Claims.Select((claim, number) => (claim.Id, Number: firstClaim + number))
            .GroupBy(claim => claim.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Number, StringComparer.Ordinal);
        foreach (var finding in model.Findings)
        {
            yield return OfFinding(finding, model.Keys[finding.Property], numbers);
        }
    }

    private static string OfClaim(Claim claim, string key)
    {
        (string Name, string? Value)[] named =
        [
            ("is", claim.IsUnknown ? "unknown" : claim.IsNone ? "none" : null),
            ("modality", claim.Modality is Modality.Asserted ? null : Lower(claim.Modality)),
            ("rank", claim.Rank is Rank.Normal ? null : Lower(claim.Rank)),
            ("reason", claim.Reason),
            ("by", claim.By),
            ("via", claim.Via.Count == 0 ? null : string.Join(",", claim.Via)),
            ("stated", Wording(claim.Stated)),
            ("from", Wording(claim.ValidFrom)),
            ("to", Wording(claim.ValidTo)),
            ("because", claim.Because),
            ("if", claim.If),
            ("note", claim.Note),
            ("retracted", claim.Retraction?.Reason),
            ("retracted-on", Wording(claim.Retraction?.On)),
            ("instead", claim.Retraction?.Instead),
        ];
        return Line([
            "C", claim.Id, key, claim.Value?.Wording,
            .. named.Where(field => field.Value is not null).Select(field => $"{field.Name}={field.Value}")]);
    }

    private static string OfFinding(Finding finding, string key, Dictionary<string, int> numbers) => Line(
        "F",
        key,
        Lower(finding.Kind),
        finding.ValueOf is { } claim ? Reference(claim, numbers) : finding.Value is { } value ? $"={value.Wording}" : null,
        References(finding.Claims, numbers),
        References(finding.Dissent, numbers),
        References(finding.Others, numbers),
        Number(finding.Witnesses),
        Number(finding.Group),
        Day(finding.From),
        Day(finding.To),
        finding.IsRetracted ? "retracted" : null);

    private static string References(EquatableArray<string> claims, Dictionary<string, int> numbers) =>
        string.Join(",", claims.Select(claim => Reference(claim, numbers)));

    /// <summary>A claim of this entity by its number in the chunk; one of an entity that is the same, by its id.</summary>
    private static string Reference(string claim, Dictionary<string, int> numbers) =>
        numbers.TryGetValue(claim, out var number) ? Number(number) : $"@{claim}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day between the years 1 and 9999; beyond them, open.</summary>
    private static string? Day(long? day) => day is >= 0 and <= 3652058
        ? GregorianEpoch.AddDays(day.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    private static string? Wording(FactDate? date) => date?.Wording;

    private static string Lower<TWord>(TWord word)
        where TWord : struct, Enum => word.ToString().ToLowerInvariant();

    private static string Line(params IEnumerable<string?> fields) => string.Join("\t", fields.Select(CSharpText.Field));
}
