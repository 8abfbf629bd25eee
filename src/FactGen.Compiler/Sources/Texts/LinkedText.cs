using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>
/// A source text that is reached through a symbolic link. Only those who read the disk can see that, and the compiler does not.
/// </summary>
/// <remarks>
/// No link below the text root is followed. Its target can be anything on the machine, may change without a change in the folder, and is no
/// text at all if links are checked out as files.
/// </remarks>
public static class LinkedText
{
    /// <summary>The text, not read; which is an error (FACT3006).</summary>
    /// <param name="path">Where it is, as diagnostics name it.</param>
    /// <param name="name">Its path below the text root, with <c>/</c>.</param>
    public static InputFile Of(string path, string name) => new(InputKind.Text, path, name, "")
    {
        Unreadable = new FactDiagnostic(Catalogue.TextChanged, Refusal(name), Place.StartOf(path)),
    };

    /// <summary>What is wrong with it, and how to correct it.</summary>
    /// <param name="name">Its path below the text root.</param>
    public static string Refusal(string name) =>
        $"The text '{name}' is reached through a symbolic link, which can lead out of the text root, and is not read. Put the file itself there, or name the folder that has it as the text root (FACTGEN_TEXT_ROOT).";
}
