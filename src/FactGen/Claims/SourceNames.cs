namespace FactGen;

/// <summary>
/// What sources are called in running text: by their publisher if no other has the same, otherwise by the first words of their title. Two
/// sources never share a name. The pages of <c>factgen report</c> have the same names.
/// </summary>
/// <param name="sources">The sources that must be told apart: <c>FactBase.Sources</c>.</param>
public sealed class SourceNames(IEnumerable<Source> sources)
{
    private readonly Dictionary<string, string> _names = ShortNames.Of(sources.Select(Titled));

    /// <summary>The name of a source; one that is not among the sources has its publisher or the beginning of its title.</summary>
    public string Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return _names.GetValueOrDefault(source.Id) ?? ShortNames.Of(Titled(source));
    }

    private static TitledDocument Titled(Source source) => new(source.Id, source.Title, source.Publisher, source.Published);
}
