using FactGen.Compiler.Graph;
using FactGen.Generator;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Tests.Generator;

/// <summary>
/// No input gives a successful build without its facts: if something cannot be read or computed, that is an error that no setting silences.
/// </summary>
public class FailureTests
{
    private const string Root = "/home/ines/harbour";

    /// <summary>Each kind of file, and the rule that is reported if the compiler gets no text for it.</summary>
    public static TheoryData<string, string> Unreadable => new()
    {
        { "schema.yaml", "FACT1001" },
        { "boats.yaml", "FACT1001" },
        { "letter.yaml", "FACT1001" },
        { "quotes.lock", "FACT3011" },
        { "letter.txt", "FACT3006" },
    };

    public static TheoryData<string> Files => [.. Unreadable.Select(row => (string)row[0])];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_file_that_cannot_be_read_fails_the_build(string name, string id)
    {
        var run = RunWith(name, file => new UnreadableText(file, Root));
        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.GetMessage().Contains("cannot be read", StringComparison.Ordinal));
        Assert.Equal((id, DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.EndsWith(name, error.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_exception_is_FACT9001_and_no_warning_about_a_generator(string name)
    {
        var run = RunWith(name, file => new FailingText(file, Root, new InvalidOperationException("the disk is wet")));
        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "FACT9001");
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Contains("InvalidOperationException: the disk is wet", error.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("CS8785", run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_cancellation_that_nobody_asked_for_is_an_exception_like_others() => Assert.Contains(
        "FACT9001",
        RunWith("boats.yaml", file => new FailingText(file, Root, new OperationCanceledException())).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void A_cancelled_run_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var driver = Driver(new FactGenerator(), LetterFacts.Files.Complete.Select(file => new CancellingText(file, Root, cancellation)));
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(CSharpCompilation.Create("Harbour"), cancellation.Token));
    }

    [Fact]
    public void A_step_that_throws_answers_with_FACT9001() =>
        Assert.StartsWith(
            "FactGen failed: DivideByZeroException: by nothing The build fails",
            Outcome.Run<string>(() => throw new DivideByZeroException("by nothing"), null).Failure?.Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_file_that_cannot_be_written_is_FACT9001()
    {
        var driver = Driver(new FailingEmitter(), []).RunGenerators(CSharpCompilation.Create("Harbour"));
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        Assert.Equal("FACT9001", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Without_a_schema_there_is_an_error_and_it_has_no_place()
    {
        foreach (var files in new[] { FactBaseFiles.Of(), LetterFacts.Files.Without("schema.yaml") })
        {
            var error = Assert.Single(GeneratorRun.Of(files).Diagnostics, diagnostic => diagnostic.Id == "FACT2008");
            Assert.Equal(Location.None, error.Location);
            Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        }
    }

    [Fact]
    public void Files_that_are_not_facts_are_left_alone()
    {
        var run = GeneratorRun.Of(LetterFacts.Files.With("other", "stylecop.json", "{ not: yaml"));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(GeneratorRun.Of(LetterFacts.Files).Sources, run.Sources);
    }

    private static GeneratorRun RunWith(string name, Func<FactBaseFile, MemoryText> broken) => GeneratorRun.OfTexts(
        LetterFacts.Files.With("lock", "quotes.lock", "").Complete.Select(file => file.Name == name ? broken(file) : new MemoryText(file, Root)));

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator, IEnumerable<MemoryText> texts) =>
        CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], texts, optionsProvider: new ProjectOptions([]));

    /// <summary>A file during whose reading the user types on, so that the result of the run is no longer needed.</summary>
    private sealed class CancellingText(FactBaseFile file, string root, CancellationTokenSource cancellation) : MemoryText(file, root)
    {
        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default)
        {
            cancellation.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return base.GetText(cancellationToken);
        }
    }

    /// <summary>A pipeline whose last step, writing a file, fails.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // it is run by a test, not loaded by a compiler
    private sealed class FailingEmitter : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider, (output, _) => Reporter.Emit(output, () => throw new NotSupportedException("no ink"), null));
    }
}
