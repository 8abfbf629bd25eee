using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Tool;

/// <summary>
/// The same facts give the same report, byte for byte, in every culture and folder, and in whatever order the files were written.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class SameReportTests : IDisposable
{
    private static readonly string[][] s_commands =
    [
        ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--format", "github"], ["check", "--format", "gitlab"],
        ["coverage"], ["why", "storm"], ["why", "gull"], ["find", "двенадцать человек"], ["why", "storm/boats", "--format", "json"], ["mutate", "--survivors"], ["find", "12 boats"], ["lock"], ["lock", "--check"],
    ];

    /// <summary>The folder of a fact base whose sources are in other languages.</summary>
    private const string Languages = "languages";

    private readonly FactBaseOnDisk _facts = new();

    public SameReportTests()
    {
        // One fault more than disputes, in more files than one thread takes.
        _facts.Replace("facts/weather/storm.yaml", "Event:\n", "Event:\n  calm: { name: The calm }\n");
        for (var number = 0; number < 9; number++)
        {
            _facts.Write($"facts/weather/{(char)('a' + number)}.yaml", $"Event:\n  storm-{number}:\n    name: Storm {number}\n    boats: {{ value: 12, sources: {{ gazette: sank 12 boats }} }}\n");
        }

        foreach (var file in LanguageFacts.Files.Complete)
        {
            _facts.Write($"{Languages}/{file.Path}", file.Text);
        }
    }

    [Theory]
    [MemberData(nameof(ForeignCulture.Some), MemberType = typeof(ForeignCulture))]
    public void In_every_culture(string name, string decimalSeparator, string negativeSign, string shortDate)
    {
        var expected = AllReports(_facts.Folder);
        using var culture = new ForeignCulture(name, decimalSeparator, negativeSign, shortDate);
        Assert.Equal(expected, AllReports(_facts.Folder));
    }

    [Fact]
    public void In_every_folder_and_order()
    {
        var expected = AllReports(_facts.Folder);
        var files = Directory.GetFiles(_facts.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_facts.Folder, file))
            .Order(StringComparer.Ordinal)
            .Reverse()
            .ToArray();
        foreach (var file in files)
        {
            _facts.Write($"some/where deeper/{file}", File.ReadAllBytes(Path.Combine(_facts.Folder, file)));
        }

        Assert.Equal(expected, AllReports(Path.Combine(_facts.Folder, "some/where deeper")));
    }

    public void Dispose() => _facts.Dispose();

    private IEnumerable<string> AllReports(string folder) => [.. Reports(folder), .. Reports(Path.Combine(folder, Languages))];

    /// <summary>The output of each command, and the written lock.</summary>
    private IEnumerable<string> Reports(string folder)
    {
        File.Delete(Path.Combine(folder, "seeds/quotes.lock"));
        string[] reports = [.. s_commands.Select(command => _facts.RunIn(folder, command)).Select(run => $"{run.ExitCode}\n{run.Output}\n{run.Error}")];
        Assert.All(reports, report => Assert.DoesNotContain(folder, report, StringComparison.Ordinal));
        return [.. reports, File.ReadAllText(Path.Combine(folder, "seeds/quotes.lock"))];
    }
}
