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
    /// <summary>Checks a claim's quantity.</summary>
    public static void Check(EvidenceInput input, FactValue value, DiagnosticSink diagnostics)
    {
        var type = input.Declaration.Property.Type;
        QuotedQuantity? related = null;
        foreach (var part in input.Parts)
        {
            foreach (var reading in part.Text.QuantitiesIn(part.Range))
            {
                if (reading.Fits(input.Declaration.Property) && IsAmong(reading.Wordings(type.Kind), value, type))
                {
                    var found = new QuotedQuantity(part, reading);
                    if (RelationOf(input, found) is null && SisterProperties.Of(input, found) is null
                        && OtherThings.Of(input, found) is null)
                    {
                        CheckIsOnly(input, value, found, diagnostics);
                        CheckDeath(input, value, found, diagnostics);
                        return;
                    }

                    related ??= found;
                }
            }
        }

        if (related is not null)
        {
            CheckRelation(input, value, related, diagnostics);
            return;
        }

        CheckWhatIsMissing(input, value, type, diagnostics);
    }

    /// <summary>The words that relate a number to something else, or that contradict the property's name.</summary>
    private static TextRange? RelationOf(EvidenceInput input, QuotedQuantity found) =>
        QuantityRelations.Of(input, found) ?? ContraryWords.Of(input.Declaration.Property, found);

    /// <summary>Whether a number of the quotes is the value, and no other may be.</summary>
    public static bool IsShown(EvidenceInput input, FactValue value)
    {
        var type = input.Declaration.Property.Type;
        return ReadingsOf(input).Find(IsValue) is { } found && OtherQuantities.Of(input, found).TrueForAll(IsValue);

        bool IsValue(QuotedQuantity quantity) => IsAmong(quantity.Reading.Wordings(type.Kind), value, type);
    }

    /// <summary>
    /// A number that words relate to something else, or that counts another thing, is no value without a reason that repeats the words.
    /// </summary>
    private static void CheckRelation(EvidenceInput input, FactValue value, QuotedQuantity related, DiagnosticSink diagnostics)
    {
        var relation = RelationOf(input, related);
        var sister = relation is null ? SisterProperties.Of(input, related) : null;
        if ((relation ?? sister?.Words ?? OtherThings.Of(input, related)) is not { } words
            || ReasonChecks.IsWaived(input, ReasonKey.Value, related.Part.Text, words))
        {
            return;
        }

        var shown = related.Part.Text.Source.OnOneLine(words);
        var property = input.Declaration.Property;
        diagnostics.Report(ValueChecks.NotInQuote(
            input,
            words.Equals(related.Reading.Core)
                ? $"'{value.Wording}' needs its unit '{property.Type.Of}', but {ValueChecks.QuotesOf(input)} says '{shown}' without it. "
                    + "Quote the words that give it, list the text's word in 'unit' of the schema, or say in 'because' why "
                    + $"{value.Wording} is the value."
                : sister is { Property.Name: var other }
                ? $"The text gives '{value.Wording}' as '{other}', not as '{property.Name}': it has '{shown}' right before '{related.Words}'. "
                    + $"Write the claim on '{other}', correct the value, or say in 'because' why it is the value nevertheless, with the words "
                    + $"'{shown}'."
                : relation is null
                ? $"'{value.Wording}' is not what {ValueChecks.QuotesOf(input)} says of '{property.Name}': '{shown}' tells what "
                    + $"'{related.Words}' counts. Correct the value, quote the words that give it, or say in 'because' why it is the value "
                    + $"nevertheless, with the word '{shown}'."
                : $"'{value.Wording}' is not by itself what {ValueChecks.QuotesOf(input)} says: '{shown}' relates "
                    + $"'{related.Words}' to something else. Say in 'because' why it is the value nevertheless, with the word '{shown}', correct "
                    + $"the value, or let 'of' or the summary of '{property.Name}' have the word."));
    }

    /// <summary>If several numbers of a quote may be the value, it is one of them by chance.</summary>
    private static void CheckIsOnly(EvidenceInput input, FactValue value, QuotedQuantity found, DiagnosticSink diagnostics)
    {
        var type = input.Declaration.Property.Type;
        if (OtherQuantities.Of(input, found).Find(other => !IsAmong(other.Reading.Wordings(type.Kind), value, type)) is not { } other
            || (input.HasReason && Names(input, value, type)))
        {
            return;
        }

        diagnostics.Report(ValueChecks.NotInQuote(
            input,
            $"'{value.Wording}' may be '{found.Words}' of {ValueChecks.QuotesOf(input)}, and '{other.Words}' may be the value too. "
            + $"Quote fewer words, or name the value in 'because', as '{value.Wording}', and say why it is that one."));
    }

    /// <summary>"12 people came to see" are no dead: somewhere near the quote the text tells of them.</summary>
    private static void CheckDeath(EvidenceInput input, FactValue value, QuotedQuantity found, DiagnosticSink diagnostics)
    {
        if (OtherThings.LackDeath(input, found) && !input.HasReason)
        {
            diagnostics.Report(ValueChecks.NotInQuote(
                input,
                $"'{value.Wording}' counts the dead, and neither the paragraph of {ValueChecks.QuotesOf(input)} nor the three before it say that "
                + $"anybody died: {QuotedSentence.Of(found.Part.Quote.SentenceWords)} Quote the words that give it, or say in 'because' why these "
                + "are the dead.") with
            { As = Severity.Warning });
        }
    }

    /// <summary>Whether the reason names the value, in the value's own form or as a text has it.</summary>
    private static bool Names(EvidenceInput input, FactValue value, PropertyType type) =>
        Wording.Has(input.ReasonFor(ReasonKey.Value)!, value.Wording)
        || input.ReasonReadings.SelectMany(reason => reason.QuantitiesIn(reason.Whole))
            .Any(number => IsAmong(number.Wordings(type.Kind), value, type));

    private static void CheckWhatIsMissing(EvidenceInput input, FactValue value, PropertyType type, DiagnosticSink diagnostics)
    {
        var readings = ReadingsOf(input);
        var unread = UnreadIn(input);
        var hedged = readings.Find(quantity => IsAmong(quantity.Reading.WordingsWithAnyHedge(type.Kind), value, type));
        if (input.HasReason && IsExplained(input, value, hedged, readings))
        {
            return;
        }

        if (hedged is not null)
        {
            diagnostics.Report(Hedged(input, value, type, hedged));
            return;
        }

        diagnostics.Report(ValueChecks.NotInQuote(input, Message(input, value, type, readings, unread)));
    }

    /// <summary>
    /// The text has the number with other words of approximation. If it has none that the compiler reads, it may have some that the
    /// compiler does not read: then no value without a hedge is proposed.
    /// </summary>
    private static FactDiagnostic Hedged(EvidenceInput input, FactValue value, PropertyType type, QuotedQuantity hedged)
    {
        var wording = hedged.Reading.Wordings(type.Kind)[0];
        var again = !input.HasReason ? ""
            : Names(input, value, type) ? "(it does not name these words) "
            : $"(it does not name '{value.Wording}') ";
        var isUnhedged = hedged.Reading is { Meanings: [Approximation.Exactly], Second: null };
        var diagnostic = input.Report(
            Catalogue.HedgeDiffers,
            hedged.Part.Quote.Scalar.Place,
            isUnhedged
                ? $"'{input.Claim.Id}' is '{value.Wording}', and the compiler reads no word of approximation at '{hedged.Words}' in the "
                    + $"text. If the text has one, name it in 'because' beside '{value.Wording}'; otherwise correct the value."
                : $"'{input.Claim.Id}' is '{value.Wording}', and the text says '{hedged.Words}'. Write the value as '{wording}', or say in 'because' "
                    + $"{again}why '{hedged.Words}' does not hedge it.");
        return isUnhedged || ValueBinder.Read(wording, type) is null
            ? diagnostic
            : diagnostic with { Remedies = new([new Remedy(RemedyKind.Value, wording)]) };
    }

    private static string Message(EvidenceInput input, FactValue value, PropertyType type, List<QuotedQuantity> readings, string[] unread)
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

        var way = $"say in 'because' how {value.Wording} follows{AsItIs(input, value, readings)}";
        return says.Length == 0
            ? $"{start}{InAnotherUnit(input, type) ?? $"which has no {type}"}. Quote the words that give it, or {way}."
            : $"{start}{says}. Correct the value, quote the words that give it, or {way}.";
    }

    /// <summary>What the reason lacks; empty where there is none.</summary>
    private static string AsItIs(EvidenceInput input, FactValue value, List<QuotedQuantity> readings) =>
        !input.HasReason ? ""
        : Names(input, value, input.Declaration.Property.Type) ? $"; as it is, it does not name {Unnamed(input, null, readings)}"
        : "; as it is, it does not name it";

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

    private static List<QuotedQuantity> ReadingsOf(EvidenceInput input)
    {
        var found = new List<QuotedQuantity>();
        foreach (var part in input.Parts)
        {
            foreach (var reading in part.Text.QuantitiesIn(part.Range))
            {
                if (reading.Fits(input.Declaration.Property))
                {
                    found.Add(new QuotedQuantity(part, reading));
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
    /// Whether <c>because</c> makes up for what the quote does not show: it names the value, and what the quote has in its place: the words
    /// that hedge the number, another number, or else a word of the quote.
    /// </summary>
    private static bool IsExplained(EvidenceInput input, FactValue value, QuotedQuantity? hedged, List<QuotedQuantity> readings) =>
        Names(input, value, input.Declaration.Property.Type) && Unnamed(input, hedged, readings) is null;

    /// <summary>What the quote has in the place of the value and the reason does not name; null if it names that.</summary>
    private static string? Unnamed(EvidenceInput input, QuotedQuantity? hedged, List<QuotedQuantity> readings) => hedged is not null
        ? HedgesOf(hedged) is { Length: > 0 } hedges && !hedges.Any(hedge => Wording.Has(input.ReasonFor(ReasonKey.Value)!, hedge))
            ? $"'{hedged.Words}'"
            : null
        : readings.Count == 0 ? QuotedWords.AreNamed(input) ? null : "any word of the quote"
        : readings.Exists(reading => IsNumberNamed(input, reading)) ? null
        : $"'{readings[0].Words}', which the quote has in its place";

    /// <summary>Whether the reason names a number of the quote, in whatever words.</summary>
    private static bool IsNumberNamed(EvidenceInput input, QuotedQuantity quantity) =>
        Wording.Has(input.ReasonFor(ReasonKey.Value)!, quantity.Part.Text.Source.OnOneLine(quantity.Reading.Core))
        || Wording.Has(input.ReasonFor(ReasonKey.Value)!, QuantityReading.Write(quantity.Reading.First))
        || input.ReasonReadings.SelectMany(reason => reason.QuantitiesIn(reason.Whole)).Any(named =>
            named.First == quantity.Reading.First || named.First == quantity.Reading.Second || named.Second == quantity.Reading.First);

    /// <summary>The words of approximation in the text.</summary>
    private static string[] HedgesOf(QuotedQuantity hedged)
    {
        var (text, core, whole) = (hedged.Part.Text.Source.Text, hedged.Reading.Core, hedged.Reading.Whole);
        string[] around =
        [
            text.Substring(whole.Start, core.Start - whole.Start),
            text.Substring(core.End, whole.End - core.End),
        ];
        return Array.FindAll(around, words => Wording.WordsOf(words).Length > 0);
    }
}
