using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace FactGen.Tool.Commands;

/// <summary>What a mistyped command or option was probably meant to be, as the command-line library finds it.</summary>
internal static class Suggestions
{
    /// <summary>
    /// The options that the command does not have. The library takes such a word for the command's argument if it can; an argument that
    /// begins with <c>--</c> goes after a <c>--</c> of its own.
    /// </summary>
    public static IEnumerable<string> MistypedOptions(ParseResult parsed)
    {
        var written = parsed.Tokens.TakeWhile(token => token.Type is not TokenType.DoubleDash);
        return parsed.CommandResult.Command.Subcommands.Count > 0
            ? []
            : written.Where(token => token.Type is TokenType.Argument && IsOption(token.Value) && !IsValueOfOption(parsed, token))
                .Select(token => token.Value);
    }

    /// <summary>The command as it is written: <c>factgen add source</c>.</summary>
    public static string NameOf(ParseResult parsed)
    {
        List<string> names = [];
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as CommandResult)
        {
            names.Add(result.Command is RootCommand ? "factgen" : result.Command.Name);
        }

        names.Reverse();
        return string.Join(' ', names);
    }

    /// <summary>The sentence to add to a message; empty if nothing is like the word.</summary>
    public static string Of(Command command, string word)
    {
        // Without arguments, the library takes every word that it does not know for a mistyped one.
        var named = new Command(command.Name);
        foreach (var option in command.Options)
        {
            named.Add(option);
        }

        foreach (var subcommand in command.Subcommands)
        {
            named.Add(subcommand);
        }

        var parsed = named.Parse([word]);
        if (parsed.Action is not ParseErrorAction action)
        {
            return "";
        }

        (action.ShowHelp, action.ShowTypoCorrections) = (false, true);
        using var said = new StringWriter();
        parsed.Invoke(new InvocationConfiguration { Output = said, Error = TextWriter.Null });
        var names = named.Children.Select(child => child.Name).ToHashSet(StringComparer.Ordinal);
        string[] found = [.. said.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(names.Contains)];
        return found.Length == 0 ? "" : $" Did you mean {string.Join(" or ", found.Select(name => $"'{name}'"))}?";
    }

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2;

    private static bool IsValueOfOption(ParseResult parsed, Token token) =>
        parsed.CommandResult.Children.OfType<OptionResult>().Any(option => option.Tokens.Contains(token));
}
