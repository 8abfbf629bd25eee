using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler;

/// <summary>
/// An input that exists and is not read, which is an error. Only those who read the disk can see why, and the compiler does not.
/// </summary>
public static class UnreadFile
{
    /// <summary>The input, without its text.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="path">Where it is, as diagnostics name it.</param>
    /// <param name="name">Its path below the folder of its kind, with <c>/</c>.</param>
    /// <param name="reason">Why it is not read, and the way out.</param>
    public static InputFile Of(InputKind kind, string path, string name, string reason) => new(kind, path, name, "")
    {
        Unreadable = new FactDiagnostic(
            kind switch
            {
                InputKind.Lock => Catalogue.LockOutOfDate,
                InputKind.Text => Catalogue.TextChanged,
                _ => Catalogue.NotYaml,
            },
            reason,
            Place.StartOf(path)),
    };

    /// <summary>An input that is reached through a symbolic link below the folder of its kind.</summary>
    /// <remarks>
    /// No such link is followed. Its target can be anything on the machine, may change without a change in the folder, and is no input at
    /// all if links are checked out as files.
    /// </remarks>
    /// <inheritdoc cref="Of"/>
    public static InputFile BehindLink(InputKind kind, string path, string name) => Of(kind, path, name, LinkRefusal(kind, name));

    /// <summary>An input in another encoding, whose letters would be read as others.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="path">Where it is, as diagnostics name it.</param>
    /// <param name="name">Its path below the folder of its kind, with <c>/</c>.</param>
    /// <param name="encoding">The name of the encoding in which it would have been read.</param>
    public static InputFile NotUtf8(InputKind kind, string path, string name, string encoding) =>
        Of(kind, path, name, $"The file is read as {encoding}, not as UTF-8. Save it as UTF-8, and set no other <CodePage> in the project.");

    /// <summary>An input that is too long to be read (FACT1006).</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="path">Where it is, as diagnostics name it.</param>
    /// <param name="name">Its path below the folder of its kind, with <c>/</c>.</param>
    /// <param name="bytes">Its length.</param>
    public static InputFile TooLong(InputKind kind, string path, string name, long bytes) => new(kind, path, name, "")
    {
        Unreadable = new FactDiagnostic(
            Catalogue.TooLarge,
            $"The file has {bytes} bytes; at most {MostCharactersOf(kind)} characters are read. Divide it.",
            Place.StartOf(path)),
    };

    /// <summary>More bytes than an input of a kind may have, whatever its characters are; it need not be read to be refused.</summary>
    /// <param name="kind">The kind.</param>
    public static long MostBytesOf(InputKind kind) => 3L * (MostCharactersOf(kind) + 1);

    private static int MostCharactersOf(InputKind kind) => kind switch
    {
        InputKind.Lock => FactLimits.Lock,
        InputKind.Text => FactLimits.SourceText,
        _ => Yaml.YamlLimits.FileLength,
    };

    /// <summary>What is wrong with a link, and how to correct it.</summary>
    /// <param name="kind">The kind of the input behind it.</param>
    /// <param name="name">The path of the input below the folder of its kind.</param>
    public static string LinkRefusal(InputKind kind, string name) => kind is InputKind.Text
        ? $"The text '{name}' is reached through a symbolic link, which can lead out of the text root, and is not read. "
            + "Put the file itself there, or name the folder that has it as the text root (FACTGEN_TEXT_ROOT)."
        : $"'{name}' is reached through a symbolic link, which can lead out of the fact base, and is not read. Put the file itself there.";
}
