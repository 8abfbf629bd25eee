namespace FactGen.Compiler;

/// <summary>What a step makes of one file.</summary>
internal interface IFileStep
{
    /// <summary>Where the file is, as diagnostics name it.</summary>
    string Path { get; }
}
