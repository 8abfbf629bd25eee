using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Mutation;

/// <summary>Turns right quotes into wrong ones.</summary>
internal sealed class QuoteMutations(MutationBase facts)
{
    private const string Gap = " … ";

    private const int MostWords = 8;

    private const string StandsThere = "the words stand in the source";

    private readonly Dictionary<string, SortedSet<string>> _vocabularies = new(StringComparer.Ordinal);

    /// <summary>Every wrong quote of a claim.</summary>
    public IEnumerable<Mutant> Of(ClaimDeclaration claim)
    {
        for (var index = 0; index < claim.Sources.Count; index++)
        {
            var (source, places) = (claim.Claim.Sources[index], claim.Sources[index]);
            var mutants = places.Quotes
                .SelectMany((scalar, quote) => OfQuote(claim, source.Source, source.Quotes[quote].Exact, scalar))
                .Concat(OtherSources(claim, source, places.Source));
            foreach (var mutant in mutants)
            {
                yield return mutant;
            }
        }
    }

    private IEnumerable<Mutant> OfQuote(ClaimDeclaration claim, string source, string quote, YamlScalar scalar)
    {
        var text = facts.WordsOf(source);
        IEnumerable<(MutationKind Kind, string Words)> changed =
        [
            .. Words(source, quote).Select(words => (MutationKind.QuoteWord, words)),
            .. Digits(quote).Select(words => (MutationKind.QuoteDigit, words)),
            .. Separators(quote).Select(words => (MutationKind.QuoteSeparator, words)),
            .. Signs(quote).Select(words => (MutationKind.QuoteSign, words)),
            .. WithoutNegation(source, quote, "").Select(words => (MutationKind.QuoteNegation, words)),
            .. Cut(quote).Select(words => (MutationKind.QuoteCut, words)),
        ];
        foreach (var (kind, words) in changed.Distinct())
        {
            yield return Change(kind, words) with { TrueBecause = text.HaveAllPartsOf(words) ? StandsThere : null };
        }

        // The text does contain the words on both sides of the gap. The quote is wrong because the gap hides a negation.
        foreach (var words in WithoutNegation(source, quote, Gap))
        {
            yield return Change(MutationKind.QuoteNegation, words);
        }

        foreach (var (first, second) in Reversed(quote))
        {
            yield return Change(MutationKind.QuoteReversed, first + Gap + second) with
            {
                TrueBecause = text.Have(first, second) ? StandsThere : null,
            };
        }

        if (facts.ExcludedWordsOf(source, MostWords) is { } excluded)
        {
            yield return Change(MutationKind.QuoteExcluded, excluded.Words) with
            {
                TrueBecause = excluded.StandInBody ? StandsThere : null,
            };
        }

        Mutant Change(MutationKind kind, string words) => new(kind, claim, scalar.Place, Mutant.Quoted(words), quote, words);
    }

    /// <summary>One other source in the place of a source, so that the number does not grow with the number of sources.</summary>
    private IEnumerable<Mutant> OtherSources(ClaimDeclaration claim, SourceReference source, YamlScalar scalar) =>
        Choice.For(claim, facts.Model.Cards)
            .Select(card => card.Card.Id)
            .Where(other => claim.Claim.Sources.All(named => named.Source != other) && facts.HasText(other))
            .Take(1)
            .Select(other => new Mutant(MutationKind.SourceExchanged, claim, scalar.Place, other, source.Source, other)
            {
                TrueBecause = source.Quotes.All(quote => facts.WordsOf(other).HaveAllPartsOf(quote.Exact)) ? StandsThere : null,
            });

    /// <summary>
    /// The first, the middle and the last longer word, each replaced by the next word in the sorted list of the source's words.
    /// </summary>
    private IEnumerable<string> Words(string source, string quote)
    {
        var vocabulary = VocabularyOf(source);
        (int Start, int End)[] words = [.. WordsOf(quote).Where(word => word.End - word.Start >= 4)];
        foreach (var index in new[] { 0, words.Length / 2, words.Length - 1 }.Where(index => index >= 0 && index < words.Length).Distinct())
        {
            var (start, end) = words[index];
            var word = quote[start..end];
            var next = vocabulary.GetViewBetween(word.ToLowerInvariant() + "\0", "\uffff").Min ?? vocabulary.Min;
            if (next is not null)
            {
                yield return quote[..start] + (char.IsUpper(word[0]) ? char.ToUpperInvariant(next[0]) + next[1..] : next) + quote[end..];
            }
        }
    }

