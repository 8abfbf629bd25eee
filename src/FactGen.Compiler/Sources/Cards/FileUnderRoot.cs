namespace FactGen.Compiler.Sources.Cards;

/// <summary>Names of files below a folder that every operating system reads in the same way.</summary>
internal static class FileUnderRoot
{
    /// <summary>Characters that mean something to some system or shell, or that part of an address is escaped by.</summary>
    private const string Forbidden = "\\:*?\"<>|%";

    /// <summary>The names that Windows reserves for devices, with any ending.</summary>
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. "123456789".SelectMany(digit => new[] { $"com{digit}", $"lpt{digit}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is such a name: parts separated by <c>/</c>, none of which leads elsewhere.</summary>
    public static bool IsNamedBy(string text) => Array.TrueForAll(text.Split('/'), IsPart);

    /// <summary>A name without what leads nowhere, as "./a.txt" without its "./"; null if that is no name below the root.</summary>
    public static string? Plain(string text)
    {
        var plain = string.Join("/", Parts(text));
        return plain != text && IsNamedBy(plain) ? plain : null;
    }

    /// <summary>What two names have in common that people take for the same: no ending, no capitals, and perhaps no folders.</summary>
    public static string Stem(string text, bool withFolder)
    {
        string[] parts = [.. Parts(text)];
        var name = withFolder ? string.Join("/", parts) : parts.LastOrDefault() ?? "";
        var ending = name.LastIndexOf('.');
        return (ending > name.LastIndexOf('/') + 1 ? name.Substring(0, ending) : name).ToLowerInvariant();
    }

    private static IEnumerable<string> Parts(string text) =>
        text.Split('/', '\\').Select(part => part.Trim()).Where(part => part is not ("" or "."));

    private static bool IsPart(string part) =>
        part is [not (' ' or '~'), ..] and [.., not (' ' or '.')]
        && !part.Any(character => Forbidden.IndexOf(character) >= 0 || char.IsControl(character))
        && !Devices.Contains(part.Split('.')[0].TrimEnd(' '));
}
