using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>
/// <c>sic</c> says what words mean that a translation garbled. It is for texts that are translations, and exchanges no number, date or name
/// that the quote has (FACT4016).
/// </summary>
internal static class SicChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        foreach (var quote in input.Quotes)
        {
            if (quote.Quote.Sic is { } sense && Message(input, quote, sense) is { } message)
            {
                diagnostics.Report(input.Report(Catalogue.SicMisused, PlaceOfSic(input, quote), message));
            }
        }
    }

    private static string? Message(EvidenceInput input, FoundQuote quote, string sense)
    {
        if (!quote.Card.IsTranslated)
        {
            return $"'sic' says what words mean that a translation garbled, and the card of '{quote.Card.Id}' has no 'translation'. Take 'sic' "
                + "out and say in 'because' how the value follows from the quote; or, if the text is a translation, add 'translation' to its card.";
        }

        return Exchanged(input, quote) is not { } exchanged ? null
            : $"'{sense}' has '{exchanged.New}' where the quote has '{exchanged.Old}': 'sic' says what garbled words mean, and exchanges no "
                + "number, date or name. Write it as the quote has it, or take 'sic' out and say in 'because' how the value follows.";
    }

    /// <summary>What the quote has, and what its <c>sic</c> has instead; null if that keeps to the quote.</summary>
    private static (string Old, string New)? Exchanged(EvidenceInput input, FoundQuote quote)
    {
        var sense = Array.Find(input.Parts, part => part.Quote == quote && part.Text != quote.Text)!;
        var parts = Array.FindAll(input.Parts, part => part.Quote == quote && part.Text == quote.Text);
        return OtherDate(parts, sense) ?? OtherNumber(parts, sense) ?? OtherName(input.Names, parts, sense);
    }

    private static (string Old, string New)? OtherDate(EvidencePart[] parts, EvidencePart sense)
    {
        var anchor = DateAnchor.Of(sense.Quote.Card.Published, "published");
        DateReading[] had = [.. parts.SelectMany(part => part.Text.DatesIn(part.Range))];
        var days = had.SelectMany(Meanings).ToArray();
        return had.Length > 0 && sense.Text.DatesIn(sense.Range).FirstOrDefault(date => !Meanings(date).Any(days.Contains)) is { } other
            ? (had[0].Words, other.Words)
            : null;

        IEnumerable<string> Meanings(DateReading date) => date.Resolve(anchor, mayBeFuture: true).Select(day => day.Edtf);
    }

    private static (string Old, string New)? OtherNumber(EvidencePart[] parts, EvidencePart sense)
    {
        var had = parts.SelectMany(NumbersOf).ToArray();
        foreach (var (number, words) in NumbersOf(sense))
        {
            if (had.Length > 0 && !Array.Exists(had, other => other.Number == number))
            {
                return (had[0].Words, words);
            }
        }

        return null;
    }

    /// <summary>The numbers of a part: those that are read, and all in digits.</summary>
    private static IEnumerable<(decimal Number, string Words)> NumbersOf(EvidencePart part)
    {
        foreach (var reading in part.Text.QuantitiesIn(part.Range))
        {
            if (!reading.IsUnread)
            {
                yield return (reading.First, part.Text.Source.OnOneLine(reading.Core));
            }
        }

        var tokens = part.Text.Tokens;
        for (var index = tokens.IndexAt(part.Range.Start); index < tokens.Length && tokens[index].Start < part.Range.End; index++)
        {
            if (tokens[index].Kind is TokenKind.Number && !IsPartOfWord(tokens, index))
            {
                foreach (var number in Digits.In(tokens[index].Text))
                {
                    yield return (number, tokens[index].Text);
                }
            }
        }
    }

    /// <summary>Whether letters are joined to a number: "4O" is garbled.</summary>
    private static bool IsPartOfWord(Tokens tokens, int number) =>
        number + 1 < tokens.Length && tokens[number + 1] is { Kind: TokenKind.Word, IsGlued: true };

    private static (string Old, string New)? OtherName(EntityNames names, EvidencePart[] parts, EvidencePart sense)
    {
        Mention[] had = [.. parts.SelectMany(part => part.Text.MentionsIn(names, part.Range)).Where(mention => !mention.IsTitle)];
        foreach (var mention in sense.Text.MentionsIn(names, sense.Range))
        {
            var alike = Array.FindAll(had, other => names.TypeOf(other.Entity) == names.TypeOf(mention.Entity));
            if (alike.Length > 0 && !Array.Exists(alike, other => names.AreSame(other.Entity, mention.Entity)))
            {
                return (names.NameOf(alike[0].Entity), names.NameOf(mention.Entity));
            }
        }

        return null;
    }

    private static Place PlaceOfSic(EvidenceInput input, FoundQuote quote)
    {
        Stack<YamlNode> nodes = new(input.Declaration.Keys.Node("sources") is { } sources ? [sources] : []);
        while (nodes.Count > 0)
        {
            switch (nodes.Pop())
            {
                case YamlMapping map when map.Find("quote") is { } words && ReferenceEquals(words.Value, quote.Scalar)
                    && map.Find("sic") is { } sic:
                    return sic.Value.Place;
                case YamlMapping map:
                    map.Entries.ToList().ForEach(entry => nodes.Push(entry.Value));
                    break;
                case YamlSequence list:
                    list.Items.ToList().ForEach(nodes.Push);
                    break;
            }
        }

        return quote.Scalar.Place;
    }
}
