using System.CommandLine;

namespace FactGen.Tool.Commands;

/// <summary>The two ways to report: for people and for programs.</summary>
internal static class ReportFormat
{
    /// <summary>Lines of text.</summary>
    public const string Text = "text";

    /// <summary>One JSON object.</summary>
    public const string Json = "json";

    /// <summary>The option that chooses between them.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>("--format")
        {
            Description = "How to report: lines of text, or one JSON object.",
            DefaultValueFactory = _ => Text,
            HelpName = $"{Text}|{Json}",
        };
        option.AcceptOnlyFromAmong(Text, Json);
        return option;
    }
}
