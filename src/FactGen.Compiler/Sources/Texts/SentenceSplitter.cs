using System.Globalization;
using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>Splits paragraphs into sentences.</summary>
/// <remarks>
/// The rules look for negations and hedges in the sentence around a quote. So in doubt two sentences are left as one: the rules then search
/// more text and miss nothing.
/// </remarks>
internal sealed class SentenceSplitter
{
    /// <summary>The most UTF-16 units of a sentence. A longer one is read as several.</summary>
    public const int MostLength = 5_000;

    /// <summary>UTF-16 units in which a space is looked for when a sentence is cut. Chinese has none.</summary>
    private const int LongestWord = 500;

    private readonly string _text;
    private readonly SentenceRules _rules;
    private readonly List<Sentence> _sentences = [];

    private SentenceSplitter(string text, SentenceRules rules) => (_text, _rules) = (text, rules);

    /// <summary>The sentences of all paragraphs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="rules">The rules of its language; null for those of English.</param>
    public static Sentence[] Split(string text, TextRange[] paragraphs, SentenceRules? rules = null)
    {
        var splitter = new SentenceSplitter(text, rules ?? EnglishSentences.Rules);
        for (var paragraph = 0; paragraph < paragraphs.Length;)
        {
            var last = paragraph;
            while (last + 1 < paragraphs.Length && splitter.RunsOn(paragraphs[last], paragraphs[last + 1]))
            {
                last++;
            }

            splitter.Split(new TextRange(paragraphs[paragraph].Start, paragraphs[last].End), paragraph);
            paragraph = last + 1;
        }

        return [.. splitter._sentences];
    }

    /// <summary>
    /// Whether a sentence continues in the next paragraph: in a text without blank lines, a paragraph may be only a line that ends where
    /// the page ended.
    /// </summary>
    private bool RunsOn(TextRange paragraph, TextRange next)
    {
        var last = paragraph.End - 1;
        while (last > paragraph.Start && Typography.IsClosing(_text[last]))
        {
            last--;
        }

        return char.IsLower(_text[next.Start]) && !IsTerminator(last);
    }

    [MethodImpl(Loops.Optimized)]
    private void Split(TextRange paragraph, int number)
    {
        var start = paragraph.Start;
        for (var index = paragraph.Start; index < paragraph.End;)
        {
            if (!IsTerminator(index))
            {
                index++;
                continue;
            }

            var stop = index;
            while (index < paragraph.End && IsTerminator(index))
            {
                index++;
            }

            var end = EndOfClosing(index, paragraph.End);
            if (CitationMarks.EndAfter(_text, start, stop, end, paragraph.End) is > 0 and var cited)
            {
                end = cited;
            }
            else if (!Ends(start, stop, index, end, paragraph.End))
            {
                continue;
            }

            Add(start, end, number);
            index = end;
            start = SkipSpaces(end, paragraph.End);
        }

        Add(start, paragraph.End, number);
    }

    /// <summary>
    /// Adds a sentence. What a quote's sentence says of it is looked for from each of its words on, so the sentence has a limit: of a
    /// longer one, each part is one.
    /// </summary>
    private void Add(int start, int end, int paragraph)
    {
        while (end > start)
        {
            var cut = end - start > MostLength ? LastSpace(start + MostLength) : end;
            _sentences.Add(new Sentence(_sentences.Count, new TextRange(start, cut), paragraph));
            start = SkipSpaces(cut, end);
        }
    }

    /// <summary>
    /// The last white space before an offset. If a long word is before it: the offset itself, or the start of the character there.
    /// </summary>
    private int LastSpace(int offset)
    {
        for (var space = offset; space > offset - LongestWord; space--)
        {
            if (char.IsWhiteSpace(_text[space]))
            {
                return space;
            }
        }

        return char.IsLowSurrogate(_text[offset]) ? offset - 1 : offset;
    }

