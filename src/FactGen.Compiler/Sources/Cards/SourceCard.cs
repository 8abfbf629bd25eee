using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Sources.Cards;

/// <summary>The card of a source document (FORMAT.md section 4), without places.</summary>
public sealed record SourceCard
{
    /// <summary>The id in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Its Digital Object Identifier.</summary>
    public string? Doi { get; init; }

    /// <summary>Its number in PubMed.</summary>
    public string? Pmid { get; init; }

    /// <summary>When it was published.</summary>
    public FactDate? Published { get; init; }

    /// <summary>Where that date comes from: <c>stated</c>, <c>derived</c> or <c>unknown</c>.</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>How a derived date follows.</summary>
    public string? Because { get; init; }

    /// <summary>When it was fetched from its address.</summary>
    public FactDate? Retrieved { get; init; }

    /// <summary>The address of an archived copy.</summary>
    public string? Archived { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The name of the file with its text.</summary>
    public string? Text { get; init; }

    /// <summary>The SHA-256 digest of that file's bytes, 64 hexadecimal digits in small letters.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The file from which the text was made, if it is kept.</summary>
    public OriginalFile? Original { get; init; }

    /// <summary>Passages that are never evidence.</summary>
    public EquatableArray<Exclusion> Exclude { get; init; }

    /// <summary>Passages in which a quote never settles anything.</summary>
    public EquatableArray<string> Headings { get; init; }

    /// <summary>Whether it publishes results of its own.</summary>
    public bool Reports { get; init; }

    /// <summary>How it was translated.</summary>
    public string? Translation { get; init; }

    /// <summary>The source that it copies or translates.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>Sentences that carry no claim, and why.</summary>
    public EquatableArray<UncitedSentence> Uncited { get; init; }

    /// <summary>The editor's note.</summary>
    public string? Note { get; init; }

    /// <summary>The fields that the rules of evidence use.</summary>
    public EvidenceCard ForEvidence => new(Id, Text, Sha256, Language, Published, Exclude, Headings)
    {
        Publisher = Publisher,
        Reports = Reports,
        IsTranslated = Translation is not null,
    };

    /// <summary>The fields that findings use.</summary>
    internal FindingCard ForFindings => new(Id, Sha256, Published, DerivedFrom);
}

/// <summary>The fields of a card that findings use: equal as long as no finding can change.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Sha256">The digest of the file with its text.</param>
/// <param name="Published">When it was published.</param>
/// <param name="DerivedFrom">The source that it copies or translates.</param>
internal sealed record FindingCard(string Id, string? Sha256, FactDate? Published, string? DerivedFrom);

/// <summary>The fields of a card that the rules of evidence use: equal as long as no check of a quote can change.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Text">The name of the file with its text.</param>
/// <param name="Sha256">The digest of that file.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Exclude">Passages that are never evidence.</param>
/// <param name="Headings">Passages in which a quote never settles anything.</param>
public sealed record EvidenceCard(
    string Id,
    string? Text,
    string? Sha256,
    string? Language,
    FactDate? Published,
    EquatableArray<Exclusion> Exclude,
    EquatableArray<string> Headings)
{
    /// <summary>Who published it: what a sentence reports of its publisher is the source's own voice.</summary>
    public string? Publisher { get; init; }

    /// <summary>Whether it publishes results of its own: what its authors find is the source's own voice.</summary>
    public bool Reports { get; init; }

    /// <summary>Whether its text is a translation: its words may be garbled, and <c>sic</c> says what they mean.</summary>
    public bool IsTranslated { get; init; }
}

/// <summary>The file from which a text was made.</summary>
/// <param name="File">Its name, below the text root.</param>
/// <param name="Sha256">The digest of its bytes.</param>
public sealed record OriginalFile(string File, string Sha256);

/// <summary>A sentence that carries no claim.</summary>
/// <param name="Quote">Words by which it is found.</param>
/// <param name="Because">Why no claim rests on it.</param>
public sealed record UncitedSentence(string Quote, string? Because);

/// <summary>A card and the places of its words.</summary>
/// <param name="Card">The card.</param>
/// <param name="Key">The source's id, where it is declared.</param>
/// <param name="Keys">Everything below the id.</param>
public sealed record SourceCardDeclaration(SourceCard Card, YamlScalar Key, KeyedMapping Keys)
{
    /// <summary>The place of a key's value, or the card's if it has none.</summary>
    public Place PlaceOf(string key) => Keys.Node(key)?.Place ?? Key.Place;
}
