using System.CommandLine;
using System.Security.Cryptography;
using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Display;
using FactGen.Tool.Documents;
using FactGen.Tool.Documents.Fetching;
using FactGen.Tool.Drafts;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen add source</c>: adds a document with its card.</summary>
internal static class AddSourceCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "source";

    private const string Summary =
        "Takes a document in as a source: a text, Markdown, a web page, a PDF or a DOCX, from a file or an address. Writes its text, "
        + "unless it lies with the other texts already, and its card with its digest, what the document says of itself and what can be guessed. "
        + "What was done and what is guessed is named, for you to check.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var document = new Argument<string>("document") { Description = "A file, or an address with http or https." };
        var factBase = new FactBaseOptions();
        var options = new AddSourceOptions();
        var command = new Command(Name, Summary) { document };
        factBase.AddTo(command);
        options.AddTo(command);
        command.Does((parsed, cancellation) =>
        {
            var folder = factBase.Folder(parsed, caller, needsFacts: false);
            var archived = ArchivedAt(parsed.GetValue(options.Archived));
            var received = Receive(parsed.GetRequiredValue(document), parsed.GetValue(options.AllowLocal), caller, cancellation);
            var id = IdOf(parsed.GetValue(options.Id), received.Name);
            var read = DocumentReader.Read(received, cancellation);
            var text = new SourceText(read.Text, read.HasByteOrderMark);
            if (text.Paragraphs.Count == 0)
            {
                throw new CannotRunException($"'{received.Shown}' holds no words: there is nothing to quote from it.");
            }

            if (parsed.GetValue(options.Update))
            {
                return new UpdateSource(folder, factBase.WordLimit(parsed, caller), caller).Run(id, received, read, cancellation);
            }

            RefuseKnown(folder, id, text.Digest, received);
            var place = PlaceOf(read, caller.Absolute(received.Shown), folder, received.Url is null);
            var keeps = parsed.GetValue(options.KeepOriginal) && !read.IsFileItself;
            var draft = SourceDraft.Of(id, place ?? $"{id}.txt", read, text) with
            {
                Url = received.Url ?? read.Metadata.Url,
                Retrieved = received.Retrieved,
                Archived = archived,
                Original = keeps ? new OriginalFile(NewSource.OriginalName(id, read.Kind), DigestOf(received.Bytes)) : null,
            };
            var written = NewSource.Write(draft, keeps ? received.Bytes : null, place is not null, folder, caller, cancellation);
            Report(draft, written, caller);
            return ExitCode.Holds;
        });
        return command;
    }

    private static string? ArchivedAt(string? address) =>
        address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? address
            : throw new CannotRunException(
                $"'{address}' is no address of an archived copy: '--archived' takes one with http or https, as in 'https://web.archive.org/web/2022/https://example.org/'.");

    private static ReceivedDocument Receive(string word, bool allowLocal, Caller caller, CancellationToken cancellation) =>
        PageFetch.IsAddress(word)
            ? new PageFetch(allowLocal, PageFetch.DefaultTime).Fetch(word, caller.Today, cancellation)
            : DocumentReader.Receive(caller.Absolute(word), word);

    /// <summary>Where a text lies below the text root; null if it has to be written there.</summary>
    private static string? PlaceOf(Document document, string path, FactBaseFolder folder, bool isFile)
    {
        var below = Path.GetRelativePath(folder.TextRoot, path).Replace(Path.DirectorySeparatorChar, '/');
        if (!isFile
            || !document.IsFileItself
            || below.StartsWith("../", StringComparison.Ordinal)
            || Path.IsPathRooted(below)
            || !below.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return FolderWalk.IsBehindLink(folder.TextRoot, path)
            ? throw new CannotRunException(UnreadFile.LinkRefusal(InputKind.Text, below))
            : below;
    }

    /// <summary>Refuses an id that is taken, and a document that is there already: as its text, or as the original of one.</summary>
    private static void RefuseKnown(FactBaseFolder folder, string id, string digest, ReceivedDocument received)
    {
        var own = DigestOf(received.Bytes);
        var cards = folder.ReadSources()
            .Where(input => input.Kind is InputKind.Card)
            .SelectMany(input => FileSteps.BindCards(FileSteps.Parse(input)).Cards);
        foreach (var card in cards)
        {
            if (card.Card.Id == id)
            {
                throw new CannotRunException($"'{id}' is a source already, at {card.Key.Place}. Name another id with '--id'.");
            }

            if (card.Card.Sha256 == digest || card.Card.Original?.Sha256 == own)
            {
                throw new CannotRunException(
                    $"'{received.Shown}' is the text of '{card.Card.Id}' already, at {card.Key.Place}: as two sources it would be two witnesses.");
            }
        }
    }

    private static void Report(SourceDraft draft, IReadOnlyList<string> written, Caller caller)
    {
        var page = caller.Page;
        foreach (var path in written)
        {
            page.Line(new Run("written: ", Look.Good), caller.Shown(path));
        }

        page.Blank();
        page.Verbatim(2, CardText.Of(draft));
        page.Blank();
        if (draft.Document.Done.Count > 0)
        {
            page.Line("Done to the text:");
            foreach (var sentence in draft.Document.Done)
            {
                page.Indented(2, sentence);
            }
        }

        page.Line("To check on the card:");
        foreach (var sentence in CardQuestions.Of(draft))
        {
            page.Indented(2, sentence);
        }

        page.Line("Until a claim quotes it, 'factgen check' warns that nothing uses it (FACT3012).");
    }

    /// <summary>The digest of a document's bytes.</summary>
    internal static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string IdOf(string? given, string file)
    {
        if (given is not null)
        {
            return SchemaNames.IsId(given)
                ? given
                : throw new CannotRunException($"'{given}' is no source's id: write it in kebab-case, as in 'seed-001'.");
        }

        return NewSource.IdFrom(file)
            ?? throw new CannotRunException($"'{file}' makes no id for the source. Name one with '--id', in kebab-case.");
    }
}
