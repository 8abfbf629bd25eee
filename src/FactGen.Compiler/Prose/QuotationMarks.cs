using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>The ranges between quotation marks of any kind: somebody's words.</summary>
/// <remarks>
/// A double mark that is not closed in its paragraph reaches to the paragraph's end, and through the next paragraphs up to the one that
/// closes it, because a speech may go on. A single mark is as often an apostrophe: it counts only if it opens before a word and is closed
/// after one in the same paragraph.
/// </remarks>
internal sealed class QuotationMarks
{
    /// <summary>Through how many paragraphs a quotation is followed that is closed in a later one.</summary>
    private const int ParagraphsOfOneQuotation = 12;

    private readonly string _text;
    private readonly IReadOnlyList<TextRange> _paragraphs;
    private readonly List<TextRange> _found = [];

    /// <summary>The paragraph whose last quotation was left open, and where that quotation begins; -1 if there is none.</summary>
    private int _openParagraph = -1;
    private int _openSince;

    /// <summary>The index of that quotation among those found; only later ones begin behind it.</summary>
    private int _openFound;

    private QuotationMarks(SourceText source) => (_text, _paragraphs) = (source.Text, source.Paragraphs);

    /// <summary>The stretches between quotation marks, in the order of the text.</summary>
    public static TextRange[] Find(SourceText source)
    {
        var marks = new QuotationMarks(source);
        for (var paragraph = 0; paragraph < source.Paragraphs.Count; paragraph++)
        {
            marks.Read(paragraph);
        }

        return [.. marks._found];
    }

    [MethodImpl(Loops.Optimized)]
    private void Read(int number)
    {
        var paragraph = _paragraphs[number];
        var (open, opener, single) = (-1, '\0', -1);
        for (var index = paragraph.Start; index < paragraph.End; index++)
        {
            var mark = _text[index];
            if (mark is ' ' or >= '0' and <= '9' or >= '@' and <= '_' or >= 'a' and <= 'z')
            {
                continue;
            }

            if (LengthOfDouble(index) is > 0 and var length)
            {
                if (open < 0)
                {
                    if (Closes(index, length))
                    {
                        CloseEarlier(number, index);
                    }
                    else
                    {
                        (open, opener, _openParagraph) = (index + length, mark, -1);
                    }
                }
                else if (!Opens(index, length, opener))
                {
                    _found.Add(new TextRange(open, index));
                    open = -1;
                }

                (single, index) = (-1, index + length - 1);
            }
            else if (open < 0 && mark is '\'' or '‘' or '’' or '‚' or '‹' or '›' or '`')
            {
                single = ReadSingle(index, single);
            }
        }

        if (open >= 0)
        {
            (_openParagraph, _openSince, _openFound) = (number, open, _found.Count);
            _found.Add(new TextRange(open, paragraph.End));
        }
    }

    /// <summary>How many characters a double mark has: <c>"</c>, or <c>''</c> and <c>``</c>; 0 if there is none.</summary>
    private int LengthOfDouble(int index) => _text[index] switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '「' or '」' or '『' or '』' => 1,
        '\'' or '`' or '’' or '‘' when index + 1 < _text.Length && _text[index + 1] == _text[index] => 2,
        _ => 0,
    };

    /// <summary>Whether a mark that closes nothing in its paragraph closes what an earlier paragraph left open.</summary>
    private bool Closes(int index, int length) =>
        _text[index] is '”' or '»' or '」' or '』' || (_openParagraph >= 0 && !IsBeforeWord(index, length) && IsBehindWord(index));

    /// <summary>A quotation that an earlier paragraph left open, and no later one opened anew, reaches up to here.</summary>
    private void CloseEarlier(int number, int end)
    {
        if (_openParagraph >= 0 && number - _openParagraph <= ParagraphsOfOneQuotation)
        {
            _found.RemoveRange(_openFound, _found.Count - _openFound);
            _found.Add(new TextRange(_openSince, end));
        }

        _openParagraph = -1;
    }

    /// <summary>Whether a mark opens inside a quotation: German ends one with the mark that opens one in English.</summary>
    private bool Opens(int index, int length, char opener) => _text[index] switch
    {
        '」' or '』' or '”' or '»' or '"' or '\'' or '’' => false,
        '«' => opener == '«',
        _ => IsBeforeWord(index, length),
    };

    /// <summary>Reads a single mark: where the quotation begins that it opens, or that is still open; -1 if there is none.</summary>
    private int ReadSingle(int index, int open)
    {
        if (open < 0)
        {
            return _text[index] is '’' or '›' || !IsBeforeWord(index, 1) || IsDecade(index) ? -1 : index + 1;
        }

        if (IsBeforeWord(index, 1) || index + 1 < _text.Length && char.IsLetterOrDigit(_text[index + 1]) || !IsBehindWord(index))
        {
            return open;
        }

        _found.Add(new TextRange(open, index));
        return -1;
    }

    /// <summary>"'90s", "'tis": an apostrophe for what was left out.</summary>
    private bool IsDecade(int index) =>
        index + 2 < _text.Length && (char.IsDigit(_text[index + 1]) && char.IsDigit(_text[index + 2])
            || string.CompareOrdinal(_text, index + 1, "tis", 0, 3) == 0 || string.CompareOrdinal(_text, index + 1, "twas", 0, 4) == 0);

    private bool IsBeforeWord(int index, int length) =>
        index + length < _text.Length && IsWordOrMark(_text[index + length]) && (index == 0 || !char.IsLetterOrDigit(_text[index - 1]));

    private bool IsBehindWord(int index) => index > 0 && !char.IsWhiteSpace(_text[index - 1]);

    private static bool IsWordOrMark(char character) =>
        char.IsLetterOrDigit(character) || character is '$' or '£' or '€' or '[' or '…' or '@' or '#';
}
