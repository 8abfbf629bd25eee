using FactGen.Tool.FactBases;

namespace FactGen.Tool.Pages.Models;

/// <summary>The first page: what the facts contain, how many are settled, and where the sources disagree.</summary>
internal sealed record OverviewModel
{
    public required string Title { get; init; }

    public required int Entities { get; init; }

    public required int Claims { get; init; }

    public required int Findings { get; init; }

    public required int Quotes { get; init; }

    /// <summary>The kinds of finding with their counts, in the order of the kinds; also those that do not occur.</summary>
    public required IReadOnlyList<KindCount> Kinds { get; init; }

    /// <summary>The entities of which most is said.</summary>
    public required IReadOnlyList<ProminentEntity> Subjects { get; init; }

    /// <summary>The types of entity with their counts.</summary>
    public required IReadOnlyList<(Reference Type, int Entities)> Types { get; init; }

    /// <summary>The first disputed findings.</summary>
    public required IReadOnlyList<DisagreementModel> Disagreements { get; init; }

    public required int DisagreementCount { get; init; }

    /// <summary>The first sources.</summary>
    public required IReadOnlyList<SourceModel> Sources { get; init; }

    public required int SourceCount { get; init; }

    /// <summary>Whether the pages show the sentences of the sources.</summary>
    public required bool ShowsTexts { get; init; }

    /// <summary>The most entities on the first page.</summary>
    private const int MostSubjects = 12;

    /// <summary>The most disagreements on the first page; their own page has all.</summary>
    private const int MostDisagreements = 20;

    /// <summary>The most sources on the first page; their own page has all.</summary>
    private const int MostSources = 12;

    public static OverviewModel Of(
        string title,
        CheckSummary summary,
        IReadOnlyList<EntityGroup> groups,
        IReadOnlyList<DisagreementTable> tables,
        IReadOnlyList<SourceModel> sources,
        FactIndex index) => new()
        {
            Title = title,
            Entities = summary.Entities,
            Claims = summary.Claims,
            Quotes = summary.Quotes,
            Findings = summary.Findings.Sum(finding => finding.Count),
            Kinds = KindCount.Of(summary),
            Subjects = ProminentEntity.First(MostSubjects, index),
            Types = [.. groups.Select(group => (new Reference(group.Type, $"{SitePaths.Entities}#{group.Anchor}"), group.Entities.Count))],
            Disagreements = [.. tables.SelectMany(table => table.Rows).Take(MostDisagreements)],
            DisagreementCount = tables.Sum(table => table.Rows.Count),
            Sources = [.. sources.Take(MostSources)],
            SourceCount = sources.Count,
            ShowsTexts = index.ShowsTexts,
        };
}

/// <summary>An entity of which much is said.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Type">Its type.</param>
/// <param name="Claims">The number of claims on it.</param>
/// <param name="Mentions">The number of claims on others that have it as their value.</param>
internal sealed record ProminentEntity(Reference Entity, string Type, int Claims, int Mentions)
{
    /// <summary>The most prominent entities that claims are about, the first first.</summary>
    public static IReadOnlyList<ProminentEntity> First(int number, FactIndex index) =>
    [
        .. index.Subjects
            .Where(entity => index.Prominence.ClaimsOn(entity.Entity.Id) > 0)
            .OrderByDescending(entity => index.Prominence.Of(entity.Entity.Id))
            .Take(number)
            .Select(entity => new ProminentEntity(
                index.ToEntity(entity.Entity.Id),
                Wording.OfType(entity.Entity.Type),
                index.Prominence.ClaimsOn(entity.Entity.Id),
                index.Prominence.MentionsOf(entity.Entity.Id))),
    ];
}

/// <summary>A kind of finding.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Count">How many findings have this kind.</param>
/// <param name="Share">The count relative to the most frequent kind, from 0 to 1.</param>
internal sealed record KindCount(FindingKind Kind, string Meaning, int Count, double Share)
{
    public static IReadOnlyList<KindCount> Of(CheckSummary summary)
    {
        var most = Math.Max(1, summary.Findings.Max(finding => finding.Count));
        return
        [
            .. summary.Findings.Select(finding =>
                new KindCount(finding.Kind, MeaningOf(finding.Kind), finding.Count, (double)finding.Count / most)),
        ];
    }

    /// <summary>FORMAT.md section 5, for readers.</summary>
    public static string MeaningOf(FindingKind kind) => kind switch
    {
        FindingKind.Settled => "A source says so in its own voice, and none disagrees.",
        FindingKind.Attributed => "Somebody says so, and no source vouches for it.",
        FindingKind.Disputed => "The claims cannot all be true.",
        FindingKind.Planned => "It is meant to become so; no source says that it did.",
        FindingKind.Alleged => "It is alleged, and nobody asserts it.",
        FindingKind.Denied => "It is denied, and nobody asserts it.",
        FindingKind.Unknown => "There is a value, and the sources do not say which.",
        FindingKind.None => "The sources say that there is none.",
        FindingKind.Opinion => "It is somebody's judgement.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
