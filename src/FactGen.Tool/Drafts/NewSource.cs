using FactGen.Compiler.Schema;
using FactGen.Tool.Documents;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Drafts;

/// <summary>Writes the files of a new source: all of them or none.</summary>
internal static class NewSource
{
    /// <summary>Writes them, and returns their paths.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="original">The bytes of its original; null if it is not kept.</param>
    /// <param name="isInPlace">Whether the text lies in its place already.</param>
    /// <param name="folder">The fact base.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="cancellation">Cancels the work; nothing is written then.</param>
    public static IReadOnlyList<string> Write(
        SourceDraft draft, byte[]? original, bool isInPlace, FactBaseFolder folder, Caller caller, CancellationToken cancellation)
    {
        List<(string Path, Action<string> Write)> files = [];
        if (!isInPlace)
        {
            files.Add((
                Path.Combine(folder.TextRoot, draft.File),
                path => folder.Write(path, draft.Document.Text, draft.Document.HasByteOrderMark)));
        }

        if (original is not null && draft.Original is { } file)
        {
            files.Add((Path.Combine(folder.TextRoot, file.File), path => folder.Write(path, original)));
        }

        files.Add((Path.Combine(folder.Sources, $"{draft.Id}.yaml"), path => folder.Write(path, CardText.Of(draft))));
        if (files.Select(item => item.Path).FirstOrDefault(FactBaseFolder.Exists) is { } taken)
        {
            throw new CannotRunException($"'{caller.Shown(taken)}' is there already. Name another id with '--id'.");
        }

        cancellation.ThrowIfCancellationRequested();
        WriteAll(files);
        return [.. files.Select(item => item.Path)];
    }

    /// <summary>The id of a source that the name of its file makes; null if it makes none.</summary>
    public static string? IdFrom(string file)
    {
        var id = string.Join(
            '-',
            string.Concat(Path.GetFileNameWithoutExtension(file)
                    .Select(character => char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return SchemaNames.IsId(id) ? id : null;
    }

    /// <summary>The name under which an original is kept: with an ending that is no text's and no card's.</summary>
    public static string OriginalName(string id, DocumentKind kind) => $"{id}.original" + kind switch
    {
        DocumentKind.Html => ".html",
        DocumentKind.Markdown => ".md",
        DocumentKind.Pdf => ".pdf",
        DocumentKind.Docx => ".docx",
        _ => "",
    };

    private static void WriteAll(List<(string Path, Action<string> Write)> files)
    {
        List<string> written = [];
        try
        {
            foreach (var (path, write) in files)
            {
                write(path);
                written.Add(path);
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }
    }
}
