using System.Collections.Immutable;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Generator;

/// <summary>
/// What is reported of code repeats words of the facts. They are no command to the service that runs the build, and one line.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class LogCommandTests
{
    private const string Command = "##vso[task.complete]";

    private static readonly Lazy<GeneratorRun> s_run = new(() => GeneratorRun.Of(HarbourFacts.Files
        .Edit(
            "flood.yaml",
            "      value: at most 10 days\n",
            $"      value: at most 10 days\n      retracted: {{ on: 2031-04-01, reason: \"{Command}\\n\\nand more\" }}\n")
        .Edit("gazette.yaml", "publisher: Veldhaven Gazette", $"publisher: \"Gazette {Command}\"")
        .Edit("others.yaml", "title: What they said", $"title: \"Said {Command}\"")
        .Edit(
            "people/town.yaml",
            "    side:\n",
            "    suspected_of:\n      value: selling the old pump\n      because: the pump was suspected, and stands for a case of the test\n"
            + "      modality: alleged\n      by: unnamed\n      sources:\n"
            + "        courier: said to be suspected of selling the old pump\n    side:\n")));

    [Theory]
    [InlineData("FACT6001", "Flood.StormSurge.Boats.Value", @"(Gazette ##vso\u005btask.complete])")]
    [InlineData("FACT6001", "Flood\n    .StormSurge\n    .Boats.Value", @"'Flood .StormSurge .Boats' is disputed")]
    [InlineData("FACT6002", "Flood.StormSurge.Length.Value", @"'Retracted on 1 April 2031: ##vso\u005btask.complete] and more.'")]
    [InlineData("FACT6003", "Person.Torvald.SuspectedOf", @"quoted by “Said ##vso\u005btask.complete]”")]
    [InlineData("FACT6004", "Flood.Find(\"##vso[task.complete]\\n\")", @"has the id '##vso\u005btask.complete] '")]
    public async Task No_message_has_one(string id, string code, string expected)
    {
        var message = Assert.Single(await Report(code), diagnostic => diagnostic.Id == id).GetMessage();

        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain(Command, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    private static async Task<ImmutableArray<Diagnostic>> Report(string expression)
    {
        var run = s_run.Value.WithCode(
            $"using FactGen; using Harbour; internal static class User {{ internal static object? Use() => {expression}; }}");
        return [.. await run.AnalyzeUse(new AnalyzerOptions([])), .. run.CodeProblems];
    }
}
