using System.Globalization;
using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>
/// What nobody disputes, in a few sentences. Each <c>Value</c> here exists only because its finding is settled: if a claim disagrees, the
/// generated code no longer has it, and this file no longer compiles.
/// </summary>
internal static class InShort
{
    public static void Write(Page page)
    {
        var country = Country.Kazakhstan;
        var unrest = Unrest.JanuaryUnrest;
        var mission = Operation.CstoMission;
        var president = Person.KassymJomartTokayev;
        var dismissal = OfficeChange.GovernmentDismissal;
        var speech = Meeting.SpeechToParliament;
        var visit = Meeting.VisitToAlmaty;

        page.Section($"{country}, {Dates.MonthOf(unrest.Began.Value).ToProse()}");
        page.Paragraph(string.Create(CultureInfo.InvariantCulture,
            $"What {FactBase.Sources.Count} articles say about it, who says so, and where they disagree."));
        page.Blank();
        page.Paragraph(
            $"Brackets name who says so. ", Example(unrest.Began), "is an article that says it in its own voice.",
            Example(mission.Vehicles),
            "is a speaker, and the article that has his words: no article vouches for it. The articles are listed at the end.");

        page.Heading("What the articles say in their own voice");
        page.Item(
            $"Unrest began in {country}, a country of {country.Population.Value} people, {Dates.On(unrest.Began.Value)},",
            $"and began to escalate {Dates.On(unrest.Escalated.Value)}.",
            Cited(country.Population, unrest.Began, unrest.Escalated));
        page.Item(
            $"{dismissal}: {Dates.On(dismissal.Date.Value)}, by {dismissal.DecidedBy.Value}, {president.Age.Value}.",
            Cited(dismissal.Date, dismissal.DecidedBy, president.Age));
        page.Item(
            $"{Names.Capitalized(Dates.On(mission.Requested.Value))} {mission.RequestedBy.Value} asked for troops of the {mission.ForcesOf.Value},",
            $"which {Organization.Csto.LedBy.Value} leads.",
            Cited(mission.Requested, mission.RequestedBy, mission.ForcesOf, Organization.Csto.LedBy));
        page.Item(
            $"{Names.Capitalized(Dates.On(speech.Date.Value))} {speech.Speaker.Value} addressed parliament,",
            $"and {Dates.On(visit.Date.Value)} he was in {visit.Place.Value}.",
            Cited(speech.Date, speech.Speaker, visit.Date, visit.Place));
    }

    private static Run Example(Finding finding) => Citations.Undated(finding.Claims.Take(1));

    private static Run Cited(params Finding[] findings) => Citations.Of(findings);
}
