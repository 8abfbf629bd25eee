namespace FactGen.Runtime;

/// <summary>Claims of one property with their values' type.</summary>
internal static class TypedList<T>
{
    public static IReadOnlyList<Claim<T>> Of(IReadOnlyList<Claim> claims) => [.. claims.Cast<Claim<T>>()];
}
