using System.CommandLine;
using System.Globalization;

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
        Description = $"Show at most this many {what}; the counts are of all. By default all, and {OfTerminal} on a terminal.",
        HelpName = "number",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            result.AddError($"'--limit' needs a number such as 20, and '{result.Tokens[0].Value}' is none.");
            return null;
        },
    };

    /// <summary>How many to show.</summary>
    public static int Of(ParseResult parsed, Option<int?> option, string format, Caller caller) => parsed.GetValue(option) switch
    {
        null => caller.Page.IsTerminal ? OfTerminal : int.MaxValue,
        _ when format != ReportFormat.Text =>
            throw new CannotRunException($"'--limit' is for reports as text, and '{format}' has everything. Leave '--limit' or '--format {format}' out."),
        { } given => given,
    };
}
