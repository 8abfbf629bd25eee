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
            var claims = statement.Findings.SelectMany(finding => finding.Claims).Where(claim => claim is not Claim<FactDate>);
            Claim[] speakers = [.. claims.Where(claim => claim.Property == "speaker")];
            var speaker = speakers.Length == 0 ? "It" : Names.List(speakers.Select(claim => claim.ValueText).Distinct());
            page.Item(
            [
                .. Sentences.Of("The position", speakers, said => Citations.Of(said)),
                .. Sentences.Of(speaker, claims.Except(speakers), said => Citations.Of(said), speaker),
            ]);
        }
    }
}
