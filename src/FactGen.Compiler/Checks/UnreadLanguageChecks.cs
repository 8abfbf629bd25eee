using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// Numbers and dates on a text in a language that is not read (FACT4001). Its digits are read nevertheless: if the quote shows the value in
/// them, nothing more is asked. Otherwise a reason says how the value follows.
/// </summary>
internal static class UnreadLanguageChecks
{
    /// <summary>Checks a number or a date.</summary>
    public static void CheckValue(EvidenceInput input, FactValue value, DiagnosticSink diagnostics)
    {
        if (IsShown(input, value))
        {
            return;
        }

        var own = Digits.In(value.Wording);
        var quoted = input.Parts
            .SelectMany(part => Digits.In(part.Text.Source.Text.Substring(part.Range.Start, part.Range.Length)))
            .ToList();
        var isHalfShown = quoted.Count > 0
            && (value is SetValue<FactDate> date ? HasDigitsOf(date.Value, quoted) : own.TrueForAll(quoted.Contains));
        if (input.ReasonFor(ReasonKey.Value) is { } reason
            && (isHalfShown ? QuotedWords.AreNamed(input) : IsExplained(input, reason, value, own, quoted)))
        {
            return;
        }

        diagnostics.Report(ValueChecks.NotInQuote(input, MessageOf(input, value, quoted, isHalfShown)));
    }

    /// <summary>Whether the digits of a quote are the value, as far as they can be read in any language.</summary>
    private static bool IsShown(EvidenceInput input, FactValue value) => value is SetValue<FactDate> date
        ? DateChecks.IsRead(date.Value, QuotedDates.Of(input))
        : QuantityChecks.IsShown(input, value);

    /// <summary>Whether a quote has the day of a date, or what else of it is a number, and no other year.</summary>
    private static bool HasDigitsOf(FactDate date, List<decimal> quoted)
    {
        if (date.EarliestDay is not { } first)
        {
            return false;
        }

        var day = CalendarDays.DateOf(first);
        return (date.Precision is DatePrecision.Day ? quoted.Contains(day.Day) : quoted.Contains(day.Year))
            && !quoted.Exists(number => number is >= 1000 and < 2200 && number != day.Year);
    }

    /// <summary>
    /// Whether a reason names the value and a number that the quote has in its place; where the quote has none, a word of the quote.
    /// </summary>
    private static bool IsExplained(EvidenceInput input, string reason, FactValue value, List<decimal> own, List<decimal> others)
    {
        var named = Digits.In(reason);
        return (own.TrueForAll(named.Contains) || reason.Contains(value.Wording))
            && (others.Count > 0 ? others.Exists(named.Contains) : QuotedWords.AreNamed(input));
    }

    private static string MessageOf(EvidenceInput input, FactValue value, List<decimal> quoted, bool isHalfShown)
    {
        var language = Array.Find(input.Quotes, quote => !quote.Text.Language.ReadsWords)!.Text.LanguageTag;
        if (isHalfShown)
        {
            return $"The digits of {ValueChecks.QuotesOf(input)} may be '{value.Wording}', and the compiler does not read the words beside them, "
                + $"because it does not read the language '{language}': say in 'because' what they mean, with one of them.";
        }

        var has = quoted.Count > 0 ? $"has the number {QuantityReading.Write(quoted[0])}" : "has no number in digits";
        return $"'{value.Wording}' is not in {ValueChecks.QuotesOf(input)}, which {has}; more of the language '{language}' the compiler does not "
            + $"read. Correct the value, or name both in 'because', '{value.Wording}' and "
            + $"{(quoted.Count > 0 ? "that number" : "the words of the quote")}, and say how the one follows from the other.";
    }
}
