using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Mutation;

/// <summary>Turns right values into wrong ones.</summary>
internal sealed class ValueMutations(MutationBase facts)
{
    private const int MostOthers = 3;

    private const string GivenInWords = "a number in words may be meant roughly";

    private static readonly string[] Hedges =
        ["about ", "nearly ", "almost ", "over ", "more than ", "at least ", "at most ", "up to ", "under ", "less than "];

    /// <summary>Every wrong value of a claim.</summary>
    public IEnumerable<Mutant> Of(ClaimDeclaration claim)
    {
        if (claim.Claim.Value is not { } value || claim.Keys.Node("value") is not YamlScalar scalar)
        {
            return [];
        }

        var words = value.Wording;
        return claim.Property.Type.Kind switch
        {
            ValueKind.Count or ValueKind.Number or ValueKind.Money or ValueKind.Percent or ValueKind.Ratio or ValueKind.Duration =>
                Digits(words).Select(other => Change(MutationKind.ValueDigit, other))
                    .Concat(WithoutHedge(words).Select(other => Rehedge(MutationKind.HedgeDropped, other, words)))
                    .Concat(WithHedge(words).Select(other => Rehedge(MutationKind.HedgeAdded, other, other)))
                    .Where(IsOther),
            ValueKind.Date => ShiftedDates.Of(words).Select(other => Change(MutationKind.DateShifted, other))
                .Concat(WithoutQualifier(words).Select(other => Change(MutationKind.HedgeDropped, other)))
                .Where(IsOther)
                .Select(mutant => mutant.Kind == MutationKind.DateShifted && Holds(mutant.Is)
                    ? mutant with { TrueBecause = mutant.TrueBecause ?? "the date still holds, only less exactly" }
                    : mutant),
            ValueKind.Entity => OtherEntities(words).Select(other => Change(MutationKind.EntityExchanged, other)),
            ValueKind.OneOf =>
                claim.Property.Type.Words
                    .Select(word => word.Id)
                    .Where(word => word != words)
                    .Select(other => Change(MutationKind.WordExchanged, other)),
            ValueKind.Text => OtherTexts(claim, words).Select(other => Change(MutationKind.TextChanged, other)),
            _ => [],
        };

        Mutant Change(MutationKind kind, string other) => new(kind, claim, scalar.Place, Mutant.Quoted(other), words, other)
        {
            TrueBecause = facts.IsClaimed(claim, other, claim.Claim.By) ? MutationBase.ClaimedToo : null,
        };

        // "19 million" may be exact or approximate; the format accepts both.
        Mutant Rehedge(MutationKind kind, string other, string hedged) =>
            Change(kind, other) is var mutant && hedged.StartsWith(Hedges[0], StringComparison.Ordinal) && IsInWords(claim, words)
                ? mutant with { TrueBecause = mutant.TrueBecause ?? GivenInWords }
                : mutant;

        bool Holds(string other) => value.IsWithin(ValueBinder.Read(other, claim.Property.Type)!);

        bool IsOther(Mutant mutant) =>
            ValueBinder.Read(mutant.Is, claim.Property.Type) is { } other
                && other.Canonical != value.Canonical
                && !(other.IsWithin(value) && value.IsWithin(other));
    }

    /// <summary>A date without the marks that say it is approximate or uncertain; nothing if it has none.</summary>
    private static string[] WithoutQualifier(string date) =>
        string.Concat(date.Split('~', '?', '%')) is var plain && plain != date ? [plain] : [];

    private static IEnumerable<string> Digits(string words)
    {
        foreach (var run in DigitRun.In(words))
        {
            for (var index = run.Start; index < run.End; index++)
            {
                if (char.IsAsciiDigit(words[index]))
                {
                    yield return DigitRun.WithOtherDigit(words, index, isFirst: index == run.Start);
                }
            }
        }
    }

    /// <summary>A value without its hedge; null if it has none.</summary>
    public static string? Unhedged(string words) => WithoutHedge(words).FirstOrDefault();

    private static IEnumerable<string> WithoutHedge(string words)
    {
        if (Hedges.FirstOrDefault(hedge => words.StartsWith(hedge, StringComparison.Ordinal)) is { } leading)
        {
            yield return words[leading.Length..];
        }

        const string trailing = " or more";
        if (words.Contains(trailing, StringComparison.Ordinal))
        {
            yield return words.Replace(trailing, "", StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> WithHedge(string words) =>
        words.Length > 0
            && char.IsAsciiDigit(words[0])
            && !words.Contains(" or ", StringComparison.Ordinal)
            && !words.Contains(" to ", StringComparison.Ordinal)
            ? [Hedges[0] + words, "over " + words, "at most " + words]
            : [];

    /// <summary>Whether no quote contains the value's digits, so the source gives the number in words.</summary>
    private static bool IsInWords(ClaimDeclaration claim, string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        return !claim.Claim.Sources
            .SelectMany(source => source.Quotes)
            .Any(quote =>
                DigitRun.In(quote.Exact).Any(run => string.Concat(quote.Exact[run.Start..run.End].Where(char.IsAsciiDigit)) == digits));
    }

    /// <summary>The next entities of the same type, by id.</summary>
    private IEnumerable<string> OtherEntities(string entity)
    {
        if (!facts.Model.Entities.TryGetValue(entity, out var declared))
        {
            return [];
        }

        string[] same =
        [
            .. facts.EntitiesOf(declared.Entity.Type)
                .Where(other => facts.Model.Representative(other) != facts.Model.Representative(entity)),
        ];
        var next = Array.FindIndex(same, other => string.CompareOrdinal(other, entity) > 0);
        return Enumerable.Range(0, Math.Min(MostOthers, same.Length)).Select(index => same[(Math.Max(0, next) + index) % same.Length]);
    }

    /// <summary>
    /// The first and the last longer word, each replaced by a word of another value of the property, or by an invented one if there
    /// is none.
    /// </summary>
    private static IEnumerable<string> OtherTexts(ClaimDeclaration claim, string words)
    {
        var split = words.Split(' ');
        int[] longer = [.. Enumerable.Range(0, split.Length).Where(index => split[index].Length >= 4 && split[index].All(char.IsLetter))];
        return longer.Length == 0
            ? []
            : new[] { longer[0], longer[^1] }
                .Distinct()
                .Select(index => string.Join(' ', split.Select((word, at) => at == index ? Other(word) : word)));

        string Other(string word) => claim.Claim.Sources
            .SelectMany(source => source.Quotes)
            .SelectMany(quote => quote.Exact.Split(' '))
            .FirstOrDefault(other =>
                other.Length >= 4 && other.All(char.IsLetter) && !split.Contains(other, StringComparer.OrdinalIgnoreCase))
                ?? word[..^1] + (word[^1] == 's' ? 't' : 's');
    }
}
