namespace FactGen.Tests.Tool;

/// <summary>Files are written only in the folder that was named: no link leads out of it, wherever it lies on the way.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    private readonly TemporaryFolder _elsewhere = new("elsewhere");

    /// <summary>A command, the link in the fact base, what it leads to elsewhere, and the file that is not written.</summary>
    [Theory]
    [InlineData("lock", "seeds", "seeds", "seeds/quotes.lock")]
    [InlineData("lock", "seeds/quotes.lock", "gone", "seeds/quotes.lock")]
    [InlineData("schema", ".factgen", "empty", ".factgen/facts.schema.json")]
    [InlineData("schema", ".factgen/types.schema.json", "gone", ".factgen/types.schema.json")]
    [InlineData("schema --output out", "out/types.schema.json", "gone", "out/types.schema.json")]
    [InlineData("check --fix", "facts", "facts", "facts/weather/storm.yaml")]
    [InlineData("add source letter.txt", "seeds", "seeds", "seeds/letter.txt")]
    [InlineData("new inner", "inner/.vscode", "empty", "inner/.vscode/settings.json")]
    [InlineData("new inner", "inner/.factgen", "empty", "inner/.factgen/facts.schema.json")]
    [InlineData("export facts.json", "facts.json", "gone", "facts.json")]
    public void A_link_on_the_way_is_not_written_through(string command, string link, string target, string file)
    {
        _facts.Write("letter.txt", "A letter\n\nThe harbour is closed.\n");
        if (command.Contains("--fix", StringComparison.Ordinal))
        {
            _facts.Replace("facts/weather/storm.yaml", "sank 12 boats", "sank 12 boats!");
        }

        Directory.CreateDirectory(_elsewhere.PathOf("empty"));
        MakeLink(link, target);
        var before = Elsewhere();

        var run = _facts.Run(command.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{file}' is", run.Error, StringComparison.Ordinal);
        Assert.Contains("symbolic link", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Elsewhere());
    }

    /// <summary>Whoever names a folder means it, even if it is a link.</summary>
    [Theory]
    [InlineData("lock --sources seeds", "seeds", "seeds", "quotes.lock")]
    [InlineData("schema --output out", "out", "empty", "types.schema.json")]
    [InlineData("export out/facts.json", "out", "empty", "facts.json")]
    [InlineData("report out", "out", "empty", "index.html")]
    public void A_link_that_is_named_is_the_folder(string command, string link, string target, string file)
    {
        Directory.CreateDirectory(_elsewhere.PathOf("empty"));
        MakeLink(link, target);

        var run = _facts.Run(command.Split(' '));

        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.True(File.Exists(_elsewhere.PathOf($"{target}/{file}")));
    }

    [Theory]
    [InlineData("site/entities")]
    [InlineData("site/notes")]
    public void A_link_in_an_earlier_report_is_not_followed_and_what_is_behind_it_stays(string link)
    {
        _facts.Run("report", "site");
        _elsewhere.Write("mine/storm.html", "mine");
        MakeLink(link, "mine");

        Assert.Contains($"'site' holds '{link["site/".Length..]}', which is not of the earlier report", _facts.Run("report", "site").Reason, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_elsewhere.PathOf("mine/storm.html")));
    }

    /// <summary>A list that somebody else wrote names what it likes; only what is listed and in the folder is ever replaced.</summary>
    [Fact]
    public void A_list_of_an_earlier_report_reaches_nothing_outside_the_folder()
    {
        _facts.Run("report", "site");
        _facts.Write("mine.txt", "mine");
        _facts.Replace("site/factgen-report.txt", "index.html", "index.html\n../mine.txt\n/etc/hostname\n../facts");

        Assert.Equal(0, _facts.Run("report", "site").ExitCode);
        Assert.True(File.Exists(Path.Combine(_facts.Folder, "mine.txt")));
        Assert.True(File.Exists(Path.Combine(_facts.Folder, "facts", "schema.yaml")));
    }

    /// <summary>A list behind a link is not the report's own: it was never written there.</summary>
    [Theory]
    [InlineData("list", "A report of factgen. The next report takes the place of these files:\n")]
    [InlineData("/dev/zero", "")]
    public void A_list_behind_a_link_is_none(string target, string words)
    {
        Directory.CreateDirectory(Path.Combine(_facts.Folder, "site"));
        _elsewhere.Write("list", words);
        File.CreateSymbolicLink(Path.Combine(_facts.Folder, "site", "factgen-report.txt"), Path.Combine(_elsewhere.Root, target));

        Assert.Contains("'site' is not empty, and no earlier report", _facts.Run("report", "site").Reason, StringComparison.Ordinal);
    }

    /// <summary>A list can name any file, so a folder of the fact base is refused whatever stands in it.</summary>
    [Theory]
    [InlineData("facts", "'facts' is a folder of the fact base.")]
    [InlineData("seeds", "'seeds' is a folder of the fact base.")]
    [InlineData(".", "'.' holds 'facts', a folder of the fact base.")]
    public void A_report_does_not_take_the_place_of_the_facts(string folder, string says)
    {
        var files = Directory.EnumerateFiles(Path.Combine(_facts.Folder, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(_facts.Folder, folder), file).Replace('\\', '/')).ToArray();
        _facts.Write(
            $"{folder}/factgen-report.txt", $"A report of factgen. The next report takes the place of these files:\n{string.Join('\n', files)}\n");

        Assert.Contains(says, _facts.Run("report", folder).Reason, StringComparison.Ordinal);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(_facts.Folder, folder, file)), file));
    }

    /// <summary>A new file in the place of a pipe or a device would take what others write there.</summary>
    [Theory]
    [InlineData("export x.json", "x.json")]
    [InlineData("lock", "seeds/quotes.lock")]
    [InlineData("schema", ".factgen/facts.schema.json")]
    [InlineData("report site", "site/factgen-report.txt")]
    public void A_pipe_is_neither_replaced_nor_waited_for(string command, string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no file system of Windows has pipes in its folders
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_facts.Folder, name))!);
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_facts.Folder, name)]))
        {
            made.WaitForExit();
        }

        Assert.Contains($"'{name}' is a pipe that nobody writes to", _facts.Run(command.Split(' ')).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // names of devices are no paths of files there
        }

        var reason = Assert.Throws<FactGen.Tool.CannotRunException>(() => FactGen.Tool.FactBases.RegularFile.RefuseOther("/dev/null", "/dev/null"));

        Assert.Contains("'/dev/null' is a pipe or a device, and no file.", reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_full_is_no_failure_of_the_tool()
    {
        using var error = new StringWriter();
        var run = FactGen.Tool.Program.Run(["check"], new FactGen.Tool.Caller
        {
            Output = new FullWriter(),
            Error = error,
            WorkingFolder = _facts.Folder,
            Variable = _ => null,
        });

        Assert.Equal((2, "factgen: The output cannot be written: no space"), (run, error.ToString().TrimEnd()));
    }

    [Fact]
    public void An_empty_folder_in_an_earlier_report_is_not_lost()
    {
        _facts.Run("report", "site");
        Directory.CreateDirectory(Path.Combine(_facts.Folder, "site", "drafts"));

        Assert.Contains("'site' holds 'drafts/'", _facts.Run("report", "site").Reason, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _facts.Dispose();
        _elsewhere.Dispose();
    }

    /// <summary>Puts a link in place of what is there, which moves to where the link leads.</summary>
    private void MakeLink(string link, string target)
    {
        var (place, there) = (Path.Combine(_facts.Folder, link), _elsewhere.PathOf(target));
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        if (Directory.Exists(place) && !Directory.Exists(there))
        {
            Directory.Move(place, there);
        }
        else if (Directory.Exists(place))
        {
            Directory.Delete(place, recursive: true);
        }

        File.CreateSymbolicLink(place, there);
    }

    /// <summary>The end of a disk that is full.</summary>
    private sealed class FullWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("no space");
    }

    private string[] Elsewhere() =>
    [
        .. Directory.EnumerateFiles(_elsewhere.Root, "*", SearchOption.AllDirectories)
            .Select(file => $"{file}: {File.ReadAllText(file)}")
            .Order(StringComparer.Ordinal),
    ];
}
