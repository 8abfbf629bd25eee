using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>The numbers: who was hurt, what was damaged, who was sent.</summary>
internal static class Figures
{
    public static void Write(Page page)
    {
        var unrest = Unrest.JanuaryUnrest;
        var mission = Operation.CstoMission;

        page.Section("The figures");

        page.Heading("People");
        Row(page, unrest.OfficersKilled);
        Row(page, unrest.Injured);
        Row(page, unrest.CivilianCasualties);
        Row(page, unrest.Detained);

        page.Heading("Damage");
        Row(page, unrest.BusinessesAffected);
        Row(page, unrest.MallsAndBanksLooted);
        Row(page, unrest.VehiclesBurned);

        page.Heading($"{mission}");
        Row(page, mission.Troops);
        Row(page, mission.Vehicles);
    }

    private static void Row(Page page, Finding<Count> finding)
    {
        var label = Names.Words(finding.Property);
        if (finding is Disputed<Count> disputed)
        {
            foreach (var side in disputed.Claims)
            {
                page.Row(label, side == disputed.Claims[0] ? $"{side.Value}" : $"or {side.Value}", Citations.Of(side));
                label = "";
            }

            return;
        }

        page.Row(label, Number(finding), Citations.Of(finding.Claims));
        foreach (var note in finding.Claims.Select(claim => claim.Note).OfType<string>())
        {
            page.Row("", Run.Dim(note));
        }
    }

    private static string Number(Finding<Count> finding) => finding switch
    {
        Settled<Count> settled => $"{settled.Value}",
        Attributed<Count> attributed => $"{attributed.Stated}",
        Unknown<Count> => "not known",
        _ => $"{finding}",
    };
}
