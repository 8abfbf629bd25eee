using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>Allegations and suspicions, which nobody asserts.</summary>
internal static class Allegations
{
    public static void Write(Page page)
    {
        page.Section("Allegations and suspicions");
        page.Paragraph(
            "These are reports and suspicions. No article vouches for what they say, and the persons concerned are not heard in them.");
        page.Blank();
        foreach (var claim in FactBase.Claims.Where(claim => claim.Modality is Modality.Alleged))
        {
            page.Item(Sentences.Of($"{claim.Entity}", [claim], claims => Citations.Of(claims)));
            page.Beneath(Quotations.Of(claim));
        }

        foreach (var person in Person.All)
        {
            if (person.SuspectedOf is { Claims.Count: > 0 } suspicion)
            {
                page.Item(Sentences.Of($"{person}", suspicion.Claims, claims => Citations.Of(claims)));
                page.Beneath(string.Join(" / ", suspicion.Claims.Select(Quotations.Of)));
            }
        }
    }
}
