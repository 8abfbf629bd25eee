using System.Globalization;
using System.IO.Compression;

namespace FactGen.Tool.Documents.Docx;

/// <summary>Looks into a package before it is opened: a ZIP archive can unpack to a thousand times its size.</summary>
internal static class WordPackage
{
    /// <summary>The part that a document has, and a spreadsheet has not.</summary>
    private const string Main = "word/document.xml";

    /// <summary>Refuses a package that is no document, or that is far too large when it is unpacked.</summary>
    public static void Check(ReceivedDocument received)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(received.Bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > DocumentLimits.PackageFiles)
            {
                throw TooLarge(received);
            }

            if (archive.GetEntry(Main) is null)
            {
                throw new CannotRunException(
                    $"'{received.Shown}' is an archive (ZIP), and no DOCX: it has no '{Main}'. Save the document in it as text, HTML, PDF or DOCX, and add that.");
            }

            CheckParts(archive, received);
        }
        catch (InvalidDataException failure)
        {
            throw new CannotRunException($"'{received.Shown}' is a damaged archive (ZIP): {failure.Message} Save it again, and add that.");
        }
    }

    /// <summary>Unpacks the parts and counts: what a package says of their lengths need not be true. Pictures are never unpacked.</summary>
    private static void CheckParts(ZipArchive archive, ReceivedDocument received)
    {
        var all = 0L;
        var buffer = new byte[128 * 1024];
        foreach (var entry in archive.Entries.Where(entry => Path.GetExtension(entry.Name) is ".xml" or ".rels"))
        {
            var part = 0L;
            using var content = entry.Open();
            for (var count = content.Read(buffer); count > 0; count = content.Read(buffer))
            {
                (part, all) = (part + count, all + count);
                if (part > DocumentLimits.UnpackedPart || all > DocumentLimits.UnpackedBytes)
                {
                    throw TooLarge(received);
                }
            }
        }
    }

    private static CannotRunException TooLarge(ReceivedDocument received) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"'{received.Shown}' unpacks to more than {DocumentLimits.UnpackedPart} bytes, or has too many parts, and is no document for people. Save its text, and add that."));
}