    /// <summary>Whether a sentence ends with these terminators.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="stop">The first terminator.</param>
    /// <param name="afterStop">Just past the last terminator.</param>
    /// <param name="end">Just past the closing marks behind it.</param>
    /// <param name="limit">The paragraph's end.</param>
    private bool Ends(int start, int stop, int afterStop, int end, int limit)
    {
        var next = SkipSpaces(end, limit);
        if (next >= limit)
        {
            return true;
        }

        var begin = next;
        while (begin < limit && Typography.IsOpening(_text[begin]))
        {
            begin++;
        }

        if (IsFullWidth(stop))
        {
            return EndsAtFullWidth(start, next, closed: end > afterStop);
        }

        if (!_rules.AsksNextWord && begin + 1 < limit && _text[begin] is '—' or '–' && char.IsWhiteSpace(_text[begin + 1]))
        {
            if (SentenceParts.IsOpen(_text, start, stop, '«', '»'))
            {
                return false; // "«Куда? – спросила она. – Завтра»"
            }

            begin = SkipSpaces(begin + 1, limit);
        }

        if (begin >= limit || !(char.IsUpper(_text[begin]) || char.IsDigit(_text[begin]) || IsCaseless(_text[begin])))
        {
            return false;
        }

        if (next == end)
        {
            return IsGlued(stop, begin, limit);
        }

        var isFullStop = afterStop - stop == 1 && _text[stop] == '.';
        return !isFullStop || EndsAtFullStop(start, stop, begin, limit, closed: end > afterStop);
    }

    /// <summary>A full stop of Chinese ends a sentence, but behind a quotation that begins it may be who speaks, or と.</summary>
    private bool EndsAtFullWidth(int start, int next, bool closed) =>
        !SentenceParts.IsOpen(_text, start, next, '《', '》')
        && (!closed || (!Typography.IsOpening(_text[start]) && _text[next] is not ('と' or 'っ' or '，' or '、' or ',')));

    /// <summary>Two sentences without a space between them: a small letter before the stop, a capital and a small one after it.</summary>
    private bool IsGlued(int stop, int begin, int limit) =>
        stop > 1 && char.IsLower(_text[stop - 1]) && char.IsLetter(_text[stop - 2])
        && char.IsUpper(_text[begin])
        && begin + 1 < limit && (char.IsLower(_text[begin + 1]) || char.IsWhiteSpace(_text[begin + 1]));

    private bool EndsAtFullStop(int start, int stop, int begin, int limit, bool closed)
    {
        var wordStart = stop;
        while (wordStart > start && (char.IsLetterOrDigit(_text[wordStart - 1])
            || IsMark(_text[wordStart - 1])
            || (_text[wordStart - 1] == '.' && stop - wordStart < 12)))
        {
            wordStart--;
        }

        var word = _text.Substring(wordStart, stop - wordStart);
        if (word.Length == 0 && !_rules.AsksNextWord && stop > start && _text[stop - 1] is '°' or 'º' && char.IsDigit(_text[begin]))
        {
            return false; // "N°. 12"
        }

        if (word.Length == 0 || closed)
        {
            return true;
        }

        if (word.All(char.IsDigit) && (wordStart == start || (!_rules.AsksNextWord && SentenceParts.IsBullet(_text, start, wordStart))))
        {
            return false; // the number of an item in a list
        }

        if (word == "Co" && IsAfterAmpersand(wordStart))
        {
            return false;
        }

        if (!_rules.AsksNextWord)
        {
            var isUnit = wordStart > start && (_text[wordStart - 1] == '/' || (_text[wordStart - 1] == '°' && word.Length == 1));
            return isUnit // "km/h.", "35 °C."
                || _rules.Ends(
                    WordBefore(wordStart, start), SentenceParts.BehindNumber(word), WordAt(begin, limit), char.IsDigit(_text[begin]),
                    isOpening: SentenceParts.HasTwoWords(_text, start, wordStart));
        }

        if (_rules.NeverEnd.Contains(word) || (char.IsDigit(_text[begin]) && _rules.BeforeNumbers.Contains(word)))
        {
            return false;
        }

        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var hasInnerStops = word.IndexOf('.') > 0 && word.Any(char.IsLetter);
        return !(isInitial || hasInnerStops || _rules.MayEnd.Contains(word))
            || _rules.Starters.Contains(WordAt(begin, limit))
            || (hasInnerStops && IsWholeAtCountry(start, wordStart, begin, limit));
    }

