using FactGen.Compiler.Bases;
using FactGen.Generator.References;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Bases;

/// <summary>A fact base compiled in memory, for others to build on.</summary>
/// <param name="Run">The run of the generator.</param>
/// <param name="Image">The assembly.</param>
/// <param name="Bases">The fact bases that it builds on.</param>
internal sealed record CompiledBase(GeneratorRun Run, byte[] Image, CompiledBase[] Bases)
{
    private static readonly Lazy<CompiledBase> s_port = new(() => Of(PortFacts.Port, "Port"));

    private static readonly Lazy<CompiledBase> s_letters = new(() => Of(PortFacts.Letters, "Letters", Port));

    private static readonly Lazy<CompiledBase> s_guild = new(() => Of(PortFacts.Guild, "Guild", Port));

    /// <summary>The port's.</summary>
    public static CompiledBase Port => s_port.Value;

    /// <summary>The letters', which build on the port's.</summary>
    public static CompiledBase Letters => s_letters.Value;

    /// <summary>The guild's, which build on the port's.</summary>
    public static CompiledBase Guild => s_guild.Value;

    /// <summary>As a reference.</summary>
    public MetadataReference Reference { get; } = MetadataReference.CreateFromImage(Image);

    /// <summary>As the compiler of another fact base reads it.</summary>
    public BaseImage Read() => ReferenceReader.Read(Reference)!;

    /// <summary>Some fact bases as another one of that short name builds on them.</summary>
    public static BoundBases Bound(string name, params IEnumerable<BaseImage> images) => ReferencedBases.Read(images, name, "Elsewhere");

    /// <summary>Compiles facts that must be without fault.</summary>
    public static CompiledBase Of(FactBaseFiles files, string space, params CompiledBase[] bases) =>
        Of(Generate(files, space, "", bases), bases);

    /// <summary>Compiles what the generator wrote.</summary>
    public static CompiledBase Of(GeneratorRun run, params CompiledBase[] bases)
    {
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning);
        Assert.Empty(run.CodeProblems);
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return new CompiledBase(run, image.ToArray(), bases);
    }

    /// <summary>Runs the generator on facts that build on others.</summary>
    public static GeneratorRun Generate(FactBaseFiles files, string space, string code, params CompiledBase[] bases) =>
        Generate(files, space, code, [], bases);

    /// <inheritdoc cref="Generate(FactBaseFiles, string, string, CompiledBase[])"/>
    public static GeneratorRun Generate(
        FactBaseFiles files, string space, string code, (string Name, string Value)[] properties, params CompiledBase[] bases) =>
        GeneratorRun.OfTexts(
            files.Complete.Select(file => new MemoryText(file, $"/{space}")),
            code,
            [("RootNamespace", space), .. properties],
            bases: [.. bases.Select(known => known.Reference)]);

    /// <summary>The values of expressions, in code that uses this fact base and those it builds on.</summary>
    public static IReadOnlyDictionary<string, string> Evaluate(
        FactBaseFiles files,
        string space,
        IEnumerable<string> expressions,
        params CompiledBase[] bases)
    {
        string[] all = [.. expressions.Distinct(StringComparer.Ordinal)];
        var run = Generate(files, space, $$"""
            using System.Linq;
            using FactGen;
            {{string.Concat(bases.Select(known => $"using {known.Run.Output.AssemblyName};\n"))}}
            namespace {{space}}
            {
                /// <summary>Reads.</summary>
                public static class Reader
                {
                    /// <summary>What it reads.</summary>
                    public static string[] Read() => new[] { {{string.Join(", ", all.Select(expression => $"$\"{{({expression})}}\""))}} };
                }
            }
            """, bases);
        using var assembly = GeneratedAssembly.Of(run, bases.Select(known => known.Image));
        return all.Zip((string[])assembly.Call("Reader", "Read")!).ToDictionary(StringComparer.Ordinal);
    }
}
