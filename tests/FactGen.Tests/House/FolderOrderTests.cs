using System.Text.RegularExpressions;
using FactGen.Compiler;

namespace FactGen.Tests.House;

/// <summary>The folders of FactGen.Compiler are in the order in which data flows through them: each uses only those above it.</summary>
public sealed partial class FolderOrderTests
{
    private const string Root = "FactGen.Compiler";

    /// <summary>The order. All folders may use what is outside of them (inputs, limits, collections, the catalogue of rules).</summary>
    internal static readonly string[] Order =
    [
        "Diagnostics",
        "Yaml",
        "Schema",
        "Sources",
        "Facts",
        "Bases",
        "Linking",
        "Findings",
        "Prose",
        "Evidence",
        "Checks",
        "CSharp",
        "Fixes",
        "Graph",
    ];

    private static readonly string s_sources = Path.Combine(RepositoryPaths.Root, "src", Root);

    private static readonly Lazy<(string User, string Used)[]> s_references = new(() =>
    [
        .. TypeReferences.In(typeof(FactLimits).Assembly.Location)
            .Select(pair => (pair.User.FullName, pair.Used.FullName))
            .Where(pair => FolderOf(pair.Item1) is not null && FolderOf(pair.Item2) is not null),
    ]);

    public static TheoryData<string> Folders => [.. Order];

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Assert.Equal(
        Directory.GetDirectories(s_sources)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj") && SourceFiles(folder).Any())
            .Select(folder => Path.GetFileName(folder)!)
            .Where(folder => folder is not "build") // code of the build, not of the compiler
            .Order(StringComparer.Ordinal),
        Order.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_code_of_a_folder_uses_only_folders_above_it(string folder) => Assert.Empty(s_references.Value
        .Where(pair => FolderOf(pair.User) == folder && IsBelow(FolderOf(pair.Used)!, folder))
        .Select(pair => $"{pair.User} uses {pair.Used}")
        .Order(StringComparer.Ordinal));

    /// <summary>Constants are not in the compiled code; the directives of a file, and names in full, show those too.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public void The_files_of_a_folder_name_only_folders_above_it(string folder) => Assert.Empty(SourceFiles(Path.Combine(s_sources, folder))
        .SelectMany(file => Name().Matches(File.ReadAllText(file)), (file, name) => (file, Named: name.Groups["folder"].Value))
        .Where(name => IsBelow(name.Named, folder))
        .Select(name => $"{Path.GetFileName(name.file)} names {name.Named}")
        .Distinct());

    [Theory]
    [InlineData("FactGen.Compiler.Yaml.YamlReader", "FactGen.Compiler.Diagnostics.DiagnosticSink")] // a parameter
    [InlineData("FactGen.Compiler.Sources.Texts.SourceText", "FactGen.Compiler.Sources.Texts.FoldedText")] // a field
    [InlineData("FactGen.Compiler.Graph.CodeGraph", "FactGen.Compiler.CSharp.TypeSource")] // a call
    public void The_walk_sees_what_a_type_uses(string user, string used) => Assert.Contains((user, used), s_references.Value);

    /// <summary>The folder of a type's namespace: empty outside of the folders, null for a type that the C# compiler made.</summary>
    private static string? FolderOf(string type) =>
        !type.StartsWith(Root + ".", StringComparison.Ordinal) ? null
        : type[(Root.Length + 1)..].Split('.') is [var folder, _, ..] ? folder
        : "";

    private static bool IsBelow(string folder, string other) => Array.IndexOf(Order, folder) > Array.IndexOf(Order, other);

    private static IEnumerable<string> SourceFiles(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex(@"FactGen\.Compiler\.(?<folder>[A-Z]\w+)\b")]
    private static partial Regex Name();
}