    /// <summary>Whether a character is a vowel sign or accent of the letter before it, in the languages with rules of their own.</summary>
    private bool IsMark(char character) => !_rules.AsksNextWord && character >= '\u0300'
        && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>"Vale &amp; Co." is a name, and the sentence goes on.</summary>
    private bool IsAfterAmpersand(int wordStart) =>
        wordStart > 1 && char.IsWhiteSpace(_text[wordStart - 1]) && _text.AsSpan(0, wordStart).TrimEnd() is [.., '&'];

    /// <summary>
    /// Whether the sentence ends at the initials of a country: it has its verb, "in the" is before them, and the following words form no
    /// name with them and have a verb of their own: "It was not seen in the U.S. Tea helped".
    /// </summary>
    private bool IsWholeAtCountry(int start, int wordStart, int begin, int limit)
    {
        var before = _text.Substring(start, wordStart - start).Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var name = WordAt(begin, limit);
        var next = WordAt(SkipSpaces(begin + name.Length, limit), limit);
        return before is [.., var preposition, "the"] && _rules.BeforeCountries.Contains(preposition)
            && Array.Exists(before, IsVerb)
            && !_rules.AfterCountries.Contains(name)
            && IsVerb(next);
    }

    private bool IsVerb(string word) => _rules.Verbs.Contains(word)
        || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>The word before an index, with its full stop.</summary>
    private string WordBefore(int index, int limit)
    {
        while (index > limit && char.IsWhiteSpace(_text[index - 1]))
        {
            index--;
        }

        var first = index;
        while (first > limit && !char.IsWhiteSpace(_text[first - 1]) && index - first < 20)
        {
            first--;
        }

        return _text.Substring(first, index - first);
    }

    private string WordAt(int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < 20 && char.IsLetter(_text[end]))
        {
            end++;
        }

        return _text.Substring(start, end - start);
    }

    private int SkipSpaces(int index, int limit)
    {
        while (index < limit && (char.IsWhiteSpace(_text[index]) || Typography.IsInvisible(_text[index])))
        {
            index++;
        }

        return index;
    }

    /// <summary>Past the closing marks behind a terminator; before a French one may be a space.</summary>
    private int EndOfClosing(int end, int limit)
    {
        while (end < limit && IsClosingHere(end, limit))
        {
            end++;
        }

        return end + 1 < limit && char.IsWhiteSpace(_text[end]) && _text[end + 1] is '»' or '›'
            && (end + 2 == limit || char.IsWhiteSpace(_text[end + 2]))
            ? end + 2 : end;
    }

    /// <summary>Whether the mark closes what came before; a plain mark can also open what follows without a space.</summary>
    private bool IsClosingHere(int index, int limit) =>
        (Typography.IsClosing(_text[index]) || IsClosingOfOpening(index, limit))
        && !(_text[index] is '"' or '\''
            && index + 1 < limit
            && char.IsLetter(_text[index + 1])
            && index > 0
            && char.IsWhiteSpace(_text[index - 1]));

    /// <summary>German closes with the marks that others open with.</summary>
    private bool IsClosingOfOpening(int index, int limit) =>
        _text[index] is '“' or '«' or '‘' && (index + 1 == limit || char.IsWhiteSpace(_text[index + 1]));

    private bool IsTerminator(int index) => _text[index] switch
    {
        > '?' and < '\u037E' => false, // nearly all letters
        '.' or '!' or '?' or '…' => true,
        ';' => index > 0 && _text[index - 1] is >= '\u0370' and <= '\u03FF', // the question mark of Greek
        < '\u037E' => false,
        _ => _text[index] is '\u037E' or '؟' || IsFullWidth(index),
    };

    /// <summary>Whether it is a full stop of a script that needs no space behind it.</summary>
    private bool IsFullWidth(int index) => _text[index] switch
    {
        < '\u0589' => false,
        '。' or '！' or '？' or '｡' or '।' or '॥' or '۔' or '։' or '።' or '။' => true,
        '．' => index > 0 && !char.IsDigit(_text[index - 1]),
        _ => false,
    };

    /// <summary>A letter of a script that has no capitals: any of them may begin a sentence.</summary>
    private static bool IsCaseless(char character) =>
        char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.OtherLetter;
}
