namespace FactGen.Tool.Differences;

/// <summary>One thing that is said otherwise than before.</summary>
/// <param name="Field">The key, as the format has it; <c>sources.ID</c> for the quotes of one source.</param>
/// <param name="Before">What it said; null where it said nothing.</param>
/// <param name="After">What it says; null where it says nothing any more.</param>
internal sealed record FieldChange(string Field, string? Before, string? After)
{
    /// <summary>What differs between two lots of fields, in the order of the second, followed by those that are gone.</summary>
    public static IReadOnlyList<FieldChange> Between(IEnumerable<(string Field, string? Value)> before, IEnumerable<(string Field, string? Value)> after)
    {
        var (old, fresh) = (ByField(before), ByField(after));
        return
        [
            .. fresh.Keys.Concat(old.Keys).Distinct()
                .Select(field => new FieldChange(field, old.GetValueOrDefault(field), fresh.GetValueOrDefault(field)))
                .Where(change => change.Before != change.After),
        ];
    }

    /// <summary>A state with errors may give a key twice: then both count.</summary>
    private static Dictionary<string, string> ByField(IEnumerable<(string Field, string? Value)> fields) => fields
        .Where(field => field.Value is not null)
        .GroupBy(field => field.Field, field => field.Value!, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => string.Join(" | ", same), StringComparer.Ordinal);
}
