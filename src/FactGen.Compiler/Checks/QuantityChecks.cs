using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Checks;

/// <summary>Numbers, amounts, shares and lengths of time must be readable from a quote, with the hedges around them (FACT4001, FACT4002).</summary>
internal static class QuantityChecks
{
    /// <summary>Checks a claim's quantity.</summary>
    public static IEnumerable<FactDiagnostic> Check(EvidenceInput input, FactValue value)
    {
        var readings = ReadingsOf(input).ToArray();
        if (readings.Any(found => Says(found.Reading, value, input)))
        {
            yield break;
        }

        var type = input.Declaration.Property.Type;
        var hedged = readings.FirstOrDefault(found => found.Reading.WordingsWithAnyHedge(type.Kind).Any(wording => AreSame(wording, value, type)));
        if (input.HasReason && IsExplained(input, value, readings, hedged.Reading))
        {
            yield break;
        }

        if (hedged.Reading is { } reading)
        {
            var wording = reading.Wordings(type.Kind).First();
            var diagnostic = input.Report(
                Catalogue.HedgeDiffers,
                hedged.Quote.Scalar.Place,
                $"'{input.Claim.Id}' is '{value.Wording}', and the text says '{hedged.Text.Source.OnOneLine(reading.Whole)}'. Write the value as '{wording}', or say in 'because' "
                + $"{(input.HasReason ? "(it says nothing of it) " : "")}why '{hedged.Text.Source.OnOneLine(reading.Whole)}' does not hedge it.");
            yield return ValueBinder.Read(wording, type) is null ? diagnostic : diagnostic with { Remedies = new([new Remedy(RemedyKind.Value, wording)]) };
            yield break;
        }

        var read = readings.Select(found => $"'{found.Text.Source.OnOneLine(found.Reading.Whole)}'").Distinct(StringComparer.Ordinal).ToArray();
        yield return ValueChecks.NotInQuote(
            input,
            read.Length == 0
                ? $"'{value.Wording}' cannot be read from {ValueChecks.QuotesOf(input)}, which has no {type}. Quote the words that give it, or say in 'because' how it follows."
                : $"'{value.Wording}' cannot be read from {ValueChecks.QuotesOf(input)}, which says {string.Join(" and ", read.Take(4))}. Correct the value, quote the words that give it, or say in 'because' "
                    + $"{(input.HasReason ? "how the number follows; as it is, it says nothing of it." : "how it follows.")}");
    }

    /// <summary>The negations that only make bounds of the quote's numbers, as the "not" of "not more than": the value answers for them.</summary>
    public static IEnumerable<TextRange> NegationsOf(EvidenceInput input, FoundQuote quote) =>
        ReadingsOf(input).Where(found => found.Text == quote.Text).Select(found => found.Reading.Negation).OfType<TextRange>();

    private static IEnumerable<(FoundQuote Quote, ProseText Text, QuantityReading Reading)> ReadingsOf(EvidenceInput input) =>
        from part in input.Parts
        from reading in part.Text.QuantitiesIn(part.Part)
        where reading.Fits(input.Declaration.Property.Type.Kind)
        select (part.Quote, part.Text, reading);

    private static bool Says(QuantityReading reading, FactValue value, EvidenceInput input) =>
        reading.Fits(input.Declaration.Property.Type.Kind)
        && reading.Wordings(input.Declaration.Property.Type.Kind).Any(wording => AreSame(wording, value, input.Declaration.Property.Type));

    private static bool AreSame(string wording, FactValue value, PropertyType type) =>
        ValueBinder.Read(wording, type) is { } read && read.IsWithin(value) && value.IsWithin(read);

    /// <summary>
    /// Whether <c>because</c> may stand for what the quote does not show: nothing in the quote speaks against the value, or the
    /// reason itself speaks of the number or of the words that hedge it.
    /// </summary>
    private static bool IsExplained(
        EvidenceInput input, FactValue value, (FoundQuote Quote, ProseText Text, QuantityReading Reading)[] readings, QuantityReading? hedged)
    {
        if (readings.Length == 0)
        {
            return true;
        }

        var type = input.Declaration.Property.Type;
        var reason = input.Reason!;
        var words = Wording.WordsOf(input.Claim.Because!);
        var numbers = reason.QuantitiesIn(new TextRange(0, reason.Source.Text.Length)).ToArray();
        return numbers.Any(number => number.Wordings(type.Kind).Any(wording => AreSame(wording, value, type))
                || readings.Any(found => found.Reading.First == number.First || found.Reading.Second == number.First))
            || (hedged is not null && HedgesOf(readings, hedged, value).Any(hedge => Wording.Find(hedge, words, ignoresCase: true) is not null));
    }

    /// <summary>The words of approximation in the text and in the value.</summary>
    private static IEnumerable<IReadOnlyList<Token>> HedgesOf((FoundQuote Quote, ProseText Text, QuantityReading Reading)[] readings, QuantityReading hedged, FactValue value)
    {
        var text = readings.First(found => found.Reading == hedged).Text.Source.Text;
        return new[]
        {
            text.Substring(hedged.Whole.Start, hedged.Core.Start - hedged.Whole.Start),
            text.Substring(hedged.Core.End, hedged.Whole.End - hedged.Core.End),
            string.Concat(value.Wording.TakeWhile(character => character is not (>= '0' and <= '9'))),
        }.Select(Wording.WordsOf);
    }
}
