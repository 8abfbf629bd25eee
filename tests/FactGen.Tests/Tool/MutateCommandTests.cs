using System.Text.Json;
using FactGen.Compiler.Graph;
using FactGen.Tool.Mutation;

namespace FactGen.Tests.Tool;

public sealed class MutateCommandTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    public MutateCommandTests() => MutationFacts.WriteTo(_facts);

    [Fact]
    public void Wrong_facts_are_refused_as_they_must_be()
    {
        var run = _facts.Run("mutate", "--check", "--survivors");

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public void Every_kind_that_must_reach_a_share_is_put_to_the_test()
    {
        using var report = JsonDocument.Parse(_facts.Run("mutate", "--format", "json").Output);

        Assert.All(
            report.RootElement.GetProperty("kinds").EnumerateArray().Where(kind => kind.GetProperty("required").ValueKind is JsonValueKind.Number),
            kind => Assert.True(kind.GetProperty("made").GetInt32() > 0, kind.GetRawText()));
    }

    [Fact]
    public void A_claim_whose_text_is_not_there_is_counted_and_fails_the_check()
    {
        _facts.Run("lock");
        _facts.Delete("seeds/ledger.txt");

        var run = _facts.Run("mutate", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Not looked at, a text of theirs not being here: 2 claims.", run.Lines);
    }

    [Fact]
    public void Of_a_sample_fewer_wrong_facts_are_made_and_every_run_makes_the_same()
    {
        var run = _facts.Run("mutate", "--sample", "4");

        Assert.Contains(run.Lines, line => line.StartsWith("Made of 4 claims;", StringComparison.Ordinal));
        Assert.Equal(run.Output, _facts.Run("mutate", "--sample", "4").Output);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("some")]
    public void A_sample_is_a_number_of_claims(string number)
    {
        var run = _facts.Run("mutate", "--sample", number);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--sample takes a number of claims, at least 1, not '{number}'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_wrong_facts_are_made_of_facts_with_errors()
    {
        _facts.Replace("facts/regatta.yaml", "moved 12 boats", "moved 13 boats");

        var run = _facts.Run("mutate");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("FACT3003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_claim_alone_is_refused_for_the_whole_check_refuses_it_for_too()
    {
        var files = MutationFacts.Files();
        var facts = new MutationBase(files, FactCompiler.Check(files).Model);
        var check = new MutantCheck(facts, 30);

        Assert.All(
            MutationRun.All(facts).Where(mutant => mutant.IsYamlOnly),
            mutant => Assert.Subset(check.OfWhole(mutant).ToHashSet(), check.OfClaim(mutant).ToHashSet()));
    }

    public void Dispose() => _facts.Dispose();
}
