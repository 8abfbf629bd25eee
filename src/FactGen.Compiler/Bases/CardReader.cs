using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Bases;

/// <summary>Reads the source cards of a compiled fact base, for one that builds on it: their ids are qualified.</summary>
internal static class CardReader
{
    /// <summary>
    /// The cards in the order of their ids, with the keys that readers see; the keys that only checks need are not in the data.
    /// </summary>
    public static IEnumerable<SourceCard> Read(string sources, string factBase) => DataLine.Of(sources).Select(line => new SourceCard
    {
        Id = QualifiedName.From(factBase, line.Required(0)),
        Title = line.Required(1),
        Publisher = line[2],
        Author = line[3],
        Url = line[4],
        Published = FactDate.TryParse(line[5] ?? "", out var published) ? published : null,
        PublishedBasis = line[6],
        Language = line[7],
        Translation = line[8],
        Sha256 = line[9],
        DerivedFrom = line[10] is { } original ? QualifiedName.From(factBase, original) : null,
        Doi = line[11],
        Pmid = line[12],
        Retrieved = FactDate.TryParse(line[13] ?? "", out var retrieved) ? retrieved : null,
        Archived = line[14],
    });
}
