using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Locking;

/// <summary>The lock file as it should be, beside what it is.</summary>
internal sealed record LockProposal
{
    /// <summary>The file, as messages name it.</summary>
    public required string Path { get; init; }

    /// <summary>The errors in the way of writing it. That the lock itself is out of date is none: writing it is the cure.</summary>
    public required IReadOnlyList<FactDiagnostic> Errors { get; init; }

    /// <summary>The files that they are in.</summary>
    public required IReadOnlyList<InputFile> Files { get; init; }

    /// <summary>The lines of the quotes that were found in their texts.</summary>
    public required IReadOnlyList<LockEntry> Found { get; init; }

    /// <summary>The lines that still pin their quotes, whose texts are not here.</summary>
    public required IReadOnlyList<LockEntry> Kept { get; init; }

    /// <summary>The sources that claims quote and whose text is not here, in the order of their ids.</summary>
    public required IReadOnlyList<string> CardsWithoutText { get; init; }

    /// <summary>What the file should hold.</summary>
    public required string Text { get; init; }

    /// <summary>Whether there is a lock file.</summary>
    public required bool IsThere { get; init; }

    /// <summary>Whether it is byte for byte what it should be.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Which lines differ.</summary>
    public required LockDifference Difference { get; init; }

    /// <summary>Works it out from a run.</summary>
    /// <param name="run">The fact base, checked.</param>
    /// <param name="path">The lock file, as diagnostics name it.</param>
    public static LockProposal Of(FactBaseRun run, string path)
    {
        var evidence = run.Facts.Evidence;
        var texts = run.Files.Where(file => file.Kind is InputKind.Text).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        LockEntry[] found = [.. evidence.OfType<QuoteEvidence.InText>().Select(ClaimLock.LineOf)];
        LockEntry[] kept = [.. evidence.OfType<QuoteEvidence.InLock>().Select(quote => quote.Line.Entry)];
        var file = run.Files.FirstOrDefault(input => input.Kind is InputKind.Lock);
        var text = QuoteLock.Print([.. found, .. kept]);
        return new LockProposal
        {
            Path = path,
            Errors =
            [
                .. run.Facts.Diagnostics.Where(diagnostic =>
                    diagnostic.Severity is Severity.Error && !(diagnostic.Rule == Catalogue.LockOutOfDate && diagnostic.Place.Path == path)),
            ],
            Files = run.Files,
            Found = found,
            Kept = kept,
            CardsWithoutText =
            [
                .. evidence
                    .Select(quote => quote.Quoted.Source.Card)
                    .Where(card => card.Text is not { } name || !texts.Contains(name))
                    .Select(card => card.Id)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Text = text,
            IsThere = file is not null,
            IsCurrent = file is { ByteOrderMark: false } && file.Text == text,
            Difference = LockDifference.Between(QuoteLock.Parse(file?.Text ?? ""), QuoteLock.Parse(text)),
        };
    }
}
