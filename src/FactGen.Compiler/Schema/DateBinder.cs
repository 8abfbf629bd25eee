using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Reads a date of a card, or a date of a claim in addition to its value.</summary>
internal static class DateBinder
{
    /// <summary>The date; null after FACT2003, or if there is no text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="claim">The claim that it belongs to, if it belongs to one.</param>
    /// <param name="diagnostics">Takes the error.</param>
    /// <param name="dates">The dates of the file so far.</param>
    public static FactDate? Bind(YamlScalar? text, string? claim, DiagnosticSink diagnostics, DatePool dates)
    {
        if (text is null)
        {
            return null;
        }

        if (dates.Find(text.Value) is { } known)
        {
            return known;
        }

        if (!dates.Affords(text, diagnostics))
        {
            return null;
        }

        if (FactDate.TryParse(text.Value, out var date))
        {
            dates.Add(text.Value, date);
            return date;
        }

        diagnostics.Report(
            Catalogue.ValueNotOfType, text.Place, $"'{text.Value}' is not a date.{EdtfSlips.Advice(text.Value)}", claim);
        return null;
    }
}

/// <summary>The dates of one file, each read once: most of its claims were stated on one of a few days.</summary>
internal sealed class DatePool
{
    private readonly Dictionary<string, FactDate> _dates = new(StringComparer.Ordinal);
    private long _ranges;

    /// <summary>The date that a text was read as; null if the text is new.</summary>
    public FactDate? Find(string text) => _dates.TryGetValue(text, out var date) ? date : null;

    /// <summary>
    /// Whether the unspecified digits of a date may still be tried: FACT1006 if all of the file's make too many ranges of days.
    /// </summary>
    public bool Affords(YamlScalar text, DiagnosticSink diagnostics)
    {
        if (text.Value.IndexOf('X') < 0)
        {
            return true;
        }

        _ranges += RangesOf(text.Value);
        if (_ranges <= FactLimits.DayRanges)
        {
            return true;
        }

        diagnostics.Report(
            Catalogue.TooLarge, text.Place, $"The unspecified digits of the file's dates allow more than {FactLimits.DayRanges} ranges of days by here. Say more of the dates, or split the file.");
        return false;
    }

    /// <summary>
    /// The most ranges of days that the digits of some dates allow: ten for each unspecified one, twelve for both of a month, thirty-one
    /// for both of a day.
    /// </summary>
    private static long RangesOf(string dates)
    {
        var (all, ranges, digits) = (0L, 1L, 0);
        // A month and a day without any digit leave the whole year.
        foreach (var character in dates.Replace("-XX-XX", ""))
        {
            if (character is 'X' or (>= '0' and <= '9'))
            {
                digits++;
                ranges = character == 'X'
                    ? Math.Min(ranges * (digits switch { 5 => 12, 7 => 31, 6 or 8 => 3, _ => 10 }), FactLimits.DayRanges + 1)
                    : ranges;
            }
            else if (character is not ('-' or '~' or '?' or '%'))
            {
                (all, ranges, digits) = (all + ranges, 1, 0);
            }
        }

        return all + ranges;
    }

    /// <summary>Remembers what a text was read as.</summary>
    public void Add(string text, FactDate date) => _dates.Add(text, date);
}
