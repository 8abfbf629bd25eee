using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Bases;

/// <summary>Reads the compiled fact bases that a fact base builds on, and checks that they fit together and fit it (FACT2010).</summary>
public sealed class ReferencedBases
{
    private readonly string _factBase;
    private readonly string _namespace;
    private readonly DiagnosticSink _diagnostics = new();

    private ReferencedBases(string factBase, string @namespace) => (_factBase, _namespace) = (factBase, @namespace);

    /// <summary>Reads them; one that does not fit is reported and left out.</summary>
    /// <param name="images">What the referenced assemblies contain, in any order.</param>
    /// <param name="factBase">The short name of the fact base that builds on them.</param>
    /// <param name="namespace">The C# namespace of its types.</param>
    public static BoundBases Read(IEnumerable<BaseImage> images, string factBase, string @namespace)
    {
        var reading = new ReferencedBases(factBase, @namespace);
        if (!SchemaNames.IsId(factBase))
        {
            reading._diagnostics.Report(
                Catalogue.UnfitBase, Place.StartOf(""), $"'{factBase}' is no short name of a fact base: set FactGenBase in kebab-case, as in 'port-facts'.");
        }

        BaseImage[] fitting =
        [
            .. reading.Fitting(
                [.. images.OrderBy(image => image.Name, StringComparer.Ordinal).ThenBy(image => image.Assembly, StringComparer.Ordinal)])
        ];
        return new BoundBases(reading.Read(fitting), reading._diagnostics.Diagnostics);
    }

    /// <summary>The digest of everything in a compiled fact base.</summary>
    internal static string DigestOf(BaseImage image) =>
        TextDigest.Of(string.Join("\n", [image.Name, image.Namespace, image.Schema, image.Sources, image.Bases, .. image.Chunks]));

    private List<BaseImage> Fitting(IReadOnlyList<BaseImage> images)
    {
        List<BaseImage> fitting = [];
        foreach (var image in images)
        {
            if (Fault(image, fitting) is { } fault)
            {
                Report(image, fault);
            }
            else
            {
                fitting.Add(image);
            }
        }

        var digests = fitting.ToDictionary(image => image.Name, DigestOf, StringComparer.Ordinal);
        var buildsOn = fitting.ToDictionary(image => image.Name, BuiltOn, StringComparer.Ordinal);
        foreach (var image in fitting.ToArray())
        {
            if (FaultOfItsBases(image, buildsOn, digests) is { } fault)
            {
                Report(image, fault);
                fitting.Remove(image);
            }
        }

        return fitting;
    }

    private string? Fault(BaseImage image, IReadOnlyList<BaseImage> others)
    {
        if (image.Format != BaseImage.CurrentFormat)
        {
            return $"was compiled by a FactGen that writes the format {image.Format}, and this one reads {BaseImage.CurrentFormat}. Compile it again with the FactGen that is used here, or use here the one that compiled it";
        }

        if (image.Name == _factBase)
        {
            return $"has the short name '{image.Name}', as this fact base itself: it cannot build on itself. Set another FactGenBase in one of the two projects";
        }

        if (image.Namespace == _namespace)
        {
            return $"has its types in the namespace '{image.Namespace}', as this fact base itself. Set another FactGenNamespace in one of the two projects";
        }

        return others.FirstOrDefault(other => other.Name == image.Name) is { } twin
            ? $"has the short name '{image.Name}', as that in '{twin.Assembly}'. Set another FactGenBase in one of the two projects, or reference one version alone"
            : null;
    }

    private string? FaultOfItsBases(
        BaseImage image,
        Dictionary<string, Dictionary<string, string>> buildsOn,
        Dictionary<string, string> digests)
    {
        foreach (var (name, digest) in BuiltOn(image).Select(built => (built.Key, built.Value)))
        {
            if (name == _factBase)
            {
                return $"builds on '{name}', which is this fact base itself. Break the circle: bring the facts that both need into a third";
            }

            if (!digests.TryGetValue(name, out var present))
            {
                return $"builds on '{name}', which is not referenced here, or does not fit. Reference it too";
            }

            if (buildsOn[name].ContainsKey(image.Name))
            {
                return $"builds on '{name}', and '{name}' on '{image.Name}'. Break the circle: bring the facts that both need into a third";
            }

            if (present != digest)
            {
                return $"was compiled with other facts of '{name}' than those referenced here. Compile it again with these, or reference the version of '{name}' that it was compiled with";
            }
        }

        return null;
    }

    private ReferencedFacts Read(IReadOnlyList<BaseImage> images)
    {
        var schemas = images.Select(image =>
            new BaseSchema(image.Name, image.Namespace, image.IsPublic, new SchemaReader(image.Name).Read(image.Schema)));
        var types = new FactSchema(default, _factBase, schemas.ToEquatableArray()) { IsRead = false };
        return new ReferencedFacts(types, [.. images.Select((image, number) => new ReferencedBase(
            types.Bases[number],
            [.. CardReader.Read(image.Sources, image.Name)],
            [.. image.Chunks.SelectMany(new FactsReader(image.Name, types).Read)],
            DigestOf(image)))]);
    }

    private static Dictionary<string, string> BuiltOn(BaseImage image) =>
        DataLine.Of(image.Bases).ToDictionary(line => line.Required(0), line => line.Required(1), StringComparer.Ordinal);

    private void Report(BaseImage image, string fault) =>
        _diagnostics.Report(Catalogue.UnfitBase, Place.StartOf(""), $"The fact base '{image.Name}' in '{image.Assembly}' {fault}.");
}

/// <summary>The fact bases that a fact base builds on, and what is wrong with them.</summary>
public sealed record BoundBases(ReferencedFacts Facts, IReadOnlyList<FactDiagnostic> Diagnostics)
{
    /// <summary>A fact base that builds on no other.</summary>
    public static BoundBases None { get; } = new(ReferencedFacts.None, []);
}
