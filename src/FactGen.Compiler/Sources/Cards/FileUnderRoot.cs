namespace FactGen.Compiler.Sources.Cards;

/// <summary>Names of files below a folder, as every operating system takes them for that and nothing else.</summary>
internal static class FileUnderRoot
{
    /// <summary>Characters that mean something to some system or shell, or that part of an address is escaped by.</summary>
    private const string Forbidden = "\\:*?\"<>|%";

    /// <summary>The names that Windows keeps for devices, whatever ending they have.</summary>
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. "123456789".SelectMany(digit => new[] { $"com{digit}", $"lpt{digit}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is such a name: parts divided by <c>/</c>, none of which leads elsewhere.</summary>
    public static bool IsNamedBy(string text) => Array.TrueForAll(text.Split('/'), IsPart);

    private static bool IsPart(string part) =>
        part is [not (' ' or '~'), ..] and [.., not (' ' or '.')]
        && !part.Any(character => Forbidden.IndexOf(character) >= 0 || char.IsControl(character))
        && !Devices.Contains(part.Split('.')[0].TrimEnd(' '));
}
