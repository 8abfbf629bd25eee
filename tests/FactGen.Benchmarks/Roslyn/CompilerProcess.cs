using System.Text;
using Basic.Reference.Assemblies;
using FactGen.Benchmarks.Measuring;
using FactGen.Compiler;

namespace FactGen.Benchmarks.Roslyn;

/// <summary>The C# compiler as a process with the generator: the cost of a build without a compiler server.</summary>
internal sealed class CompilerProcess
{
    private readonly string _folder;

    private CompilerProcess(string folder) => _folder = folder;

    /// <summary>The assembly that it writes.</summary>
    public FileInfo Assembly => new(Path.Combine(_folder, "Facts.dll"));

    /// <summary>Prepares the compilation of a fact base.</summary>
    /// <param name="files">Its files; empty for an empty project, which has no generator either.</param>
    /// <param name="name">The name of the folder that it is done in.</param>
    public static CompilerProcess Of(IReadOnlyList<InputFile> files, string name) => Of(name, ["internal static class Code { }\n"], true, (folder, arguments) =>
    {
        if (files.Count > 0)
        {
            arguments.AddRange(Directory.GetFiles(RepositoryPaths.Generator, "FactGen*.dll").Select(path => $"/analyzer:{path}"));
            arguments.Add($"/analyzerconfig:{WriteInputs(files, folder, arguments)}");
        }
    });

    /// <summary>Prepares the compilation of C# as the generator wrote it, without the generator.</summary>
    /// <param name="code">The files.</param>
    /// <param name="isDocumented">Whether a documentation file is written.</param>
    /// <param name="name">The name of the folder that it is done in.</param>
    public static CompilerProcess OfCode(IEnumerable<string> code, bool isDocumented, string name) =>
        Of(name, code, isDocumented, static (_, _) => { });

    private static CompilerProcess Of(string name, IEnumerable<string> code, bool isDocumented, Action<string, List<string>> addInputs)
    {
        var folder = Workplace.Made("csc", name);
        Workplace.Clear(folder);
        List<string> arguments =
        [
            "/noconfig", "/nostdlib+", "/target:library", "/optimize+", "/deterministic+", "/nullable:enable", "/langversion:12",
            $"/out:{Path.Combine(folder, "Facts.dll")}",
            .. isDocumented ? [$"/doc:{Path.Combine(folder, "Facts.xml")}"] : Array.Empty<string>(),
            .. References().Select(path => $"/reference:{path}"),
        ];
        foreach (var (number, text) in code.Index())
        {
            var path = Path.Combine(folder, $"Code{number}.cs");
            File.WriteAllText(path, text);
            arguments.Add(path);
        }

        addInputs(folder, arguments);
        File.WriteAllLines(Path.Combine(folder, "csc.rsp"), arguments.Select(argument => $"\"{argument}\""));
        return new CompilerProcess(folder);
    }

    /// <summary>Compiles.</summary>
    public ProcessCost Run() => ChildProcess.Run(["dotnet", "exec", Workplace.Csc, $"@{Path.Combine(_folder, "csc.rsp")}"]);

    private static string WriteInputs(IReadOnlyList<InputFile> files, string folder, List<string> arguments)
    {
        var options = new StringBuilder("is_global = true\nbuild_property.RootNamespace = Facts\n");
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            arguments.Add($"/additionalfile:{path}");
            options.Append($"[{path.Replace('\\', '/')}]\n")
                .Append($"build_metadata.AdditionalFiles.FactGenKind = {MemoryText.KindOf(file)}\n")
                .Append($"build_metadata.AdditionalFiles.FactGenName = {file.Name}\n");
        }

        var config = Path.Combine(folder, "inputs.globalconfig");
        File.WriteAllText(config, options.ToString());
        return config;
    }

    private static IEnumerable<string> References()
    {
        var folder = Workplace.Made("csc", "references");
        Directory.CreateDirectory(folder);
        foreach (var reference in Net80.ReferenceInfos.All)
        {
            var path = Path.Combine(folder, reference.FileName);
            File.WriteAllBytes(path, reference.ImageBytes);
            yield return path;
        }

        yield return typeof(Entity).Assembly.Location;
    }
}
