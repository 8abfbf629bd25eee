using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>The numbers: who was hurt, what was damaged, who was sent.</summary>
internal static class Figures
{
    private static readonly Unrest s_unrest = Unrest.JanuaryUnrest;

    private static readonly Operation s_mission = Operation.CstoMission;

    private static readonly (string Heading, Finding<Count>[] Findings)[] s_groups =
    [
        ("People", [s_unrest.OfficersKilled, s_unrest.Injured, s_unrest.CivilianCasualties, s_unrest.Detained]),
        ("Damage", [s_unrest.BusinessesAffected, s_unrest.MallsAndBanksLooted, s_unrest.VehiclesBurned]),
        ($"{s_mission}", [s_mission.Troops, s_mission.Vehicles]),
    ];

    /// <summary>The findings that this section gives.</summary>
    public static IEnumerable<Finding<Count>> All => s_groups.SelectMany(group => group.Findings);

    public static void Write(Page page)
    {
        page.Section("The figures");
        foreach (var (heading, findings) in s_groups)
        {
            page.Heading(heading);
            foreach (var finding in findings)
            {
                Row(page, finding);
            }
        }
    }

    private static void Row(Page page, Finding<Count> finding)
    {
        var label = Names.Words(finding.Property);
        if (finding is Disputed<Count> disputed)
        {
            foreach (var side in disputed.Claims)
            {
                page.Row(label, side == disputed.Claims[0] ? Values.Of(side) : $"or {Values.Of(side)}", Citations.Of(side));
                label = "";
            }

            return;
        }

        page.Row(label, Number(finding), Citations.Of(finding.Claims));
        page.Row("", Run.Dim(string.Join(" / ", finding.Claims.Select(Quotations.Of).Distinct())));
    }

    private static string Number(Finding<Count> finding) => finding switch
    {
        Attributed<Count> attributed => Values.Of(attributed.Claims),
        Unknown<Count> => "not known",
        _ => $"{finding}",
    };
}
