using System.Diagnostics;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;

namespace FactGen.Compiler.Checks;

/// <summary>Checks what one stage looks at.</summary>
/// <typeparam name="TInput">What the stage looks at.</typeparam>
/// <param name="input">What to check.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal delegate void Check<in TInput>(TInput input, DiagnosticSink diagnostics);

/// <summary>All checks. The catalogue connects each rule with the checks that report it, so no rule can be forgotten here.</summary>
internal static class CheckRegister
{
    /// <summary>Runs all checks of a stage. The type of the input identifies the stage.</summary>
    public static void Run<TInput>(TInput input, DiagnosticSink diagnostics)
    {
        foreach (var registered in Registered<TInput>.Checks)
        {
            var before = diagnostics.Diagnostics.Count;
            registered.Check(input, diagnostics);
            KeepToRules(registered, diagnostics, before);
        }
    }

    /// <summary>Reported by the schema's checks.</summary>
    public static RuleReporter OnSchema(Check<SchemaInput> check) => new(Stage.Schema, check);

    /// <summary>Reported by the checks of a quote.</summary>
    public static RuleReporter OnQuote(Check<QuoteInput> check) => new(Stage.Quote, check);

    /// <summary>Reported by the checks of a claim.</summary>
    public static RuleReporter OnClaim(Check<EvidenceInput> check) => new(Stage.Claim, check);

    /// <summary>Reported by the checks of entities' names.</summary>
    public static RuleReporter OnNames(Check<NamesInput> check) => new(Stage.Names, check);

    /// <summary>Reported by the checks of a facts file.</summary>
    public static RuleReporter OnFile(Check<FileInput> check) => new(Stage.File, check);

    /// <summary>Reported by the checks of a source card.</summary>
    public static RuleReporter OnCard(Check<CardInput> check) => new(Stage.Card, check);

    /// <summary>Reported by the checks of the whole.</summary>
    public static RuleReporter OnWhole(Check<WholeInput> check) => new(Stage.Whole, check);

    /// <summary>Reported by the checks of the lock.</summary>
    public static RuleReporter OnLock(Check<LockInput> check) => new(Stage.Lock, check);

    /// <summary>Debug builds, and so all tests, refuse a check that reports a rule which the catalogue does not connect with it.</summary>
    [Conditional("DEBUG")]
    private static void KeepToRules<TInput>((Check<TInput> Check, Rule[] Rules) registered, DiagnosticSink diagnostics, int before)
    {
        for (var index = before; index < diagnostics.Diagnostics.Count; index++)
        {
            if (!registered.Rules.Contains(diagnostics.Diagnostics[index].Rule))
            {
                throw new InvalidOperationException(
                    $"{registered.Check.Method.DeclaringType!.Name} reports {diagnostics.Diagnostics[index].Rule}, which the catalogue does not connect with it.");
            }
        }
    }

    /// <summary>
    /// The checks of one stage with the rules that each reports, in the order of the catalogue; that of reasons is the last, because it
    /// asks what the others asked for.
    /// </summary>
    private static class Registered<TInput>
    {
        public static readonly (Check<TInput> Check, Rule[] Rules)[] Checks =
        [
            .. from rule in Catalogue.All.OrderBy(rule => rule == Catalogue.NeedlessReason)
               from reporter in rule.Reporters
               where reporter.Check is Check<TInput>
               group rule by reporter.Check into same
               select ((Check<TInput>)same.Key, same.ToArray()),
        ];
    }
}
