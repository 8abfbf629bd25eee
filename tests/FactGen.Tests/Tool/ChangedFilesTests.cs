namespace FactGen.Tests.Tool;

/// <summary>A check reads a file when its text is needed, and what it found is true of one state of the file only.</summary>
public sealed class ChangedFilesTests : IDisposable
{
    private const string Facts = "facts/weather/storm.yaml";

    private readonly FactBaseOnDisk _facts = new();

    [Theory]
    [InlineData("check", Facts)]
    [InlineData("check", "facts/schema.yaml")]
    [InlineData("check", "seeds/gazette.yaml")]
    [InlineData("check", "seeds/gazette.txt")]
    [InlineData("check --format json", "seeds/gazette.txt")]
    [InlineData("coverage", "seeds/gazette.txt")]
    [InlineData("report pages", "seeds/gazette.txt")]
    [InlineData("export out.csv", Facts)]
    public void A_file_that_changes_while_a_command_runs_is_named(string command, string file)
    {
        BeforeTheSecondOpening(file, () => File.AppendAllText(Path.Combine(_facts.Folder, file), "# more\n"));
        var run = _facts.Run(command.Split(' '));

        Assert.Equal($"factgen: '{file}' was changed while it was read. Run the command again.", run.Reason);
        Assert.False(Path.Exists(Path.Combine(_facts.Folder, "pages")) || Path.Exists(Path.Combine(_facts.Folder, "out.csv")));

        _facts.BeforeOpening = static (_, _) => { };
        Assert.DoesNotContain("was changed", _facts.Run(command.Split(' ')).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_goes_away_while_a_check_runs_is_named()
    {
        BeforeTheSecondOpening(Facts, () => _facts.Delete(Facts));
        Assert.StartsWith($"factgen: '{Facts}' cannot be read: ", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    /// <summary>An editor that saves what is there changes the file's date, and nothing that was found in it.</summary>
    [Fact]
    public void A_file_that_is_written_anew_with_the_same_bytes_has_not_changed()
    {
        var expected = _facts.Run("check");
        var written = BeforeTheSecondOpening(
            Facts, () => _facts.Write(Facts, File.ReadAllBytes(Path.Combine(_facts.Folder, Facts))));

        Assert.Equal(expected, _facts.Run("check"));
        Assert.True(written());
    }

    public void Dispose() => _facts.Dispose();

    /// <summary>Does something once, and says whether it was done.</summary>
    private Func<bool> BeforeTheSecondOpening(string file, Action change)
    {
        var done = false;
        _facts.BeforeOpening = (path, times) =>
        {
            if (path == file && times == 1)
            {
                done = true;
                change();
            }
        };
        return () => done;
    }
}
