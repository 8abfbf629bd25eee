using System.Globalization;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Documents;

/// <summary>Reads the dates that documents give of themselves: <c>2021-03-09T10:00:00Z</c>, <c>2021/3/9</c>, <c>9 March 2021</c>.</summary>
internal static class MetadataDate
{
    /// <summary>The day, month or year; null if it is none.</summary>
    public static FactDate? Of(string? written)
    {
        var text = (written ?? "").Trim();
        var digits = text.TakeWhile(character => char.IsAsciiDigit(character) || character is '-' or '/').Count();
        var parts = text[..digits].Split('-', '/');
        var follows = digits == text.Length || text[digits] is 'T' or ' ' or 't' or '+' or 'Z' or '.';
        return follows && parts is [{ Length: 4 } year, ..] && parts.Length <= 3 && parts.Skip(1).All(part => part.Length is 1 or 2)
            ? Parse(string.Join('-', [year, .. parts.Skip(1).Select(part => part.PadLeft(2, '0'))]))
            : InWords(text);
    }

    private static FactDate? Parse(string edtf) => FactDate.TryParse(edtf, out var date) ? date : null;

    private static FactDate? InWords(string text)
    {
        var source = new SourceText(text);
        return text.Length is 0 or > 100
            ? null
            : new ProseText(source).DatesIn(new TextRange(0, text.Length))
                .Where(reading => !reading.NeedsAnchor && !reading.IsRelative)
                .SelectMany(reading => reading.Resolve(null, mayBeFuture: false).Take(1))
                .Select(resolved => resolved.Date)
                .FirstOrDefault(date => date.EarliestDay is { } day && day == date.LatestDay);
    }

    /// <summary>A date as a document gives it, in words for a card.</summary>
    public static string Shown(FactDate date) => date.ToString(null, CultureInfo.InvariantCulture);
}
