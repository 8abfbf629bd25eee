using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Mutation;

/// <summary>
/// Gives a claim the number of another thing: another number of the same sentence or paragraph, with a quote that has it.
/// </summary>
internal sealed class OtherNumbers(MutationBase facts)
{
    private const int FewestWords = 4;

    private const int MostWords = 12;

    /// <summary>The claim with the nearest other number. It must have one quote only: otherwise the other quotes refuse it.</summary>
    public IEnumerable<Mutant> Of(ClaimDeclaration claim)
    {
        if (claim is not { Claim.Value: { } value, Sources: [{ Quotes: [var quoteNode] }] }
            || claim.Keys.Node("value") is not YamlScalar scalar
            || scalar.Place.Start > quoteNode.Place.Start
            || !claim.Property.Type.IsQuantity
            || DigitRun.In(value.Wording).ToArray() is not [var number]
            || facts.PassageOf(claim) is not { } passage)
        {
            yield break;
        }

        foreach (var (other, quote) in NumbersNear(passage))
        {
            var words = value.Wording[number.Start..number.End];
            var wrong = (ValueMutations.Unhedged(value.Wording) is { } plain ? plain : value.Wording)
                .Replace(words, other.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
            if (ValueBinder.Read(wrong, claim.Property.Type) is { } read && read.Canonical != value.Canonical)
            {
                yield return new Mutant(
                    MutationKind.OtherNumber, claim, scalar.Place, Mutant.Quoted(wrong), value.Wording, $"{wrong} ({quote})")
                {
                    Second = new YamlEdit(quoteNode.Place, Mutant.Quoted(quote)),
                    TrueBecause = facts.IsClaimed(claim, wrong, claim.Claim.By) ? MutationBase.ClaimedToo : null,
                };
                yield break;
            }
        }
    }

    /// <summary>The other numbers of a passage's paragraph, those of its sentence first, each with a quote that begins with it.</summary>
    private static IEnumerable<(string Number, string Quote)> NumbersNear(Passage passage)
    {
        var text = passage.Text;
        var paragraph = text.Paragraphs[text.ParagraphAt(passage.Range.Start)];
        var runs = DigitRun.In(text.Text[paragraph.Start..paragraph.End])
            .Select(run => new TextRange(paragraph.Start + run.Start, paragraph.Start + run.End))
            .Where(run => !run.Overlaps(passage.Range) && (run.Start == 0 || text.Text[run.Start - 1] is ' ' or '\n'))
            .OrderByDescending(passage.Sentences.Contains)
            .ThenBy(run => Math.Abs(run.Start - passage.Range.Start))
            .ThenBy(run => run.Start);
        foreach (var run in runs)
        {
            var sentence = text.SentenceAt(run.Start);
            if (sentence is not null && QuoteFrom(text, run.Start, sentence.Range.End) is { } quote)
            {
                yield return (text.Text[run.Start..run.End], quote);
            }
        }
    }

    /// <summary>The first words from an offset on; as many as the text has only once, null if that takes too many.</summary>
    private static string? QuoteFrom(SourceText text, int start, int end)
    {
        var words = text.OnOneLine(new TextRange(start, end)).TrimEnd('.', '!', '?', '"', '”').Split(' ');
        var whole = text.OnOneLine(new TextRange(0, text.Text.Length));
        for (var count = Math.Min(FewestWords, words.Length); count <= Math.Min(MostWords, words.Length); count++)
        {
            var quote = string.Join(' ', words[..count]).TrimEnd(',', ';', ':');
            if (whole.IndexOf(quote, StringComparison.Ordinal) == whole.LastIndexOf(quote, StringComparison.Ordinal))
            {
                return quote;
            }
        }

        return null;
    }
}
