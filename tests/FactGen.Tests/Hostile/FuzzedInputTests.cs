using System.Text;
using FactGen.Fuzzing.Targets;

namespace FactGen.Tests.Hostile;

/// <summary>The fuzzer's first inputs, and what it found once: every target accepts them, and its laws are true.</summary>
public class FuzzedInputTests
{
    public static IEnumerable<object[]> Inputs =>
        from folder in new[] { "seeds", "regressions" }
        from target in Target.All
        let inputs = Path.Combine(RepositoryPaths.Fuzzing, folder, target.Name)
        where Directory.Exists(inputs)
        from file in Directory.GetFiles(inputs).Order(StringComparer.Ordinal)
        select new object[] { target.Name, Path.GetRelativePath(RepositoryPaths.Fuzzing, file) };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Laws_hold(string target, string file) =>
        Target.Named(target).Run(Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(RepositoryPaths.Fuzzing, file))));

    [Fact]
    public void Every_target_starts_from_seeds() =>
        Assert.All(Target.All, target => Assert.NotEmpty(Directory.GetFiles(Path.Combine(RepositoryPaths.Fuzzing, "seeds", target.Name))));
}
