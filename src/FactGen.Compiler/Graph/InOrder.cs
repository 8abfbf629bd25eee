namespace FactGen.Compiler.Graph;

/// <summary>The order of files: by their names below the folder of their kind, then by their full paths.</summary>
internal static class InOrder
{
    /// <summary>Items by the names and paths of their files.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> items, Func<T, string> nameOf, Func<T, string> pathOf) =>
        items.OrderBy(nameOf, StringComparer.Ordinal).ThenBy(pathOf, StringComparer.Ordinal);
}
