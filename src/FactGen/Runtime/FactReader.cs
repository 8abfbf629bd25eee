namespace FactGen.Runtime;

/// <summary>
/// Reads the values in generated data, with the same code as the compiler.
/// </summary>
/// <remarks>A value that cannot be read is a bug of the generator, not of the facts: the compiler has read the value before.</remarks>
internal static class FactReader
{
    /// <summary>A text, unchanged.</summary>
    public static string Text(string text) => text;

    /// <summary>A whole number of things.</summary>
    public static Count Count(string text) => FactGen.Count.TryParse(text, out var value) ? value : throw Unreadable(text);

    /// <summary>A decimal number.</summary>
    public static Amount Number(string text) => Amount.TryParse(text, out var value) ? value : throw Unreadable(text);

    /// <summary>An amount of money.</summary>
    public static Money Money(string text) => FactGen.Money.TryParse(text, out var value) ? value : throw Unreadable(text);

    /// <summary>A percentage.</summary>
    public static Percent Percent(string text) => FactGen.Percent.TryParse(text, out var value) ? value : throw Unreadable(text);

    /// <summary>A ratio.</summary>
    public static Ratio Ratio(string text) => FactGen.Ratio.TryParse(text, out var value) ? value : throw Unreadable(text);

    /// <summary>A date.</summary>
    public static FactDate Date(string text) => FactDate.TryParse(text, out var value) ? value : throw Unreadable(text);

    /// <summary>A length of time.</summary>
    public static Duration Duration(string text) => FactGen.Duration.TryParse(text, out var value) ? value : throw Unreadable(text);

    /// <summary>True or false.</summary>
    public static bool Bool(string text) => text == "true";

    /// <summary>An absolute address.</summary>
    public static Uri Url(string text) => new(text, UriKind.Absolute);

    private static InvalidOperationException Unreadable(string text) => new($"the generated data holds '{text}', which cannot be read");
}
