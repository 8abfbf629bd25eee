using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>
/// Checks the names of files. They appear in logs and reviews, so they may contain no invisible character and no command to a build service
/// (FACT1007): the C# compiler writes the path of a file before each message about it. YAML files must end in <c>.yaml</c> (FACT1008).
/// </summary>
internal static class FileNames
{
    /// <summary>The ending of the files of a fact base.</summary>
    private const string Ending = ".yaml";

    /// <summary>The other common ending of YAML files.</summary>
    private const string OtherEnding = ".yml";

    /// <summary>What is wrong with a file's name, or null. The message shows the name without its invisible characters.</summary>
    public static FactDiagnostic? Check(InputFile file)
    {
        var name = file.Name;
        var hidden = InvisibleCharacters.Find(name).Select(character => $"{character.Notation} ({character.Name})").FirstOrDefault()
            ?? (name.IndexOfAny(['\t', '\n', '\r']) >= 0 ? "a tab or a line break"
                : new LogLine().Next(file.Path) != file.Path ? "a command to services that run builds" : null);
        return hidden is null ? CheckEnding(file) : new FactDiagnostic(
            Catalogue.ControlCharacter,
            $"The name of the file '{name}' holds {hidden}. Rename it; until then it is not read.",
            Place.StartOf(MessageLine.Of(file.Path)));
    }

    /// <summary>If nobody read such a file, its claims would be missing from a successful build.</summary>
    private static FactDiagnostic? CheckEnding(InputFile file)
    {
        var name = file.Name;
        var isYaml = file.Kind is InputKind.Schema or InputKind.Facts or InputKind.Card;
        return isYaml && name.EndsWith(OtherEnding, StringComparison.OrdinalIgnoreCase)
            ? new FactDiagnostic(
                Catalogue.OtherEnding,
                $"'{name}' is not read: the files of a fact base end in '{Ending}'. "
                + $"Rename it to '{name.Substring(0, name.Length - OtherEnding.Length)}{Ending}', or move it to another folder.",
                Place.StartOf(file.Path))
            : null;
    }
}
