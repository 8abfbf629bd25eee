namespace FactGen.Compiler.Schema;

/// <summary>How ids, types and properties are spelled (FORMAT.md section 1): ASCII letters and digits alone.</summary>
public static class SchemaNames
{
    /// <summary>PascalCase: <c>Operation</c>.</summary>
    public static bool IsType(string name) =>
        name is [>= 'A' and <= 'Z', ..]
            && name.All(character => IsLower(character) || IsDigit(character) || character is >= 'A' and <= 'Z');

    /// <summary>snake_case: <c>withdrawal_start</c>.</summary>
    public static bool IsProperty(string name) => IsSeparated(name, '_');

    /// <summary>kebab-case: <c>csto-mission</c>.</summary>
    public static bool IsId(string name) => IsSeparated(name, '-');

    /// <summary>An id, alone or after the short name of a fact base: <c>kazakhstan2022:csto-mission</c>.</summary>
    public static bool IsReference(string name) =>
        IsId(QualifiedName.LocalOf(name)) && (QualifiedName.FactBaseOf(name) is not { } factBase || IsId(factBase));

    private static bool IsSeparated(string name, char separator)
    {
        if (name is not [>= 'a' and <= 'z', ..] || name[^1] == separator)
        {
            return false;
        }

        var before = '\0';
        foreach (var character in name)
        {
            if (!IsLower(character) && !IsDigit(character) && (character != separator || before == separator))
            {
                return false;
            }

            before = character;
        }

        return true;
    }

    private static bool IsLower(char character) => character is >= 'a' and <= 'z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
