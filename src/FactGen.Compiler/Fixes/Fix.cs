namespace FactGen.Compiler.Fixes;

/// <summary>Words of a file to be replaced by others.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units from 0, a byte order mark not counted.</param>
/// <param name="End">Offset just past the last character.</param>
/// <param name="NewText">The new text.</param>
public sealed record TextEdit(int Start, int End, string NewText);

/// <summary>Changes to one file that fix one diagnostic; the rest of the file stays unchanged.</summary>
/// <param name="Title">What it does, as an editor offers it and the tool reports it.</param>
/// <param name="Edits">The changes, in the order of the file; they do not overlap.</param>
public sealed record Fix(string Title, EquatableArray<TextEdit> Edits)
{
    /// <summary>
    /// Whether the facts still say the same, so that the tool may apply it. Any other fix is a proposal: an editor offers it, and a person
    /// applies it.
    /// </summary>
    public bool IsSafe { get; init; }

    /// <summary>A text with the fix applied.</summary>
    public string ApplyTo(string text) => Apply([this], text).Text;

    /// <summary>Applies those of some fixes that do not touch the words of one before them.</summary>
    /// <returns>The text with them, and which they are.</returns>
    public static (string Text, IReadOnlyList<Fix> Applied) Apply(IEnumerable<Fix> fixes, string text)
    {
        List<Fix> applied = [];
        List<TextEdit> edits = [];
        foreach (var fix in fixes)
        {
            if (fix.Edits.All(edit => edits.TrueForAll(other => edit.End < other.Start || edit.Start > other.End)))
            {
                applied.Add(fix);
                edits.AddRange(fix.Edits);
            }
        }

        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
        {
            text = text.Substring(0, edit.Start) + edit.NewText + text.Substring(edit.End);
        }

        return (text, applied);
    }
}
