namespace FactGen.Tool.Tables;

/// <summary>A line of a facts file, and the cell of the table from which it comes.</summary>
/// <param name="Text">The line.</param>
/// <param name="Row">The row; 0 for a line that was there before.</param>
/// <param name="Column">The column; null for the whole row.</param>
internal sealed record WrittenLine(string Text, int Row = 0, string? Column = null)
{
    /// <summary>How it ends in its file; null for a new line, which ends as the file's first does.</summary>
    public string? Break { get; init; }

    /// <summary>How far its first word is from the left.</summary>
    public int Indentation => Text.Length - Text.AsSpan().TrimStart(' ').Length;

    /// <summary>Whether it is empty or only a comment.</summary>
    public bool IsBlank => Text.AsSpan().Trim() is [] or ['#', ..];

    /// <summary>The same line further to the right.</summary>
    public WrittenLine Indented(int columns) => this with { Text = new string(' ', columns) + Text };
}
