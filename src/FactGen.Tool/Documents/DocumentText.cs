using System.Globalization;
using System.Text;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Documents;

/// <summary>Makes plain text of a document's blocks: a blank line between two of them, and U+000C between two pages.</summary>
internal static class DocumentText
{
    /// <summary>The document that some blocks make.</summary>
    /// <param name="blocks">The blocks in the order in which people read them.</param>
    /// <param name="metadata">What the document says of itself.</param>
    /// <param name="done">What was done to it so far.</param>
    /// <param name="shown">Its path or address for messages.</param>
    public static Document Of(IReadOnlyList<Block> blocks, DocumentMetadata metadata, IEnumerable<string> done, string shown)
    {
        var (text, places) = Join(blocks, shown);
        var source = new SourceText(text);
        List<string> sentences = [.. done];
        string[] headings = [.. blocks.Where(block => block.Kind is BlockKind.Heading or BlockKind.Caption).Select(FirstLine).Distinct()];
        var passages = new CardPassages(text);
        Exclusion?[] named =
        [
            .. blocks.Zip(places)
                .Where(block => block.First.Kind is BlockKind.Table or BlockKind.Footnote)
                .Select(block => passages.Of(block.Second)),
        ];
        Exclusion[] exclusions = [.. named.OfType<Exclusion>().Distinct()];
        if (headings.Length > DocumentLimits.Passages)
        {
            sentences.Add(Count($"headings: the first {DocumentLimits.Passages} of {headings.Length} are on the card, which has no room for more."));
        }

        if (named.Length > Math.Min(exclusions.Length, DocumentLimits.Passages))
        {
            sentences.Add(Count(
                $"exclude: {Math.Min(exclusions.Length, DocumentLimits.Passages)} of {named.Length} tables and notes are on the card; the others have no words of their own, or no room there."));
        }

        return new Document(text)
        {
            Headings = [.. headings.Where(heading => IsFound(source, [], [heading])).Take(DocumentLimits.Passages)],
            Excluded = [.. exclusions.Where(exclusion => IsFound(source, [exclusion], [])).Take(DocumentLimits.Passages)],
            Metadata = metadata,
            Done = sentences,
        };
    }

    private static (string Text, List<TextRange> Places) Join(IReadOnlyList<Block> blocks, string shown)
    {
        var text = new StringBuilder();
        List<TextRange> places = [];
        var page = 1;
        foreach (var block in blocks)
        {
            text.Append(text.Length == 0 ? "" : block.Continues ? "\n" : "\n\n");
            for (; page < block.Page; page++)
            {
                text.Append('\f');
            }

            places.Add(new TextRange(text.Length, text.Length + block.Text.Length));
            if (text.Append(block.Text).Length > DocumentLimits.Text)
            {
                throw new CannotRunException(Count(
                    $"'{shown}' has more text than the {DocumentLimits.Text} characters that a source may have. Divide it, and add the parts."));
            }
        }

        return blocks.Count == 0
            ? throw new CannotRunException($"'{shown}' holds no words: there is nothing to quote from it.")
            : (text.Append('\n').ToString(), places);
    }

    private static bool IsFound(SourceText text, Exclusion[] exclusions, string[] headings) =>
        text.Zones(exclusions, headings).Problems.Count == 0;

    private static string FirstLine(Block block) => block.Text.Split('\n')[0];

    private static string Count(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
