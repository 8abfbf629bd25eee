using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// Numbers, amounts, shares and lengths of time must be readable from a quote, with the hedges around them (FACT4001, FACT4002).
/// </summary>
internal static class QuantityChecks
{
    /// <summary>A quantity that a quote gives.</summary>
    private sealed record Found(EvidencePart Part, QuantityReading Reading)
    {
        public string Words => Part.Text.Source.OnOneLine(Reading.Whole);
    }

    /// <summary>Checks a claim's quantity.</summary>
    public static void Check(EvidenceInput input, FactValue value, DiagnosticSink diagnostics)
    {
        var type = input.Declaration.Property.Type;
        foreach (var part in input.Parts)
        {
            foreach (var reading in part.Text.QuantitiesIn(part.Range))
            {
                if (reading.Fits(input.Declaration.Property) && IsAmong(reading.Wordings(type.Kind), value, type))
                {
                    return;
                }
            }
        }

        CheckWhatIsMissing(input, value, type, diagnostics);
    }

    private static void CheckWhatIsMissing(EvidenceInput input, FactValue value, PropertyType type, DiagnosticSink diagnostics)
    {
        var readings = ReadingsOf(input);
        var unread = UnreadIn(input);
        var hedged = readings.Find(quantity => IsAmong(quantity.Reading.WordingsWithAnyHedge(type.Kind), value, type));
        if (input.HasReason && IsExplained(input, value, readings, hedged, unread.Length > 0))
        {
            return;
        }

        if (hedged is not null)
        {
            var wording = hedged.Reading.Wordings(type.Kind)[0];
            var diagnostic = input.Report(
                Catalogue.HedgeDiffers,
                hedged.Part.Quote.Scalar.Place,
                $"'{input.Claim.Id}' is '{value.Wording}', and the text says '{hedged.Words}'. Write the value as '{wording}', or say in 'because' "
                + $"{(input.HasReason ? "(it says nothing of it) " : "")}why '{hedged.Words}' does not hedge it.");
            diagnostics.Report(
                ValueBinder.Read(wording, type) is null
                    ? diagnostic
                    : diagnostic with { Remedies = new([new Remedy(RemedyKind.Value, wording)]) });
            return;
        }

        diagnostics.Report(ValueChecks.NotInQuote(input, Message(input, value, type, readings, unread)));
    }

    private static string Message(EvidenceInput input, FactValue value, PropertyType type, List<Found> readings, string[] unread)
    {
        var start = $"'{value.Wording}' cannot be read from {ValueChecks.QuotesOf(input)}, ";
        var read = readings.Select(quantity => $"'{quantity.Words}'").Distinct(StringComparer.Ordinal).ToArray();
        var says = read.Length == 0 ? "" : $"which says {string.Join(" and ", read.Take(4))}";
        if (unread.Length > 0)
        {
            var first = string.Join(" and ", unread.Take(3));
            return $"{start}{(says.Length == 0 ? "" : says + ", and ")}the compiler does not read {first}. "
                + $"Quote words that it reads, or name the value in 'because', as '{value.Wording}', and say how it follows from {first}.";
        }

        return says.Length == 0
            ? $"{start}{InAnotherUnit(input, type) ?? $"which has no {type}"}. Quote the words that give it, or say in 'because' how it follows."
            : $"{start}{says}. Correct the value, quote the words that give it, or say in 'because' "
                + $"{(input.HasReason ? "how the number follows; as it is, it says nothing of it." : "how it follows.")}";
    }

    /// <summary>The numbers of the quotes that the compiler does not read, in quotation marks.</summary>
    private static string[] UnreadIn(EvidenceInput input) =>
    [
        .. input.Parts
            .SelectMany(part => part.Text.QuantitiesIn(part.Range)
                .Where(reading => reading.IsUnread)
                .Select(reading => $"'{part.Text.Source.OnOneLine(reading.Whole)}'"))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Whether a negation only makes a bound of a number of the quote, as the "not" of "not more than". The check of the value covers it.
    /// </summary>
    public static bool IsPartOfBound(TextRange negation, EvidenceInput input, FoundQuote quote) =>
        ReadingsOf(input)
            .Exists(quantity => quantity.Part.Text == quote.Text && quantity.Reading.Negation is { } bound && bound.Overlaps(negation));

    /// <summary>What the quotes give in a unit that is not the property's; null if they give nothing.</summary>
    private static string? InAnotherUnit(EvidenceInput input, PropertyType type)
    {
        var unit = type.Of is null ? "" : type.Kind is ValueKind.Count ? $" of {type.Of}" : $" in {type.Of}";
        foreach (var part in input.Parts)
        {
            foreach (var reading in part.Text.QuantitiesIn(part.Range))
            {
                if (reading.UnitName is not null)
                {
                    return $"where the compiler does not read '{part.Text.Source.OnOneLine(reading.Core)}' as a {type}{unit}";
                }
            }
        }

        return null;
    }

    private static List<Found> ReadingsOf(EvidenceInput input)
    {
        var found = new List<Found>();
        foreach (var part in input.Parts)
        {
            foreach (var reading in part.Text.QuantitiesIn(part.Range))
            {
                if (reading.Fits(input.Declaration.Property))
                {
                    found.Add(new Found(part, reading));
                }
            }
        }

        return found;
    }

    /// <summary>
    /// Whether one of some wordings is the value. Most values are worded as the text is read; only another wording has to be read again.
    /// </summary>
    internal static bool IsAmong(IReadOnlyList<string> wordings, FactValue value, PropertyType type)
    {
        if (wordings.Contains(value.Wording))
        {
            return true;
        }

        foreach (var wording in wordings)
        {
            if (ValueBinder.Read(wording, type) is { } read && read.IsWithin(value) && value.IsWithin(read))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether <c>because</c> may stand for what the quote does not show: nothing in the quote speaks against the value, or the
    /// reason itself speaks of the number or of the words that hedge it.
    /// </summary>
    private static bool IsExplained(EvidenceInput input, FactValue value, List<Found> readings, Found? hedged, bool hasUnread)
    {
        if (readings.Count == 0 && !hasUnread)
        {
            return true;
        }

        var type = input.Declaration.Property.Type;
        var reason = input.Reason!;
        foreach (var number in reason.QuantitiesIn(reason.Whole))
        {
            if (IsAmong(number.Wordings(type.Kind), value, type)
                || (!number.IsUnread && !hasUnread && readings.Exists(quantity =>
                    quantity.Reading.First == number.First || quantity.Reading.Second == number.First)))
            {
                return true;
            }
        }

        var words = Wording.WordsOf(input.ReasonFor(ReasonKey.Value)!);
        return Wording.Find(Wording.WordsOf(value.Wording), words, ignoresCase: true) is not null || hedged is not null
            && HedgesOf(hedged, value).Any(hedge => Wording.Find(Wording.WordsOf(hedge), words, ignoresCase: true) is not null);
    }

    /// <summary>The words of approximation in the text and in the value.</summary>
    private static string[] HedgesOf(Found hedged, FactValue value)
    {
        var (text, core, whole) = (hedged.Part.Text.Source.Text, hedged.Reading.Core, hedged.Reading.Whole);
        return
        [
            text.Substring(whole.Start, core.Start - whole.Start),
            text.Substring(core.End, whole.End - core.End),
            string.Concat(value.Wording.TakeWhile(character => character is not (>= '0' and <= '9'))),
        ];
    }
}
