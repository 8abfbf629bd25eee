namespace FactGen.Compiler.Schema;

/// <summary>
/// How a fact base names what another has: <c>kazakhstan2022:csto-mission</c> is the <c>csto-mission</c> of the fact base
/// <c>kazakhstan2022</c>. No id, type or claim id holds a colon by itself, and YAML takes it as it stands, as a value and as a key.
/// </summary>
public static class QualifiedName
{
    private const char Separator = ':';

    /// <summary>The name that a fact base gives to something, for another fact base.</summary>
    public static string Of(string factBase, string name) => $"{factBase}{Separator}{name}";

    /// <summary>A name in the words of a fact base, for another one: what it takes from a third stays as it is.</summary>
    public static string From(string factBase, string name) => IsQualified(name) ? name : Of(factBase, name);

    /// <summary>A name as its own fact base has it, which need not name itself.</summary>
    public static string Within(string factBase, string name) =>
        factBase.Length > 0 && FactBaseOf(name) == factBase ? LocalOf(name) : name;

    /// <summary>Whether the name says which fact base it is of.</summary>
    public static bool IsQualified(string name) => name.Contains(Separator);

    /// <summary>The fact base that the name says it is of; null where it says none.</summary>
    public static string? FactBaseOf(string name) => name.IndexOf(Separator) is >= 0 and var at ? name[..at] : null;

    /// <summary>The name within its fact base.</summary>
    public static string LocalOf(string name) => name[(name.IndexOf(Separator) + 1)..];
}
