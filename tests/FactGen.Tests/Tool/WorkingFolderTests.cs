namespace FactGen.Tests.Tool;

/// <summary>Where the tool may be run.</summary>
public sealed class WorkingFolderTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Theory]
    [InlineData("facts", "weather/storm.yaml(5,16)")]
    [InlineData("facts/weather", "storm.yaml(5,16)")]
    [InlineData("seeds", "../facts/weather/storm.yaml(5,16)")]
    public void Inside_a_fact_base_its_folder_is_found(string folder, string place)
    {
        var run = _facts.RunIn(Path.Combine(_facts.Folder, folder), "check");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(place, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_of_its_own_inside_is_no_part_of_it()
    {
        var inner = Path.Combine(_facts.Folder, "inner");
        Directory.CreateDirectory(Path.Combine(inner, ".git"));

        Assert.Contains(
            "No folder 'facts' is there. Run this in the folder of a fact base or name that folder ('factgen check --help' says how), or make a fact base: 'factgen new'.",
            _facts.RunIn(inner, "check").Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_named_is_that_folder() =>
        Assert.Contains("No folder 'facts' is there.", _facts.RunIn(Path.Combine(_facts.Folder, "seeds"), "check", ".").Reason, StringComparison.Ordinal);

    /// <summary>Documents come first, and with them what to say: the schema may wait.</summary>
    [Fact]
    public void Sources_are_added_and_searched_and_the_schemas_editor_is_helped_before_there_is_a_schema()
    {
        using var folder = new TemporaryFolder("before");
        folder.Write("harbour.txt", "The harbour\n\nThe ferry sank twelve boats in the storm.\n");

        Assert.Equal(0, _facts.RunIn(folder.Root, "add", "source", "harbour.txt").ExitCode);
        var found = _facts.RunIn(folder.Root, "find", "twelve boats");
        Assert.Equal(0, found.ExitCode);
        Assert.Contains("harbour: twelve boats", found.Output, StringComparison.Ordinal);
        Assert.Equal(["written: .factgen/types.schema.json"], _facts.RunIn(folder.Root, "schema").Lines);
    }

    [Fact]
    public void A_command_in_a_message_has_the_options_that_were_given()
    {
        Directory.Move(Path.Combine(_facts.Folder, "facts"), Path.Combine(_facts.Folder, "my facts"));

        Assert.Contains(
            "'factgen schema . --facts \"my facts\"' writes it.",
            _facts.Run("schema", ".", "--check", "--facts", "my facts").Lines[0],
            StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();
}
