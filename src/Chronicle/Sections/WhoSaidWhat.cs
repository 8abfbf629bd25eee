using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>Positions taken: who welcomed, questioned, thanked, criticised or declined to judge.</summary>
internal static class WhoSaidWhat
{
    public static void Write(Page page)
    {
        page.Section("Who took which position");
        foreach (var statement in Statement.All)
        {
            page.Heading($"{statement}");
            Line(page, "who", statement.Speaker);
            Line(page, "when", statement.Date);
            Line(page, "about", statement.About);
            Line(page, "to", statement.AddressedTo);
            Line(page, "stance", [.. statement.Stance]);
            Line(page, "in words", [.. statement.Gist]);
        }
    }

    private static void Line(Page page, string label, params Finding[] findings)
    {
        var claims = findings.SelectMany(finding => finding.Claims).ToArray();
        if (claims.Length > 0)
        {
            page.Row(label, Findings.Cited(claims));
        }
    }
}
