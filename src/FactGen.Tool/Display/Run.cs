namespace FactGen.Tool.Display;

/// <summary>How a run of text is shown on a terminal.</summary>
internal enum Look
{
    Plain,
    Strong,
    Faint,
    Error,
    Warning,
    Info,
    Good,

    /// <summary>The words that were looked for; without a terminal, they are put in square brackets.</summary>
    Match,
}

/// <summary>A run of text in one look.</summary>
internal readonly record struct Run(string Text, Look Look)
{
    public static implicit operator Run(string text) => new(text, Look.Plain);

    public static Run Strong(string text) => new(text, Look.Strong);

    public static Run Faint(string text) => new(text, Look.Faint);

    public static Run Match(string text) => new(text, Look.Match);
}
