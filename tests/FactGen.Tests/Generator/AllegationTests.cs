using System.Collections.Immutable;
using FactGen.Generator.Analyzers;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Generator;

/// <summary>An allegation about a living person is used knowingly, or not at all (FACT6003).</summary>
[Trait("Speed", "Slow")]
public sealed class AllegationTests
{
    private static readonly FactBaseFiles s_files = HarbourFacts.Files.Edit(
        "people/town.yaml",
        "    side:\n",
        "    suspected_of:\n      value: selling the old pump\n      because: the pump was suspected, and stands for a case of the test\n"
        + "      modality: alleged\n      by: unnamed\n      sources:\n"
        + "        courier: said to be suspected of selling the old pump\n    side:\n");

    private static readonly Lazy<GeneratorRun> s_run = new(() => GeneratorRun.Of(s_files));

    [Theory]
    [InlineData("object Use() => Person.Torvald.[|SuspectedOf|];")]
    [InlineData("object? Use() => Person.Torvald?.[|SuspectedOf|];")]
    [InlineData("object? Use(Harbour.Entities.Torvald? who) => who?.[|SuspectedOf|].Allegation;")]
    [InlineData("object? Use() { var who = Person.Torvald; var said = who.[|SuspectedOf|]; return said; }")]
    [InlineData("object? Use() => Person.Torvald is { [|SuspectedOf|]: var said } ? said : null;")]
    [InlineData("object? Use() => Person.Torvald is { [|SuspectedOf|].Allegation: var said } ? said : null;")]
    [InlineData("object? Use(Person who) => who switch { Harbour.Entities.Torvald { [|SuspectedOf|]: { } said } => said, _ => null };")]
    [InlineData("object? Use() { var (said, age) = (Person.Torvald.[|SuspectedOf|], Person.Torvald.Age); return (said, age); }")]
    [InlineData("object? Use() => new { Person.Torvald.[|SuspectedOf|] };")]
    [InlineData("System.Func<object> Use() => static () => Person.Torvald.[|SuspectedOf|];")]
    [InlineData("object? Use() { return Inner(); object Inner() => Person.Torvald.[|SuspectedOf|]; }")]
    [InlineData("object? Field = Person.Torvald.[|SuspectedOf|];")]
    [InlineData("object? Property { get; } = Person.Torvald.[|SuspectedOf|];")]
    [InlineData("object? Property { get { return Person.Torvald.[|SuspectedOf|]; } }")]
    [InlineData("int Use() => Length($\"{Person.Torvald.[|SuspectedOf|]}\"); static int Length(string text) => text.Length;")]
    [InlineData("string Use() => nameof(Use) + Person.Torvald.[|SuspectedOf|];")]
    [InlineData("string Use() => nameof(System.String) + nameof(Use).Replace(\"U\", Person.Torvald.[|SuspectedOf|].ToString());")]
    [InlineData("[System.Obsolete] object Use() => Person.Torvald.[|SuspectedOf|];")]
    [InlineData("[UsesAllegation(\"of the other\")] object Other() => 1; object Use() => Person.Torvald.[|SuspectedOf|];")]
    public async Task Its_use_is_an_error_at_the_name(string marked)
    {
        var code = Markup.Parse(InUser(marked));
        var diagnostic = Assert.Single(await Analyze(code.Text));
        Assert.Equal(("FACT6003", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal((code.Only.Start, code.Only.End), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
    }

    [Theory]
    [InlineData("[UsesAllegation(\"shown with its speaker\")] object Use() => Person.Torvald.SuspectedOf;")]
    [InlineData("[UsesAllegation(\"shown with its speaker\")] object Property => Person.Torvald.SuspectedOf;")]
    [InlineData("object Property { [UsesAllegation(\"shown with its speaker\")] get => Person.Torvald.SuspectedOf; }")]
    [InlineData("[UsesAllegation(\"shown with its speaker\")] object? Property { get; } = Person.Torvald.SuspectedOf;")]
    [InlineData("[UsesAllegation(\"shown with its speaker\")] object Field = Person.Torvald.SuspectedOf;")]
    [InlineData("[UsesAllegation(\"shown with its speaker\")] User() => _ = Person.Torvald.SuspectedOf;")]
    [InlineData("[UsesAllegation(\"shown\")] System.Func<object> Use() => () => Person.Torvald.SuspectedOf;")]
    [InlineData("object Use() { return Inner(); [UsesAllegation(\"shown\")] object Inner() => Person.Torvald.SuspectedOf; }")]
    [InlineData("System.Func<object> Use() => [UsesAllegation(\"shown\")] () => Person.Torvald.SuspectedOf;")]
    [InlineData("[UsesAllegation(\"shown\")] sealed class Page { sealed class Row { object Use() => Person.Torvald.SuspectedOf; } }")]
    [InlineData("[UsesAllegation(\"shown\")] struct Row { object Use() => Person.Torvald.SuspectedOf; }")]
    [InlineData("const string Why = \"shown\"; [UsesAllegation(Why)] object Use() => Person.Torvald.SuspectedOf;")]
    public async Task It_is_none_where_the_member_or_the_type_says_why(string member) => Assert.Empty(await Analyze(InUser(member)));

    [Theory]
    [InlineData("object Use() => Person.Torvald.Age;")]
    [InlineData("object Use() => Person.Lind.SuspectedOf;")]
    [InlineData("object Use() => ((Person)Person.Torvald).SuspectedOf;")]
    [InlineData("string Use() => nameof(Person.Torvald.SuspectedOf);")]
    [InlineData("string Use() => nameof(Harbour.Entities.Torvald.SuspectedOf);")]
    [InlineData("/// <summary>As <see cref=\"Harbour.Entities.Torvald.SuspectedOf\"/>.</summary>\nobject? Use() => null;")]
    [InlineData("int SuspectedOf => 1; int Use() => SuspectedOf;")]
    [InlineData("object Use(object SuspectedOf) => SuspectedOf;")]
    public async Task It_is_none_where_nothing_alleged_about_the_living_is_used(string member) =>
        Assert.Empty(await Analyze(InUser(member)));

    [Theory]
    [InlineData("[UsesAllegation([|\"\"|])] object? Use() => null;")]
    [InlineData("[UsesAllegation([|\" \"|])] object? Use() => null;")]
    [InlineData("[UsesAllegation([|\"...\"|])] object? Use() => null;")]
    [InlineData("[UsesAllegation([|null!|])] object? Use() => null;")]
    [InlineData("[UsesAllegation(why: [|\"-\"|])] object? Use() => Person.Torvald.SuspectedOf;")]
    [InlineData("[UsesAllegation([|\"\"|])] sealed class Page { object? Use() => Person.Torvald.SuspectedOf; }")]
    public async Task A_reason_has_words(string marked)
    {
        var code = Markup.Parse(InUser(marked));
        var diagnostic = Assert.Single(await Analyze(code.Text));
        Assert.StartsWith("'UsesAllegation' has no reason", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal((code.Only.Start, code.Only.End), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
    }

    [Theory]
    [InlineData("object Show() => Person.Torvald.SuspectedOf;", "mark 'Show' with")]
    [InlineData("object Shown => Person.Torvald.SuspectedOf;", "mark 'Shown' with")]
    [InlineData("object Shown { get; } = Person.Torvald.SuspectedOf;", "mark 'Shown' with")]
    [InlineData("User() => _ = Person.Torvald.SuspectedOf;", "mark 'User' with")]
    public async Task The_message_names_who_alleges_it_and_what_to_mark(string member, string marks)
    {
        var message = Assert.Single(await Analyze(InUser(member))).GetMessage();
        Assert.StartsWith(
            "'Torvald.SuspectedOf' is only an allegation about a living person. "
            + "It comes from an unnamed speaker, quoted by “What they said”, and nobody vouches for it.",
            message,
            StringComparison.Ordinal);
        Assert.Contains(marks, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_top_level_statements_marks_its_class()
    {
        const string Program = "using FactGen; using Harbour; System.Console.WriteLine(Person.Torvald.SuspectedOf);";
        Assert.Contains("mark a 'partial class Program' with", Assert.Single(await AnalyzeProgram(Program)).GetMessage(), StringComparison.Ordinal);
        Assert.Empty(await AnalyzeProgram($"{Program} [UsesAllegation(\"shown\")] partial class Program;"));
    }

    /// <summary>A Razor page is compiled from C# that another generator writes.</summary>
    [Fact]
    public async Task Code_of_another_generator_is_asked_too()
    {
        var page = $"// <auto-generated/>\n{InUser("object Use() => Person.Torvald.SuspectedOf;")}";
        Assert.Equal("FACT6003", Assert.Single(await Analyze(page)).Id);
    }

    private static Task<ImmutableArray<Diagnostic>> Analyze(string code)
    {
        var run = s_run.Value.WithCode(code);
        Assert.DoesNotContain(run.CodeProblems, problem => problem.Severity is DiagnosticSeverity.Error);
        return Analyze(run.Output);
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeProgram(string code) => Analyze(
        s_run.Value.WithCode(code).Output.WithOptions(
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)));

    private static Task<ImmutableArray<Diagnostic>> Analyze(CSharpCompilation compilation) =>
        compilation.WithAnalyzers([new AllegationAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();

    private static string InUser(string member) => $"using FactGen; using Harbour; internal sealed class User {{ {member} }}";
}
