using FactGen.Compiler.Facts;

namespace FactGen.Tool.Mutation;

/// <summary>Chooses one of several for a claim: always the same for one claim, and spread over all for many claims.</summary>
internal static class Choice
{
    /// <summary>The items, beginning with the one that is chosen for a claim.</summary>
    public static IEnumerable<T> For<T>(ClaimDeclaration claim, IReadOnlyList<T> items)
    {
        var first = items.Count == 0 ? 0 : (int)(HashOf(claim.Claim.Id) % (uint)items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            yield return items[(first + index) % items.Count];
        }
    }

    /// <summary>Some of the items, at equal distances from each other; all if there are not more.</summary>
    public static IReadOnlyList<T> Spread<T>(IReadOnlyList<T> items, int? count) => count is not { } wanted || wanted >= items.Count
        ? items
        : [.. Enumerable.Range(0, wanted).Select(index => items[(int)((long)index * items.Count / wanted)])];

    /// <summary>FNV-1a, which is the same on every machine.</summary>
    private static uint HashOf(string words)
    {
        var hash = 2166136261;
        foreach (var character in words)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
