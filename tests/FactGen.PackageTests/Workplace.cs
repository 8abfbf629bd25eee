namespace FactGen.PackageTests;

/// <summary>
/// A folder outside the repository, with packages of its own, in which commands are run as somebody would who has only the packed files.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private readonly TemporaryFolder _folder = new("package");

    /// <summary>Begins with a folder that contains only the feeds: the packed files and what the machine has.</summary>
    public Workplace(params string[] feeds) => Write("nuget.config", $"""
        <configuration>
          <packageSources>
            {string.Concat(feeds.Select((feed, index) => $"<add key=\"feed{index}\" value=\"{feed}\" />"))}
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{RepositoryPaths.PackagesOfTheMachine}" />
          </fallbackPackageFolders>
        </configuration>
        """);

    /// <summary>Variables of the environment in which commands are run.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The folder.</summary>
    public string Root => _folder.Root;

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text) => _folder.Write(path, text.ReplaceLineEndings("\n"));

    /// <summary>Reads a file.</summary>
    public string Read(string path) => _folder.Read(path);

    /// <summary>Replaces words that a file contains exactly once.</summary>
    public void Replace(string path, string words, string others) => _folder.Replace(path, words, others);

    /// <summary>A file or folder.</summary>
    public string PathOf(string path) => _folder.PathOf(path);

    /// <summary>Copies a folder.</summary>
    public void Copy(string from, string to) => _folder.Copy(from, to);

    /// <summary>Runs the SDK's command.</summary>
    /// <param name="folder">The folder in which it is run.</param>
    /// <param name="arguments">The command line.</param>
    public ProgramRun Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <summary>Runs a program.</summary>
    public ProgramRun Run(string folder, string program, params string[] arguments) =>
        ProgramRun.Of(PathOf(folder), program, arguments, [KeyValuePair.Create("NUGET_PACKAGES", PathOf("packages")), .. Environment]);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
