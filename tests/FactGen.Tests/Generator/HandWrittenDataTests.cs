using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>C# that pretends to be generated from facts (FACT6007), and C# that only looks like it.</summary>
[Trait("Speed", "Slow")]
public sealed class HandWrittenDataTests
{
    /// <summary>The facts without any code; each case only adds its code, which is quicker than a first run.</summary>
    private static readonly Lazy<GeneratorRun> s_harbour = new(() => GeneratorRun.Of(HarbourFacts.Files));

    [Theory]
    [InlineData("class Mine() : FactGen.Runtime.[|FactChunk|](null!, \"\") { protected override FactGen.Entity Make(int number) => null!; }")]
    [InlineData("class Mine() : global::FactGen.Runtime.[|FactChunk|](null!, \"\") { protected override FactGen.Entity Make(int number) => null!; }")]
    [InlineData("namespace Inner { using FactGen.Runtime; abstract class Mine : [|FactRegistry|]; }")]
    [InlineData("using Piece = FactGen.Runtime.[|FactChunk|]; abstract class Mine() : Piece(null!, \"\");")]
    [InlineData("[assembly: FactGen.Runtime.[|FactBase|](1, \"harbour\", \"Harbour\", true)]")]
    [InlineData("[assembly: System.Reflection.[|AssemblyMetadata|](\"FactGen\", \"compiled 2 facts files\")]")]
    public void Data_written_by_hand_are_reported_at_the_word(string marked)
    {
        var code = Markup.Parse(marked);
        var run = s_harbour.Value.WithCode(code.Text);
        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        Assert.Equal("FACT6007", error.Id);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, error.Descriptor.CustomTags);
        Assert.Equal((code.Only.Start, code.Only.End), (error.Location.SourceSpan.Start, error.Location.SourceSpan.End));
    }

    [Theory]
    [InlineData("class FactChunk; class Mine : FactChunk;")]
    [InlineData("class Mine { object Registry => Harbour.FactBase.Registry; }")]
    [InlineData("class Mine { void Take(FactGen.Runtime.FactRegistry registry) { } }")]
    [InlineData("[assembly: System.Reflection.AssemblyMetadata(\"Commit\", \"compiled 2 facts files\")]")]
    [InlineData("using Facts = Harbour.FactBase; class Mine { object All => Facts.Claims; }")]
    public void Code_that_only_uses_facts_is_not(string code) =>
        Assert.DoesNotContain(s_harbour.Value.WithCode(code).Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
}
