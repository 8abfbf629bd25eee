using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>
/// A source text that is reached through a symbolic link. Only whoever looks at the disk can tell, and that is not the compiler.
/// </summary>
/// <remarks>
/// No such link is followed below the text root, wherever it leads: what lies behind it can be anything on the machine, may be exchanged
/// without a change in the folder, and is no text at all where links are checked out as files.
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

    /// <summary>What is wrong with it, and the way out.</summary>
    /// <param name="name">Its path below the text root.</param>
    public static string Refusal(string name) =>
        $"The text '{name}' is reached through a symbolic link, which can lead out of the text root, and is not read. Put the file itself there, or name the folder that has it as the text root (FACTGEN_TEXT_ROOT).";
}
