using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>A quote divided: as a whole, at the ellipses that may skip words, and the words that must be around it.</summary>
internal sealed class QuoteParts
{
    private const string Ellipsis = " ... ";

    private QuoteParts(QuoteSelector selector)
    {
        Whole = Phrase.Of(selector.Exact);
        Originals = Split(selector.Exact);
        Parts = Originals is [var only] && only == selector.Exact
            ? [Whole]
            : [.. Originals.Select((part, index) => Phrase.Of(part, firstLetterMayDiffer: index == 0))];
        foreach (var part in Parts)
        {
            WordCount += part.Words.Length;
            HasNumber |= Array.Exists(part.Words, word => word.IsNumber || IsNumberOtherwise(part, word));
        }

        Prefix = Context(selector.Prefix);
        Suffix = Context(selector.Suffix);
    }

    /// <summary>The whole quote, with its ellipses as written.</summary>
    public Phrase Whole { get; }

    /// <summary>The parts between the ellipses.</summary>
    public Phrase[] Parts { get; }

    /// <summary>The parts as the editor wrote them.</summary>
    public string[] Originals { get; }

    /// <summary>The words that must be right before the quote.</summary>
    public Phrase? Prefix { get; }

    /// <summary>The words that must be right after the quote.</summary>
    public Phrase? Suffix { get; }

    /// <summary>Whether the quote has ellipses that may skip words.</summary>
    public bool MaySkip => Parts.Length > 1 || Parts[0].Text.Length < Whole.Text.Length;

    /// <summary>How many words it has, ellipses aside.</summary>
    public int WordCount { get; }

    /// <summary>Whether one of them is a number.</summary>
    public bool HasNumber { get; }

    /// <summary>Divides a quote.</summary>
    public static QuoteParts Of(QuoteSelector selector) => new(selector);

    private static bool IsNumberOtherwise(Phrase part, Word word) =>
        WordSplitter.IsNumberOtherwise(part.Text.AsSpan(word.Start, word.End - word.Start));

    private static string[] Split(string exact)
    {
        if (exact.IndexOf('…') < 0 && exact.IndexOf("...", StringComparison.Ordinal) < 0)
        {
            return [exact];
        }

        var folded = FoldedText.Of(exact);

        // The spaces at the ends allow an ellipsis there too, which then skips nothing.
        var text = " " + folded.Text + " ";
        var parts = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var next = text.IndexOf(Ellipsis, start, StringComparison.Ordinal);
            var end = next < 0 ? text.Length : next;
            Add(start, end);

            // The space behind an ellipsis may be the one before the next.
            start = next < 0 ? text.Length : next + Ellipsis.Length - 1;
        }

        if (parts.Count == 0)
        {
            parts.Add(exact);
        }

        return [.. parts];

        void Add(int from, int to)
        {
            while (from < to && text[from] == ' ')
            {
                from++;
            }

            while (to > from && text[to - 1] == ' ')
            {
                to--;
            }

            if (to > from)
            {
                var range = folded.RangeOf(from - 1, to - 1);
                parts.Add(exact.Substring(range.Start, range.Length));
            }
        }
    }

    /// <summary>A prefix or suffix by its words: marks between it and the quote need not be copied.</summary>
    private static Phrase? Context(string? words)
    {
        if (words is null || Phrase.Of(words) is not { Text.Length: > 0 } phrase)
        {
            return null;
        }

        if (phrase.Words.Length == 0)
        {
            return phrase;
        }

        var (start, end) = (phrase.Words[0].Start, phrase.Words[phrase.Words.Length - 1].End);
        return Phrase.Of(phrase.Text.Substring(start, end - start));
    }
}
