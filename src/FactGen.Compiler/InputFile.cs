using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;

namespace FactGen.Compiler;

/// <summary>What an input is for (FORMAT.md section 1).</summary>
public enum InputKind
{
    /// <summary>The entity types and their properties.</summary>
    Schema,

    /// <summary>Entities and their claims.</summary>
    Facts,

    /// <summary>Source cards.</summary>
    Card,

    /// <summary>The pinned quotes.</summary>
    Lock,

    /// <summary>A source document.</summary>
    Text,
}

/// <summary>One input file.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">Its path, as diagnostics name it.</param>
/// <param name="Name">Its path below the folder of its kind, with <c>/</c>. Cards name a text by it, and it decides the order of
/// files.</param>
/// <param name="Text">Its text, decoded from UTF-8, without a byte order mark.</param>
/// <param name="ByteOrderMark">Whether it begins with a byte order mark.</param>
public sealed record InputFile(InputKind Kind, string Path, string Name, string Text, bool ByteOrderMark = false) : IFileStep
{
    private readonly string? _text = Text;
    private readonly IStoredText? _stored;

    /// <summary>A file whose text is created each time it is asked for, or kept by its owner.</summary>
    public InputFile(InputKind kind, string path, string name, IStoredText stored, bool byteOrderMark)
        : this(kind, path, name, "", byteOrderMark) => (_text, _stored) = (null, stored);

    /// <summary>Its text.</summary>
    public string Text
    {
        get => _text ?? _stored!.Read();
        init => (_text, _stored) = (value, null);
    }

    /// <summary>The greatest possible number of characters in the text, without creating it.</summary>
    public int MostLength => _text?.Length ?? _stored!.MostLength;

    /// <summary>The digest of the file, if the owner of its text knows it.</summary>
    internal string? Digest => _stored?.Digest;

    /// <summary>Why the file, which exists, could not be read; null if it could.</summary>
    public FactDiagnostic? Unreadable { get; init; }
}

/// <summary>A text that is kept in another form than a string.</summary>
public interface IStoredText
{
    /// <summary>The greatest possible number of characters.</summary>
    int MostLength { get; }

    /// <summary>The digest of the file, as <c>sha256sum</c> prints it; null if it is not known.</summary>
    string? Digest { get; }

    /// <summary>The text.</summary>
    string Read();
}
