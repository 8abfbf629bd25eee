using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using FactGen.Tool.Exports;
using FactGen.Tool.Reports;

namespace FactGen.Tests.Tool;

/// <summary>Each command writes exactly the JSON keys that 'factgen explain json' lists: no key more and no key less.</summary>
public sealed partial class JsonKeysTests
{
    public static TheoryData<string> Commands => ["check", "find", "why", "coverage", "diff", "export"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_documented_keys_are_those_written(string command)
    {
        (JsonSerializerContext Context, Type Report) written = command switch
        {
            "check" => (JsonReportContext.Default, typeof(JsonReport)),
            "find" => (PassageReportContext.Default, typeof(PassageReport)),
            "why" => (ReasonReportContext.Default, typeof(ReasonReport)),
            "coverage" => (CoverageReportContext.Default, typeof(CoverageReport)),
            "diff" => (DifferenceReportContext.Default, typeof(DifferenceReport)),
            _ => (JsonExportContext.Default, typeof(ExportedFacts)),
        };

        Assert.Equal(
            KeysOf(written.Report, written.Context, "").Order(StringComparer.Ordinal), Documented(command).Order(StringComparer.Ordinal));
    }

    /// <summary>The output of a run has these keys, with or without a value.</summary>
    [Fact]
    public void A_run_prints_them()
    {
        using var facts = new FactBaseOnDisk();
        foreach (var arguments in new[] { new[] { "check" }, ["find", "sank"], ["why", "storm/boats"], ["coverage"] })
        {
            var keys = KeysIn(JsonDocument.Parse(facts.Run([.. arguments, "--format", "json"]).Output).RootElement, "").ToHashSet();
            var documented = Documented(arguments[0]).ToArray();

            Assert.All(keys, key => Assert.Contains(key, documented));
            Assert.All(documented.Where(key => !key.Contains('.') && !key.Contains('[')), key => Assert.Contains(key, keys));
        }
    }

    [Fact]
    public void The_tool_prints_the_page()
    {
        using var facts = new FactBaseOnDisk();

        Assert.StartsWith("# What `--format json` prints\n", facts.Run("explain", "json").Output, StringComparison.Ordinal);
        Assert.Contains("factgen explain json", facts.Run("explain", "--help").Output, StringComparison.Ordinal);
    }

    /// <summary>The leaves: <c>claims[].quotes[].source</c>; keys that the facts choose are <c>*</c>.</summary>
    private static IEnumerable<string> KeysOf(Type type, JsonSerializerContext context, string path)
    {
        var known = context.GetTypeInfo(type);
        return known?.Kind switch
        {
            JsonTypeInfoKind.Object =>
                known.Properties.Where(property => property.Get is not null) // what is not written has no getter
                    .SelectMany(property => KeysOf(property.PropertyType, context, path.Length == 0 ? property.Name : $"{path}.{property.Name}")),
            JsonTypeInfoKind.Enumerable => KeysOf(known.ElementType!, context, path + "[]"),
            JsonTypeInfoKind.Dictionary => [path + ".*"],
            _ => [path],
        };
    }

    private static IEnumerable<string> KeysIn(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object when path is "findings" or "reasons" or "claims[].reasons" => [path + ".*"],
        JsonValueKind.Object =>
            element.EnumerateObject().SelectMany(property => KeysIn(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => KeysIn(item, path + "[]")),
        JsonValueKind.Null when path is "claims[].reasons" || path.EndsWith("retracted", StringComparison.Ordinal)
            || path.EndsWith("sentence", StringComparison.Ordinal) => [],
        _ => [path],
    };

    private static IEnumerable<string> Documented(string command)
    {
        var section = JsonPage.Text.Split("\n## ").Single(text => text.StartsWith(command + "\n", StringComparison.Ordinal));
        return section.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Key().Matches(line.Split(" | ")[0]).Select(match => match.Groups[1].Value));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Key();
}
