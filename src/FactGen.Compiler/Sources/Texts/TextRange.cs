namespace FactGen.Compiler.Sources.Texts;

/// <summary>A stretch of a source text, in UTF-16 units from 0, a byte order mark not counted.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset just past the last unit.</param>
public readonly record struct TextRange(int Start, int End) : IOffset
{
    /// <summary>How many UTF-16 units it is long.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two have at least one unit in common.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other range is within this one.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;
}

/// <summary>The place of an offset as editors count: both from 1, columns in UTF-16 units.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary><c>line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}

/// <summary>A range of the source file, in bytes from 0 with the byte order mark: for command-line tools that cut it out.</summary>
/// <param name="Offset">Offset of the first byte.</param>
/// <param name="Length">How many bytes.</param>
public readonly record struct ByteRange(int Offset, int Length)
{
    /// <summary><c>offset+length</c>, the form of the lock file.</summary>
    public override string ToString() => FormattableString.Invariant($"{Offset}+{Length}");
}
