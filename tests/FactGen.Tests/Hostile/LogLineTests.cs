using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests.Hostile;

/// <summary>No words of the facts are a command to the service that runs a build, and shows its log.</summary>
public class LogLineTests
{
    [Theory]
    [InlineData("##[error]owned", "##\\u005berror]owned")]
    [InlineData("a quote with ##vso[task.setvariable variable=x]y", "a quote with ##vso\\u005btask.setvariable variable=x]y")]
    [InlineData("##teamcity[buildStatus]", "##teamcity\\u005bbuildStatus]")]
    [InlineData("x####[group]", "x####\\u005bgroup]")]
    [InlineData("::set-output name=x::y", ":\\u003aset-output name=x::y")]
    [InlineData("  \t::error::owned", "  \t:\\u003aerror::owned")]
    [InlineData("first\n::error::second", "first\n:\\u003aerror::second")]
    [InlineData("# [a], ## [b], #[c], ## Heading [d], a::b, :x: y", "# [a], ## [b], #[c], ## Heading [d], a::b, :x: y")]
    public void A_command_is_broken_and_all_else_stays(string text, string shown)
    {
        Assert.Equal(shown, new LogLine().Next(text));

        var inParts = new LogLine();
        Assert.Equal(shown, string.Concat(text.Select(character => inParts.Next(character.ToString()))));
    }

    [Theory]
    [InlineData("'##[error]x' is not there", "'##\\u005berror]x' is not there")]
    [InlineData("::error::x", ":\\u003aerror::x")]
    public void So_it_is_in_messages_of_the_compiler(string message, string line) =>
        Assert.Equal(line, new FactDiagnostic(Catalogue.NotYaml, message, Place.StartOf("a.yaml")).Message);
}
