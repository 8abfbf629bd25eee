namespace FactGen.Compiler.Bases;

/// <summary>How generated code keeps what a fact base says of itself, for whoever reads assemblies or symbols.</summary>
public static class BaseImages
{
    /// <summary>The assembly without which there is no fact base.</summary>
    public const string Library = "FactGen";

    /// <summary>The name of the attribute by which a fact base's assembly is known.</summary>
    public const string AttributeName = "FactBaseAttribute";

    /// <summary>The namespace of that attribute.</summary>
    public const string AttributeNamespace = "FactGen.Runtime";

    /// <summary>The class whose constants describe the fact base as a whole.</summary>
    public const string Manifest = nameof(Manifest);

    /// <summary>The constant of each other class: the data of a facts file.</summary>
    public const string Data = nameof(Data);

    /// <summary>What a fact base says of itself.</summary>
    /// <param name="assembly">The assembly's name.</param>
    /// <param name="format">The format of its texts; those of another format than this one's are not looked at.</param>
    /// <param name="name">The fact base's short name.</param>
    /// <param name="namespace">The C# namespace of its types.</param>
    /// <param name="isPublic">Whether its C# types can be named from another assembly.</param>
    /// <param name="constants">The text constants of a namespace's types, in any order.</param>
    /// <remarks>Of one whose types are internal nothing is read: the assembly that a build refers to has nothing internal in it.</remarks>
    public static BaseImage Of(
        string assembly,
        int format,
        string name,
        string @namespace,
        bool isPublic,
        Func<string, IEnumerable<(string Type, string Field, string Value)>> constants)
    {
        var image = new BaseImage(assembly, format, name, @namespace, isPublic);
        if (format != BaseImage.CurrentFormat || !isPublic)
        {
            return image;
        }

        var texts = constants($"{@namespace.Replace("@", "")}.Generated").ToArray(); // metadata has names without the sign that C# may need
        return image with
        {
            Schema = OfManifest(nameof(BaseImage.Schema)),
            Sources = OfManifest(nameof(BaseImage.Sources)),
            Bases = OfManifest(nameof(BaseImage.Bases)),
            Chunks = texts.Where(text => text.Type != Manifest && text.Field == Data)
                .OrderBy(text => text.Type, StringComparer.Ordinal)
                .Select(text => text.Value)
                .ToEquatableArray(),
        };

        string OfManifest(string field) => texts.FirstOrDefault(text => text.Type == Manifest && text.Field == field).Value ?? "";
    }
}
