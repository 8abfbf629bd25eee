namespace FactGen.Compiler.Schema;

/// <summary>
/// How a fact base names what another declares: <c>kazakhstan2022:csto-mission</c> is the <c>csto-mission</c> of the fact base
/// <c>kazakhstan2022</c>. No id, type or claim id contains a colon itself, and YAML reads the name without quotation marks, as a value and
/// as a key.
/// </summary>
public static class QualifiedName
{
    private const char Separator = ':';

    /// <summary>The name of something in a fact base, for use in another fact base.</summary>
    public static string Of(string factBase, string name) => $"{factBase}{Separator}{name}";

    /// <summary>A name as a fact base writes it, for use in another one: names from a third stay unchanged.</summary>
    public static string From(string factBase, string name) => IsQualified(name) ? name : Of(factBase, name);

    /// <summary>A name as its own fact base writes it, which may omit itself.</summary>
    public static string Within(string factBase, string name) =>
        factBase.Length > 0 && FactBaseOf(name) == factBase ? LocalOf(name) : name;

    /// <summary>Whether the name contains its fact base.</summary>
    public static bool IsQualified(string name) => name.Contains(Separator);

    /// <summary>The fact base in the name; null if it contains none.</summary>
    public static string? FactBaseOf(string name) => name.IndexOf(Separator) is >= 0 and var at ? name[..at] : null;

    /// <summary>The name within its fact base.</summary>
    public static string LocalOf(string name) => name[(name.IndexOf(Separator) + 1)..];
}
