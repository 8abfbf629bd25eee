using FactGen.Compiler;
using FactGen.Compiler.Graph;

namespace FactGen.Tests.Yaml;

/// <summary>Which endings of YAML files are refused.</summary>
public class FileNamesTests
{
    private const string WrongName = "FACT1008";

    [Theory]
    [InlineData(InputKind.Facts, "storm.yml", "'storm.yml' is not read: the files of a fact base end in '.yaml'. Rename it to 'storm.yaml', or move it to another folder.")]
    [InlineData(InputKind.Facts, "a/b.c.YML", "'a/b.c.YML' is not read: the files of a fact base end in '.yaml'. Rename it to 'a/b.c.yaml', or move it to another folder.")]
    [InlineData(InputKind.Facts, "schema.yml", "'schema.yml' is not read: the files of a fact base end in '.yaml'. Rename it to 'schema.yaml', or move it to another folder.")]
    [InlineData(InputKind.Card, "gazette.yml", "'gazette.yml' is not read: the files of a fact base end in '.yaml'. Rename it to 'gazette.yaml', or move it to another folder.")]
    public void A_file_of_another_ending_is_refused_at_its_start(InputKind kind, string name, string message)
    {
        var parsed = FileSteps.Parse(new InputFile(kind, $"x/{name}", name, "[[["));

        var diagnostic = Assert.Single(parsed.Diagnostics);
        Assert.Equal((WrongName, message, $"x/{name}(1,1)"), (diagnostic.Rule.Id, diagnostic.Message, $"{diagnostic.Place}"));
        Assert.Null(parsed.Root);
    }

    [Theory]
    [InlineData(InputKind.Facts, "storm.yaml")]
    [InlineData(InputKind.Facts, "storm.YAML")]
    [InlineData(InputKind.Facts, "storm.yml.yaml")]
    [InlineData(InputKind.Card, "yml.yaml")]
    public void Other_names_are_read(InputKind kind, string name) =>
        Assert.Empty(FileSteps.Parse(new InputFile(kind, $"x/{name}", name, "a: {}\n")).Diagnostics);

    [Fact]
    public void A_text_may_end_as_it_likes() =>
        Assert.Empty(FileSteps.IndexText(new InputFile(InputKind.Text, "x/a.yml", "a.yml", "Words.")).Diagnostics);
}
