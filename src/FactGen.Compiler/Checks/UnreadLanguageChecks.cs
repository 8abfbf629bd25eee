using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>
/// What a claim with a reason needs on a text in a language that is not read (FACT4001). Digits are read in every language; otherwise the
/// reason names words of the quote.
/// </summary>
internal static class UnreadLanguageChecks
{
    /// <summary>Checks the value of a claim that has a reason for it.</summary>
    public static void CheckValue(EvidenceInput input, FactValue value, DiagnosticSink diagnostics)
    {
        var type = input.Declaration.Property.Type;
        if (type.Kind is ValueKind.Bool)
        {
            return;
        }

        if (type.IsQuantity || type.Kind is ValueKind.Date)
        {
            CheckNumbers(input, value, diagnostics);
        }
        else if (!IsInQuote(input, value, type) && !QuotedWords.AreNamed(input))
        {
            diagnostics.Report(ValueChecks.NotInQuote(
                input,
                $"The language of {ValueChecks.QuotesOf(input)} is not one that the compiler reads, and 'because' of '{input.Claim.Id}' names no "
                + $"word of the quote: say there which of its words mean '{value.Wording.Replace('_', ' ')}'."));
        }
    }

    /// <summary>A number of the quote that is not the value contradicts it, unless the reason names both.</summary>
    private static void CheckNumbers(EvidenceInput input, FactValue value, DiagnosticSink diagnostics)
    {
        var own = Digits.In(value.Wording);
        var quoted = input.Parts
            .SelectMany(part => Digits.In(part.Text.Source.Text.Substring(part.Range.Start, part.Range.Length)))
            .ToList();
        var isShown = quoted.Count > 0
            && (value is SetValue<FactDate> ? quoted.Exists(own.Contains) : own.TrueForAll(quoted.Contains));
        if (isShown)
        {
            return;
        }

        var reason = input.ReasonFor(ReasonKey.Value)!;
        var named = Digits.In(reason);
        var namesValue = own.TrueForAll(named.Contains) || reason.Contains(value.Wording);
        if (namesValue && (quoted.Count > 0 ? quoted.Exists(named.Contains) : QuotedWords.AreNamed(input)))
        {
            return;
        }

        var has = quoted.Count > 0 ? $"has the number {QuantityReading.Write(quoted[0])}" : "has no number in digits";
        diagnostics.Report(ValueChecks.NotInQuote(
            input,
            $"'{value.Wording}' is not in {ValueChecks.QuotesOf(input)}, which {has}; more of its language the compiler does not read. Correct the "
            + $"value, or name both in 'because', '{value.Wording}' and {(quoted.Count > 0 ? "that number" : "the words of the quote")}, and say "
            + "how the one follows from the other."));
    }

    private static bool IsInQuote(EvidenceInput input, FactValue value, PropertyType type) => type.Kind is ValueKind.Entity
        ? input.Parts.Any(part => part.Text.IsNamedIn(part.Range, value.Wording, input.Names))
        : input.Quotes.Any(quote => ValueChecks.PlaceOfWords(input, quote) is not null);
}
