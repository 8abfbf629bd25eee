namespace FactGen.Compiler.Yaml;

/// <summary>How a text is put in quotation marks so that YAML reads it as it is.</summary>
internal static class Quotation
{
    /// <summary>Longer texts are not repeated in a message.</summary>
    private const int LongestShown = 120;

    /// <summary>The text in quotation marks: double, or single where it holds double ones or backslashes.</summary>
    public static string Of(string text) => text.IndexOfAny(['"', '\\']) < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''")}'";

    /// <summary>The sentence that says to put a text in quotation marks, with the corrected text where it is one short line.</summary>
    public static string Advice(string text) =>
        text.Length <= LongestShown && !text.Contains('\n') && !text.Contains('\r')
            ? $"If it is meant as text, put it in quotation marks: {Of(text)}"
            : "If it is meant as text, put it in quotation marks.";
}
