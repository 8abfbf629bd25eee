using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>The persons: their offices with dates, and what else the sources say about them; then who held which office when.</summary>
internal static class WhoIsWho
{
    public static void Write(Page page)
    {
        page.Section("Who is who");
        foreach (var person in Person.All)
        {
            WritePerson(page, person);
        }

        // The day before the government resigned, and the last day on which an article mentions anybody.
        WriteOffices(page, Dates.FirstDay(OfficeChange.GovernmentDismissal.Date.Value).AddDays(-1));
        WriteOffices(page, Dates.FirstDay(Meeting.VisitToAlmaty.Date.Value));
    }

    private static void WritePerson(Page page, Person person)
    {
        page.Heading(person.Age is Settled<Count> age ? $"{person}, {age}" : $"{person}");
        foreach (var office in person.Role)
        {
            // A period in which the office changed hands repeats the claims of the periods before and after it.
            var claims = office.SelectMany(stretch => stretch.Claims).Distinct().ToArray();
            page.Item(Findings.Cited(claims));
        }

        foreach (var property in person.Findings.Where(finding => IsTold(finding, person)).GroupBy(finding => finding.Property))
        {
            page.Item([$"{Names.Words(property.Key)}:", .. Findings.Cited(property)]);
        }
    }

    /// <summary>Offices and age are listed above, dates among the days, allegations and suspicions in their own section.</summary>
    private static bool IsTold(Finding finding, Person person) =>
        finding is not (Finding<FactDate> or Finding<Count>)
        && finding.Kind is not FindingKind.Alleged
        && finding != person.SuspectedOf
        && !person.Role.SelectMany(office => office).Contains(finding);

    private static void WriteOffices(Page page, DateOnly day)
    {
        page.Heading($"Offices on {FactDate.FromDay(day).ToProse()}");
        foreach (var person in Person.All)
        {
            foreach (var role in person.Role.At(day))
            {
                page.Row($"{person}", role switch
                {
                    Unknown<string> => $"{role.Claims[0].ValueText}, or no longer, or not yet: the day is not known",
                    _ => $"{role}",
                }, Citations.Undated(role.Claims));
            }
        }
    }
}
