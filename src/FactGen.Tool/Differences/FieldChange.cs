namespace FactGen.Tool.Differences;

/// <summary>A change of one key.</summary>
/// <param name="Field">The key of the format; <c>sources.ID</c> for the quotes of one source.</param>
/// <param name="Before">The earlier text; null if there was none.</param>
/// <param name="After">The later text; null if there is none any more.</param>
internal sealed record FieldChange(string Field, string? Before, string? After)
{
    /// <summary>The differences between two lists of fields, in the order of the second; removed fields come last.</summary>
    public static IReadOnlyList<FieldChange> Between(
        IEnumerable<(string Field, string? Value)> before,
        IEnumerable<(string Field, string? Value)> after)
    {
        var (old, fresh) = (ByField(before), ByField(after));
        return
        [
            .. fresh.Keys.Concat(old.Keys).Distinct()
                .Select(field => new FieldChange(field, old.GetValueOrDefault(field), fresh.GetValueOrDefault(field)))
                .Where(change => change.Before != change.After),
        ];
    }

    /// <summary>A state with errors may contain a key twice; then both are compared.</summary>
    private static Dictionary<string, string> ByField(IEnumerable<(string Field, string? Value)> fields) => fields
        .Where(field => field.Value is not null)
        .GroupBy(field => field.Field, field => field.Value!, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => string.Join(" | ", same), StringComparer.Ordinal);
}
