using FactGen.Tool;

namespace FactGen.Tests.Tool;

public sealed class CouldNotRunTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void A_folder_without_facts_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_facts.Folder, "empty"));

        Assert.Contains("No folder 'empty/facts' is there.", _facts.Run("check", "empty").Reason, StringComparison.Ordinal);
        Assert.Contains("'nowhere', is not there", _facts.Run("check", "nowhere").Reason, StringComparison.Ordinal);
        Assert.Contains("'nowhere', is not there", _facts.Run("check", "--sources", "nowhere").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_without_a_schema_are_not_accepted()
    {
        _facts.Delete("facts/schema.yaml");

        Assert.Contains("No 'facts/schema.yaml' is there.", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts/weather/storm.yaml")]
    [InlineData("facts/schema.yaml")]
    [InlineData("seeds/gazette.yaml")]
    [InlineData("seeds/gazette.txt")]
    [InlineData("seeds/quotes.lock")]
    public void A_file_that_is_not_utf8_is_named_with_the_byte(string path)
    {
        _facts.Write(path, [.. "# ok\n"u8, .. "# caf"u8, 0xE9, .. " noir\n"u8]);

        Assert.Contains($"'{path}' is not UTF-8: byte 10, counted from 0, in line 2", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_a_byte_order_mark_nor_a_cut_character_shifts_the_byte()
    {
        _facts.Write("facts/weather/storm.yaml", [0xEF, 0xBB, 0xBF, .. "# "u8, 0xE2, 0x82]);

        Assert.Contains("byte 5, counted from 0, in line 1", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        _facts.Write("facts/weather/storm.yaml", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(StormFacts.Facts)]);

        Assert.Equal(0, _facts.Run("check").ExitCode);
    }

    [Fact]
    public void A_broken_link_is_not_passed_over()
    {
        File.CreateSymbolicLink(Path.Combine(_facts.Folder, "facts", "gone.yaml"), "nowhere.yaml");

        Assert.Contains("'facts/gone.yaml' cannot be read", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_back_is_named_and_not_followed_for_ever()
    {
        Directory.CreateSymbolicLink(Path.Combine(_facts.Folder, "facts", "again"), Path.Combine(_facts.Folder, "facts"));

        Assert.Contains("leads back", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leaves_the_folder_is_followed()
    {
        Directory.Move(Path.Combine(_facts.Folder, "facts", "weather"), Path.Combine(_facts.Folder, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(_facts.Folder, "facts", "weather"), Path.Combine(_facts.Folder, "elsewhere"));

        var run = _facts.Run("check");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("facts/weather/storm.yaml(5,16)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_ending_is_an_error()
    {
        _facts.Write("facts/weather/more.yml", "Event: {}\n");
        _facts.Write("seeds/more.yml", "more: {}\n");

        var run = _facts.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "facts/weather/more.yml(1,1): error FACT1008: 'weather/more.yml' is not read: the files of a fact base end in '.yaml'. "
            + "Rename it to 'weather/more.yaml', or move it to another folder.",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("seeds/more.yml(1,1): error FACT1008", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_command_line_runs_nothing()
    {
        Assert.Equal(2, _facts.Run().ExitCode);
        Assert.Equal(2, _facts.Run("chek").ExitCode);
        Assert.Equal(2, _facts.Run("check", "--format", "xml").ExitCode);
        Assert.Equal(2, _facts.Run("check", "--max-quote-words", "many").ExitCode);
    }

    [Fact]
    public void A_failure_of_the_tool_is_an_internal_error()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = Program.Run(["check"], new Caller
        {
            Output = output,
            Error = error,
            WorkingFolder = _facts.Folder,
            Variable = _ => throw new InvalidOperationException("the fault"),
        });

        Assert.Equal(2, exitCode);
        Assert.Equal("", output.ToString());
        Assert.StartsWith("factgen: error FACT9001: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("the fault", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();
}
