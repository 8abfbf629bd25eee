namespace FactGen.Compiler.Bases;

/// <summary>A compiled fact base as its assembly describes it: the texts in the assembly, not yet parsed.</summary>
/// <param name="Assembly">The assembly's name, or its file, as messages name it.</param>
/// <param name="Format">The format of these texts.</param>
/// <param name="Name">The fact base's short name.</param>
/// <param name="Namespace">The C# namespace of its types.</param>
/// <param name="IsPublic">Whether its C# types can be named from another assembly.</param>
public sealed record BaseImage(string Assembly, int Format, string Name, string Namespace, bool IsPublic)
{
    /// <summary>The format that is written and read here. It changes whenever an older reader would misread a newer text.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Its types, as <c>SchemaText</c> writes them.</summary>
    public string Schema { get; init; } = "";

    /// <summary>Its source cards, one in each line.</summary>
    public string Sources { get; init; } = "";

    /// <summary>The fact bases that it builds on, one in each line: the short name and the digest.</summary>
    public string Bases { get; init; } = "";

    /// <summary>The data of its facts files, in an order that is the same in every build.</summary>
    public EquatableArray<string> Chunks { get; init; }
}
