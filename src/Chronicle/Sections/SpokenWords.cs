using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>What one speaker said on one day.</summary>
/// <param name="Date">When it was said; otherwise the date of the article.</param>
/// <param name="IsDated">Whether the day on which it was said is known, and not only the day of the article.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Claims">What was said.</param>
internal sealed record SpokenWords(FactDate Date, bool IsDated, Entity Speaker, IReadOnlyList<Claim> Claims)
{
    /// <summary>The words of every speaker, day by day; what has a section of its own is left to it.</summary>
    public static IEnumerable<SpokenWords> All =>
        from claim in FactBase.Claims
        where claim is { By: not null, Stated: not null, Retraction: null, Rank: not Rank.Deprecated }
        where claim.Modality is not Modality.Alleged && claim is not Claim<FactDate> && !Told.Apart(claim)
        group claim by (claim.Stated!.Value, claim.IsDated, claim.By) into spoken
        orderby !spoken.Key.IsDated
        select new SpokenWords(spoken.Key.Value, spoken.Key.IsDated, spoken.Key.By, [.. spoken]);

    public void Write(Page page)
    {
        page.Subheading(Run.Bold(Speaker.Name), IsDated ? "said:" : "as reported this day:");
        foreach (var subject in Claims.Where(claim => claim.Entity is not Measure).GroupBy(claim => claim.Entity))
        {
            page.Item(Sentences.Of($"{subject.Key}", subject, claims => Citations.Unspoken(claims)));
        }

        var measures = Claims.Where(claim => claim.Entity is Measure).ToArray();
        if (measures.Length > 0)
        {
            page.Item(
                $"Announced, and described under Plans: {string.Join("; ", measures.Select(claim => claim.Entity.Name).Distinct())}",
                Citations.Unspoken(measures));
        }
    }
}
