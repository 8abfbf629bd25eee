using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>What the checks of the schema look at.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Places">Where its names stand.</param>
/// <param name="Namespace">The C# namespace of its types; empty if it is not known.</param>
internal sealed record SchemaInput(FactSchema Schema, SchemaPlaces Places, string Namespace);

/// <summary>A quote that was found neither in its text nor in the lock.</summary>
/// <param name="Quoted">The quote.</param>
internal abstract record QuoteInput(QuotedClaim Quoted)
{
    /// <summary>It was looked for in its text.</summary>
    /// <param name="Quoted">The quote.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Matcher">Looks for quotes in that text.</param>
    /// <param name="Match">What it answered.</param>
    public sealed record InText(QuotedClaim Quoted, SourceText Text, QuoteMatcher Matcher, QuoteMatch Match) : QuoteInput(Quoted)
    {
        /// <summary>Another source that has the words, and where; null if none that the file cites has them.</summary>
        public (string Source, TextPosition At)? Elsewhere { get; init; }
    }

    /// <summary>Its text is not present, so it was looked for in the lock.</summary>
    /// <param name="Quoted">The quote.</param>
    /// <param name="WordCount">How many words it has.</param>
    /// <param name="WordLimit">How many it may have.</param>
    /// <param name="Match">What the lock has; null if the card names no text, so that no line can pin the quote.</param>
    public sealed record InLock(QuotedClaim Quoted, int WordCount, int WordLimit, LockMatch? Match) : QuoteInput(Quoted);
}

/// <summary>What the checks of entities' names look at.</summary>
/// <param name="File">A facts file.</param>
/// <param name="Names">The names of the fact base.</param>
internal sealed record NamesInput(FactsFile File, EntityNames Names);

/// <summary>What the checks of a facts file look at.</summary>
/// <param name="File">The file.</param>
/// <param name="Declared">Its entities, without those that another file declares first.</param>
/// <param name="Entities">The entities of all files.</param>
/// <param name="OtherClaims">The claims of other files that it names.</param>
/// <param name="Cards">The cards of the sources that it cites.</param>
/// <param name="Findings">Its findings.</param>
internal sealed record FileInput(
    FactsFile File,
    IReadOnlyList<EntityDeclaration> Declared,
    LinkedEntities Entities,
    LinkedClaims OtherClaims,
    CitedCards Cards,
    FindingsOfFile Findings);

/// <summary>What the checks of a source card look at.</summary>
/// <param name="Card">The card.</param>
/// <param name="Source">The source with its text, if that is present.</param>
internal sealed record CardInput(SourceCardDeclaration Card, CitedSource Source);

/// <summary>What the checks of the whole look at.</summary>
/// <param name="Survey">What the summaries of all files show: which checks need not look at the files at all.</param>
/// <param name="Names">The names of the fact base.</param>
/// <param name="Files">The facts files, in their order.</param>
/// <param name="Cards">All source cards, in their order.</param>
internal sealed record WholeInput(Survey Survey, EntityNames Names, IReadOnlyList<FileOfWhole> Files, IReadOnlyList<CardInput> Cards)
{
    /// <summary>The entities of all files.</summary>
    public LinkedEntities Entities => Names.Entities;

    /// <summary>Every entity once, in the order of the files.</summary>
    public IEnumerable<EntityDeclaration> Declared => Files.SelectMany(file => Entities.FirstsOf(file.Path, file.File));
}

/// <summary>A facts file as the checks of the whole see it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="File">The file.</param>
/// <param name="Uses">The sources and entities that its claims name.</param>
/// <param name="HasDrafts">Whether a claim of it is a draft.</param>
internal sealed record FileOfWhole(string Path, FactsFile File, UsageSurface Uses, bool HasDrafts);

/// <summary>What the checks of the lock look at.</summary>
/// <param name="Path">The lock file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Lock">The lines that could be read, and those that could not.</param>
/// <param name="Sources">The sources of the fact base.</param>
/// <param name="Uses">Which lines the quotes of the facts files use.</param>
/// <param name="Claims">The claims of the facts files.</param>
internal sealed record LockInput(
    string Path, string Text, QuoteLock Lock, CitedSources Sources, IEnumerable<LockUse> Uses, IEnumerable<ClaimSurface> Claims);
