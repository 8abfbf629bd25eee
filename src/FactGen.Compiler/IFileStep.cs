namespace FactGen.Compiler;

/// <summary>The result of a step for one file.</summary>
internal interface IFileStep
{
    /// <summary>The path of the file, as diagnostics name it.</summary>
    string Path { get; }
}
