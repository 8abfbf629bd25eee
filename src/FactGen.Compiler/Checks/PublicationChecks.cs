using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>A day of publication that a text is said to give is in the text, in some writing (FACT3016).</summary>
internal static class PublicationChecks
{
    private const int MostShown = 3;

    /// <summary>The languages of people who count days by calendars of their own: another number is no sign of another day.</summary>
    private static readonly string[] OwnCalendars = ["am", "ar", "ckb", "dv", "fa", "he", "ne", "ps", "ti", "ug", "ur", "yi"];

    /// <summary>Reports a card with <c>published_basis: stated</c> whose text has no such date; excluded parts count.</summary>
    public static void Check(CardInput input, DiagnosticSink diagnostics)
    {
        var card = input.Card.Card;
        if (card is { PublishedBasis: "stated", Published: { EarliestDay: { } first, LatestDay: { } last } published }
            && input.Source.Evidence is { } text
            && !IsWritten(input.Source, CalendarDays.DateOf(first), CalendarDays.DateOf(last))
            && !IsRead(input.Source.Prose, published))
        {
            diagnostics.Report(
                Catalogue.PublicationNotStated,
                input.Card.PlaceOf("published"),
                $"'{card.Id}' says with 'published_basis: stated' that its text gives {published}, and the text has it in no writing, "
                + $"its excluded parts included. {DatesOf(input.Source.Prose, text)}Write the date that the text gives; or write "
                + "'published_basis: derived' and say in 'because' how the date follows, or 'published_basis: unknown'; or save the text again "
                + "with the line that has its date.");
        }
    }

    private static bool IsWritten(CitedSource source, DateTime first, DateTime last)
    {
        var dates = new WrittenDates(source.Evidence!.Text);
        if (!ProseLanguages.For(source.Language).ReadsWords)
        {
            return first != last || Array.IndexOf(OwnCalendars, LanguageTag.Primary(source.Language)) >= 0
                || dates.HasDay(first.Day);
        }

        return first == last ? dates.HasDay(first)
            : (first.Year, first.Month) == (last.Year, last.Month) ? dates.HasMonth(first.Year, first.Month)
            : dates.HasYear(first.Year, last.Year);
    }

    /// <summary>Whether the reader of the language finds it, in words too ("the eleventh of January"); but not as "today".</summary>
    private static bool IsRead(ProseText prose, FactDate published)
    {
        var anchor = DateAnchor.Of(published, "published");
        return prose.Dates.Any(reading => !reading.IsRelative
            && reading.Resolve(anchor, mayBeFuture: false).Any(date => date.IsWithin(published) || date.Edtf == published.Wording));
    }

    /// <summary>The first dates with a year that the text has.</summary>
    private static string DatesOf(ProseText prose, SourceText text)
    {
        string[] shown =
        [
            .. prose.Dates.Where(reading => reading is { NeedsAnchor: false, IsUnread: false })
                .Take(MostShown)
                .Select(reading => $"'{reading.Words}' at {text.PositionOf(reading.Core.Start)}"),
        ];
        return shown.Length == 0 ? "" : $"It has {string.Join(", ", shown)}. ";
    }
}
