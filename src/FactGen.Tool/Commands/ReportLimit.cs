using System.CommandLine;

namespace FactGen.Tool.Commands;

/// <summary><c>--limit</c>: how much of a long list a report for people shows.</summary>
internal static class ReportLimit
{
    /// <summary>What a terminal shows of a list unless the caller wants more: few enough to scroll through.</summary>
    private const int OfTerminal = 100;

    /// <summary>The option.</summary>
    /// <param name="what">What is limited.</param>
    public static Option<int?> Option(string what) => new("--limit")
    {
        Description = $"How many {what} to show; the counts are of all. Otherwise all, and {OfTerminal} on a terminal.",
        HelpName = "number",
    };

    /// <summary>How many to show.</summary>
    public static int Of(ParseResult parsed, Option<int?> option, string format, Caller caller) => parsed.GetValue(option) switch
    {
        null => caller.Page.IsTerminal ? OfTerminal : int.MaxValue,
        < 0 => throw new CannotRunException("'--limit' needs a number that is not negative."),
        _ when format != ReportFormat.Text =>
            throw new CannotRunException($"'--limit' is for reports as text, and '{format}' has everything. Leave '--limit' or '--format {format}' out."),
        { } given => given,
    };
}
