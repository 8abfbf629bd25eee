using System.Text;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Suggesting;

/// <summary>A quote laid against the words of a text from about one place on, word by word, at the least cost.</summary>
internal sealed class PassageAlignment
{
    /// <summary>How many words one may be written as.</summary>
    private const int MostJoined = 3;

    private readonly SourceText _text;
    private readonly ComparedQuote _quote;
    private readonly int _first;
    private readonly int _count;
    private readonly double[,] _costs;
    private readonly (int Quote, int Text)[,] _steps;
    private readonly List<Pair> _pairs = [];
    private readonly Work _work;

    private PassageAlignment(SourceText text, ComparedQuote quote, int start, Work work)
    {
        (_text, _quote, _work) = (text, quote, work);
        var slack = 4 + (quote.Words.Length / 2);
        _first = Math.Max(0, start - slack);
        _count = Math.Max(0, Math.Min(text.Words.Length, start + quote.Words.Length + slack) - _first);
        _costs = new double[quote.Words.Length + 1, _count + 1];
        _steps = new (int, int)[quote.Words.Length + 1, _count + 1];
        Fill();
        Trace();
    }

    /// <summary>The cost of all differences together.</summary>
    public double Cost { get; private set; }

    /// <summary>Whether at least half of the quote is there in some form.</summary>
    public bool IsAlike => AlikeShare >= 0.5;

    /// <summary>How much of the quote is there in some form, from 0 to 1; words of a few letters count little.</summary>
    public double AlikeShare
    {
        get
        {
            double alike = 0;
            foreach (var pair in _pairs)
            {
                if (pair.Cost <= WordComparison.Alike) // a word that is missing or extra costs more
                {
                    for (var word = pair.Quote; word < pair.Quote + pair.QuoteCount; word++)
                    {
                        alike += WeightOf(word) * (pair.Cost < 0.5 ? 1 : 0.5);
                    }
                }
            }

            return alike / Enumerable.Range(0, _quote.Words.Length).Sum(WeightOf);
        }
    }

    /// <summary>Lays the quote against the text from about this word on.</summary>
    public static PassageAlignment Of(SourceText text, ComparedQuote quote, int start, Work work) => new(text, quote, start, work);

    /// <summary>The passage that the quote was laid against, with the differences.</summary>
    public NearestPassage ToPassage()
    {
        var inText = _pairs.FindAll(pair => pair.TextCount > 0);
        var (first, last) = (inText[0].Text, inText[inText.Count - 1].TextEnd - 1);
        var range = _text.Folded.RangeOf(_text.Words[first].Start, _text.Words[last].End);
        var differences = new List<Difference>();
        var marked = new StringBuilder();
        Pair? before = null;
        foreach (var pair in _pairs)
        {
            if (pair.TextCount > 0 && marked.Length > 0)
            {
                marked.Append(MarkedGap(before, pair, differences));
            }

            if (pair.Cost > 0)
            {
                differences.Add(DifferenceOf(pair));
            }

            if (pair.TextCount > 0)
            {
                var words = _text.OnOneLine(TextRangeOf(pair));
                marked.Append(pair.Cost > 0 ? $"[{words}]" : words);
            }

            before = pair;
        }

        AddOuterMarks(differences);
        return new NearestPassage(range, _text.OnOneLine(range), marked.ToString(), differences);
    }

    /// <summary>The least cost of laying each beginning of the quote against each beginning of the passage.</summary>
    private void Fill()
    {
        // The first row stays zero: the passage may begin anywhere.
        for (var quote = 1; quote <= _quote.Words.Length; quote++)
        {
            for (var text = 0; text <= _count; text++)
            {
                var (least, step) = (_costs[quote - 1, text] + WordComparison.Extra, (1, 0));
                if (text > 0)
                {
                    Try(_costs[quote - 1, text - 1] + CostOf(quote - 1, text - 1), (1, 1));
                    Try(_costs[quote, text - 1] + WordComparison.Missing, (0, 1));
                }

                for (var joined = 2; joined <= MostJoined; joined++)
                {
                    if (text >= joined && IsJoined(_quote.Loosely[quote - 1], _text.Passages.Loosely, _first + text - joined, joined))
                    {
                        Try(_costs[quote - 1, text - joined] + WordComparison.Joined, (1, joined));
                    }

                    if (text >= 1
                        && quote >= joined
                        && IsJoined(_text.Passages.Loosely[_first + text - 1], _quote.Loosely, quote - joined, joined))
                    {
                        Try(_costs[quote - joined, text - 1] + WordComparison.Joined, (joined, 1));
                    }
                }

                (_costs[quote, text], _steps[quote, text]) = (least, step);

                void Try(double cost, (int, int) by)
                {
                    if (cost < least)
                    {
                        (least, step) = (cost, by);
                    }
                }
            }
        }
    }

