namespace FactGen.Tool.Documents;

/// <summary>What a block of a document is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph, or an item of a list.</summary>
    Paragraph,

    /// <summary>A heading: a quote from it never settles anything.</summary>
    Heading,

    /// <summary>The caption of a picture or a table.</summary>
    Caption,

    /// <summary>The rows of a table, a line each, their cells divided by tabs.</summary>
    Table,

    /// <summary>A note at the foot of a page or at the end.</summary>
    Footnote,
}

/// <summary>A block of a document, in the order in which people read it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words; never empty.</param>
internal sealed record Block(BlockKind Kind, string Text)
{
    /// <summary>The page on which it begins, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether it goes on with the paragraph at the end of the page before.</summary>
    public bool Continues { get; init; }
}
