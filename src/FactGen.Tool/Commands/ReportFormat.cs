using System.CommandLine;

namespace FactGen.Tool.Commands;

/// <summary>The two formats of reports: for people and for programs.</summary>
internal static class ReportFormat
{
    /// <summary>Lines of text.</summary>
    public const string Text = "text";

    /// <summary>One JSON object.</summary>
    public const string Json = "json";

    /// <summary>The option that chooses between them, and other formats of the command.</summary>
    public static Option<string> Option(string description = "How to report: lines of text, or one JSON object.", params string[] others)
    {
        string[] formats = [Text, Json, .. others];
        var option = new Option<string>("--format")
        {
            Description = description,
            DefaultValueFactory = _ => Text,
            HelpName = string.Join('|', formats),
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
