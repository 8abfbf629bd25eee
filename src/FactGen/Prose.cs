using System.Globalization;

namespace FactGen;

/// <summary>Values, claims and who makes them, in the words of a careful journalist.</summary>
internal static class Prose
{
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

    /// <summary>
    /// The sides of a dispute: each value, and in brackets who stands for it; where one speaker is quoted with several values, also
    /// by whom.
    /// </summary>
    public static string Sides(IReadOnlyList<Claim> claims) => string.Join(" or ", claims.Select(claim =>
    {
        var value = claim.Modality is Modality.Denied ? $"not {claim.ValueText}" : claim.ValueText;
        var contradictsOneself = claim.By is not null && claims.Any(other => other.By == claim.By && other.ValueText != claim.ValueText);
        return $"{value} ({(claim.By is null || contradictsOneself ? claim.Attribution : claim.By.Name)})";
    }).Distinct());

    public static string Attribution(Claim claim)
    {
        var sources = Publishers([claim]);
        if (claim.By is null && claim.Via.Count == 0)
        {
            return sources;
        }

        var chain = string.Join(", quoted by ", claim.Via.Select(agency => agency.Name).Append(sources));
        return claim.By is null ? chain : $"{claim.By.Name}, quoted by {chain}";
    }

    public static string AccordingTo(Speakers speakers) => speakers.Count == 0 ? "" : $", according to {speakers}";

    public static string WithTime(Finding finding) => (finding.From, finding.To) switch
    {
        (null, null) => $"{finding}",
        ({ } from, null) => $"{finding} (since {Day(from)})",
        (null, { } to) => $"{finding} (until {Day(to)})",
        ({ } from, { } to) when from == to => $"{finding} ({Day(from)})",
        ({ } from, { } to) => $"{finding} ({Day(from)} to {Day(to)})",
    };

    public static string Publishers(IReadOnlyList<Claim> claims) =>
        claims.All(claim => claim.IsDraft) ? "no source"
        : string.Join(" and ", claims.SelectMany(claim => claim.Sources).Select(source => source.ToString()).Distinct());

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An enum member's words: "AttemptedCoup" is "attempted coup".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter)
            ? (index == 0 ? "" : " ") + char.ToLowerInvariant(letter)
            : letter.ToString()));
}
