namespace Chronicle.Layout;

/// <summary>How a run of text is shown.</summary>
internal enum Style
{
    Plain,
    Bold,
    Dim,
}

/// <summary>A run of text in one style.</summary>
internal readonly record struct Run(string Text, Style Style)
{
    public static implicit operator Run(string text) => new(text, Style.Plain);

    public static Run Bold(string text) => new(text, Style.Bold);

    public static Run Dim(string text) => new(text, Style.Dim);
}
