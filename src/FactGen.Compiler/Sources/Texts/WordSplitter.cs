using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>Splits a folded text into words and numbers, and so decides where a quote may begin and end.</summary>
/// <remarks>
/// A word is a run of letters or digits with inner hyphens or apostrophes; a hyphen at the end of a line is one too. In a script without
/// spaces each letter is one. A number includes everything that would change its value if cut off: separators and decimals, a sign before
/// it, a percent or currency sign next to it, the other end of a range, the numerals of Chinese behind digits or each other. In doubt the
/// longer reading is taken: a quote that must include a little more is never untrue.
/// </remarks>
internal struct WordSplitter
{
    /// <summary>How many signs may precede a number; no notation has more.</summary>
    private const int MostSigns = 4;

    /// <summary>The numerals of Chinese and Japanese.</summary>
    private const string Numerals = "〇零一二三四五六七八九十百千万萬億亿兆两兩";

    /// <summary>How many numerals of Chinese in a row are a number, and not a letter of some word.</summary>
    private const int FewestNumerals = 2;

    /// <summary>How many letters a currency's code has.</summary>
    private const int CodeLength = 3;

    private readonly FoldedText _folded;
    private readonly string _text;
    private readonly CharacterKind[] _kinds;
    /// <summary>Per-thread buffer for words; avoids one temporary array for each quote and text.</summary>
    [ThreadStatic]
    private static Word[]? _scratch;

    private Word[] _words;
    private int _count;

    private WordSplitter(FoldedText folded, CharacterKind[] kinds)
    {
        (_folded, _text, _kinds) = (folded, folded.Text, kinds);
        _words = _scratch ?? new Word[2048];
    }

    /// <summary>
    /// Whether a word is a number that begins with no digit: numerals of Chinese, or digits behind a currency's sign or code: 三十三,
    /// <c>R$2</c>, <c>USD3</c>.
    /// </summary>
    public static bool IsNumberOtherwise(ReadOnlySpan<char> word)
    {
        if (word.Length >= FewestNumerals && Numerals.IndexOf(word[0]) >= 0)
        {
            return true;
        }

        var digit = 0;
        while (digit < word.Length && word[digit] is not (>= '0' and <= '9'))
        {
            digit++;
        }

        return digit < word.Length && digit is > 1 and <= MostSigns
            && (word[digit - 1] == '$' || (digit == CodeLength && Money.TryParse("1 " + word.Slice(0, digit).ToString(), out _)));
    }

    /// <summary>All words in the order of the text.</summary>
    public static Word[] Split(FoldedText folded, CharacterKind[] kinds)
    {
        var splitter = new WordSplitter(folded, kinds);
        splitter.Split();
        _scratch = splitter._words;
        return splitter._words.AsSpan(0, splitter._count).ToArray();
    }

    [MethodImpl(Loops.Optimized)]
    private void Split()
    {
        for (var index = 0; index < _text.Length;)
        {
            var body = _kinds[index] == CharacterKind.Other ? NumberAfterSigns(index) : index;
            if (body < 0)
            {
                index++;
                continue;
            }

            var end = PastMarks(EndOfWord(body));
            if (_count == _words.Length)
            {
                Array.Resize(ref _words, 2 * _count);
            }

            _words[_count++] = new Word(index, end, _kinds[body] == CharacterKind.Digit);
            index = end;
        }
    }

    /// <summary>Past the accents, which belong to the character before them, even a sign.</summary>
    private int PastMarks(int index)
    {
        while (index < _text.Length && (_kinds[index] is CharacterKind.UnspacedMark || CanonicalDecomposition.ClassOf(_text[index]) != 0))
        {
            index++;
        }

        return index;
    }

    /// <summary>The first digit of a number whose signs begin at the index, or -1.</summary>
    private int NumberAfterSigns(int index)
    {
        var start = index;
        for (; index < start + MostSigns; index++)
        {
            if (IsDigit(index))
            {
                return index;
            }

            if (!IsLeadingSign(index) && !(index > start && IsCurrency(index - 1) && IsInnerSpace(index)))
            {
                return -1;
            }
        }

        return IsDigit(index) ? index : -1;
    }

    private bool IsLeadingSign(int index)
    {
        if (index >= _text.Length)
        {
            return false;
        }

        return _text[index] switch
        {
            '+' or '±' or '~' or '≈' or '<' or '>' or '≤' or '≥' => true,
            '-' => IsSign(index),
            '.' => IsDigit(index + 1) && !IsWordCharacter(index - 1) && !Is(index - 1, '.'),
            _ => IsCurrency(index),
        };
    }

    /// <summary>Whether a dash is a minus: no long dash, no typewriter's double one, and not between a word and a number.</summary>
    private bool IsSign(int index) =>
        !Typography.IsLongDash(_folded.OriginalOf(index))
        && !Is(index - 1, '-') && !Is(index + 1, '-')
        && (!IsWordCharacter(index - 1) || _folded.OriginalOf(index) == '−');

