
namespace FactGen.Compiler.Sources.Texts;

/// <summary>A source document: its words, paragraphs and sentences, and their places.</summary>
/// <remarks>
/// Immutable for callers. Each part is built on first use, by any thread: if two threads build one, the results are the same. So a text
/// that no claim cites costs its characters alone, and <see cref="Release"/> drops what a later use would build again.
/// </remarks>
public sealed class SourceText
{
    private readonly object _gate = new();
    private readonly SourceText? _plain;
    private readonly SentenceRules? _rules;
    private readonly FoldedText? _undividedText;
    private readonly InputFile? _file;
    private string? _text;
    private TextIndex? _index;
    private TextLines? _lines;
    private TextRange[]? _paragraphs;
    private string? _digest;
    private Sentence[]? _sentences;
    private PassageIndex? _passages;
    private SourceText[]? _undivided;
    private TextRange[]? _flaws;
    private int[]? _pageEnds;

    /// <summary>Takes the text of a file.</summary>
    internal SourceText(InputFile file) => (_file, HasByteOrderMark) = (file, file.ByteOrderMark);

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text as decoded from UTF-8, without a byte order mark.</param>
    /// <param name="byteOrderMark">Whether its file begins with a byte order mark.</param>
    public SourceText(string text, bool byteOrderMark = false) => (_text, HasByteOrderMark) = (text, byteOrderMark);

    private SourceText(SourceText text, SentenceRules rules)
        : this(text.Text, text.HasByteOrderMark) => (_plain, _rules) = (text, rules);

    private SourceText(SourceText text, FoldedText folded)
        : this(text.Text, text.HasByteOrderMark)
    {
        (_plain, _undividedText, _sentences) = (text, folded, text._sentences);
        _undivided = [];
    }

    /// <summary>The text as it was given.</summary>
    public string Text => _text ??= _file!.Text;

    /// <summary>Whether the file begins with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The digest of the file, as <c>sha256sum</c> prints it.</summary>
    public string Digest => _digest ??= _plain?.Digest ?? _file?.Digest ?? TextDigest.Of(Text, HasByteOrderMark);

    /// <summary>
    /// The paragraphs: the parts between blank lines; in a text without blank lines, each line. They do not include white space at their
    /// ends.
    /// </summary>
    public IReadOnlyList<TextRange> Paragraphs => Divisions;

    /// <summary>
    /// The sentences in the order of the text; each within its paragraph, unless it continues in the next with a small letter.
    /// </summary>
    public IReadOnlyList<Sentence> Sentences => InOrder;

    internal FoldedText Folded => Index.Folded;

    /// <summary>The kind of each folded character.</summary>
    internal CharacterKind[] Kinds => Index.Kinds;

    internal Word[] Words => Index.Words;

    internal OccurrenceIndex Occurrences => Index.Occurrences;

    internal PassageIndex Passages => _passages ??= new PassageIndex(this);

    /// <summary>
    /// The text with the words rejoined that the ends of its lines divide: without the hyphens, and with them. Places in it are those of
    /// the text itself. Empty if no word is divided.
    /// </summary>
    internal IReadOnlyList<SourceText> Undivided => _undivided ??=
    [
        .. new[] { false, true }.Select(Folded.Undivided).OfType<FoldedText>().Select(folded => new SourceText(this, folded)),
    ];

    private Sentence[] InOrder => _sentences ??= SentenceSplitter.Split(Text, Divisions, _rules);

    private TextIndex Index => _index ?? MakeIndex();

    private TextLines Lines => _lines ??= _plain?.Lines ?? new TextLines(Text);

    private TextRange[] Divisions => _paragraphs ??= _plain?.Divisions ?? Lines.Paragraphs();

    /// <summary>
    /// Drops what was built from the characters, but for the digest, and the characters if a file has them: nobody is expected to ask
    /// again. Whoever does gets the same, built anew.
    /// </summary>
    internal void Release()
    {
        _text = _file is null ? _text : null;
        (_index, _lines, _paragraphs, _sentences) = (null, null, null, null);
        (_passages, _undivided, _pageEnds) = (null, null, null);
    }

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
    public int ParagraphAt(int offset) => Math.Max(0, Ordered.LastBefore(Divisions, offset + 1));

    /// <summary>Line and column of an offset.</summary>
    public TextPosition PositionOf(int offset) => Lines.PositionOf(offset);

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
        var start = Lines.BytesUpTo(range.Start);
        return new ByteRange(start + (HasByteOrderMark ? 3 : 0), Lines.BytesUpTo(range.End) - start);
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

    internal int StartOfLine(int offset) => Lines.StartOfLine(offset);

    internal int EndOfLine(int offset) => Lines.EndOfLine(offset);

    /// <summary>The line of a place, without its end.</summary>
    internal TextRange LineOf(int offset) => new(StartOfLine(offset), EndOfLine(offset));

    /// <summary>The line behind the one of a place; null for the last line.</summary>
    internal TextRange? LineAfter(int offset) => Lines.StartOfNextLine(offset) is { } next ? LineOf(next) : null;

    /// <summary>The index of the last word that begins before a folded character; -1 if there is none.</summary>
    internal int LastWordBefore(int index) => Ordered.LastBefore(Words, index);

    /// <summary>Builds the index once, also if several files that cite the text ask at the same time.</summary>
    private TextIndex MakeIndex()
    {
        if (_plain is not null && _undividedText is null)
        {
            return _index = _plain.Index;
        }

        lock (_gate)
        {
            return _index ??= new TextIndex(_undividedText ?? FoldedText.Of(Text));
        }
    }
}