    /// <summary>Follows the lowest cost back from where the quote ends.</summary>
    private void Trace()
    {
        var (quote, text) = (_quote.Words.Length, 0);
        for (var end = 1; end <= _count; end++)
        {
            if (_costs[quote, end] < _costs[quote, text])
            {
                text = end;
            }
        }

        Cost = _costs[quote, text];
        while (quote > 0)
        {
            var (quoteStep, textStep) = _steps[quote, text];
            var cost = _costs[quote, text] - _costs[quote - quoteStep, text - textStep];
            (quote, text) = (quote - quoteStep, text - textStep);
            _pairs.Add(new Pair(quote, quoteStep, _first + text, textStep, cost));
        }

        _pairs.Reverse();
    }

    private double CostOf(int quote, int text) => WordComparison.Cost(
        AreSame(_quote.Words[quote], _text.Words[_first + text], firstLetterMayDiffer: quote == 0),
        _quote.Loosely[quote],
        _quote.Words[quote].IsNumber,
        _text.Passages.Loosely[_first + text],
        _text.Words[_first + text].IsNumber,
        _work);

    private bool AreSame(Word quote, Word text, bool firstLetterMayDiffer)
    {
        var one = _quote.Folded.Text.AsSpan(quote.Start, quote.End - quote.Start);
        var other = _text.Folded.Text.AsSpan(text.Start, text.End - text.Start);
        return one.Length == other.Length
            && one.Slice(1).SequenceEqual(other.Slice(1))
            && (one[0] == other[0] || (firstLetterMayDiffer && char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0])));
    }

    private Difference DifferenceOf(Pair pair)
    {
        var quote = QuoteWords(pair.Quote, pair.Quote + pair.QuoteCount);
        var range = TextRangeOf(pair);
        var text = _text.OnOneLine(range);
        var kind = pair switch
        {
            { QuoteCount: 0 } => DifferenceKind.MissingWord,
            { TextCount: 0 } => DifferenceKind.ExtraWord,
            { QuoteCount: > 1 } or { TextCount: > 1 } => DifferenceKind.OtherPunctuation,
            _ when pair.Cost < 0.3
                && !_quote.Words[pair.Quote].IsNumber
                && QuoteWord(pair.Quote).Count(IsMark) != TextWord(pair.Text).Count(IsMark)
                => DifferenceKind.OtherPunctuation,
            _ => WordComparison.KindOf(
                QuoteWord(pair.Quote), _quote.Words[pair.Quote].IsNumber, TextWord(pair.Text), _text.Words[pair.Text].IsNumber),
        };
        return new Difference(kind, quote, text, range);

        static bool IsMark(char character) => character is '-' or '\'';
    }

    /// <summary>The characters between two words of the text, in brackets if the quote has others there.</summary>
    private string MarkedGap(Pair? before, Pair pair, List<Difference> differences)
    {
        var (start, end) = (_text.Words[pair.Text - 1].End, _text.Words[pair.Text].Start);
        var gap = _text.Folded.Text.Substring(start, end - start);
        var shown = start == end
            ? ""
            : SourceText.OnOneLine(
                "|" + _text.Text.Substring(_text.Folded.StartOf(start), _text.Folded.EndOf(end - 1) - _text.Folded.StartOf(start)) + "|")
                .Trim('|');
        if (before is not { QuoteCount: > 0, TextCount: > 0 } || pair.QuoteCount == 0 || GapBefore(_quote, pair.Quote) == gap)
        {
            return shown;
        }

        var range = _text.Folded.RangeOf(_text.Words[pair.Text - 1].Start, _text.Words[pair.Text].End);
        differences.Add(
            new Difference(DifferenceKind.OtherPunctuation, QuoteWords(pair.Quote - 1, pair.Quote + 1), _text.OnOneLine(range), range));
        return shown.Trim(' ') is { Length: > 0 } marks ? shown.Replace(marks, $"[{marks}]") : shown;
    }

    /// <summary>The marks before the quote's first word and after its last, if the text has others.</summary>
    private void AddOuterMarks(List<Difference> differences)
    {
        var quote = _quote.Folded.Text;
        if (_pairs[0] is { Cost: 0 } first)
        {
            var marks = quote.Substring(0, _quote.Words[0].Start).TrimStart(' ');
            var at = _text.Words[first.Text].Start;
            if (marks.Length > at || string.CompareOrdinal(_text.Folded.Text, at - marks.Length, marks, 0, marks.Length) != 0)
            {
                var range = _text.Folded.RangeOf(Math.Max(0, at - Math.Max(1, marks.Length)), _text.Words[first.Text].End);
                differences.Insert(
                    0,
                    new Difference(
                        DifferenceKind.OtherPunctuation,
                        QuoteText(_quote.Words[0].Start - marks.Length, _quote.Words[0].End),
                        _text.OnOneLine(range),
                        range));
            }
        }

        var lastWord = _quote.Words[_quote.Words.Length - 1];
        if (_pairs[_pairs.Count - 1] is { Cost: 0 } last)
        {
            var marks = quote.Substring(lastWord.End).TrimEnd(' ');
            var at = _text.Words[last.TextEnd - 1].End;
            if (string.CompareOrdinal(_text.Folded.Text, at, marks, 0, marks.Length) != 0 && lastWord.End + marks.Length <= quote.Length)
            {
                var range = _text.Folded.RangeOf(
                    _text.Words[last.TextEnd - 1].Start, Math.Min(_text.Folded.Text.Length, at + Math.Max(1, marks.Length)));
                differences.Add(
                    new Difference(
                        DifferenceKind.OtherPunctuation,
                        QuoteText(lastWord.Start, lastWord.End + marks.Length),
                        _text.OnOneLine(range),
                        range));
            }
        }
    }

    private double WeightOf(int quoteWord) => _quote.Words[quoteWord].IsNumber || _quote.Loosely[quoteWord].Length > 3 ? 1 : 0.3;

    private string QuoteWord(int word) =>
        _quote.Folded.Text.Substring(_quote.Words[word].Start, _quote.Words[word].End - _quote.Words[word].Start);

    private string QuoteWords(int first, int end) => end > first ? QuoteText(_quote.Words[first].Start, _quote.Words[end - 1].End) : "";

    private string QuoteText(int start, int end)
    {
        var range = _quote.Folded.RangeOf(start, end);
        return SourceText.OnOneLine(_quote.Folded.Original.Substring(range.Start, range.Length));
    }

    private string TextWord(int word) =>
        _text.Folded.Text.Substring(_text.Words[word].Start, _text.Words[word].End - _text.Words[word].Start);

    private TextRange TextRangeOf(Pair pair) => pair.TextCount > 0
        ? _text.Folded.RangeOf(_text.Words[pair.Text].Start, _text.Words[pair.TextEnd - 1].End)
        : pair.Text > 0 ? At(_text.Folded.EndOf(_text.Words[pair.Text - 1].End - 1)) : At(0);

    private static TextRange At(int offset) => new(offset, offset);

    /// <summary>Whether a word is some others written together.</summary>
    private static bool IsJoined(string word, List<string> words, int first, int count)
    {
        var start = 0;
        for (var index = first; index < first + count; index++)
        {
            if (string.CompareOrdinal(word, start, words[index], 0, words[index].Length) != 0)
            {
                return false;
            }

            start += words[index].Length;
        }

        return start == word.Length;
    }

    private static string GapBefore(ComparedQuote quote, int word) =>
        quote.Folded.Text.Substring(quote.Words[word - 1].End, quote.Words[word].Start - quote.Words[word - 1].End);

    /// <summary>Words of the quote aligned with words of the text; empty on one side if only the other has them.</summary>
    private readonly record struct Pair(int Quote, int QuoteCount, int Text, int TextCount, double Cost)
    {
        public int TextEnd => Text + TextCount;
    }
}
