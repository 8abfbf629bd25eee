using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Builds;

/// <summary>A warm build sees every change of the facts: also those that file dates do not show.</summary>
[Trait("Speed", "Slow")]
public sealed class RecompilationTests
{
    [Fact]
    public void A_facts_file_that_is_removed_or_added_with_an_old_date_compiles_again()
    {
        using var projects = new TemporaryProjects();
        projects.AddFacts("boats", LetterFacts.WithBoats(2));
        projects.Build("boats", restore: true).AssertSays("boats");
        var library = projects.PathOf("boats/bin/Debug/net10.0/boats.dll");
        var (before, date) = (File.ReadAllBytes(library), File.GetLastWriteTimeUtc(library));

        var boat = projects.PathOf("boats/facts/boats/002.yaml");
        var text = File.ReadAllText(boat);
        File.Delete(boat);
        projects.Build("boats").AssertSays("boats");
        Assert.NotEqual(before, File.ReadAllBytes(library));

        File.WriteAllText(boat, text);
        File.SetLastWriteTimeUtc(boat, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        projects.Build("boats").AssertSays("boats");
        Assert.Equal(before, File.ReadAllBytes(library));
        Assert.True(File.GetLastWriteTimeUtc(library) > date);
    }
}
