namespace FactGen.Compiler.Bases;

/// <summary>How generated code describes its fact base, for readers of assemblies or symbols.</summary>
public static class BaseImages
{
    /// <summary>The assembly that every fact base references.</summary>
    public const string Library = "FactGen";

    /// <summary>The name of the attribute that marks a fact base's assembly.</summary>
    public const string AttributeName = "FactBaseAttribute";

    /// <summary>The namespace of that attribute.</summary>
    public const string AttributeNamespace = "FactGen.Runtime";

    /// <summary>The class whose constants describe the whole fact base.</summary>
    public const string Manifest = nameof(Manifest);

    /// <summary>The constant of every other class: the data of a facts file.</summary>
    public const string Data = nameof(Data);

    /// <summary>The description of a fact base.</summary>
    /// <param name="assembly">The assembly's name.</param>
    /// <param name="format">The format of its texts; texts of another format than <see cref="BaseImage"/> reads are ignored.</param>
    /// <param name="name">The fact base's short name.</param>
    /// <param name="namespace">The C# namespace of its types.</param>
    /// <param name="isPublic">Whether its C# types can be named from another assembly.</param>
    /// <param name="constants">The text constants of a namespace's types, in any order.</param>
    /// <remarks>
    /// Nothing is read of a fact base whose types are internal: the reference assembly that a build uses contains nothing internal.
    /// </remarks>
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
