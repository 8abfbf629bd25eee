using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>Names of files are shown in logs and reviews as their texts are, and hide as little (FACT1007).</summary>
internal static class FileNames
{
    /// <summary>What is wrong with a file's name; null where nothing is. It is told of the name as it can be shown.</summary>
    public static FactDiagnostic? Check(InputFile file)
    {
        var name = file.Name;
        var hidden = InvisibleCharacters.Find(name).Select(character => $"{character.Notation} ({character.Name})").FirstOrDefault()
            ?? (name.IndexOfAny(['\t', '\n', '\r']) >= 0 ? "a tab or a line break" : null);
        return hidden is null ? null : new FactDiagnostic(
            Catalogue.ControlCharacter,
            $"The name of the file '{name}' holds {hidden}. Rename it; until then it is not read.",
            Place.StartOf(MessageLine.Of(file.Path)));
    }
}
