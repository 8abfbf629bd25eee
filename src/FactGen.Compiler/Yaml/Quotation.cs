namespace FactGen.Compiler.Yaml;

/// <summary>Puts a text in quotation marks so that YAML reads it unchanged.</summary>
internal static class Quotation
{
    /// <summary>A message does not repeat longer texts.</summary>
    private const int LongestShown = 120;

    /// <summary>The text in quotation marks: double ones, or single ones if it contains double ones or backslashes.</summary>
    public static string Of(string text) => text.IndexOfAny(['"', '\\']) < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''")}'";

    /// <summary>The sentence that advises to put a text in quotation marks, with the corrected text if that is one short line.</summary>
    public static string Advice(string text) =>
        text.Length <= LongestShown && !text.Contains('\n') && !text.Contains('\r')
            ? $"If it is meant as text, put it in quotation marks: {Of(text)}"
            : "If it is meant as text, put it in quotation marks.";
}
