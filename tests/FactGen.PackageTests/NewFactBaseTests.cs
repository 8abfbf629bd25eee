namespace FactGen.PackageTests;

/// <summary>From an empty folder to a fact in use, refused and corrected, using only the packed files.</summary>
[Collection(PackedFiles.Collection)]
public sealed class NewFactBaseTests(PackedFiles packed)
{
    private const string FactsFile = "voyage/facts/missions.yaml";

    private const string Sources = "      sources:\n        harbour-log: crew of four people\n";

    [Fact]
    public void A_new_fact_base_runs_is_refused_without_its_source_and_is_fixed()
    {
        using var workplace = new Workplace(packed.Feed);
        workplace.Run("", packed.Tool, "new", "voyage").Succeeded();
        var sound = workplace.Read(FactsFile);
        Assert.EndsWith("Lumen 2 carried 4 people.\n", workplace.Dotnet("voyage", "run").Succeeded().Output, StringComparison.Ordinal);
        Assert.True(Directory.Exists(workplace.PathOf($"packages/factgen/{PackedFiles.Version}")), "another FactGen than the packed one was used: remove it from the machine's packages");

        workplace.Replace(FactsFile, Sources, "");
        Assert.Contains($"{workplace.PathOf(FactsFile)}(6,7): error FACT3001: ", workplace.Dotnet("voyage", "run").Ended(1).Output, StringComparison.Ordinal);

        workplace.Write(FactsFile, sound.Replace("harbour-log: crew", "harbour-lgo: crew", StringComparison.Ordinal));
        workplace.Run("voyage", packed.Tool, "check").Ended(1);
        var run = workplace.Run("voyage", packed.Tool, "check", "--fix").Succeeded();
        Assert.StartsWith(
            """
            facts/missions.yaml(8,9): fixed FACT3002: Write 'harbour-log' instead of 'harbour-lgo'

            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(sound, workplace.Read(FactsFile));
        Assert.EndsWith("Lumen 2 carried 4 people.\n", workplace.Dotnet("voyage", "run").Succeeded().Output, StringComparison.Ordinal);
    }
}
