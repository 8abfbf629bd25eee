
namespace FactGen.Compiler.Sources.Texts;

/// <summary>A source document, indexed once: its words, paragraphs and sentences, and their places.</summary>
/// <remarks>
/// Immutable once built. The parts that only some texts need are built on first use, by any thread: if two threads build one, the results
/// are the same.
/// </remarks>
public sealed class SourceText
{
    private readonly TextLines _lines;
    private readonly TextRange[] _paragraphs;
    private string? _digest;
    private Sentence[]? _sentences;
    private PassageIndex? _passages;
    private SourceText[]? _undivided;
    private TextRange[]? _flaws;
    private int[]? _pageEnds;
    private readonly SentenceRules? _rules;

    /// <summary>Indexes a text.</summary>
    /// <param name="text">The text as decoded from UTF-8, without a byte order mark.</param>
    /// <param name="byteOrderMark">Whether its file begins with a byte order mark.</param>
    public SourceText(string text, bool byteOrderMark = false)
    {
        Text = text;
        HasByteOrderMark = byteOrderMark;
        Folded = FoldedText.Of(text);
        Kinds = CharacterKinds.Of(Folded.Text);
        Words = WordSplitter.Split(Folded, Kinds);
        Occurrences = new OccurrenceIndex(Folded, Kinds, Words);
        _lines = new TextLines(text);
        _paragraphs = _lines.Paragraphs();
    }

    private SourceText(SourceText text, SentenceRules rules)
    {
        (Text, HasByteOrderMark, Folded, Kinds, Words) = (text.Text, text.HasByteOrderMark, text.Folded, text.Kinds, text.Words);
        (Occurrences, _lines, _paragraphs, _digest, _rules) = (text.Occurrences, text._lines, text._paragraphs, text._digest, rules);
    }

    private SourceText(SourceText text, FoldedText folded)
    {
        (Text, HasByteOrderMark, Folded) = (text.Text, text.HasByteOrderMark, folded);
        Kinds = CharacterKinds.Of(folded.Text);
        Words = WordSplitter.Split(folded, Kinds);
        Occurrences = new OccurrenceIndex(folded, Kinds, Words);
        (_lines, _paragraphs, _sentences, _digest) = (text._lines, text._paragraphs, text._sentences, text._digest);
        _undivided = [];
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>Whether the file begins with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The digest of the file, as <c>sha256sum</c> prints it.</summary>
    public string Digest => _digest ??= TextDigest.Of(Text, HasByteOrderMark);

    /// <summary>
    /// The paragraphs: the parts between blank lines; in a text without blank lines, each line. They do not include white space at their
    /// ends.
    /// </summary>
    public IReadOnlyList<TextRange> Paragraphs => _paragraphs;

    /// <summary>
    /// The sentences in the order of the text; each within its paragraph, unless it continues in the next with a small letter.
    /// </summary>
    public IReadOnlyList<Sentence> Sentences => InOrder;

    internal FoldedText Folded { get; }

    /// <summary>The kind of each folded character.</summary>
    internal CharacterKind[] Kinds { get; }

    internal Word[] Words { get; }

    internal OccurrenceIndex Occurrences { get; }

    internal PassageIndex Passages => _passages ??= new PassageIndex(this);

    /// <summary>
    /// The text with the words rejoined that the ends of its lines divide: without the hyphens, and with them. Places in it are those of
    /// the text itself. Empty if no word is divided.
    /// </summary>
    internal IReadOnlyList<SourceText> Undivided => _undivided ??=
    [
        .. new[] { false, true }.Select(Folded.Undivided).OfType<FoldedText>().Select(folded => new SourceText(this, folded)),
    ];

    private Sentence[] InOrder => _sentences ??= SentenceSplitter.Split(Text, _paragraphs, _rules);

    /// <summary>The same text with the sentences of a language.</summary>
    internal SourceText In(string language) => SentenceRules.For(language) is { } rules ? new SourceText(this, rules) : this;

    /// <summary>Signs that the text was not saved as plain text.</summary>
    internal IReadOnlyList<TextRange> Flaws => _flaws ??= [.. TextFlaws.Find(Text)];

    /// <summary>The sentence that contains an offset; between two sentences, the one before. Null in a text without words.</summary>
    public Sentence? SentenceAt(int offset)
    {
        var sentences = InOrder;
        return sentences.Length == 0 ? null : sentences[Math.Max(0, Ordered.LastBefore(sentences, offset + 1))];
    }

    /// <summary>The sentence after one; null after the last.</summary>
    public Sentence? After(Sentence sentence) => sentence.Number + 1 < InOrder.Length ? InOrder[sentence.Number + 1] : null;

    /// <summary>The sentences that a range touches: one, unless a quote crosses a full stop.</summary>
    public IReadOnlyList<Sentence> SentencesOf(TextRange range)
    {
        var touched = new List<Sentence>();
        for (var sentence = SentenceAt(range.Start); sentence is not null && sentence.Range.Start < range.End; sentence = After(sentence))
        {
            if (sentence.Range.Overlaps(range))
            {
                touched.Add(sentence);
            }
        }

        return touched;
    }

    /// <summary>The number of the paragraph, from 0, that contains an offset; between two, the one before.</summary>
    public int ParagraphAt(int offset) => Math.Max(0, Ordered.LastBefore(_paragraphs, offset + 1));

    /// <summary>Line and column of an offset.</summary>
    public TextPosition PositionOf(int offset) => _lines.PositionOf(offset);

    /// <summary>The number of the page of an offset, from 1; null if the text has no ends of pages (U+000C).</summary>
    public int? PageOf(int offset)
    {
        var ends = _pageEnds ??= [.. Enumerable.Range(0, Text.Length).Where(index => Text[index] == '\f')];
        var place = Array.BinarySearch(ends, offset);
        return ends.Length == 0 ? null : (place >= 0 ? place : ~place) + 1;
    }

    /// <summary>The range of the file's bytes for a range of the text.</summary>
    public ByteRange BytesOf(TextRange range)
    {
        var start = _lines.BytesUpTo(range.Start);
        return new ByteRange(start + (HasByteOrderMark ? 3 : 0), _lines.BytesUpTo(range.End) - start);
    }

    /// <summary>A stretch of the text as a message shows it: on one line, with single spaces.</summary>
    public string OnOneLine(TextRange range) => OnOneLine(Text.Substring(range.Start, range.Length));

    /// <summary>Finds the card's headings and excluded parts in the text.</summary>
    public TextZones Zones(IEnumerable<Exclusion> exclusions, IEnumerable<string> headings) => TextZones.Find(this, exclusions, headings);

    internal static string OnOneLine(string text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Typography.IsInvisible(character))
            {
                continue;
            }

            if (!Typography.IsSpace(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    internal int StartOfLine(int offset) => _lines.StartOfLine(offset);

    internal int EndOfLine(int offset) => _lines.EndOfLine(offset);

    /// <summary>The line of a place, without its end.</summary>
    internal TextRange LineOf(int offset) => new(StartOfLine(offset), EndOfLine(offset));

    /// <summary>The line behind the one of a place; null for the last line.</summary>
    internal TextRange? LineAfter(int offset) => _lines.StartOfNextLine(offset) is { } next ? LineOf(next) : null;

    /// <summary>The index of the last word that begins before a folded character; -1 if there is none.</summary>
    internal int LastWordBefore(int index) => Ordered.LastBefore(Words, index);
}
