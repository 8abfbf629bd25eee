using System.Text.Json;

namespace FactGen.Tests.Tool;

/// <summary>The tool's process has the measured settings for a run of a second; they are installed with it.</summary>
public sealed class RuntimeSettingsTests
{
    [Theory]
    [InlineData("System.GC.Concurrent", "False")]
    [InlineData("System.Runtime.TieredPGO", "False")]
    [InlineData("System.GC.Gen0MaxBudget", "8388608")]
    public void A_setting_is_next_to_the_tool(string name, string value)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(typeof(FactGen.Tool.Program).Assembly.Location, ".runtimeconfig.json")));
        Assert.Equal(value, $"{file.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty(name)}");
    }
}
