using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Sources.Cards;

/// <summary>The keys of source cards (FORMAT.md, section 4).</summary>
public static class CardKeys
{
    /// <summary>The keys of a card.</summary>
    public static KeyTable Card { get; } = new(
        "Card keys",
        "a source card",
        new("title", "The document's title."),
        new("publisher", "Who published it."),
        new("author", "Who wrote it."),
        new("url", "Where it was published."),
        new("doi", "Its Digital Object Identifier, as in '10.1000/182'."),
        new("pmid", "Its number in PubMed."),
        new("published", "When it was published, in EDTF."),
        new("published_basis", "Where that date comes from."),
        new("because", "How a derived date follows."),
        new("retrieved", "When it was fetched from its address, in EDTF."),
        new("archived", "The address of an archived copy."),
        new("language", "Its language as a BCP 47 tag."),
        new("text", "The file with its text, below the text root."),
        new("sha256", "The SHA-256 digest of that file, as 'sha256sum' prints it."),
        new("original", "The file from which the text was made, if it is kept."),
        new("exclude", "Passages that are never evidence: menus, cookie notices, other headlines."),
        new("headings", "Headings: a quote that is only in one never settles anything."),
        new("reports", "Whether it publishes results: 'we found' and 'the inquiry concluded' are then its own voice."),
        new("translation", "How it was translated: 'machine' expects garbled passages."),
        new("derived_from", "The source that it copies or translates: it is no independent witness."),
        new("uncited", "Sentences that carry no claim."),
        new("note", "For the next editor."));

    /// <summary>The words of <c>published_basis</c>.</summary>
    public static KeyTable PublishedBasis { get; } = new(
        "Card keys",
        "a source card",
        new("stated", "The document says when it was published."),
        new("derived", "It follows from the document; 'because' says how."),
        new("unknown", "Nobody knows."))
    {
        WordsOf = "published_basis",
    };

    /// <summary>The keys of the file from which a text was made.</summary>
    public static KeyTable Original { get; } = new(
        "Original keys",
        "the original of a source card",
        new("file", "The file, below the text root."),
        new("sha256", "The SHA-256 digest of that file, as 'sha256sum' prints it."));

    /// <summary>The keys of an excluded passage.</summary>
    public static KeyTable Exclusion { get; } = new(
        "Exclusion keys",
        "an excluded passage of a source card",
        new("from", "Its first words."),
        new("to", "Its last words; without it, to the end of that line; 'end' for all that follows."));

    /// <summary>The keys of a sentence that carries no claim.</summary>
    public static KeyTable Uncited { get; } = new(
        "Uncited keys",
        "an uncited sentence of a source card",
        new("quote", "Words by which it is found."),
        new("because", "Why no claim rests on it."));
}
