using FactGen;
using Kazakhstan2022;

namespace Chronicle.Wording;

/// <summary>What claims say of somebody who comes into an office or leaves it: "Kassym-Jomart Tokayev dismissed Karim Masimov".</summary>
internal static class OfficeChanges
{
    /// <summary>The sentence; null if the claims are about something else, or do not say what happened.</summary>
    public static string? Of(IReadOnlyCollection<Claim> claims)
    {
        var step = claims.FirstOrDefault(claim => claim is { Entity: OfficeChange, Property: "step", IsUnknown: false, IsNone: false });
        if (step is null)
        {
            return null;
        }

        var (holder, decider, post, body) = (Value("office_holder"), Value("decided_by"), Value("post"), Value("body"));
        var office = $"{(post is null ? "" : $" {(step.ValueText == "left post" ? "of" : "as")} {post}")}{(body is null ? "" : $" in the {body}")}";
        var task = Value("task") is { } work ? $", with the task of {work}" : "";
        var (verb, doubt) = Clauses.ValueOf(step).Split(" (", 2) is [var words, var mark] ? (words, $" ({mark}") : (Clauses.ValueOf(step), "");
        var sentence = step.ValueText switch
        {
            "left post" => $"{holder ?? "Somebody"} {verb}{office}",
            "took over" => $"{holder ?? "Somebody"} {verb}{(post is null && body is not null ? $" the {body}" : office)}",
            _ when decider is not null => $"{decider} {verb} {holder ?? "somebody"}{office}",
            _ => $"{holder ?? "Somebody"} was {verb}{office}",
        };
        return $"{sentence}{task}{doubt}.";

        string? Value(string property) =>
            claims.Where(claim => claim.Property == property).Select(Clauses.ValueOf).Distinct().ToArray() is { Length: > 0 } values
                ? Names.List(values.Select(Names.Inside))
                : null;
    }
}
