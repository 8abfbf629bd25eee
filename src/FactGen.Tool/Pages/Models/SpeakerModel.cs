using FactGen.Compiler.Facts;

namespace FactGen.Tool.Pages.Models;

/// <summary>A speaker, with the statements that sources quote.</summary>
/// <param name="Speaker">The speaker, as a link to the entity's page.</param>
/// <param name="Path">The page of the speaker's statements.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Subjects">The subject.</param>
internal sealed record SpeakerModel(Reference Speaker, string Path, int Claims, IReadOnlyList<SpokenSubject> Subjects)
{
    /// <summary>Every speaker, those with the most claims first; the unnamed speaker comes last.</summary>
    public static IReadOnlyList<SpeakerModel> All(FactIndex index) =>
    [
        .. from claim in index.Claims
           where claim.Claim.By is not null
           group claim by SpeakerOf(claim.Claim, index) into spoken
           let speaker = index.ToEntity(spoken.Key)
           orderby spoken.Key == ClaimRecord.Unnamed, spoken.Count() descending, speaker.Text
           select new SpeakerModel(speaker, SitePaths.Speaker(spoken.Key), spoken.Count(), SpokenSubject.Of(spoken, index)),
    ];

    /// <summary>The number of claims of each speaker.</summary>
    public static IReadOnlyDictionary<string, int> Counts(FactIndex index) => index.Claims
        .Where(claim => claim.Claim.By is not null)
        .CountBy(claim => SpeakerOf(claim.Claim, index), StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static string SpeakerOf(ClaimRecord claim, FactIndex index) => index.SubjectOf(claim.By!);
}

/// <summary>An entity with what is said about it.</summary>
/// <param name="Subject">The entity.</param>
/// <param name="Claims">What is said.</param>
internal sealed record SpokenSubject(Reference Subject, IReadOnlyList<SpokenClaim> Claims)
{
    /// <summary>Claims grouped by subject, the largest group first.</summary>
    public static IReadOnlyList<SpokenSubject> Of(IEnumerable<ClaimDeclaration> claims, FactIndex index) =>
    [
        .. from claim in claims
           group claim by index.SubjectOf(claim.Claim.Entity) into said
           orderby said.Count() descending
           select new SpokenSubject(index.ToEntity(said.Key), [.. said.Select(claim => SpokenClaim.Of(claim, index))]),
    ];
}

/// <summary>A claim on one line.</summary>
/// <param name="Property">The property, as a link to the claim.</param>
/// <param name="Value">The value.</param>
/// <param name="Labels">How sure it is.</param>
/// <param name="Speaker">Who says so; null for the source's own voice.</param>
/// <param name="Stated">When it was said.</param>
/// <param name="Sources">The sources that give it.</param>
internal sealed record SpokenClaim(
    Reference Property, Reference Value, IReadOnlyList<Label> Labels, Reference? Speaker, string? Stated, IReadOnlyList<Reference> Sources)
{
    public static SpokenClaim Of(ClaimDeclaration declaration, FactIndex index)
    {
        var claim = declaration.Claim;
        return new SpokenClaim(
            new Reference(Wording.OfProperty(claim.Property), index.PageOf(claim)),
            index.ValueOf(claim),
            Label.Of(claim, index),
            claim.By is { } speaker ? index.ToEntity(speaker) : null,
            claim.Stated?.ToProse(),
            [.. claim.Sources.Select(source => index.ToSourceName(source.Source))]);
    }
}
