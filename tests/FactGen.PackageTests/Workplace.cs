using System.Diagnostics;

namespace FactGen.PackageTests;

/// <summary>A folder outside the repository, with packages of its own, in which commands are run as somebody would who has only the packed files.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>Begins with a folder that has nothing but the feeds: the packed files and what the machine has.</summary>
    public Workplace(params string[] feeds) => Write("nuget.config", $"""
        <configuration>
          <packageSources>
            {string.Concat(feeds.Select((feed, index) => $"<add key=\"feed{index}\" value=\"{feed}\" />"))}
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{Repository.PackagesOfTheMachine}" />
          </fallbackPackageFolders>
        </configuration>
        """);

    /// <summary>Variables of the environment in which commands are run.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("factgen-package-").FullName;

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
    }

    /// <summary>Reads a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Replaces words of a file that stand there once.</summary>
    public void Replace(string path, string words, string others)
    {
        var text = Read(path);
        Assert.Equal(2, text.Split(words).Length);
        Write(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>A file or folder.</summary>
    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Copies a folder.</summary>
    public void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.Combine(to, Path.GetRelativePath(from, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Runs the SDK's command.</summary>
    /// <param name="folder">The folder in which it is run.</param>
    /// <param name="arguments">The command line.</param>
    public Ran Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <summary>Runs a program.</summary>
    public Ran Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = PathOf(folder), RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test host set for itself, and the machine for its texts, is not for these.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("FACTGEN_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["NUGET_PACKAGES"] = PathOf("packages");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // nothing is to outlive the test
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ran($"{Path.GetFileName(program)} {string.Join(' ', arguments)}", process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>A command that was run.</summary>
internal sealed record Ran(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>It did what it was to do.</summary>
    public Ran Succeeded() => Ended(0);

    /// <summary>It ended so.</summary>
    public Ran Ended(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"'{Command}' ended with {ExitCode}, not {exitCode}:\n{Output}\n{Error}");
        return this;
    }
}
