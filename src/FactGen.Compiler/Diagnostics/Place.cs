namespace FactGen.Compiler.Diagnostics;

/// <summary>A range in one file: the words that a diagnostic is about.</summary>
/// <param name="Path">The file, as the build names it.</param>
/// <param name="Start">Offset of the first character, in UTF-16 units from 0, a byte order mark not counted.</param>
/// <param name="End">Offset just past the last character.</param>
/// <param name="Line">Line of the first character, from 1.</param>
/// <param name="Column">Column of the first character in UTF-16 units, from 1.</param>
/// <param name="EndLine">Line of the place just past the last character, from 1.</param>
/// <param name="EndColumn">Column of the place just past the last character, from 1.</param>
public sealed record Place(string Path, int Start, int End, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The start of a file, for messages about the file as a whole.</summary>
    public static Place StartOf(string path) => new(path, 0, 0, 1, 1, 1, 1);

    /// <summary><c>path(line,column)</c>, the form that build logs use.</summary>
    public override string ToString() => $"{Path}({Line},{Column})";
}
