using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The date of a quote that belongs to the property's word, where the value is the date of something else (FACT4001).</summary>
/// <remarks>
/// "Heard on 4 May and decided on 6 May" gives 6 May for <c>decided</c>. A date belongs to the last word before it, so a quote without the
/// property's word says nothing here, and neither does a date inside the other.
/// </remarks>
internal static class OtherDates
{
    /// <summary>How many tokens back the change is told that a date is compared with: "a fall of 12 million dollars from".</summary>
    private const int WordsOfChange = 8;

    /// <summary>The date that the property's word has; null if that is the value's, or the quote has no such word.</summary>
    /// <param name="input">The claim.</param>
    /// <param name="value">Its value.</param>
    /// <param name="found">The dates of its quotes, one of which is the value.</param>
    public static (QuotedDate Date, string Word)? Of(EvidenceInput input, FactDate value, List<QuotedDate> found)
    {
        if (value.IsInterval)
        {
            return null;
        }

        if (OfOtherProperty(input, value, found) is { } another)
        {
            return another;
        }

        if (OfNextClause(input, value, found) is { } next)
        {
            return next;
        }

        if (found.Count < 2)
        {
            return null;
        }

        (QuotedDate Date, string Word)? other = null;
        foreach (var date in found)
        {
            if (date.Resolved is not { } resolved)
            {
                return null;
            }

            var isValue = resolved.Date.IsWithin(value) || value.IsWithin(resolved.Date);
            if (WordOf(input.Declaration.Property, date, found) is { } word)
            {
                if (isValue)
                {
                    return null;
                }

                other ??= (date, word);
            }
        }

        return other;
    }

    /// <summary>
    /// The date of the value, where the word before it is that of another date of the type, and the quote has none of the property's:
    /// "Argued March 20" for <c>decided</c>.
    /// </summary>
    private static (QuotedDate Date, string Word)? OfOtherProperty(EvidenceInput input, FactDate value, List<QuotedDate> found)
    {
        if (!IsDeed(input.Declaration.Property) || input.Names.TypeOf(input.Claim.Entity) is not { } type
            || found.Exists(date => WordOf(input.Declaration.Property, date, found) is not null))
        {
            return null;
        }

        foreach (var date in found.Where(date => date.Resolved is { } resolved && resolved.Date.IsWithin(value)))
        {
            foreach (var property in input.Names.Schema.PropertiesOf(type).Values)
            {
                if (property.Key != input.Declaration.Property.Key && property.Type.Kind is ValueKind.Date && IsDeed(property)
                    && WordOf(property, date, found) is { } word)
                {
                    return (date, word);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The date of the value, where it begins another clause than the property's word is in, with a verb of its own: "joined the yard, and
    /// in 1965 was sent to sea" for <c>joined</c>.
    /// </summary>
    private static (QuotedDate Date, string Word)? OfNextClause(EvidenceInput input, FactDate value, List<QuotedDate> found)
    {
        foreach (var date in found.Where(date => date.Resolved is { } resolved && resolved.Date.IsWithin(value)))
        {
            var (text, core) = (date.Quote.Text, date.Reading.Core);
            var (tokens, small) = (text.Tokens, text.Language.SmallWords);
            var (before, behind) = (tokens.IndexAt(core.Start) - 1, tokens.IndexAt(core.End));
            if (ChangeFrom(text, before, date.Quote) is { } change)
            {
                return (date, change);
            }

            before -= text.Language.IsJoint(tokens.At(before)) && !small.And.Contains(tokens.At(before).Lower) ? 1 : 0;
            behind += tokens.At(behind).IsMark(',') ? 1 : 0;
            var sentence = text.SentencesAround(core);
            if (small.And.Contains(tokens.At(before).Lower)
                && text.Language.IsVerb(tokens.At(behind))
                && HasWord(input.Declaration.Property, text, new(date.Quote.Place.Range.Start, core.Start))
                && !HasWord(input.Declaration.Property, text, new(core.End, sentence.End)))
            {
                return (date, text.Source.OnOneLine(new(tokens.At(behind).Start, tokens.At(behind).End)));
            }
        }

        return null;
    }

    /// <summary>The change that is told from a date on, where the date only is what is compared with: "a fall of 12 from 5 May".</summary>
    private static string? ChangeFrom(ProseText text, int before, FoundQuote quote)
    {
        if (!text.Language.SmallWords.From.Contains(text.Tokens.At(before).Lower))
        {
            return null;
        }

        var first = Math.Max(before - WordsOfChange, text.Tokens.IndexAt(quote.Place.Range.Start));
        for (var index = before - 1; index >= first; index--)
        {
            if (text.Tokens[index].Kind is TokenKind.Word && text.Language.ChangeOf(text.Tokens[index].Lower) is not null)
            {
                return text.Source.OnOneLine(text.Tokens.Range(index, index + 1));
            }
        }

        return null;
    }

    /// <summary>Whether a stretch of a text has a word of the property's name.</summary>
    private static bool HasWord(Property property, ProseText text, TextRange range)
    {
        var tokens = text.Tokens;
        for (var index = tokens.IndexAt(range.Start); index < tokens.Length && tokens[index].Start < range.End; index++)
        {
            var word = tokens[index].Lower;
            if (tokens[index].Kind is TokenKind.Word && property.Words.Any(part => Wording.AreForms(word, part)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name of a date says what happened on it, as <c>decided</c> does and <c>date</c> does not.</summary>
    private static bool IsDeed(Property property) =>
        property.Name.EndsWith("ed", StringComparison.Ordinal) || property.Name == "born";

    /// <summary>
    /// The property's word before a date in the same sentence of the quote, if no other date is between the two. The members of a list
    /// share the word: "sailed on 3 and 5 May".
    /// </summary>
    private static string? WordOf(Property property, QuotedDate date, List<QuotedDate> found)
    {
        var text = date.Quote.Text;
        var first = text.Tokens.IndexAt(date.Quote.Place.Range.Start);
        var isList = true;
        for (var index = text.Tokens.IndexAt(date.Reading.Core.Start) - 1; index >= first; index--)
        {
            var token = text.Tokens[index];
            var other = found.Find(other => other.Quote == date.Quote && other.Reading.Core != date.Reading.Core
                && other.Reading.Core.Start <= token.Start && token.Start < other.Reading.Core.End);
            if (token.Kind is TokenKind.Break || (other is not null && !isList))
            {
                return null;
            }

            if (token.Kind is TokenKind.Word && Wording.AreFormsOfVerb(token.Lower, property.LastWord))
            {
                return text.Source.OnOneLine(new(token.Start, token.End));
            }

            isList = other is not null || (isList && (token.IsMark('/') || text.Language.SmallWords.JoinsMembers(token)));
        }

        return null;
    }
}
