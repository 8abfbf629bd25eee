using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Linking;

/// <summary>
/// The claims and sources whose quotes occur only in headings, by the paths of the facts files. Equal if they are the same.
/// </summary>
/// <param name="All">Each with the path of its file, in the order of the files.</param>
internal sealed record HeadingQuotes(EquatableArray<(string Path, SourcedClaim Quoted)> All)
{
    private readonly ILookup<string, SourcedClaim> _byPath =
        All.ToLookup(quote => quote.Path, quote => quote.Quoted, StringComparer.Ordinal);

    /// <summary>Those of a file.</summary>
    public EquatableArray<SourcedClaim> Of(string path) => _byPath[path].ToEquatableArray();

    /// <inheritdoc/>
    public bool Equals(HeadingQuotes? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;
}