    private SortedSet<string> VocabularyOf(string source)
    {
        if (!_vocabularies.TryGetValue(source, out var vocabulary))
        {
            var text = facts.TextOf(source).Text;
            vocabulary = new SortedSet<string>(
                WordsOf(text).Where(word => word.End - word.Start >= 4).Select(word => text[word.Start..word.End].ToLowerInvariant()),
                StringComparer.Ordinal);
            _vocabularies.Add(source, vocabulary);
        }

        return vocabulary;
    }

    private static IEnumerable<string> Digits(string quote)
    {
        foreach (var run in DigitRun.In(quote))
        {
            yield return DigitRun.WithOtherDigit(quote, run.End - 1, isFirst: run.End - run.Start == 1);
            for (var index = run.Start; index + 1 < run.End; index++)
            {
                if (char.IsDigit(quote[index]) && char.IsDigit(quote[index + 1]) && quote[index] != quote[index + 1])
                {
                    yield return $"{quote[..index]}{quote[index + 1]}{quote[index]}{quote[(index + 2)..]}";
                    break;
                }
            }
        }
    }

    private static IEnumerable<string> Separators(string quote)
    {
        foreach (var run in DigitRun.In(quote))
        {
            var number = quote[run.Start..run.End];
            var at = number.IndexOfAny([',', '.']);
            var changed = at >= 0
                ? new[]
                {
                    number.Remove(at, 1),
                    number[..at] + (number[at] == ',' ? '.' : ',') + number[(at + 1)..],
                    number.Remove(at, 1).Insert(at + 1, number[at].ToString()),
                }
                : number.Length >= 4 ? [number.Insert(1, ","), number.Insert(number.Length - 1, ".")] : [];
            foreach (var other in changed)
            {
                yield return quote[..run.Start] + other + quote[run.End..];
            }
        }
    }

    private static IEnumerable<string> Signs(string quote)
    {
        foreach (var run in DigitRun.In(quote))
        {
            var isSigned = run.Start > 0 && quote[run.Start - 1] is '-' or '+' or '−';
            if (isSigned)
            {
                yield return quote.Remove(run.Start - 1, 1);
            }
            else if (run.Start == 0 || quote[run.Start - 1] == ' ')
            {
                yield return quote.Insert(run.Start, "-");
            }

            if (run.End < quote.Length && quote[run.End] == '%')
            {
                yield return quote.Remove(run.End, 1);
            }
        }
    }

    private IEnumerable<string> WithoutNegation(string source, string quote, string instead)
    {
        var negations = Negations.For(facts.LanguageOf(source))?.In(new SourceText(quote), new TextRange(0, quote.Length)) ?? [];
        foreach (var negation in negations)
        {
            var (before, after) = (quote[..negation.Start].TrimEnd(), quote[negation.End..].TrimStart());
            if (instead.Length == 0 || (before.Length > 0 && after.Length > 0))
            {
                yield return (before + (instead.Length == 0 ? " " : instead) + after).Trim();
            }
        }
    }

    private static IEnumerable<string> Cut(string quote)
    {
        (int Start, int End)[] words = [.. WordsOf(quote)];
        if (words is [.., var last] && last.End - last.Start >= 3)
        {
            yield return quote[..(last.End - 1)];
        }

        if (words is [var first, ..] && first.End - first.Start >= 3)
        {
            yield return quote[(first.Start + 1)..];
        }
    }

    private static IEnumerable<(string First, string Second)> Reversed(string quote)
    {
        var parts = quote.Split(Gap);
        if (parts.Length > 1)
        {
            yield return (string.Join(Gap, parts[1..]), parts[0]);
        }
        else if (quote.Split(' ') is { Length: >= 4 } words)
        {
            var half = words.Length / 2;
            yield return (string.Join(' ', words[half..]), string.Join(' ', words[..half]));
        }
    }

    /// <summary>Runs of letters.</summary>
    private static IEnumerable<(int Start, int End)> WordsOf(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            yield return (start, end);
            start = end;
        }
    }
}
