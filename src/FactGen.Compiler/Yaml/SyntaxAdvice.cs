namespace FactGen.Compiler.Yaml;

/// <summary>Sentences of FACT1001, FACT1002 and FACT1006 that say what to do about text that is not valid YAML here.</summary>
internal static class SyntaxAdvice
{
    /// <summary>The advice for a comment right behind a quotation mark, a bracket or a header.</summary>
    public const string CommentNeedsSpace = "A comment needs a space before its '#'.";

    /// <summary>The advice for a text where a key should be.</summary>
    public const string KeyExpected =
        "A key with a colon was expected here, as in 'key: value'. Text that goes on from the line above is indented deeper.";

    /// <summary>The advice for a tab at the start of a line.</summary>
    public const string TabIndents = "A tab indents this line. YAML is indented with spaces: replace the tab.";

    /// <summary>The advice for a key that the parser no longer reads as one.</summary>
    public static readonly string KeyTooLong = $"The key is too long; at most {YamlLimits.KeyLength} characters are read.";

    /// <summary>The advice for a directive.</summary>
    public const string DirectiveLine = "'%' at the start of a line begins a directive, which facts do without: delete the line.";

    /// <summary>The advice for a text that was meant as a key and its value, such as <c>troops:2030</c>; null for any other text.</summary>
    public static string? MissingSpace(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && colon + 1 < text.Length && text[colon + 1] is not ('/' or ' ')
            && text.Take(colon).All(character => char.IsLetterOrDigit(character) || character is '_' or '-')
                ? $"A space is missing after '{text.Substring(0, colon + 1)}'."
                : null;
    }

    /// <summary>The advice for a quotation mark that is not closed before the indentation ends.</summary>
    /// <param name="opened">The line from the mark on.</param>
    public static string LeftOpen(string opened)
    {
        const string Message =
            "The quotation mark opened here is not closed in this line, and the next is not indented. Close it, or indent the rest.";
        return opened[0] == '\'' && opened.Length is > 1 and <= 80 && char.IsLetterOrDigit(opened[1])
            ? $"{Message} If it is an apostrophe, put the text in double quotation marks: {Quotation.Of(opened)}"
            : Message;
    }
}
