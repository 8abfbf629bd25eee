using FactGen;

namespace Chronicle.Wording;

/// <summary>The value of a claim, always with its modality: "allegedly …", "not …", "… (planned)".</summary>
internal static class Values
{
    public static string Of(Claim claim) => claim switch
    {
        { IsUnknown: true } => "left open",
        { IsNone: true } => "none",
        { Modality: Modality.Alleged } => $"allegedly {claim.ValueText}",
        { Modality: Modality.Denied } => $"not {claim.ValueText}",
        { Modality: Modality.Planned } => $"{claim.ValueText} (planned)",
        { Modality: Modality.Opinion } => $"{claim.ValueText} (an opinion)",
        { Modality: Modality.Counterfactual } => $"{claim.ValueText} (it did not come to that; the condition: “{claim.If}”)",
        _ => claim.ValueText,
    };

    /// <summary>Several claims on one property, without repeated values.</summary>
    public static string Of(IEnumerable<Claim> claims) => string.Join("; ", claims.Select(Of).Distinct());
}
