using System.Globalization;
using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>Every disputed finding: each side with its speakers and their words.</summary>
internal static class Disagreements
{
    public static void Write(Page page)
    {
        page.Section("Where the sources disagree");
        page.Paragraph("Not all of this can be true together. No side is preferred.");
        var number = 0;
        foreach (var finding in FactBase.Findings.Where(finding => finding.Kind is FindingKind.Disputed))
        {
            number++;
            page.Heading(string.Create(CultureInfo.InvariantCulture, $"{number}. {finding.Entity}: {Names.Words(finding.Property)}"));
            WriteSides(page, finding.Claims);
            if (finding.Others.Count > 0)
            {
                page.Subheading(Run.Dim("beside these:"));
                WriteSides(page, finding.Others);
            }
        }
    }

    private static void WriteSides(Page page, IReadOnlyList<Claim> claims)
    {
        foreach (var side in claims.GroupBy(Values.Of))
        {
            var hasValue = side.First() is { IsUnknown: false, IsNone: false };
            page.Item(Run.Bold(hasValue ? side.Key : Names.Capitalized(Clauses.Of([side.First()]))));
            foreach (var claim in side)
            {
                page.Beneath($"{Citations.Text([claim], isDated: true)}:", Quotations.Of(claim));
            }
        }
    }
}
