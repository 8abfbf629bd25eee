using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using FactGen.Compiler;

namespace FactGen.PackageTests;

/// <summary>The content of the packed files.</summary>
[Collection(PackedFiles.Collection)]
public sealed class PackageContentTests(PackedFiles packed)
{
    private const string CompilerFolder = "analyzers/dotnet/cs/";

    [Fact]
    public void One_file_has_all_that_a_project_needs()
    {
        using var package = ZipFile.OpenRead(packed.FileOf("FactGen", "nupkg"));
        Assert.Equal(
            [
                "CHANGELOG.md",
                "FORMAT.md",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/FactGen.CodeFixes.dll",
                "analyzers/dotnet/cs/FactGen.Compiler.dll",
                "analyzers/dotnet/cs/FactGen.Generator.dll",
                "analyzers/dotnet/cs/FactGen.Yaml.dll",
                "analyzers/dotnet/cs/FactGen.dll",
                "buildTransitive/FactGen.props",
                "buildTransitive/FactGen.targets",
                "facts.schema.json",
                .. Catalogue.All.Select(rule => $"help/{rule.Id}.md"),
                "icon.png",
                "lib/net8.0/FactGen.dll",
                "lib/net8.0/FactGen.xml",
            ],
            Names(package));

        using var symbols = ZipFile.OpenRead(packed.FileOf("FactGen", "snupkg"));
        Assert.Equal(["lib/net8.0/FactGen.pdb"], Names(symbols));
    }

    [Theory]
    [InlineData("FactGen")]
    [InlineData("FactGen.Tool")]
    [InlineData("FactGen.Templates")]
    public void Packages_describe_themselves_and_depend_on_none(string name)
    {
        using var package = ZipFile.OpenRead(packed.FileOf(name, "nupkg"));
        using var nuspec = package.GetEntry($"{name}.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        XNamespace space = metadata.Name.Namespace;
        Assert.Equal("README.md", metadata.Element(space + "readme")?.Value);
        Assert.NotEmpty(metadata.Element(space + "description")!.Value);
        Assert.NotEmpty(metadata.Element(space + "tags")!.Value);
        Assert.Equal("icon.png", metadata.Element(space + "icon")?.Value);
        Assert.NotNull(package.GetEntry("icon.png"));
        Assert.Empty(metadata.Descendants(space + "dependency"));

        // The owners have not chosen a licence yet. The README says so.
        Assert.Null(metadata.Element(space + "license"));
        Assert.Contains("licence is not chosen yet", File.ReadAllText(Path.Combine(RepositoryPaths.Root, "README.md")), StringComparison.Ordinal);
    }

    /// <summary>Licence, address and help are one property each.</summary>
    [Fact]
    public void What_the_owners_decide_is_given_when_it_is_packed()
    {
        using var folder = new TemporaryFolder("decided");
        PackedFiles.Pack(
            folder.Root,
            "FactGen",
            "-p:PackageLicenseExpression=MIT",
            "-p:PackageProjectUrl=https://facts.example.org/",
            "-p:HelpBase=https://facts.example.org/help/");
        using var package = ZipFile.OpenRead(Path.Combine(folder.Root, Path.GetFileName(packed.FileOf("FactGen", "nupkg"))));
        var nuspec = TextOf(package, "FactGen.nuspec");
        var props = TextOf(package, "buildTransitive/FactGen.props");

        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<projectUrl>https://facts.example.org/</projectUrl>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<_FactGenHelpBase>https://facts.example.org/help/</_FactGenHelpBase>", props, StringComparison.Ordinal);
        using var asItIs = ZipFile.OpenRead(packed.FileOf("FactGen", "nupkg"));
        Assert.Equal(
            TextOf(asItIs, "buildTransitive/FactGen.props").Trim(), props.Replace("https://facts.example.org/help/", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void What_is_loaded_into_the_compiler_brings_its_symbols_and_names_no_YamlDotNet()
    {
        using var package = ZipFile.OpenRead(packed.FileOf("FactGen", "nupkg"));
        foreach (var entry in package.Entries.Where(entry => entry.FullName.StartsWith(CompilerFolder, StringComparison.Ordinal)))
        {
            using var stream = new MemoryStream();
            using (var content = entry.Open())
            {
                content.CopyTo(stream);
            }

            stream.Position = 0;
            using var image = new PEReader(stream);
            var metadata = image.GetMetadataReader();
            Assert.Equal(entry.Name, metadata.GetString(metadata.GetAssemblyDefinition().Name) + ".dll");
            Assert.DoesNotContain(
                "YamlDotNet",
                metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)));
            if (entry.Name != "FactGen.Yaml.dll")
            {
                Assert.Contains(image.ReadDebugDirectory(), debug => debug.Type is DebugDirectoryEntryType.EmbeddedPortablePdb);
            }
        }
    }

    [Theory]
    [InlineData("FactGen", "nupkg")]
    [InlineData("FactGen", "snupkg")]
    [InlineData("FactGen.Tool", "nupkg")]
    [InlineData("FactGen.Templates", "nupkg")]
    public void Packing_again_gives_the_same_bytes(string name, string extension)
    {
        var again = Directory.CreateTempSubdirectory("factgen-again-");
        try
        {
            PackedFiles.Pack(again.FullName, name);
            Assert.True(File.ReadAllBytes(packed.FileOf(name, extension))
                .AsSpan()
                .SequenceEqual(File.ReadAllBytes(Path.Combine(again.FullName, Path.GetFileName(packed.FileOf(name, extension))))));
        }
        finally
        {
            again.Delete(recursive: true);
        }
    }

    private static string TextOf(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The files in a package, those aside that describe it.</summary>
    private static IEnumerable<string> Names(ZipArchive package) => package.Entries
        .Select(entry => entry.FullName)
        .Where(name =>
            !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name is not "[Content_Types].xml"
                && !name.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
