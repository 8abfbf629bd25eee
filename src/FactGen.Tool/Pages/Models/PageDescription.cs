using FactGen.Compiler.Facts;

namespace FactGen.Tool.Pages.Models;

/// <summary>
/// What a page has, in a sentence or two, for search engines and for links to it elsewhere. It names no value, because there is no room
/// for the doubts about it.
/// </summary>
internal static class PageDescription
{
    /// <summary>The most characters that search engines show.</summary>
    private const int MostCharacters = 200;

    public const string Search = "Finds names, values and quotes.";

    public const string Timeline = "The dates of the facts in the order of time, as exactly as the sources know them.";

    public const string Figures = "The numbers of the facts, with whoever gives them.";

    public const string Disagreements = "Questions that the sources answer differently: each answer with its speaker and its source.";

    public const string Speakers = "Whose words the sources pass on, and what these words are about.";

    public const string Sources = "The documents that the claims quote, and how much of each they quote.";

    public const string Entities = "Persons, bodies, events: whatever the claims are about, by type.";

    /// <summary>The whole site: how much it has, and what it is about.</summary>
    public static string Of(OverviewModel overview) => Shortened(
        $"{Wording.Counted(overview.Claims, "claim")} from {Wording.Counted(overview.SourceCount, "source")}, each with its speaker and the words that carry it"
        + (overview.Subjects.Count == 0 ? "." : $", above all about {NameList.Of([.. overview.Subjects.Take(3).Select(subject => subject.Entity.Text)])}."));

    /// <summary>An entity: which questions are answered.</summary>
    public static string Of(EntityModel entity) => Shortened(
        entity.Properties.Count == 0
            ? $"{entity.Name} ({entity.Type.Text})."
            : $"{entity.Name} ({entity.Type.Text}): {string.Join(", ", entity.Properties.Select(property => property.Title.ToLowerInvariant()))}. What the sources say, and who says so.");

    /// <summary>A source.</summary>
    public static string Of(SourceModel source) =>
        Shortened($"{Wording.Counted(source.Claims, "claim")} that quote “{source.Title}”, in its own voice and in the words that it passes on.");

    /// <summary>A speaker.</summary>
    public static string Of(SpeakerModel speaker) => Shortened($"{Wording.Counted(speaker.Claims, "claim")} in the words of {speaker.Speaker.Text}, as sources pass them on.");

    /// <summary>Cut between two words.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= MostCharacters)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', MostCharacters - 2);
        return $"{text[..(end < 1 ? MostCharacters - 2 : end)].TrimEnd(',', ':')} …";
    }
}
