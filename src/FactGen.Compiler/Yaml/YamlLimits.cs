namespace FactGen.Compiler.Yaml;

/// <summary>
/// How much one file may contain. The limits are far above what people write by hand. They exist so that no file can keep a build busy or
/// crash it.
/// </summary>
internal static class YamlLimits
{
    /// <summary>UTF-16 units in a file.</summary>
    public const int FileLength = 4 * 1024 * 1024;

    /// <summary>UTF-16 units in one text.</summary>
    public const int TextLength = 64 * 1024;

    /// <summary>UTF-16 units in one key; the parser does not recognize longer ones.</summary>
    public const int KeyLength = 1024;

    /// <summary>Texts, lists and maps in a file, keys included.</summary>
    public const int Nodes = 250_000;

    /// <summary>Lists and maps inside each other.</summary>
    public const int Depth = 64;

    /// <summary>Errors reported for one file before the rest of it is skipped.</summary>
    public const int Errors = 100;

    /// <summary>Invisible characters reported one by one for one file; the last message counts the others.</summary>
    public const int InvisibleCharacters = 20;
}
