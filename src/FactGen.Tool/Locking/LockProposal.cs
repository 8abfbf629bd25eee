using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Locking;

/// <summary>The lock file as it should be, compared with the existing one.</summary>
internal sealed record LockProposal
{
    /// <summary>The path of the file, for messages.</summary>
    public required string Path { get; init; }

    /// <summary>The errors that prevent writing it. An outdated lock is not one of them: writing it fixes that.</summary>
    public required IReadOnlyList<FactDiagnostic> Errors { get; init; }

    /// <summary>The files of these errors.</summary>
    public required IReadOnlyList<InputFile> Files { get; init; }

    /// <summary>The lines of the quotes that were found in their texts.</summary>
    public required IReadOnlyList<LockEntry> Found { get; init; }

    /// <summary>The lines that still pin quotes whose texts are not available.</summary>
    public required IReadOnlyList<LockEntry> Kept { get; init; }

    /// <summary>The sources that claims quote but whose text is not available, by id.</summary>
    public required IReadOnlyList<string> CardsWithoutText { get; init; }

    /// <summary>The text that the file should contain.</summary>
    public required string Text { get; init; }

    /// <summary>Whether there is a lock file.</summary>
    public required bool IsThere { get; init; }

    /// <summary>Whether the file is byte for byte as it should be.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Which lines differ.</summary>
    public required LockDifference Difference { get; init; }

    /// <summary>Creates it from a checked fact base.</summary>
    /// <param name="run">The fact base, checked.</param>
    /// <param name="path">The path of the lock file, for messages.</param>
    public static LockProposal Of(FactBaseRun run, string path)
    {
        var evidence = run.Facts.Evidence;
        var texts = run.Files.Where(file => file.Kind is InputKind.Text).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        LockEntry[] found = [.. ClaimLock.LinesOf(evidence, run.Facts.Model.Linked)];
        LockEntry[] kept = [.. evidence.OfType<QuoteEvidence.InLock>().Select(quote => quote.Line.Entry)];
        var file = run.Files.FirstOrDefault(input => input.Kind is InputKind.Lock);
        var text = QuoteLock.Print([.. found, .. kept]);
        var current = QuoteLock.Parse(file?.Text ?? "");
        string[] withoutText =
        [
            .. evidence
                .Select(quote => quote.Quoted.Source.Card)
                .Where(card => card.Text is not { } name || !texts.Contains(name))
                .Select(card => card.Id)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        // Without the text, a line that was written by other rules cannot be written again, and it must not be lost.
        var mustStay = current.IsOfOtherRules && withoutText.Length > 0;
        return new LockProposal
        {
            Path = path,
            Errors =
            [
                .. run.Facts.Diagnostics.Where(diagnostic =>
                    diagnostic.Severity is Severity.Error
                        && (mustStay || !(diagnostic.Rule == Catalogue.LockOutOfDate && diagnostic.Place.Path == path))),
            ],
            Files = run.Files,
            Found = found,
            Kept = kept,
            CardsWithoutText = withoutText,
            Text = text,
            IsThere = file is not null,
            IsCurrent = file is { ByteOrderMark: false } && file.Text == text,
            Difference = LockDifference.Between(current, QuoteLock.Parse(text)),
        };
    }
}
