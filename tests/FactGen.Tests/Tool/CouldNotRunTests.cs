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

        Assert.Contains(
            "facts/gone.yaml(1,1): error FACT1001: 'gone.yaml' is reached through a symbolic link", _facts.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_back_is_named_and_not_followed_for_ever()
    {
        Directory.CreateSymbolicLink(Path.Combine(_facts.Folder, "facts", "again"), Path.Combine(_facts.Folder, "facts"));

        Assert.Contains("leads back", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    /// <summary>A link, where it leads, and what is reported of it.</summary>
    [Theory]
    [InlineData("facts/weather/more.yaml", "elsewhere/secret", "facts/weather/more.yaml(1,1): error FACT1001: 'weather/more.yaml' is reached through a symbolic link")]
    [InlineData("facts/more", "elsewhere", "facts/more/others.yaml(1,1): error FACT1001: 'more/others.yaml' is reached through a symbolic link")]
    [InlineData("seeds/more.yaml", "elsewhere/secret", "seeds/more.yaml(1,1): error FACT1001: 'more.yaml' is reached through a symbolic link")]
    [InlineData("seeds/quotes.lock", "elsewhere/secret", "seeds/quotes.lock(1,1): error FACT3011: 'quotes.lock' is reached through a symbolic link")]
    public void Nothing_is_read_through_a_link(string link, string target, string says)
    {
        _facts.Write("elsewhere/secret", "the words of a secret\n");
        _facts.Write("elsewhere/others.yaml", "the words of a secret\n");
        File.CreateSymbolicLink(Path.Combine(_facts.Folder, link), Path.Combine(_facts.Folder, target));

        var run = _facts.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(says, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Output, StringComparison.Ordinal);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void A_link_to_more_than_a_folder_of_facts_is_not_searched()
    {
        for (var folder = 0; folder < 101; folder++)
        {
            for (var file = 0; file < 100; file++)
            {
                _facts.Write($"elsewhere/{folder}/{file}.md", "");
            }
        }

        Directory.CreateSymbolicLink(Path.Combine(_facts.Folder, "seeds", "more"), Path.Combine(_facts.Folder, "elsewhere"));

        Assert.Contains("leads to more than 10000 files", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    /// <summary>Their length says enough: they need not be read.</summary>
    [Theory]
    [InlineData("facts/weather/storm.yaml", 1_500_000_000, "facts/weather/storm.yaml(1,1): error FACT1006: The file has 1500000000 bytes")]
    [InlineData("seeds/gazette.txt", 1_500_000_000, "seeds/gazette.txt(1,1): error FACT1006: The file has 1500000000 bytes")]
    [InlineData("seeds/quotes.lock", 1_500_000_000, "seeds/quotes.lock(1,1): error FACT1006: The file has 1500000000 bytes")]
    public void A_file_that_is_too_long_is_not_read(string file, long length, string says)
    {
        using (var stream = new FileStream(Path.Combine(_facts.Folder, file), FileMode.OpenOrCreate))
        {
            stream.SetLength(length);
        }

        Assert.Contains(says, _facts.Run("check").Output, StringComparison.Ordinal);
    }

    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData("facts/pipe.yaml")]
    [InlineData("seeds/pipe.yaml")]
    [InlineData("seeds/pipe.txt")]
    public void A_pipe_is_no_file(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no file system of Windows has pipes in its folders
        }

        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_facts.Folder, name)]))
        {
            made.WaitForExit();
        }

        Assert.Contains($"'{name}' is a pipe that nobody writes to, and no file", _facts.Run("check").Reason, StringComparison.Ordinal);
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
