using System.Globalization;
using System.IO.Packaging;
using System.Xml;

namespace FactGen.Tool.Documents.Docx;

/// <summary>A document of a word processor (DOCX, read by System.IO.Packaging) becomes text.</summary>
/// <remarks>
/// The Open XML SDK is built on the same package. Opening documents with it too makes the native tool 58.3 MB instead of 44.2 MB, and
/// its start 147 ms instead of 106 ms (version 3.3.0 at ea9a122, linux-x64), for classes of which hardly any is used: only paragraphs,
/// tables and notes are read, without a tree.
/// </remarks>
internal static class WordConverter
{
    /// <summary>Characters of the parts that are read as a whole: styles.</summary>
    private const int SmallPart = 8 * 1024 * 1024;

    /// <summary>The text of a document.</summary>
    public static Document Convert(ReceivedDocument received)
    {
        WordPackage.Check(received);
        try
        {
            using var package = Package.Open(new MemoryStream(received.Bytes, writable: false), FileMode.Open, FileAccess.Read);
            return Convert(package, received);
        }
        catch (Exception exception) when (IsOfDamage(exception))
        {
            throw new CannotRunException(
                $"'{received.Shown}' is damaged, and cannot be read as DOCX: {exception.Message} Save it again, and add that.");
        }
    }

    private static bool IsOfDamage(Exception exception) =>
        exception is XmlException or InvalidDataException or FileFormatException or InvalidOperationException or ArgumentException;

    private static Document Convert(Package package, ReceivedDocument received)
    {
        var main = PartOf(package, package.GetRelationships(), "/officeDocument") ?? throw new InvalidDataException("It has no main part.");
        var styles = new WordStyles(PartOf(package, main.GetRelationships(), "/styles") is { } part ? ReaderOf(part, SmallPart) : null);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        var body = new WordReader(styles, numbers);
        body.Read(ReaderOf(main, DocumentLimits.UnpackedPart));
        List<string> done = [.. DoneTo(body)];
        var notes = NotesOf(package, main, styles, numbers);
        var properties = package.PackageProperties;
        var metadata = new DocumentMetadata
        {
            Title = body.Title ?? Plain(properties.Title) ?? body.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Heading)?.Text,
            Author = Plain(properties.Creator),
            Language = DocumentLanguage.Of(properties.Language) ?? DocumentLanguage.Of(styles.Language),
            Doi = PublicationIds.Doi(properties.Identifier),
        };
        var page = body.Blocks.Count == 0 ? 1 : body.Blocks[^1].Page;
        done.Add(page > 1
            ? "pages: as the program that saved the document showed them."
            : "pages: the document does not say where its pages end.");
        return DocumentText.Of([.. body.Blocks, .. notes.Select(note => note with { Page = page })], metadata, done, received.Shown);
    }

    private static IEnumerable<string> DoneTo(WordReader body)
    {
        yield return "left out: what is printed on every page (headers and footers), and comments.";
        if (body.Deleted > 0)
        {
            yield return Count($"left out: {body.Deleted} stretches that were deleted with the changes tracked; what was inserted is taken as text.");
        }

        if (body.Contents > 0)
        {
            yield return Count($"left out: {body.Contents} lines of a table of contents.");
        }
    }

    private static IEnumerable<Block> NotesOf(Package package, PackagePart main, WordStyles styles, Dictionary<string, int> numbers)
    {
        var reader = new WordReader(styles, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var kind in new[] { "/footnotes", "/endnotes" })
        {
            if (PartOf(package, main.GetRelationships(), kind) is { } part)
            {
                reader.Read(ReaderOf(part, DocumentLimits.UnpackedPart));
            }
        }

        return numbers.OrderBy(pair => pair.Value)
            .Where(pair => reader.Notes.ContainsKey(pair.Key))
            .Select(pair => new Block(BlockKind.Footnote, Count($"[{pair.Value}] {string.Join('\n', reader.Notes[pair.Key])}")));
    }

    /// <summary>The part to which a relationship leads; its two variants (transitional, strict) differ before the last word.</summary>
    private static PackagePart? PartOf(Package package, PackageRelationshipCollection relationships, string kind) => relationships
        .Where(relationship => relationship.TargetMode is TargetMode.Internal
            && relationship.RelationshipType.EndsWith(kind, StringComparison.Ordinal))
        .Select(relationship => PackUriHelper.ResolvePartUri(relationship.SourceUri, relationship.TargetUri))
        .Where(package.PartExists)
        .Select(package.GetPart)
        .FirstOrDefault();

    private static XmlReader ReaderOf(PackagePart part, int most) => XmlReader.Create(
        part.GetStream(FileMode.Open, FileAccess.Read),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = most,
            CloseInput = true,
        });

    private static string? Plain(string? value) => value?.Trim() is { Length: > 0 and <= 500 } text ? text.ReplaceLineEndings(" ") : null;

    private static string Count(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
