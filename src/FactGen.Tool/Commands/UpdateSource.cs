using System.Globalization;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Display;
using FactGen.Tool.Documents;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen add source --update</c>: a document has changed, and its source keeps up.</summary>
/// <param name="folder">The fact base.</param>
/// <param name="wordLimit">How many words a quote may have.</param>
/// <param name="caller">The caller.</param>
internal sealed class UpdateSource(FactBaseFolder folder, int wordLimit, Caller caller)
{
    /// <summary>
    /// Replaces the text and the digest on the card, renews the lock for quotes that are still there, and reports those that are not.
    /// </summary>
    /// <param name="id">The source.</param>
    /// <param name="received">The document as it is now.</param>
    /// <param name="document">Its text.</param>
    /// <param name="cancellation">Cancels the work; nothing is written then.</param>
    public int Run(string id, ReceivedDocument received, Document document, CancellationToken cancellation)
    {
        var before = FactBaseRun.Of(folder, wordLimit);
        if (before.Facts.Model.CardsById.GetValueOrDefault(id) is not { Card: { Text: { } name, Sha256: { } old } } declaration)
        {
            throw new CannotRunException(
                $"'{id}' is no source with a text, so there is nothing to update. Leave '--update' out, or name the source with '--id'.");
        }

        var text = new SourceText(document.Text, document.HasByteOrderMark);
        if (text.Digest == old)
        {
            caller.Page.Line($"'{id}' is unchanged: its text is the one on the card.");
            return ExitCode.Holds;
        }

        var path = Path.Combine(folder.TextRoot, name);
        var card = Renewed(before.Files.First(file => file.Path == declaration.Key.Place.Path), declaration, text.Digest, received);
        var file = new InputFile(InputKind.Text, caller.Shown(path), name, document.Text, document.HasByteOrderMark);
        InputFile[] files =
        [
            .. before.Files.Where(input => input.Path != card.Path && !(input.Kind is InputKind.Text && input.Name == name)), card, file,
        ];
        var after = FactCompiler.Check(files, new CheckOptions(wordLimit), new AllProcessors(), folder.ReadBases());
        var pins = before.Files.FirstOrDefault(input => input.Kind is InputKind.Lock);
        cancellation.ThrowIfCancellationRequested();
        folder.Write(path, document.Text, document.HasByteOrderMark);
        folder.Write(card);
        WriteOriginal(declaration.Card.Original, received);
        var isLocked = pins is not null && WriteLock(pins, id, after);
        string[] written = [caller.Shown(path), card.Path, .. isLocked ? [pins!.Path] : Array.Empty<string>()];
        return Report(id, document, Gone(before.Facts, after), after, written, files);
    }

    /// <summary>The card with the digest of the new text, and the day on which it was fetched if it has one.</summary>
    private static InputFile Renewed(InputFile file, SourceCardDeclaration card, string digest, ReceivedDocument received)
    {
        List<(Place Place, string Text)> edits = [(card.PlaceOf("sha256"), digest)];
        if (card.Card.Retrieved is not null && received.Retrieved is { } day)
        {
            edits.Add((card.PlaceOf("retrieved"), day));
        }

        var text = file.Text;
        foreach (var (place, words) in edits.OrderByDescending(edit => edit.Place.Start))
        {
            text = $"{text[..place.Start]}{words}{text[place.End..]}";
        }

        return file with
        {
            Text = card.Card.Original is { } original
                ? text.Replace(original.Sha256, AddSourceCommand.DigestOf(received.Bytes), StringComparison.Ordinal)
                : text,
        };
    }

    private void WriteOriginal(OriginalFile? original, ReceivedDocument received)
    {
        if (original is not null)
        {
            var path = Path.Combine(folder.TextRoot, original.File);
            folder.Write(path, received.Bytes);
        }
    }

    /// <summary>The lock with the lines of this source for the claims that pass; false if it was written by other rules.</summary>
    private bool WriteLock(InputFile pins, string source, CheckedFacts after)
    {
        var current = QuoteLock.Parse(pins.Text);
        if (current.IsOfOtherRules)
        {
            return false;
        }

        var refused = after.Diagnostics
            .Where(diagnostic => diagnostic.Severity is Severity.Error)
            .Select(diagnostic => diagnostic.Claim)
            .ToHashSet();
        var found = after.Evidence.Where(quote => quote.Quoted.Source.Card.Id == source && !refused.Contains(quote.Quoted.Claim.Claim.Id));
        LockEntry[] lines =
        [
            .. current.Lines.Select(line => line.Entry).Where(entry => entry.SourceId != source),
            .. ClaimLock.LinesOf(found, after.Model.Linked),
        ];
        folder.Write(folder.LockPath, QuoteLock.Print(lines));
        return true;
    }

    /// <summary>What is reported now and was not before: the quotes that are gone, with their nearest passages, and what follows.</summary>
    private static FactDiagnostic[] Gone(CheckedFacts before, CheckedFacts after) =>
    [
        .. DiagnosticChanges.Between(before.Diagnostics, after.Diagnostics).New.Where(diagnostic =>
            diagnostic.Severity is not Severity.Info && diagnostic.Rule != Catalogue.LockOutOfDate),
    ];

    private int Report(
        string id,
        Document document,
        FactDiagnostic[] gone,
        CheckedFacts after,
        IReadOnlyList<string> written,
        IReadOnlyList<InputFile> files)
    {
        foreach (var path in written)
        {
            caller.Page.Line(new Run("written: ", Look.Good), path);
        }

        foreach (var sentence in document.Done)
        {
            caller.Page.Indented(2, sentence);
        }

        var quotes = after.Evidence.Where(quote => quote.Quoted.Source.Card.Id == id).ToArray();
        var there = quotes.Count(quote => quote is not QuoteEvidence.Missing);
        new TextReport(caller.Page).Write(gone, files);
        caller.Page.Line(string.Create(CultureInfo.InvariantCulture, $"{there} of {quotes.Length} quotes of '{id}' are still there."));
        return gone.Any(diagnostic => diagnostic.Severity is Severity.Error) ? ExitCode.Errors : ExitCode.Holds;
    }
}