    [MethodImpl(Loops.Optimized)]
    private int EndOfWord(int index)
    {
        if (_kinds[index] >= CharacterKind.UnspacedMark && EndOfUnspaced(index) is var unspaced && !(IsNumeral(index) && IsDigit(unspaced)))
        {
            return unspaced;
        }

        var numberStart = index;
        while (true)
        {
            while (IsWordCharacter(index))
            {
                index++;
            }

            if (IsNumeral(index) && (index == numberStart || IsDigit(index - 1)))
            {
                numberStart = index = EndOfUnspaced(index);
                if (IsDigit(index))
                {
                    continue;
                }

                return index;
            }

            if (index >= _text.Length || IsPlainEnd(index))
            {
                return index;
            }

            if (Joins(index))
            {
                index++;
            }
            else if (_folded.DividesWord(index))
            {
                index += 2;
            }
            else if (JoinsGroup(index, numberStart))
            {
                index++;
                numberStart = index;
            }
            else if (SignsUpToNextDigit(index) is > 0 and var next)
            {
                index = next;
            }
            else
            {
                return index;
            }

            if (index >= _text.Length)
            {
                return index;
            }
        }
    }

    /// <summary>Past a letter of a script without spaces, or past all of a number in such letters.</summary>
    private int EndOfUnspaced(int index)
    {
        var end = index + 1;
        while (IsNumeral(index) && IsNumeral(end))
        {
            end++;
        }

        return end;
    }

    private bool IsNumeral(int index) =>
        index < _kinds.Length && _kinds[index] is CharacterKind.Unspaced && Numerals.IndexOf(_text[index]) >= 0;

    /// <summary>
    /// Whether a letter and then a space or mark that never joins are here, as at the end of nearly every word: then the rules below need
    /// not run.
    /// </summary>
    private bool IsPlainEnd(int index) =>
        _kinds[index - 1] == CharacterKind.Letter && _text[index] is < '\u007F' and not ('\'' or '_' or '-' or '$');

    /// <summary>Whether the character joins its two neighbours to one word.</summary>
    private bool Joins(int index)
    {
        if (!IsWordCharacter(index - 1) || !IsWordCharacter(index + 1))
        {
            return false;
        }

        var inNumber = IsDigit(index - 1) && IsDigit(index + 1);
        return _text[index] switch
        {
            '\'' or '_' => true,
            '-' => inNumber || Typography.IsHyphen(_folded.OriginalOf(index)) || (_folded.OriginalOf(index) == '−' && IsDigit(index + 1)),
            '.' or ',' or ':' or '/' or '⁄' or '·' or '٫' or '٬' or '+' or '×' or '^' => inNumber && !_folded.PartsNumbers(index),
            _ => false,
        };
    }

    /// <summary>Whether a single space groups digits, as in <c>2 030</c>: at most three digits before it, exactly three after.</summary>
    private bool JoinsGroup(int index, int numberStart)
    {
        if (!Is(index, ' ') || _folded.EndOf(index) - _folded.StartOf(index) != 1 || _folded.OriginalOf(index) is '\n' or '\r' or '\t')
        {
            return false;
        }

        var before = index - numberStart;
        var isGroup = before is >= 1 and <= 3
            && IsDigit(index + 1)
            && IsDigit(index + 2)
            && IsDigit(index + 3)
            && !IsWordCharacter(index + 4);
        for (var digit = numberStart; isGroup && digit < index; digit++)
        {
            isGroup = IsDigit(digit);
        }

        return isGroup;
    }

    /// <summary>
    /// Past the signs at a number's end (<c>%</c>, <c>€</c>, <c>+</c>), or up to the next digits if signs lead there (<c>US$300</c>,
    /// <c>6%-7%</c>); otherwise 0.
    /// </summary>
    private int SignsUpToNextDigit(int index)
    {
        if (index >= _text.Length)
        {
            return 0;
        }

        if (IsCurrency(index) && IsLetter(index - 1))
        {
            return IsDigit(index + 1) ? index + 1 : 0;
        }

        if (IsDigit(index - 1))
        {
            if (IsTrailingSign(index))
            {
                return index + 1;
            }

            if (IsInnerSpace(index) && index + 1 < _text.Length && IsTrailingSign(index + 1) && !Is(index + 1, '+') && !Is(index + 1, '°'))
            {
                return index + 2;
            }
        }

        // A range whose ends have signs of their own.
        if (Is(index, '-') && (IsDigit(index - 1) || IsTrailingSign(index - 1)))
        {
            return IsDigit(index + 1) ? index + 1 : IsCurrency(index + 1) && IsDigit(index + 2) ? index + 2 : 0;
        }

        return 0;
    }

    private bool IsTrailingSign(int index) =>
        Is(index, '%') || Is(index, '‰') || Is(index, '‱') || Is(index, '°') || Is(index, '+') || IsCurrency(index);

    private bool IsInnerSpace(int index) => Is(index, ' ') && Typography.IsInnerSpace(_folded.OriginalOf(index));

    private bool IsCurrency(int index) =>
        index >= 0 && index < _text.Length
        && (_text[index] == '$'
            || (_text[index] > '\u007F' && char.GetUnicodeCategory(_text[index]) == System.Globalization.UnicodeCategory.CurrencySymbol));

    private bool Is(int index, char character) => index >= 0 && index < _text.Length && _text[index] == character;

    private bool IsWordCharacter(int index) =>
        index >= 0 && index < _kinds.Length && (_kinds[index] is CharacterKind.Letter or CharacterKind.Digit);

    private bool IsDigit(int index) => index >= 0 && index < _kinds.Length && _kinds[index] == CharacterKind.Digit;

    private bool IsLetter(int index) => index >= 0 && index < _kinds.Length && _kinds[index] == CharacterKind.Letter;
}
