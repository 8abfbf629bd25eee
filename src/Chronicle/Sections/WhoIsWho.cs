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

        // From the day before the government resigned to the last day on which an article mentions anybody.
        WriteChanges(
            page,
            Dates.FirstDay(OfficeChange.GovernmentDismissal.Date.Value).AddDays(-1),
            Dates.FirstDay(Meeting.VisitToAlmaty.Date.Value));
    }

    private static void WritePerson(Page page, Person person)
    {
        page.Heading(person.Age is Settled<Count> age ? $"{person}, {age}" : $"{person}");
        // A period in which the office changed hands repeats the claims of the periods before and after it.
        var offices = person.Role.SelectMany(office => office).SelectMany(stretch => stretch.Claims);
        var others = person.Findings.Where(finding => IsTold(finding, person)).SelectMany(finding => finding.Claims);
        page.Item(Sentences.Of(Names.Short(person), offices.Concat(others).Distinct(), claims => Citations.Of(claims)));
    }

    /// <summary>Offices and age are listed above, dates among the days, allegations and suspicions in their own section.</summary>
    private static bool IsTold(Finding finding, Person person) =>
        finding is not (Finding<FactDate> or Finding<Count>)
        && finding.Kind is not FindingKind.Alleged
        && finding != person.SuspectedOf
        && !person.Role.SelectMany(office => office).Contains(finding);

    /// <summary>The offices that a person held on one of two days and not, or not certainly, on the other.</summary>
    private static void WriteChanges(Page page, DateOnly before, DateOnly after)
    {
        page.Heading($"Offices that changed hands between {FactDate.FromDay(before).ToProse()} and {FactDate.FromDay(after).ToProse()}");
        foreach (var person in Person.All)
        {
            var offices = person.Role.At(before).Concat(person.Role.At(after)).Where(HasTime);
            foreach (var office in offices.GroupBy(role => Values.Of(role.Claims[0])))
            {
                var (then, later) = (StateOn(person, before, office.Key), StateOn(person, after, office.Key));
                if (then != later)
                {
                    page.Row($"{person}", $"{office.Key}: {then} on the first day, {later} on the last", Citations.Undated(office.SelectMany(role => role.Claims)));
                }
            }
        }
    }

    private static bool HasTime(Finding<string> role) => role.Claims.Any(claim => claim.ValidFrom is not null || claim.ValidTo is not null);

    private static string StateOn(Person person, DateOnly day, string office) =>
        person.Role.At(day).FirstOrDefault(role => Values.Of(role.Claims[0]) == office) switch
        {
            null => "not in office",
            Unknown<string> => "in office or not (the day of the change is not known)",
            _ => "in office",
        };
}
