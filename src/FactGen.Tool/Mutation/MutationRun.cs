using FactGen.Compiler.Facts;
using FactGen.Tool.Display;

namespace FactGen.Tool.Mutation;

/// <summary>The result for the mutants of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Made">How many were made.</param>
/// <param name="Left">How many more mutants may be true and were not counted.</param>
/// <param name="Survivors">The mutants that the compiler accepted.</param>
internal sealed record KindOutcome(MutationKind Kind, int Made, int Left, IReadOnlyList<Mutant> Survivors)
{
    /// <summary>How many the compiler refused.</summary>
    public int Refused => Made - Survivors.Count;

    /// <summary>The share that was refused; null if there were no mutants.</summary>
    public double? Rate => Made == 0 ? null : (double)Refused / Made;

    /// <summary>Whether the required share was reached.</summary>
    public bool IsReached => Kind.Required is not { } required || Rate is not { } rate || rate >= required;
}

/// <summary>Makes mutants one at a time, and checks whether the compiler refuses them.</summary>
internal static class MutationRun
{
    /// <summary>The result for every kind, in the order of the report.</summary>
    /// <param name="facts">The right facts.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    /// <param name="said">Receives the progress.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static IReadOnlyList<KindOutcome> Of(
        MutationBase facts,
        int wordLimit,
        ProgressDisplay.Report said,
        CancellationToken cancellation)
    {
        var check = new MutantCheck(facts, wordLimit);
        var mutants = All(facts).ToLookup(mutant => mutant.Kind);
        var (done, all) = (0, mutants.Sum(kind => kind.Count(mutant => mutant.TrueBecause is null)));
        return
        [
            .. from kind in MutationKind.Each
               let wrong = mutants[kind].Where(mutant => mutant.TrueBecause is null).ToArray()
               select new KindOutcome(kind, wrong.Length, mutants[kind].Count() - wrong.Length, [.. wrong.Where(Passes)]),
        ];

        bool Passes(Mutant mutant)
        {
            cancellation.ThrowIfCancellationRequested();
            said(++done, all);
            return check.Refusals(mutant).Count == 0;
        }
    }

    /// <summary>Every mutant of a fact base, in the order of its claims.</summary>
    public static IEnumerable<Mutant> All(MutationBase facts)
    {
        Func<ClaimDeclaration, IEnumerable<Mutant>>[] all =
        [
            new QuoteMutations(facts).Of, new ValueMutations(facts).Of, new OtherNumbers(facts).Of, new SayingMutations(facts).Of,
            ReasonMutations.Of, new SubjectMutations(facts).Of, new SentenceMutations(facts).Of,
        ];
        return facts.Claims.SelectMany(claim => all.SelectMany(mutations => mutations(claim)));
    }
}
