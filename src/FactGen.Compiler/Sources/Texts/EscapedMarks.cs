namespace FactGen.Compiler.Sources.Texts;

/// <summary>
/// Spaces, apostrophes, quotation marks and dashes that a text has as entities of HTML, or as UTF-8 that was read as Windows-1252. FACT3014
/// reports them; here they are what a reader sees, so that "doesn&amp;rsquo;t" is a negation and "more&amp;nbsp;than" a hedge.
/// </summary>
internal static class EscapedMarks
{
    private static readonly (string Written, string Plain)[] Marks =
    [
        ("&nbsp;", " "), ("&ensp;", " "), ("&emsp;", " "), ("&thinsp;", " "), ("&#160;", " "), ("&#xa0;", " "),
        ("&rsquo;", "'"), ("&lsquo;", "'"), ("&apos;", "'"), ("&#39;", "'"), ("&#8216;", "'"), ("&#8217;", "'"), ("&#x27;", "'"),
        ("&#x2019;", "'"), ("&quot;", "\""), ("&ldquo;", "\""), ("&rdquo;", "\""), ("&#34;", "\""), ("&#8220;", "\""), ("&#8221;", "\""),
        ("&ndash;", "-"), ("&mdash;", "-"), ("&#8211;", "-"), ("&#8212;", "-"), ("&hellip;", "..."), ("&#8230;", "..."), ("&amp;", "&"),
        ("&#38;", "&"), ("â€™", "'"), ("â€˜", "'"), ("â€œ", "\""), ("â€\u009D", "\""), ("â€“", "-"), ("â€”", "-"), ("â€¦", "..."), ("Â\u00A0", " "),
    ];

    /// <summary>What stands for the characters at an index; null if no such mark begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index.</param>
    /// <param name="length">How many characters the mark has in the text.</param>
    public static string? At(string text, int index, out int length)
    {
        length = 0;
        if (!MayBegin(text, index))
        {
            return null;
        }

        foreach (var (written, plain) in Marks)
        {
            if (string.Compare(text, index, written, 0, written.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                length = written.Length;
                return plain;
            }
        }

        return null;
    }

    /// <summary>"â" is a common letter, so most of the marks are ruled out by the character behind it.</summary>
    private static bool MayBegin(string text, int index) => index + 1 < text.Length && text[index] switch
    {
        '&' => true,
        'â' => text[index + 1] == '€',
        'Â' => text[index + 1] == '\u00A0',
        _ => false,
    };
}
