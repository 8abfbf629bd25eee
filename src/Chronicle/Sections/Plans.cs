using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>What was planned: the withdrawal, the Cabinet's task, the measures announced.</summary>
internal static class Plans
{
    public static void Write(Page page)
    {
        page.Section("Plans");

        // Once somebody asserts it, the finding is no longer of the kind 'planned', and it disappears from this section.
        page.Paragraph(
            "None of the articles says that any of this was done. The latest is dated",
            $"{Latest()}. What is planned for a day is listed under that day.");

        foreach (var plan in FactBase.Findings
            .Where(IsPlanned)
            .SelectMany(finding => finding.Claims)
            .Where(claim => !Told.WithDate(claim))
            .Distinct()
            .GroupBy(claim => claim.Entity))
        {
            page.Heading($"{plan.Key}");
            page.Item(Sentences.Of(Sentences.Pronoun(plan.Key), plan, claims => Citations.Of(claims)));
        }
    }

    /// <summary>Plans, and what is disputed or only wished for in the same measure.</summary>
    private static bool IsPlanned(Finding finding) => finding.Kind is FindingKind.Planned || finding.Entity is Measure;

    private static string Latest() => Days.InOrder(FactBase.Sources.Select(source => source.Published).OfType<FactDate>()).Last().ToProse();
}
