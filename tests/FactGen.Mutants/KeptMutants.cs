namespace FactGen.Mutants;

/// <summary>The only test while Stryker writes the mutants. It keeps the assembly that contains them all, which Stryker removes.</summary>
public sealed class KeptMutants
{
    [Fact]
    public void Are_copied()
    {
        var folder = Environment.GetEnvironmentVariable("FACTGEN_KEPT_MUTANTS")!;
        foreach (var name in new[] { "FactGen.dll", "FactGen.Compiler.dll" })
        {
            var built = Path.Combine(AppContext.BaseDirectory, name);
            if (File.Exists(built))
            {
                File.Copy(built, Path.Combine(folder, name), overwrite: true);
            }
        }
    }
}
