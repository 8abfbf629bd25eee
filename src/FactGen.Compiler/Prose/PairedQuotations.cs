using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>
/// The stretches between quotation marks in languages other than English: <c>«…»</c>, <c>»…«</c>, <c>„…“</c>, <c>“…”</c>, <c>”…”</c>,
/// <c>‹…›</c>, <c>‚…‘</c>, <c>「…」</c>, <c>『…』</c>, and what a dash begins that opens a line of dialogue.
/// </summary>
/// <remarks>
/// A mark opens before a word and closes behind one; which mark closes depends on the one that opened. Of quotations within quotations the
/// outermost counts. One that is not closed in its paragraph reaches to its end, or up to the paragraph that closes it.
/// </remarks>
internal sealed class PairedQuotations
{
    private const int ParagraphsOfOneQuotation = 12;

    /// <summary>How many open marks a mark may close: more are never nested, and a text can have a mark at each character.</summary>
    private const int MostNested = 16;

    private readonly string _text;
    private readonly List<TextRange> _found = [];
    private readonly Stack<(char Mark, int Start)> _open = new();

    /// <summary>What a paragraph left open, and how many quotations were found before that paragraph.</summary>
    private (int Start, int Paragraph, char Mark, int Found)? _left;

    private PairedQuotations(string text) => _text = text;

    /// <summary>The stretches, in the order of the text.</summary>
    public static TextRange[] Find(SourceText source)
    {
        var quotations = new PairedQuotations(source.Text);
        for (var paragraph = 0; paragraph < source.Paragraphs.Count; paragraph++)
        {
            var found = quotations._found.Count;
            quotations.Read(source.Paragraphs[paragraph], paragraph, found);
            quotations.ReadDialogue(source.Paragraphs[paragraph], found);
        }

        return [.. quotations._found.OrderBy(range => range.Start)];
    }

    /// <summary>The marks that close what a mark opens; empty for a mark that never opens.</summary>
    private static string ClosersOf(char mark) => mark switch
    {
        '«' => "»",
        '»' => "«»",
        '„' => "“”\"",
        '“' => "”",
        '”' => "”“",
        '‹' => "›",
        '›' => "‹",
        '‘' => "’",
        '‚' => "‘’",
        '「' => "」",
        '『' => "』",
        '"' or '＂' or '״' => "\"＂״",
        '〝' => "〞〟",
        _ => "",
    };

    private void Read(TextRange paragraph, int number, int found)
    {
        _open.Clear();
        for (var index = paragraph.Start; index < paragraph.End; index++)
        {
            var mark = _text[index];
            if (mark < '\u0080' && mark != '"')
            {
                continue;
            }

            if (Closes(index, out var depth))
            {
                Close(index, depth);
            }
            else if (ClosersOf(mark).Length > 0 && Opens(index, paragraph.Start))
            {
                _open.Push((mark, index + 1));
            }
            else if (_open.Count == 0 && _left is { } left && ClosersOf(left.Mark).IndexOf(mark) >= 0
                && number - left.Paragraph <= ParagraphsOfOneQuotation && IsBehindWord(index))
            {
                RemoveSince(left.Found, range => range.Start >= left.Start);
                _found.Add(new TextRange(left.Start, index));
                _left = null;
            }
        }

        if (_open.Count > 0 && _open.Last() is var (opener, start) && opener is not ('‘' or '‚' or '‹' or '›' or '"' or '״')
            && start < paragraph.End)
        {
            _found.Add(new TextRange(start, paragraph.End));
            _left = (start, number, opener, found);
        }
    }

    /// <summary>Whether a mark closes what is open, and how many marks are open around that.</summary>
    private bool Closes(int index, out int depth)
    {
        depth = _open.Count;
        foreach (var (mark, start) in _open.Take(MostNested))
        {
            depth--;
            if (ClosersOf(mark).IndexOf(_text[index]) >= 0 && index > start
                && (ClosersOf(_text[index]).Length == 0 || IsBehindWord(index) && !IsBeforeWord(index) || mark is '„' or '‚'
                    && IsBehindWord(index))
                && !(_text[index] is '’' && index + 1 < _text.Length && char.IsLetter(_text[index + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Leaves out quotations from a number of them on: only those can lie behind a place of their paragraph.</summary>
    private void RemoveSince(int found, Predicate<TextRange> isLeftOut)
    {
        var first = Math.Min(found, _found.Count); // some of the earlier ones may be left out by now
        var kept = _found.GetRange(first, _found.Count - first);
        kept.RemoveAll(isLeftOut);
        _found.RemoveRange(first, _found.Count - first);
        _found.AddRange(kept);
    }

    private void Close(int index, int depth)
    {
        while (_open.Count > depth + 1)
        {
            _open.Pop();
        }

        var (_, start) = _open.Pop();
        if (_open.Count == 0)
        {
            _found.Add(new TextRange(start, index));
        }
    }

    private bool Opens(int index, int first)
    {
        var before = index > first ? _text[index - 1] : ' ';
        var isFree = char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or ':' or '：' or '，' or '、'
            || ClosersOf(before).Length > 0
            || CharacterKinds.IsUnspaced(before);
        return _text[index] switch
        {
            '「' or '『' or '〝' or '„' => true,
            '«' or '“' or '‹' => isFree || !char.IsLetterOrDigit(before),
            _ => isFree && IsBeforeWord(index),
        };
    }

    private bool IsBeforeWord(int index) =>
        index + 1 < _text.Length && (char.IsLetterOrDigit(_text[index + 1]) || _text[index + 1] is '¿' or '¡' or '…' or '—' or '(' or '['
            || (ClosersOf(_text[index + 1]).Length > 0 && _text[index + 1] != _text[index]));

    private bool IsBehindWord(int index) =>
        index > 0 && (!char.IsWhiteSpace(_text[index - 1]) || Typography.IsInnerSpace(_text[index - 1]));

    /// <summary>
    /// A line that a dash begins: what is said reaches to the next dash, behind which those speak who write, and so on. An item of a list,
    /// which ends with a semicolon or comma, is none.
    /// </summary>
    private void ReadDialogue(TextRange paragraph, int found)
    {
        if (!IsDash(paragraph.Start) || paragraph.Length < 4 || _text[paragraph.End - 1] is ';' or ',' or ':')
        {
            return;
        }

        var said = new List<TextRange>();
        var (start, isSpeech) = (paragraph.Start + 1, true);
        for (var index = start; index <= paragraph.End; index++)
        {
            if (index < paragraph.End && !(IsDash(index) && char.IsWhiteSpace(_text[index - 1])))
            {
                continue;
            }

            while (start < index && char.IsWhiteSpace(_text[start]))
            {
                start++;
            }

            if (isSpeech && index > start)
            {
                said.Add(new TextRange(start, index));
            }

            (start, isSpeech) = (index + 1, !isSpeech);
        }

        TextRange[] turns = [.. said];
        RemoveSince(found, range => Ordered.LastBefore(turns, range.Start + 1) is >= 0 and var last && turns[last].Contains(range));
        _found.AddRange(turns);
    }

    private bool IsDash(int index) => _text[index] is '—' or '–' or '―';
}
