using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Mutation;

/// <summary>The errors that the compiler reports for a mutant but not for the original claim.</summary>
/// <remarks>
/// Most mutants can be refused by looking at the claim and its sources only: <see cref="OfClaim"/> reads the one file again and runs the
/// compiler's own rules on the one claim, against texts that were indexed once. Only mutants that pass are checked as a whole
/// (<see cref="OfWhole"/>). So every survivor has passed the whole check. A claim that was moved to another entity, or whose text was
/// changed, is checked alone: other claims on the text or the entity may be refused, but that says nothing about this one.
/// A claim that is refused alone is also refused by the whole check, because both run the same functions on the same claim; a test
/// compares the two, mutant by mutant.
/// The lock is not checked: it refuses every change to a claim, and would hide what the rules themselves find.
/// </remarks>
internal sealed class MutantCheck
{
    private readonly MutationBase _facts;
    private readonly int _wordLimit;
    private readonly Dictionary<string, (InputFile File, BoundFacts Bound)> _files;
    private readonly EntityNames _names;
    private readonly RememberingDriver _driver = new(new AllProcessors());
    private readonly RememberedInput<InputFile> _inputs;
    private readonly FactOutputs _outputs;
    private readonly Dictionary<string, IReadOnlyList<FactDiagnostic>> _ofClaim = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<FactDiagnostic> _ofWhole;

    /// <summary>Prepares to check mutants.</summary>
    public MutantCheck(MutationBase facts, int wordLimit)
    {
        (_facts, _wordLimit) = (facts, wordLimit);
        _inputs = Input(InputKind.Facts);
        _outputs = FactGraph.Declare(new FactInputs(
            Input(InputKind.Schema),
            _inputs,
            Input(InputKind.Card),
            _driver.Input<InputFile>([]),
            Input(InputKind.Text),
            _driver.Input([new BoundBases(facts.Bases, [])]),
            _driver.Input([new CheckOptions(wordLimit)])));
        _ofWhole = Diagnostics();
        _files = facts.Files.Where(file => file.Kind is InputKind.Facts)
            .Zip(_outputs.Facts.UpToDate())
            .ToDictionary(file => file.First.Path, StringComparer.Ordinal);
        _names = new EntityNames(facts.Model.Linked);
    }

    /// <summary>The ids of the rules that refuse a mutant; none if it passes.</summary>
    public IReadOnlyList<string> Refusals(Mutant mutant)
    {
        // Merging two entities affects all claims on them, so no claim can be checked alone.
        var alone = mutant.Claim.Property.Key == Property.SameAs.Key && mutant.IsYamlOnly ? [] : OfClaim(mutant);
        return alone.Count > 0 || !mutant.IsYamlOnly ? alone : OfWhole(mutant);
    }

    /// <summary>The rules that refuse it when only its own file and evidence are checked.</summary>
    public IReadOnlyList<string> OfClaim(Mutant mutant)
    {
        var id = mutant.Claim.Claim.Id;
        if (!_ofClaim.TryGetValue(id, out var before))
        {
            _ofClaim.Add(id, before = Alone(id, _files[mutant.Place.Path].Bound, _facts.Sources, null));
        }

        var bound = mutant.Yaml is null ? _files[mutant.Place.Path].Bound : Bound(mutant);
        return New(before, Alone(id, bound, SourcesOf(mutant), mutant.Entity), mutant.Kind);
    }

    /// <summary>The rules that refuse it when everything is checked.</summary>
    public IReadOnlyList<string> OfWhole(Mutant mutant)
    {
        var mutated = Mutated(mutant);
        _inputs.Set([.. _files.Values.Select(file => file.File.Path == mutated.Path ? mutated : file.File)]);
        return New(_ofWhole, Diagnostics(), mutant.Kind);
    }

    private static IReadOnlyList<string> New(IReadOnlyList<FactDiagnostic> before, IReadOnlyList<FactDiagnostic> after, MutationKind kind)
    {
        var known = before.CountBy(Key).ToDictionary();
        return
        [
            .. after
                .Where(diagnostic =>
                    diagnostic.Severity is Severity.Error || (kind.CountsWarnings && diagnostic.Severity is Severity.Warning))
                .Where(diagnostic => diagnostic.Rule != Catalogue.NeedlessReason || kind != MutationKind.ReasonMoved)
                .CountBy(Key)
                .Where(found => found.Value > known.GetValueOrDefault(found.Key))
                .Select(found => found.Key.Id)
                .Distinct(StringComparer.Ordinal),
        ];

        static (string Id, string? Claim, Severity Severity) Key(FactDiagnostic diagnostic) =>
            (diagnostic.Rule.Id, diagnostic.Claim, diagnostic.Severity);
    }

    private InputFile Mutated(Mutant mutant)
    {
        var file = _files[mutant.Place.Path].File;
        return file with { Text = mutant.ApplyTo(file.Text) };
    }

    private BoundFacts Bound(Mutant mutant)
    {
        var bound = FileSteps.BindFacts(FileSteps.Parse(Mutated(mutant)), _facts.Model.Schema, _facts.Bases);

        // A file that is no longer YAML would be refused for that reason, which says nothing about the rules under test.
        return bound.Diagnostics.FirstOrDefault(diagnostic =>
            diagnostic.Severity is Severity.Error && diagnostic.Rule.Id.StartsWith("FACT1", StringComparison.Ordinal)) is { } broken
            ? throw new InvalidOperationException(
                $"The mutant '{mutant.Kind.Name}' of '{mutant.Claim.Claim.Id}' is not in the format: {broken}")
            : bound;
    }

    private RememberedInput<InputFile> Input(InputKind kind) =>
        _driver.Input<InputFile>([.. _facts.Files.Where(file => file.Kind == kind)]);

    private IReadOnlyList<FactDiagnostic> Diagnostics()
    {
        FactDiagnostic[] found = [.. _outputs.Reports.SelectMany(report => report.Diagnostics.UpToDate()).SelectMany(all => all)];
        return _driver.Failures.FirstOrDefault() is { } failure ? throw new InvalidOperationException(failure.Message) : found;
    }

    /// <summary>The sources, with the changed text on a card that has its digest.</summary>
    private CitedSources SourcesOf(Mutant mutant)
    {
        if (mutant.Text is not { } changed)
        {
            return _facts.Sources;
        }

        var text = new SourceText(changed.Words);
        return new CitedSources(mutant.Claim.Claim.Sources
            .Select(source => _facts.Sources.Find(source.Source)!)
            .Select(source => source.Card.Id == changed.Source
                ? new CitedSource(source.Card with { Sha256 = text.Digest }, text)
                : source));
    }

    private IReadOnlyList<FactDiagnostic> Alone(string id, BoundFacts file, CitedSources sources, string? entity)
    {
        var diagnostics = new DiagnosticSink();
        diagnostics.Report(file.Diagnostics);
        if (file.File.Claims.FirstOrDefault(claim => claim.Claim.Id == id) is { } found)
        {
            var claim = entity is null ? found : found with { Claim = found.Claim with { Entity = entity } };
            EvidenceChecks.Run(QuoteSearch.Run(claim, sources, _wordLimit, diagnostics), _names, diagnostics);
        }

        return [.. diagnostics.Diagnostics];
    }
}
