using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Graph;

/// <summary>What became of one file on some step of the way.</summary>
public interface IFileStep
{
    /// <summary>Where the file is, as diagnostics name it.</summary>
    string Path { get; }
}

/// <summary>A YAML file as nodes; without a root where it could not be read.</summary>
public sealed record ParsedFile(string Path, string Name, YamlMapping? Root, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;

/// <summary>The schema, and what is wrong with it.</summary>
public sealed record BoundSchema(FactSchema Schema, IReadOnlyList<FactDiagnostic> Diagnostics);

/// <summary>A facts file's entities and claims, and what is wrong with them.</summary>
public sealed record BoundFacts(string Path, FactsFile File, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep
{
    /// <summary>What the other files need to know of it.</summary>
    public FactsSurface Surface { get; } = FactsSurface.Of(Path, File);

    /// <summary>Whether a claim of it has no source and is let through as a draft.</summary>
    public bool HasDrafts { get; } = File.Claims.Any(claim => claim.Claim.IsDraft);
}

/// <summary>A file's source cards, and what is wrong with them.</summary>
public sealed record BoundCards(string Path, IReadOnlyList<SourceCardDeclaration> Cards, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;

/// <summary>A file's source cards, each with its text where that is there.</summary>
public sealed record CardFile(BoundCards Cards, EquatableArray<CitedSource> Sources) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Cards.Path;

    /// <summary>Each card with its source.</summary>
    public IEnumerable<(SourceCardDeclaration Card, CitedSource Source)> Pairs => Cards.Cards.Zip(Sources, (card, source) => (card, source));
}

/// <summary>The lock file as read.</summary>
public sealed record ReadLock(InputFile File, QuoteLock Lock) : IFileStep
{
    /// <inheritdoc/>
    public string Path => File.Path;
}

/// <summary>A source text under the name that cards give it; without a text where it could not be read.</summary>
public sealed record IndexedText(string Path, string Name, SourceText? Text, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;

/// <summary>Claims of one facts file with their quotes looked up, and what is wrong with them.</summary>
public sealed record QuotedClaims(CitingClaims Citing, IReadOnlyList<QuoteEvidence> Evidence, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Citing.Path;

    /// <summary>The claims and sources whose quotes stand only in headings.</summary>
    public EquatableArray<(string Claim, string Source)> HeadingOnly { get; } = QuoteEvidence.InHeadings(Evidence).ToEquatableArray();

    /// <summary>What their quotes have to do with the lock.</summary>
    public LockUse LockUse { get; } = LockUse.Of(Evidence);
}

/// <summary>A facts file with what its findings rest on: the cards, and the claims and sources whose quotes stand only in headings.</summary>
public sealed record RestingFile(BoundFacts Facts, CitedCards Cards, EquatableArray<(string Claim, string Source)> HeadingOnly) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Facts.Path;

    /// <summary>What the file declares.</summary>
    public FactsFile File => Facts.File;
}

/// <summary>A facts file with what it names of others.</summary>
public sealed record LinkedFile(RestingFile Resting, LinkedEntities Entities, LinkedClaims Claims, MergedEntities Merged) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Resting.Path;
}

/// <summary>A facts file with its findings, and what is wrong with what it says, all files taken together.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="File">What it declares.</param>
/// <param name="Entities">The entities of all files.</param>
/// <param name="Findings">What its claims amount to.</param>
/// <param name="Cards">The cards of the sources on which the findings rest.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record CheckedFile(
    string Path, FactsFile File, LinkedEntities Entities, FindingsOfFile Findings, CitedCards Cards, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;

/// <summary>A facts file with its findings, and all that the cards of their sources say.</summary>
public sealed record DocumentedFile(CheckedFile Checked, CardLibrary Cards) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Checked.Path;
}

/// <summary>A fact base brought together and checked.</summary>
/// <param name="Model">What its files say.</param>
/// <param name="Cards">Its source cards.</param>
/// <param name="Sources">Its sources with their texts.</param>
/// <param name="Files">Its facts files with their findings, in the order of their names.</param>
/// <param name="Evidence">How each quote was shown to stand in its source.</param>
/// <param name="Findings">What the claims amount to.</param>
/// <param name="Diagnostics">All there is to tell the editor, in the order of files and places.</param>
public sealed record CheckedFacts(
    FactModel Model,
    CardLibrary Cards,
    CitedSources Sources,
    IReadOnlyList<CheckedFile> Files,
    IReadOnlyList<QuoteEvidence> Evidence,
    FindingsOfModel Findings,
    IReadOnlyList<FactDiagnostic> Diagnostics)
{
    /// <summary>Whether anything stands in the way of compiling.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error);
}
