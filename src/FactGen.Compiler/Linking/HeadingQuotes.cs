namespace FactGen.Compiler.Linking;

/// <summary>By the paths of the facts files, the claims and sources whose quotes stand only in headings. Equal while they are the same ones.</summary>
/// <param name="All">Each with the path of its file, in the order of the files.</param>
public sealed record HeadingQuotes(EquatableArray<(string Path, string Claim, string Source)> All)
{
    private readonly ILookup<string, (string Claim, string Source)> _byPath =
        All.ToLookup(quote => quote.Path, quote => (quote.Claim, quote.Source), StringComparer.Ordinal);

    /// <summary>Those of a file.</summary>
    public EquatableArray<(string Claim, string Source)> Of(string path) => _byPath[path].ToEquatableArray();

    /// <inheritdoc/>
    public bool Equals(HeadingQuotes? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;
}
