using System.Globalization;

namespace FactGen;

/// <summary>Writes values, claims and their speakers in English, as a careful journalist would.</summary>
internal static class Prose
{
    /// <summary>A value with its unit, or with the things that it counts.</summary>
    public static string Of(object? value, string? unit) => unit is null ? Of(value)
        : value is Count count ? FindingSentence.Counted(count.ToString(), unit)
        : $"{Of(value)} {unit}";

    public static string Of(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "yes" : "no",
        FactDate date => date.ToProse(),
        Enum word => Words(word.ToString()),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Of(Claim claim)
    {
        var said = claim.Modality switch
        {
            Modality.Alleged => $"allegedly {claim.ValueText}",
            Modality.Planned => $"{claim.ValueText} (planned)",
            Modality.Denied => $"not {claim.ValueText}",
            Modality.Counterfactual => $"{claim.ValueText} (had it come to that)",
            _ => claim.ValueText,
        };
        return $"{said}, according to {claim.Attribution}";
    }

    /// <summary>The sides of a dispute in one sentence.</summary>
    public static string Sides(IReadOnlyList<Claim> claims)
    {
        DisputeSide[] sides =
        [
            .. claims.Select(claim =>
                new DisputeSide(claim.ValueText, claim.Modality is Modality.Denied, claim.By, claim.By?.Name, claim.Attribution)),
        ];
        return string.Join(" or ", FindingSentence.Sides(sides).Distinct());
    }

    public static string Attribution(Claim claim) =>
        FindingSentence.Attribution(claim.By?.Name, claim.Via.Select(agency => agency.Name), Publishers([claim]));

    /// <summary>Whose word a finding is: the speakers of its claims; if only sources speak, their publishers.</summary>
    public static string Voices(Finding finding) =>
        finding.Speakers.Count > 0 ? finding.Speakers.ToString() : Publishers(finding.Claims);

    public static string WithTime(Finding finding) => (finding.From, finding.To) switch
    {
        (null, null) => $"{finding}",
        ({ } from, null) => $"{finding} (since {Day(from)})",
        (null, { } to) => $"{finding} (until {Day(to)})",
        ({ } from, { } to) when from == to => $"{finding} ({Day(from)})",
        ({ } from, { } to) => $"{finding} ({Day(from)} to {Day(to)})",
    };

    private static string Publishers(IReadOnlyList<Claim> claims) =>
        FindingSentence.Publishers(claims.SelectMany(claim => claim.Sources).Select(source => source.ToString()));

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An enum member's words: "AttemptedCoup" is "attempted coup".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter)
            ? (index == 0 ? "" : " ") + char.ToLowerInvariant(letter)
            : letter.ToString()));
}
