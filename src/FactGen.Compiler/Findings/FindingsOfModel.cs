namespace FactGen.Compiler.Findings;

/// <summary>All the findings of a fact base.</summary>
public sealed class FindingsOfModel
{
    private readonly Dictionary<string, IReadOnlyList<FindingRecord>> _findings = new(StringComparer.Ordinal);

    /// <summary>Brings the findings of all files together.</summary>
    /// <param name="files">The findings of each file.</param>
    /// <param name="context">The context of the findings.</param>
    internal FindingsOfModel(IEnumerable<FindingsOfFile> files, FindingContext context)
    {
        Context = context;
        foreach (var entity in files.SelectMany(file => file.Entities))
        {
            _findings.Add(entity.Declaration.Entity.Id, entity.Findings);
        }
    }

    /// <summary>The context of the findings.</summary>
    public FindingContext Context { get; }

    /// <summary>Every finding.</summary>
    public IEnumerable<FindingRecord> All => _findings.Values.SelectMany(findings => findings);

    /// <summary>An entity's findings, those of one property next to each other.</summary>
    public IReadOnlyList<FindingRecord> Of(string entity) => _findings[entity];
}
