using System.Runtime.CompilerServices;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The value must be in the quote (FACT4001, FACT4002; for dates also FACT4003).</summary>
/// <remarks>
/// <c>because</c> says how a value follows that the quote does not show. It does not make good a value that the quote
/// contradicts, unless it speaks of that value itself: a reason for something else in the claim is no reason for the number.
/// </remarks>
internal static class ValueChecks
{
    /// <summary>
    /// How prose says the words of closed lists, taken apart once for all claims; a list that the schema loses is forgotten.
    /// </summary>
    private static readonly ConditionalWeakTable<EnumWord, Tokens[]> Wordings = new();

    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.IsComplete)
        {
            CheckValueOfEachSource(input, diagnostics);
            ClaimTimeChecks.Check(input, diagnostics);
        }
    }

    /// <summary>Each source alone carries the value; the first that does not is reported.</summary>
    private static void CheckValueOfEachSource(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.Sources.Count < 2)
        {
            CheckValue(input, diagnostics);
            return;
        }

        var before = diagnostics.Diagnostics.Count;
        for (var first = 0; first < input.Quotes.Length && diagnostics.Diagnostics.Count == before;)
        {
            var next = first + 1;
            while (next < input.Quotes.Length && input.Quotes[next].Card.Id == input.Quotes[first].Card.Id)
            {
                next++;
            }

            CheckValue(input.With(input.Quotes.AsSpan(first, next - first).ToArray()), diagnostics);
            first = next;
        }
    }

    /// <summary>The place of the value's words in a quote, where it is given in words.</summary>
    public static TextRange? PlaceOfWords(EvidenceInput input, FoundQuote quote) => input.Claim.Value is not { } value
        ? null
        : input.Declaration.Property.Type.Kind switch
        {
            ValueKind.Text or ValueKind.Url => Wording.Find(Wording.WordsOf(value.Wording), Wording.WordsOf(quote), ignoresCase: false),
            ValueKind.OneOf => PlaceOfWord(WordOf(input, value.Wording), Wording.WordsOf(quote)),
            _ => null,
        };

    public static FactDiagnostic NotInQuote(EvidenceInput input, string message) =>
        input.Report(Catalogue.ValueNotInQuote, input.Declaration.ValuePlace, message);

    /// <summary>The quotes as a message shows them.</summary>
    public static string QuotesOf(EvidenceInput input) =>
        string.Join(" and ", input.Quotes.Select(quote => $"'{quote.Quote.Exact}'").Distinct(StringComparer.Ordinal).Take(3));

    internal static void CheckValue(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.Value is not { } value)
        {
            return;
        }

        var isNumeric = input.Declaration.Property.Type is { IsQuantity: true } or { Kind: ValueKind.Date };
        if (isNumeric && Array.Exists(input.Quotes, quote => !quote.Text.Language.ReadsWords))
        {
            UnreadLanguageChecks.CheckValue(input, value, diagnostics);
            return;
        }

        switch (input.Declaration.Property.Type.Kind)
        {
            case ValueKind.Date:
                DateChecks.CheckValue(input, ((SetValue<FactDate>)value).Value, diagnostics);
                break;
            case ValueKind.Count or ValueKind.Number or ValueKind.Money or ValueKind.Percent or ValueKind.Ratio or ValueKind.Duration:
                QuantityChecks.Check(input, value, diagnostics);
                break;
            case ValueKind.Entity:
                EntityValueChecks.Check(input, value.Wording, diagnostics);
                break;
            case ValueKind.OneOf:
                CheckWord(input, value.Wording, diagnostics);
                break;
            case ValueKind.Bool when input.HasReason:
                break;
            case ValueKind.Bool:
                diagnostics.Report(NotInQuote(input, $"'{input.Claim.Id}' is {value.Wording}, which no quote can show by itself: say in 'because' how it follows."));
                break;
            default:
                CheckText(input, value.Wording, diagnostics);
                break;
        }
    }

    private static void CheckText(EvidenceInput input, string value, DiagnosticSink diagnostics)
    {
        var words = Wording.WordsOf(value);
        var isUrl = input.Declaration.Property.Type.Kind is ValueKind.Url;
        var isInQuote = WordsOf(input).Exists(quoted => Wording.Find(words, quoted, ignoresCase: false) is not null);
        if (isInQuote && !IsTooShort(words) || (input.HasReason && (isUrl || QuotedWords.AreNamed(input))))
        {
            return;
        }

        var what = isInQuote ? "has no word that says something by itself" : $"is not in the words of {QuotesOf(input)}";
        diagnostics.Report(NotInQuote(
            input,
            $"'{value}' {what}. Take the value from the quote, quote the words that carry it, or say in 'because' how it follows{NamesNothing(input)}."));
    }

    /// <summary>Whether a text is one small letter, or only articles, pronouns and the like: any sentence has such words.</summary>
    private static bool IsTooShort(Tokens words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            var isOneLetter = words.Length == 1 && words[index] is { Length: 1, First: >= 'a' and <= 'z' };
            if (!isOneLetter && !ProseLanguages.OfReasons.IsBare(words[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is said of a reason that names no words of the quote.</summary>
    private static string NamesNothing(EvidenceInput input) =>
        input.ReasonFor(ReasonKey.Value) is null ? "" : "; as it is, it names no word of the quote";

    private static void CheckWord(EvidenceInput input, string value, DiagnosticSink diagnostics)
    {
        var words = WordsOf(input);
        var own = WordOf(input, value);
        if (StandsIn(own, words))
        {
            return;
        }

        var others = input.Declaration.Property.Type.Words.Where(word => StandsIn(word, words)).Select(word => word.Id).ToArray();
        if (input.HasReason
            && (others.Length == 0 || PlaceOfWord(own, Wording.WordsOf(input.ReasonFor(ReasonKey.Value)!)) is not null)
            && QuotedWords.AreNamed(input))
        {
            return;
        }

        var instead = others.Length == 0 ? "" : $"; it says '{string.Join("' and '", others)}'";
        var reason = $"say in 'because' how it follows{(QuotedWords.AreNamed(input) ? "; as it is, it does not name the value" : NamesNothing(input))}";
        diagnostics.Report(NotInQuote(
            input,
            $"{QuotesOf(input)} does not say '{value.Replace('_', ' ')}'{instead}. Quote the words that say it, add them to 'words' of '{value}' in the schema, or {reason}."));
    }

    /// <summary>The words of each quote, then of what the editor says that quotes mean.</summary>
    private static List<Tokens> WordsOf(EvidenceInput input)
    {
        var words = new List<Tokens>(input.Quotes.Length);
        foreach (var quote in input.Quotes)
        {
            words.Add(Wording.WordsOf(quote));
        }

        foreach (var quote in input.Quotes)
        {
            if (quote.Quote.Sic is { } sense)
            {
                words.Add(Wording.WordsOf(sense));
            }
        }

        return words;
    }

    private static EnumWord WordOf(EvidenceInput input, string id)
    {
        var words = input.Declaration.Property.Type.Words;
        for (var index = 0; index < words.Count; index++)
        {
            if (words[index].Id == id)
            {
                return words[index];
            }
        }

        throw new InvalidOperationException($"'{id}' is no word of '{input.Declaration.Property.Key}'");
    }

    private static bool StandsIn(EnumWord word, List<Tokens> quotes)
    {
        foreach (var quoted in quotes)
        {
            if (PlaceOfWord(word, quoted) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static TextRange? PlaceOfWord(EnumWord word, Tokens among)
    {
        foreach (var wording in Wordings.GetValue(word, WordingsOf))
        {
            if (Wording.Find(wording, among, ignoresCase: true) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private static Tokens[] WordingsOf(EnumWord word) =>
        [Wording.WordsOf(word.Id.Replace('_', ' ')), .. word.Synonyms.Select(Wording.WordsOf)];
}
