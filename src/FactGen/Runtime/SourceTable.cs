namespace FactGen.Runtime;

/// <summary>
/// The source cards in generated code: one line each, in the order of the ids, decoded on use. After its <c>S</c>, a line has the id,
/// title, publisher, author, address, date, the date's basis, language, translation, digest, the source that it derives from,
/// DOI, number in PubMed, when it was retrieved, and the address of its archived copy.
/// </summary>
internal sealed class SourceTable
{
    private readonly string _lines;
    private readonly int[] _starts;
    private readonly Source?[] _sources;

    public SourceTable(string lines)
    {
        List<int> starts = [];
        for (var line = FactLine.At(lines, 0); line.Kind is not '\0'; line = line.Next)
        {
            starts.Add(line.Start);
        }

        (_lines, _starts, _sources) = (lines, [.. starts], new Source?[starts.Count]);
    }

    /// <summary>Every source, in the order of the ids.</summary>
    public IReadOnlyList<Source> All => [.. Enumerable.Range(0, _starts.Length).Select(At)];

    /// <summary>The source with that id; always the same object. There must be one.</summary>
    public Source Find(string id)
    {
        var (low, high) = (0, _starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = FactLine.At(_lines, _starts[middle])[0].SequenceCompareTo(id) <= 0 ? (middle, high) : (low, middle - 1);
        }

        return At(low);
    }

    private Source At(int number) =>
        _sources[number]
            ?? Interlocked.CompareExchange(ref _sources[number], Read(FactLine.At(_lines, _starts[number])), null)
            ?? _sources[number]!;

    private static Source Read(FactLine line) => new()
    {
        Id = line.Text(0) ?? "",
        Title = line.Text(1) ?? "",
        Publisher = line.Text(2),
        Author = line.Text(3),
        Url = line.Text(4),
        Published = FactDate.TryParse(line.Text(5), out var published) ? published : null,
        PublishedBasis = line.Text(6),
        Language = line.Text(7),
        Translation = line.Text(8),
        Sha256 = line.Text(9),
        DerivedFrom = line.Text(10),
        Doi = line.Text(11),
        Pmid = line.Text(12),
        Retrieved = FactDate.TryParse(line.Text(13), out var retrieved) ? retrieved : null,
        Archived = line.Text(14),
    };
}
