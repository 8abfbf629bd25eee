using CsCheck;
using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Graph;

/// <summary>The graph with a driver that remembers: after any edits it gives what a batch gives, and it runs only what changed.</summary>
public class RememberingDriverTests
{
    private const string Root = "/home/ines/lamps";

    private static readonly int[] s_faultless = new int[LampFacts.Files.Count];

    private readonly RememberingDriver _driver = new(OneByOne.Instance);
    private readonly Dictionary<InputKind, RememberedInput<InputFile>> _inputs;
    private readonly FactOutputs _outputs;

    public RememberingDriverTests()
    {
        _inputs = Enum.GetValues<InputKind>().ToDictionary(kind => kind, kind => _driver.Input<InputFile>());
        _outputs = FactGraph.Declare(new FactInputs(
            _inputs[InputKind.Schema],
            _inputs[InputKind.Facts],
            _inputs[InputKind.Card],
            _inputs[InputKind.Lock],
            _inputs[InputKind.Text],
            _driver.Input(BoundBases.None),
            _driver.Input(new CheckOptions())));
    }

    [Fact]
    public void After_any_edits_the_diagnostics_are_those_of_a_batch() => Gen
        .Select(Gen.Int[0, LampFacts.Files.Count - 1], Gen.Int[0, 1000])
        .Array[1, 12]
        .Sample(
            edits =>
            {
                var states = (int[])s_faultless.Clone();
                foreach (var (file, state) in edits)
                {
                    states[file] = state % LampFacts.Files[file].States.Length;
                    Assert.Equal(Batch(states), Diagnostics(states));
                }
            },
            iter: 40,
            threads: 1);

    /// <summary>An edit of a line, and how many items each step runs on afterwards.</summary>
    [Theory]
    [InlineData("quotes.lock", "tower/mirrors", "# as of March\ntower/mirrors", StepNames.ReadLock, 1, StepNames.CheckQuotes, 0)]
    [InlineData("cards.yaml", "title: A letter", "title: The letter", StepNames.BindCards, 1, StepNames.CheckEvidence, 0)]
    [InlineData("lamps/holm.yaml", "Lamp:", "# moved\nLamp:", StepNames.BindFacts, 1, StepNames.LinkEntities, 0)]
    [InlineData("people.yaml", "name: Bo Lund", "name: Bo Lund, aliases: [Bo]", StepNames.BindFacts, 1, StepNames.LinkEntities, 1)]
    public void An_edit_runs_only_what_depends_on_it(
        string name,
        string old,
        string text,
        string ran,
        int times,
        string other,
        int otherTimes)
    {
        var files = LampFacts.In(s_faultless);
        Set([.. files.Inputs(Root)]);
        _ = Diagnostics();
        _driver.Runs.Clear();
        Set([.. files.Edit(name, old, text).Inputs(Root)]);
        _ = Diagnostics();
        Assert.Equal((times, otherTimes), (_driver.Runs.GetValueOrDefault(ran), _driver.Runs.GetValueOrDefault(other)));
    }

    [Fact]
    public void Without_a_change_nothing_runs()
    {
        Set([.. LampFacts.In(s_faultless).Inputs(Root)]);
        var before = Diagnostics();
        _driver.Runs.Clear();
        Set([.. LampFacts.In(s_faultless).Inputs(Root)]);
        Assert.Equal(before, Diagnostics());
        Assert.All(_driver.Runs.Values, times => Assert.Equal(0, times));
    }

    [Fact]
    public void A_step_that_throws_is_FACT9001_and_what_depends_on_it_is_skipped()
    {
        var numbers = _driver.Input(1, 0, 2);
        var quotients = numbers.Each("Divide", number => 6 / number);
        var all = quotients.All();
        Assert.Equal([6, 3], quotients.UpToDate());
        Assert.Empty(all.UpToDate());
        Assert.StartsWith("FactGen failed: DivideByZeroException", Assert.Single(_driver.Failures).Message, StringComparison.Ordinal);
        numbers.Set([1, 3, 2]);
        Assert.Equal([6, 2, 3], Assert.Single(all.UpToDate()));
        Assert.Empty(_driver.Failures);
    }

    private static IReadOnlyList<string> Batch(int[] states) =>
        [.. FactCompiler.Check([.. LampFacts.In(states).Inputs(Root)]).Diagnostics.Select(Said).Order(StringComparer.Ordinal)];

    private static string Said(FactDiagnostic diagnostic) => $"{diagnostic} {string.Join(" ", diagnostic.AlsoAt)}";

    private IReadOnlyList<string> Diagnostics(int[] states)
    {
        Set([.. LampFacts.In(states).Inputs(Root)]);
        return Diagnostics();
    }

    private IReadOnlyList<string> Diagnostics() =>
    [
        .. _outputs.Reports
            .SelectMany(report => report.Diagnostics.UpToDate())
            .SelectMany(found => found)
            .Select(Said)
            .Order(StringComparer.Ordinal),
    ];

    private void Set(IReadOnlyList<InputFile> files)
    {
        foreach (var (kind, input) in _inputs)
        {
            input.Set([.. files.Where(file => file.Kind == kind)]);
        }
    }
}
