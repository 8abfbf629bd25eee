namespace FactGen.Compiler.Sources.Lock;

/// <summary>The lock file with its lines.</summary>
internal sealed record ReadLock(InputFile File, QuoteLock Lock) : IFileStep
{
    /// <inheritdoc/>
    public string Path => File.Path;
}
