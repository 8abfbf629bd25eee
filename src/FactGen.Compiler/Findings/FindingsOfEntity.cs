using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Findings;

/// <summary>All the findings on one entity: claims sorted by property, value and time, and each lot taken together.</summary>
internal static class FindingsOfEntity
{
    private static readonly Dictionary<string, FactValue> NoneTheSame = [];

    /// <summary>The findings in the order in which the facts name the properties, for each by value and then by time.</summary>
    /// <param name="entity">The entity's id.</param>
    /// <param name="claims">Its claims, and those of the entities that are the same.</param>
    /// <param name="properties">The properties of its type by name.</param>
    /// <param name="context">The rest of the fact base.</param>
    /// <param name="tooMany">Called with the first claim of each finding that exceeds <see cref="FactLimits"/>; that claim and those after
    /// it are left out.</param>
    public static IEnumerable<FindingRecord> Of(
        string entity,
        IEnumerable<ClaimRecord> claims,
        IReadOnlyDictionary<string, Property> properties,
        FindingContext context,
        Action<ClaimRecord>? tooMany = null)
    {
        foreach (var ofProperty in claims.GroupBy(claim => claim.Property))
        {
            var property = ofProperty.Key == Property.SameAs.Name ? Property.SameAs : properties[ofProperty.Key];
            ClaimRecord[] all = [.. ofProperty];
            var builder = new FindingBuilder(context, property, SameTexts(all));
            var groups = property.Many ? all.GroupBy(claim => GroupKey(claim, builder)).Select(group => group.ToArray()) : [all];
            foreach (var (whole, number) in groups.Select((group, number) => (group, number)))
            {
                var group = whole;
                if (whole.Length > FactLimits.ClaimsOfFinding)
                {
                    tooMany?.Invoke(whole[FactLimits.ClaimsOfFinding]);
                    group = [.. whole.Take(FactLimits.ClaimsOfFinding)];
                }

                var findings = property.OverTime
                    ? Stretches.Of(group, context, tooMany).Select(stretch => OnStretch(entity, stretch, builder))
                    : [builder.Build(entity, group)];
                foreach (var finding in findings.OfType<FindingRecord>())
                {
                    yield return number == 0 ? finding : finding with { Group = number };
                }
            }
        }
    }

    /// <summary>If none of the claims certainly holds, it is not known that their value holds.</summary>
    private static FindingRecord? OnStretch(string entity, Stretch stretch, FindingBuilder builder) =>
        builder.Build(entity, stretch.Holding.Count > 0 ? stretch.Holding : stretch.Perhaps) is { } finding
            ? finding with
            {
                Kind = stretch.Holding.Count > 0 ? finding.Kind : FindingKind.Unknown,
                Value = stretch.Holding.Count > 0 ? finding.Value : null,
                ValueOf = stretch.Holding.Count > 0 ? finding.ValueOf : null,
                Others = finding.Others.Concat(stretch.Beside.Select(claim => claim.Id)).ToEquatableArray(),
                From = stretch.From,
                To = stretch.To,
            }
            : null;

    /// <summary>A denial belongs to the value that it denies; claims without a value form a group of their own.</summary>
    private static string GroupKey(ClaimRecord claim, FindingBuilder builder) =>
        claim.Value is null ? $"#{claim.Id}" : $"={builder.ValueIn(claim).Canonical}";

    /// <summary>
    /// For each claim that is the same as another, in whichever direction and over however many steps, the first one's words.
    /// </summary>
    private static Dictionary<string, FactValue> SameTexts(ClaimRecord[] claims)
    {
        if (!Array.Exists(claims, claim => claim.SameAs is not null))
        {
            return NoneTheSame;
        }

        var ids = new HashSet<string>(claims.Select(claim => claim.Id.Text), StringComparer.Ordinal);
        var representatives = Sameness.Representatives(claims
            .Where(claim => claim.SameAs is { } other && ids.Contains(other))
            .Select(claim => (claim.Id.Text, claim.SameAs!)));
        Dictionary<string, FactValue> same = new(StringComparer.Ordinal);
        foreach (var texts in claims
            .Where(claim => claim.Value is not null && representatives.ContainsKey(claim.Id))
            .GroupBy(claim => representatives[claim.Id], StringComparer.Ordinal))
        {
            foreach (var claim in texts)
            {
                same[claim.Id] = texts.First().Value!;
            }
        }

        return same;
    }
}
