using System.Globalization;
using System.Text;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>Where words are in their source, for people: the page, the section and the line.</summary>
/// <param name="Line">The line of the text, from 1.</param>
/// <param name="Page">The page, from 1; null if the text has no ends of pages (U+000C).</param>
/// <param name="Section">The heading above the words; null if there is none.</param>
public sealed record QuoteLocator(int Line, int? Page, string? Section)
{
    /// <summary>The most characters of a heading that are taken.</summary>
    public const int LongestSection = 200;

    /// <summary>The place in words: <c>page 2, “Costs”, line 14</c>.</summary>
    public string InWords => string.Join(
        ", ",
        new[]
        {
            Page is { } page ? $"page {Number(page)}" : null,
            Section is { } section ? $"\u201c{section}\u201d" : null,
            $"line {Number(Line)}",
        }.OfType<string>());

    /// <summary>The place of a range of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zones">Its headings.</param>
    /// <param name="range">The range.</param>
    public static QuoteLocator Of(SourceText text, TextZones zones, TextRange range) => new(
        text.PositionOf(range.Start).Line,
        text.PageOf(range.Start),
        zones.HeadingBefore(range.Start) is { } heading ? Shortened(SourceText.OnOneLine(heading)) : null);

    /// <summary>Reads what <see cref="ToString"/> writes; null if it is none.</summary>
    public static QuoteLocator? Parse(string written)
    {
        var colon = written.IndexOf(':');
        var place = (colon < 0 ? written : written.Substring(0, colon)).Split('/');
        var section = colon < 0 ? null : Decoded(written.Substring(colon + 1));
        return section is not ""
            && place.Length <= 2
            && NumberIn(place[place.Length - 1]) is { } line
            && (place.Length == 1 || NumberIn(place[0]) is not null)
                ? new QuoteLocator(line, place.Length == 1 ? null : NumberIn(place[0]), section)
                : null;
    }

    /// <summary>The place without spaces, as the lock has it: <c>2/14:Costs</c>, or <c>14</c>.</summary>
    public override string ToString() =>
        $"{(Page is { } page ? $"{Number(page)}/" : "")}{Number(Line)}{(Section is { } section ? $":{Encoded(section)}" : "")}";

    private static string Shortened(string heading) =>
        heading.Length <= LongestSection ? heading
        : heading.Substring(0, char.IsHighSurrogate(heading[LongestSection - 1]) ? LongestSection - 1 : LongestSection);

    private static string Encoded(string section)
    {
        var encoded = new StringBuilder();
        foreach (var character in section)
        {
            encoded.Append(character switch
            {
                '%' => "%25",
                _ when char.IsWhiteSpace(character) || char.IsControl(character) => "%20",
                _ => character.ToString(),
            });
        }

        return encoded.ToString();
    }

    private static string Decoded(string section) => section.Replace("%20", " ").Replace("%25", "%");

    private static int? NumberIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && text[0] != '0' ? number : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
