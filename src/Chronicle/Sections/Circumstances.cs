using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>What the sources say in their own voice without giving a day.</summary>
internal static class Circumstances
{
    public static void Write(Page page)
    {
        page.Section("Circumstances");
        page.Paragraph("What the articles tell in their own voice and do not tie to a day.");
        page.Blank();
        foreach (var subject in FactBase.Findings
            .Where(IsTold)
            .SelectMany(finding => finding.Claims)
            .Where(claim => !Told.WithDate(claim))
            .Distinct()
            .GroupBy(claim => claim.Entity))
        {
            page.Item(Sentences.Of($"{subject.Key}", subject, claims => Citations.Of(claims)));
        }
    }

    private static bool IsTold(Finding finding) =>
        finding.Kind is FindingKind.Settled
        && finding is not (Finding<FactDate> or Finding<Count>)
        && finding.Entity is not (Person or OfficeChange or Meeting or Statement);
}
