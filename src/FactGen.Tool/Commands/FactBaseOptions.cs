using System.CommandLine;
using System.Globalization;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Matching;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Commands;

/// <summary>The options for the fact base and how to check it; the same for every command that reads one.</summary>
/// <param name="folderIsOption">Whether the folder is the option <c>--folder</c>, for commands whose arguments are something else.</param>
internal sealed class FactBaseOptions(bool folderIsOption = false)
{
    /// <summary>The environment variable for the folder of the source texts.</summary>
    public const string TextRootVariable = "FACTGEN_TEXT_ROOT";

    /// <summary>The environment variable for how many words a quote may have.</summary>
    public const string MaxQuoteWordsVariable = "FACTGEN_MAX_QUOTE_WORDS";

    private const string FolderDescription = "The folder of the fact base, with 'facts' and 'seeds' in it; by default the working folder.";

    private readonly Argument<string?> _folder = new("folder") { Description = FolderDescription, Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string?> _folderOption = new("--folder") { Description = FolderDescription, HelpName = "folder" };

    private readonly Option<string?> _facts = new("--facts")
    {
        Description = "The folder of the facts and their schema.yaml, if it is not 'facts' in the folder.",
        HelpName = "folder",
    };

    private readonly Option<string?> _sources = new("--sources")
    {
        Description = "The folder of the source cards and quotes.lock, if it is not 'seeds' in the folder.",
        HelpName = "folder",
    };

    private readonly Option<string?> _textRoot = new("--text-root")
    {
        Description =
            $"The folder of the source texts. Without it the environment variable {TextRootVariable} counts, and without that the folder of the cards. "
            + "Quotes of a text that is not there are held against the lock.",
        HelpName = "folder",
    };

    private readonly Option<int?> _maxQuoteWords = new("--max-quote-words")
    {
        Description =
            $"How many words a quote may have. Without it the environment variable {MaxQuoteWordsVariable} counts, and without that {QuoteMatcher.DefaultWordLimit}. "
            + "Give what the build has as FactGenMaxQuoteWords.",
        HelpName = "number",
    };

    private readonly Option<string[]> _bases = new("--base")
    {
        Description =
            "The assembly of a compiled fact base on which this one builds, as the project references it. May be given several times.",
        HelpName = "file.dll",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _name = new("--name")
    {
        Description = "The short name of the fact base, where the build has another FactGenBase than the folder's name in kebab-case.",
        HelpName = "name",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        if (folderIsOption)
        {
            command.Add(_folderOption);
        }
        else
        {
            command.Add(_folder);
        }

        command.Add(_facts);
        command.Add(_sources);
        command.Add(_textRoot);
        command.Add(_maxQuoteWords);
        command.Add(_bases);
        command.Add(_name);
    }

    /// <summary>The fact base that the options name.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="needsFacts">Whether it must have facts; otherwise sources are enough, and even those may still be missing.</param>
    public FactBaseFolder Folder(ParseResult parsed, Caller caller, bool needsFacts = true)
    {
        var given = folderIsOption ? parsed.GetValue(_folderOption) : parsed.GetValue(_folder);
        var folder = given is null && parsed.GetValue(_facts) is null
            ? Around(caller.WorkingFolder)
            : Named(given ?? ".", "The folder of the fact base", caller);
        var facts = parsed.GetValue(_facts) is { } factsOption
            ? Named(factsOption, "The folder of '--facts'", caller)
            : Path.Combine(folder, "facts");
        if (needsFacts && !Directory.Exists(facts))
        {
            throw new CannotRunException(
                $"No folder '{caller.Shown(facts)}' is there. Run this in the folder of a fact base or name that folder ('{Suggestions.NameOf(parsed)} --help' says how), or make a fact base: 'factgen new{(given is null ? "" : $" {given}")}'.");
        }

        return FolderOf(parsed, folder, facts, caller);
    }

    /// <summary>
    /// The fact base that a file is in: the one that the options name, otherwise the nearest around the file. Null if there is none.
    /// </summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="caller">The caller.</param>
    public FactBaseFolder? FolderAround(ParseResult parsed, string path, Caller caller)
    {
        if (parsed.GetValue(_folder) is not null || parsed.GetValue(_facts) is not null)
        {
            return Folder(parsed, caller);
        }

        var folder = Around(Path.GetDirectoryName(path)!);
        var facts = Path.Combine(folder, "facts");
        return Directory.Exists(facts) ? FolderOf(parsed, folder, facts, caller) : null;
    }

    private FactBaseFolder FolderOf(ParseResult parsed, string folder, string facts, Caller caller)
    {
        var sources = parsed.GetValue(_sources) is { } sourcesOption
            ? Named(sourcesOption, "The folder of '--sources'", caller)
            : Path.Combine(folder, "seeds");
        var textRoot = parsed.GetValue(_textRoot) is { } textRootOption ? Named(textRootOption, "The text root of '--text-root'", caller)
            : caller.SetVariable(TextRootVariable) is { } variable ? Named(variable, $"The text root of {TextRootVariable}", caller)
            : sources;
        return new FactBaseFolder
        {
            Facts = facts,
            Sources = sources,
            TextRoot = textRoot,
            Named = [folder, .. NamedIn(parsed).Append(caller.SetVariable(TextRootVariable)).OfType<string>().Select(caller.Absolute)],
            Bases = [.. (parsed.GetValue(_bases) ?? []).Select(caller.Absolute)],
            Name = parsed.GetValue(_name) ?? ShortName.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))),
            Caller = caller,
        };
    }

    private IEnumerable<string?> NamedIn(ParseResult parsed) => new[] { _facts, _sources, _textRoot }.Select(parsed.GetValue);

    /// <summary>How many words a quote may have.</summary>
    public int WordLimit(ParseResult parsed, Caller caller)
    {
        var limit = parsed.GetValue(_maxQuoteWords);
        if (limit is null && caller.SetVariable(MaxQuoteWordsVariable) is { } variable)
        {
            limit = int.TryParse(variable, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new CannotRunException($"{MaxQuoteWordsVariable} is '{variable}'; a number of words is expected.");
        }

        return limit switch
        {
            null => QuoteMatcher.DefaultWordLimit,
            < 2 =>
                throw new CannotRunException(
                    $"A quote may have at least two words; {limit.Value.ToString(CultureInfo.InvariantCulture)} is no limit for them."),
            { } words => words,
        };
    }

    /// <summary>The command as it was given, with these options and the other command's name: a line to paste.</summary>
    public string Again(ParseResult parsed, string command)
    {
        List<string> words = ["factgen", command];
        if (!folderIsOption && parsed.GetValue(_folder) is { } folder)
        {
            words.Add(folder);
        }

        Option[] options = [_folderOption, _facts, _sources, _textRoot, _maxQuoteWords, _bases, _name];
        foreach (var option in options)
        {
            if (parsed.GetResult(option) is { Implicit: false } result)
            {
                words.AddRange(result.Tokens.SelectMany(token => new[] { option.Name, token.Value }));
            }
        }

        return string.Join(' ', words.Select(CommandLine.Argument));
    }

    /// <summary>The folder itself, or the nearest one above it that has a fact base: the caller may be in one of its folders.</summary>
    private static string Around(string folder)
    {
        for (var parent = folder; parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (Directory.Exists(Path.Combine(parent, "facts")) && (parent == folder || HasSchema(parent)))
            {
                return parent;
            }

            if (Path.Exists(Path.Combine(parent, ".git")))
            {
                break;
            }
        }

        return folder;

        static bool HasSchema(string folder) => File.Exists(Path.Combine(folder, "facts", FactBaseFolder.SchemaName));
    }

    /// <summary>A folder that the caller names must exist: with a mistyped text root, nothing would be checked against the texts.</summary>
    private static string Named(string path, string what, Caller caller)
    {
        if (path.Length == 0)
        {
            throw new CannotRunException($"{what} is empty. Name a folder, or leave it out.");
        }

        var absolute = caller.Absolute(path);
        return Directory.Exists(absolute) ? absolute
            : throw new CannotRunException(
                $"{what}, '{path}', {(File.Exists(absolute) ? "is a file" : "is not there")}. Name a folder that is.");
    }
}
