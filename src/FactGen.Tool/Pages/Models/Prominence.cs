using FactGen.Compiler.Schema;

namespace FactGen.Tool.Pages.Models;

/// <summary>How much the facts say of each entity: its claims, and the claims of others that have it as their value.</summary>
internal sealed class Prominence
{
    private readonly Dictionary<string, (int Claims, int Mentions)> _counts;

    private Prominence(Dictionary<string, (int Claims, int Mentions)> counts) => _counts = counts;

    /// <summary>Counts; merged entities count as one.</summary>
    public static Prominence Of(FactIndex index)
    {
        var counts = new Dictionary<string, (int Claims, int Mentions)>(StringComparer.Ordinal);
        foreach (var declaration in index.Claims)
        {
            var claim = declaration.Claim;
            var subject = index.SubjectOf(claim.Entity);
            var (claims, mentions) = counts.GetValueOrDefault(subject);
            counts[subject] = (claims + 1, mentions);
            if (declaration.Property.Type.Kind is ValueKind.Entity
                && claim.Value is { } value
                && index.SubjectOf(value.Wording) is var named
                && named != subject)
            {
                (claims, mentions) = counts.GetValueOrDefault(named);
                counts[named] = (claims, mentions + 1);
            }
        }

        return new Prominence(counts);
    }

    /// <summary>The number of claims on an entity.</summary>
    public int ClaimsOn(string subject) => _counts.GetValueOrDefault(subject).Claims;

    /// <summary>The number of claims on others that have it as their value.</summary>
    public int MentionsOf(string subject) => _counts.GetValueOrDefault(subject).Mentions;

    /// <summary>Claims and mentions together.</summary>
    public int Of(string subject) => ClaimsOn(subject) + MentionsOf(subject);
}
