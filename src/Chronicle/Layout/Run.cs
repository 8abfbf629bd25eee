namespace Chronicle.Layout;

/// <summary>How a stretch of text stands out.</summary>
internal enum Style
{
    Plain,
    Bold,
    Dim,
}

/// <summary>A stretch of text in one style.</summary>
internal readonly record struct Run(string Text, Style Style)
{
    public static implicit operator Run(string text) => new(text, Style.Plain);

    public static Run Bold(string text) => new(text, Style.Bold);

    public static Run Dim(string text) => new(text, Style.Dim);
}
