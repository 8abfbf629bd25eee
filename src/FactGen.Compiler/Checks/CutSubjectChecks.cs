using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// A quote that begins inside the noun of its subject, "revenues were $12 million" of "Ferry revenues were $12 million", gives the number
/// of a part for that of the whole (FACT4008).
/// </summary>
internal static class CutSubjectChecks
{
    /// <summary>Checks one claim of a number against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (!input.Declaration.Property.Type.IsQuantity || input.Claim.Value is null)
        {
            return;
        }

        foreach (var quote in input.Quotes)
        {
            if (WordBefore(quote) is { } word
                && !IsKnown(input, word.Text)
                && !Array.Exists(input.Quotes, other =>
                    other.Card.Id == quote.Card.Id && other.Place.Range.Contains(new TextRange(word.Start, word.End)))
                && !(input.ReasonFor(ReasonKey.Subject) is { } reason && Wording.Has(reason, word.Text)))
            {
                diagnostics.Report(input.Report(Catalogue.SubjectNotNamed, quote.Scalar.Place, MessageOf(input, quote, word)) with
                {
                    As = Severity.Warning,
                });
                return;
            }
        }
    }

    /// <summary>The noun or adjective right before a quote that begins with the last word of a subject; null where none is.</summary>
    private static Token? WordBefore(FoundQuote quote)
    {
        var tokens = quote.Text.Tokens;
        return quote.Text.Language.CutBefore(tokens, tokens.IndexAt(quote.Place.Range.Start));
    }

    /// <summary>Whether a word is one of the entity's or the property's own: "Ferry" of the firm "Skarn Ferries".</summary>
    private static bool IsKnown(EvidenceInput input, string word)
    {
        var property = input.Declaration.Property;
        return Array.Exists(
            $"{input.Names.NameOf(input.Claim.Entity)} {property.Name.Replace('_', ' ')} {property.Type.Of} {property.Summary}"
                .Split([' ', '-', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries),
            known => Wording.AreForms(known.ToLowerInvariant(), word.ToLowerInvariant()));
    }

    private static string MessageOf(EvidenceInput input, FoundQuote quote, Token word) =>
        $"'{quote.Quote.Exact}' begins inside a noun, and '{word.Text}' before it may tell of a part only: "
        + $"{QuotedSentence.Of(quote.SentenceWords)} Quote '{word.Text}' too and claim what it says, or say under 'subject' in 'because', "
        + $"with '{word.Text}', why it is '{input.Declaration.Property.Name}' of {input.Names.NameOf(input.Claim.Entity)}.";
}
