using System.CommandLine;
using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Display;
using FactGen.Tool.Drafts;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen add source</c>: adds a document with its card.</summary>
internal static class AddCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "add";

    /// <summary>The name of the command below it.</summary>
    public const string SourceName = "source";

    private const string Summary =
        "Takes a text in as a source: copies it to the other texts, unless it lies there, and writes its card with its digest and "
        + "what can be guessed. What is guessed is named, for you to check.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller) => new(Name, "Adds to a fact base.") { CreateSource(caller) };

    private static Command CreateSource(Caller caller)
    {
        var file = new Argument<string>("file") { Description = "The text, UTF-8." };
        var factBase = new FactBaseOptions();
        var id = new Option<string?>("--id") { Description = "The source's id; by default made of the file's name.", HelpName = "id" };

        var command = new Command(SourceName, Summary) { file };
        factBase.AddTo(command);
        command.Add(id);
        command.Does((parsed, cancellation) =>
        {
            var folder = factBase.Folder(parsed, caller, needsFacts: false);
            var (path, shown) = (caller.Absolute(parsed.GetRequiredValue(file)), parsed.GetRequiredValue(file));
            var source = IdOf(parsed.GetValue(id), path);
            var (content, byteOrderMark) = Utf8File.Read(path, shown);
            var text = new SourceText(content.Read(), byteOrderMark);
            if (text.Paragraphs.Count == 0)
            {
                throw new CannotRunException($"'{shown}' holds no words: there is nothing to quote from it.");
            }

            var cards = folder.ReadSources()
                .Where(input => input.Kind is InputKind.Card)
                .SelectMany(input => FileSteps.BindCards(FileSteps.Parse(input)).Cards);
            foreach (var card in cards)
            {
                Refuse(card, source, text.Digest, shown);
            }

            var below = Path.GetRelativePath(folder.TextRoot, path).Replace(Path.DirectorySeparatorChar, '/');
            var isThere = !below.StartsWith("../", StringComparison.Ordinal)
                && !Path.IsPathRooted(below)
                && below.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
            if (isThere && FolderWalk.IsBehindLink(folder.TextRoot, path))
            {
                throw new CannotRunException(UnreadFile.LinkRefusal(InputKind.Text, below));
            }

            var draft = SourceDraft.Of(source, isThere ? below : $"{source}.txt", text);
            Write(draft, isThere ? null : text, folder, caller, cancellation);
            return ExitCode.Holds;
        });
        return command;
    }

    private static void Refuse(SourceCardDeclaration card, string id, string digest, string shown)
    {
        if (card.Card.Id == id)
        {
            throw new CannotRunException($"'{id}' is a source already, at {card.Key.Place}. Name another id with '--id'.");
        }

        if (card.Card.Sha256 == digest)
        {
            throw new CannotRunException(
                $"'{shown}' is the text of '{card.Card.Id}' already, at {card.Key.Place}: as two sources it would be two witnesses.");
        }
    }

    /// <param name="draft">The card.</param>
    /// <param name="text">The text to copy; null if it is already in its place.</param>
    /// <param name="folder">The fact base.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="cancellation">Cancels the work; nothing is written then.</param>
    private static void Write(SourceDraft draft, SourceText? text, FactBaseFolder folder, Caller caller, CancellationToken cancellation)
    {
        var (card, copy) = (Path.Combine(folder.Sources, $"{draft.Id}.yaml"), Path.Combine(folder.TextRoot, draft.File));
        if (new[] { card, text is null ? null : copy }.OfType<string>().FirstOrDefault(FactBaseFolder.Exists) is { } taken)
        {
            throw new CannotRunException($"'{caller.Shown(taken)}' is there already. Name another id with '--id'.");
        }

        cancellation.ThrowIfCancellationRequested();
        var page = caller.Page;
        if (text is not null)
        {
            folder.Write(copy, text.Text, text.HasByteOrderMark);
        }

        try
        {
            folder.Write(card, draft.Card());
        }
        catch (CannotRunException) when (text is not null)
        {
            File.Delete(copy);
            throw;
        }

        foreach (var written in new[] { text is null ? null : copy, card }.OfType<string>())
        {
            page.Line(new Run("written: ", Look.Good), caller.Shown(written));
        }

        page.Blank();
        page.Verbatim(2, draft.Card());
        page.Blank();
        page.Line("To check on the card:");
        foreach (var sentence in draft.ToCheck())
        {
            page.Indented(2, sentence);
        }

        page.Line("Until a claim quotes it, 'factgen check' warns that nothing uses it (FACT3012).");
    }

    private static string IdOf(string? given, string path)
    {
        if (given is not null)
        {
            return SchemaNames.IsId(given)
                ? given
                : throw new CannotRunException($"'{given}' is no source's id: write it in kebab-case, as in 'seed-001'.");
        }

        var name = Path.GetFileNameWithoutExtension(path);
        var id = string.Join(
            '-',
            string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return SchemaNames.IsId(id)
            ? id
            : throw new CannotRunException($"'{Path.GetFileName(path)}' makes no id for the source. Name one with '--id', in kebab-case.");
    }
}
