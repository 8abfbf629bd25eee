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

/// <summary>One file that goes in.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Path">Where it is, as diagnostics name it.</param>
/// <param name="Name">Its path below the folder of its kind, with <c>/</c>: what cards call a text, and what decides the order.</param>
/// <param name="Text">What it says, decoded from UTF-8, without a byte order mark.</param>
/// <param name="ByteOrderMark">Whether it begins with a byte order mark.</param>
public sealed record InputFile(InputKind Kind, string Path, string Name, string Text, bool ByteOrderMark = false) : IFileStep
{
    private readonly string? _text = Text;
    private readonly IStoredText? _stored;

    /// <summary>A file whose text is made anew each time that it is asked for, or kept by whoever gives it.</summary>
    public InputFile(InputKind kind, string path, string name, IStoredText stored, bool byteOrderMark)
        : this(kind, path, name, "", byteOrderMark) => (_text, _stored) = (null, stored);

    /// <summary>What it says.</summary>
    public string Text
    {
        get => _text ?? _stored!.Read();
        init => (_text, _stored) = (value, null);
    }

    /// <summary>How many characters the text has at most, told without making it.</summary>
    public int MostLength => _text?.Length ?? _stored!.MostLength;

    /// <summary>Why the file, which is there, could not be read; null where it could.</summary>
    public FactDiagnostic? Unreadable { get; init; }
}

/// <summary>A text that is kept in another form than that of a string.</summary>
public interface IStoredText
{
    /// <summary>How many characters it has at most.</summary>
    int MostLength { get; }

    /// <summary>The text.</summary>
    string Read();
}
