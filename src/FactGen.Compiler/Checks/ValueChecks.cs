using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Checks;

/// <summary>The value must be in the quote (FACT4001, FACT4002; for dates also FACT4003).</summary>
/// <remarks>
/// <c>because</c> says how a value follows that the quote does not show. It does not make good a value that the quote
/// contradicts, unless it speaks of that value itself: a reason for something else in the claim is no reason for the number. An
/// entity that no words of the quote name must be named there, or pointed at by a title: "he" may be anybody.
/// </remarks>
public static class ValueChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static IEnumerable<FactDiagnostic> Check(EvidenceInput input)
    {
        if (!input.IsComplete)
        {
            return [];
        }

        if (!input.HasReason && input.Quotes.FirstOrDefault(quote => quote.Text.Language is null) is { } unread)
        {
            return
            [
                input.Report(
                    Catalogue.ValueNotInQuote,
                    input.Declaration.ValuePlace,
                    $"The language '{unread.Text.LanguageTag}' of '{unread.Card.Id}' is not one that the compiler reads: say in 'because' how '{input.Claim.Id}' follows from the quote."),
            ];
        }

        return CheckValue(input).Concat(DateChecks.CheckTimes(input));
    }

    /// <summary>The place of the value's words in a quote, where it is given in words.</summary>
    internal static TextRange? PlaceOfWords(EvidenceInput input, FoundQuote quote) => input.Claim.Value is not { } value
        ? null
        : input.Declaration.Property.Type.Kind switch
        {
            ValueKind.Text or ValueKind.Url => Wording.Find(Wording.WordsOf(value.Wording), Wording.WordsOf(quote), ignoresCase: false),
            ValueKind.OneOf => PlaceOfWord(WordOf(input, value.Wording), Wording.WordsOf(quote)),
            _ => null,
        };

    private static IEnumerable<FactDiagnostic> CheckValue(EvidenceInput input)
    {
        if (input.Claim.Value is not { } value)
        {
            return [];
        }

        return input.Declaration.Property.Type.Kind switch
        {
            ValueKind.Date => DateChecks.CheckValue(input, ((SetValue<FactDate>)value).Value),
            ValueKind.Count or ValueKind.Number or ValueKind.Money or ValueKind.Percent or ValueKind.Duration => QuantityChecks.Check(input, value),
            ValueKind.Entity => CheckEntity(input, value.Wording),
            ValueKind.OneOf => CheckWord(input, value.Wording),
            ValueKind.Bool => input.HasReason ? [] : [NotInQuote(input, $"'{input.Claim.Id}' is {value.Wording}, which no quote can show by itself: say in 'because' how it follows.")],
            _ => CheckText(input, value.Wording),
        };
    }

    internal static FactDiagnostic NotInQuote(EvidenceInput input, string message) => input.Report(Catalogue.ValueNotInQuote, input.Declaration.ValuePlace, message);

    /// <summary>The quotes as a message shows them.</summary>
    internal static string QuotesOf(EvidenceInput input) =>
        string.Join(" and ", input.Quotes.Select(quote => $"'{quote.Quote.Exact}'").Distinct(StringComparer.Ordinal).Take(3));

    private static IEnumerable<FactDiagnostic> CheckText(EvidenceInput input, string value)
    {
        if (input.HasReason)
        {
            yield break;
        }

        var words = Wording.WordsOf(value);
        var isThere = input.Quotes.Any(quote => Wording.Find(words, Wording.WordsOf(quote), ignoresCase: false) is not null)
            || input.Quotes.Any(quote => quote.Quote.Sic is { } sense && Wording.Find(words, Wording.WordsOf(sense), ignoresCase: false) is not null);
        if (!isThere)
        {
            yield return NotInQuote(
                input,
                $"'{value}' is not in the words of {QuotesOf(input)}. Take the value from the quote, quote the words that carry it, or say in 'because' how it follows.");
        }
    }

    private static IEnumerable<FactDiagnostic> CheckWord(EvidenceInput input, string value)
    {
        var words = input.Quotes.Select(Wording.WordsOf)
            .Concat(input.Quotes.Where(quote => quote.Quote.Sic is not null).Select(quote => Wording.WordsOf(quote.Quote.Sic!)))
            .ToArray();
        var own = WordOf(input, value);
        if (words.Any(quoted => PlaceOfWord(own, quoted) is not null))
        {
            yield break;
        }

        var others = input.Declaration.Property.Type.Words.Where(word => words.Any(quoted => PlaceOfWord(word, quoted) is not null)).Select(word => word.Id).ToArray();
        if (input.HasReason && (others.Length == 0 || PlaceOfWord(own, Wording.WordsOf(input.Claim.Because!)) is not null))
        {
            yield break;
        }

        var instead = others.Length == 0 ? "" : $"; it says '{string.Join("' and '", others)}'";
        var reason = input.HasReason ? "'because' says nothing of it" : "say in 'because' how it follows";
        yield return NotInQuote(
            input,
            $"{QuotesOf(input)} does not say '{value.Replace('_', ' ')}'{instead}. Quote the words that say it, add them to 'words' of '{value}' in the schema, or {reason}.");
    }

    private static IEnumerable<FactDiagnostic> CheckEntity(EvidenceInput input, string value)
    {
        var named = input.Parts
            .SelectMany(part => part.Text.MentionsIn(input.Names, part.Part))
            .Where(mention => !mention.IsTitle)
            .Select(mention => mention.Entity)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (named.Any(entity => input.Names.AreSame(entity, value)))
        {
            yield break;
        }

        // Of another type may be whatever else the sentence speaks of; of the same type, it is the one that the quote has in this place.
        var others = named.Where(entity => input.Names.TypeOf(entity) == input.Names.TypeOf(value)).Select(input.Names.NameOf).ToArray();
        if (input.HasReason && input.ReasonNames(value))
        {
            yield break;
        }

        var name = input.Names.NameOf(value);
        var instead = others.Length == 0 ? "" : $"; it names {string.Join(" and ", others)}";
        var way = input.HasReason
            ? $"name it in 'because', which does not say how it comes to be {name}"
            : $"add what they call it to 'aliases' of '{value}', or say in 'because' how it follows";
        yield return NotInQuote(input, $"{QuotesOf(input)} does not name {name} ('{value}'){instead}. Quote the words that name it, or {way}.");
    }

    private static EnumWord WordOf(EvidenceInput input, string id) => input.Declaration.Property.Type.Words.First(word => word.Id == id);

    private static TextRange? PlaceOfWord(EnumWord word, IReadOnlyList<Token> among)
    {
        foreach (var wording in word.Synonyms.Prepend(word.Id.Replace('_', ' ')))
        {
            if (Wording.Find(Wording.WordsOf(wording), among, ignoresCase: true) is { } place)
            {
                return place;
            }
        }

        return null;
    }
}
