using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>Splits a text into the tokens that readers of prose use, in one pass.</summary>
/// <remarks>
/// The quote matcher keeps together what must not be cut (<c>20-30</c>, <c>$300</c>); a reader needs it divided. Folding is the same, so
/// both see the same characters.
/// </remarks>
internal sealed class Tokenizer
{
    /// <summary>Per-thread buffer; avoids one temporary array for each text and value.</summary>
    [ThreadStatic]
    private static TokenData[]? _scratch;

    private readonly FoldedText _folded;
    private readonly Vocabulary? _vocabulary;
    private readonly string _text;
    private readonly CharacterKind[] _kinds;
    private TokenData[] _tokens;
    private int _count;

    private Tokenizer(FoldedText folded, CharacterKind[] kinds, Vocabulary? vocabulary)
    {
        (_folded, _vocabulary, _text, _kinds) = (folded, vocabulary, folded.Text, kinds);
        _tokens = _scratch ?? new TokenData[2048];
    }

    /// <summary>All tokens in the order of the text, with a break before each sentence.</summary>
    /// <param name="source">The text.</param>
    /// <param name="vocabulary">The words of its language; null if there is no reader for it.</param>
    public static Tokens Split(SourceText source, Vocabulary? vocabulary) =>
        new Tokenizer(source.Folded, source.Kinds, vocabulary).Split(source.Sentences);

    /// <summary>The tokens of a name or a value, which is no text with sentences of its own.</summary>
    public static Tokens Split(string words)
    {
        var folded = FoldedText.Of(words);
        return new Tokenizer(folded, CharacterKinds.Of(folded.Text), null).Split([]);
    }

    [MethodImpl(Loops.Optimized)]
    private Tokens Split(IReadOnlyList<Sentence> sentences)
    {
        var sentence = 0;
        var nextSentence = sentences.Count == 0 ? int.MaxValue : sentences[0].Range.Start;
        for (var index = 0; index < _text.Length;)
        {
            if (_text[index] == ' ')
            {
                index++;
                continue;
            }

            while (nextSentence <= _folded.StartOf(index))
            {
                Add(new TokenData(TokenKind.Break, index, 0, 0, null));
                nextSentence = ++sentence == sentences.Count ? int.MaxValue : sentences[sentence].Range.Start;
            }

            var (kind, end) = _kinds[index] switch
            {
                CharacterKind.Digit => (TokenKind.Number, EndOfNumber(index)),
                CharacterKind.Letter => (TokenKind.Word, EndOfWord(index)),
                CharacterKind.Unspaced => (TokenKind.Word, EndOfUnspaced(index)),
                _ when IsPossessive(index) => (TokenKind.Word, index + 2),
                _ => (TokenKind.Mark, index + 1),
            };
            if (kind is TokenKind.Word && end < _text.Length && _text[end] == '-' && DividedWord(index, end) is { } divided)
            {
                Add(divided);
                index = divided.At + divided.Length;
                continue;
            }

            var hash = Vocabulary.HashOf(_text, index, end);
            var word = kind is TokenKind.Number ? null : _vocabulary?.Find(_text, index, end - index, hash);
            Add(new TokenData(kind, index, end - index, hash, word));
            index = end;
        }

        _scratch = _tokens;
        return new Tokens(_folded, _vocabulary, _tokens.AsSpan(0, _count).ToArray());
    }

    /// <summary>The word that the end of a line divides, as one token, if readers know it: "near-" and "ly" are "nearly".</summary>
    private TokenData? DividedWord(int index, int hyphen)
    {
        if (_vocabulary is null || !_folded.DividesWord(hyphen))
        {
            return null;
        }

        var end = EndOfWord(hyphen + 2);
        var joined = _text.Substring(index, hyphen - index) + _text.Substring(hyphen + 2, end - hyphen - 2);
        var hash = Vocabulary.HashOf(joined, 0, joined.Length);
        var word = _vocabulary.Find(joined, 0, joined.Length, hash);
        return word.Number > 0 ? new TokenData(TokenKind.Word, index, end - index, hash, word) : null;
    }

    private void Add(in TokenData token)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, 2 * _count);
        }

        _tokens[_count++] = token;
    }

    /// <summary>Letters and digits, with apostrophes between letters, but without the <c>'s</c> of a possessive.</summary>
    [MethodImpl(Loops.Optimized)]
    private int EndOfWord(int index)
    {
        if (IsAmount(index))
        {
            return index + 3;
        }

        while (index < _text.Length)
        {
            if (_kinds[index] is not (CharacterKind.Letter or CharacterKind.Digit)
                && !(_text[index] == '\'' && KindAt(index + 1) is CharacterKind.Letter && !IsPossessive(index)))
            {
                break;
            }

            index++;
        }

        return index;
    }

    /// <summary>One letter of a script without spaces between words, with its marks.</summary>
    private int EndOfUnspaced(int index)
    {
        do
        {
            index++;
        }
        while (KindAt(index) is CharacterKind.UnspacedMark);
        return index;
    }

    /// <summary>Whether a currency's code is right before digits, as in <c>USD5m</c>: the two are not one word.</summary>
    private bool IsAmount(int index) =>
        KindAt(index + 3) is CharacterKind.Digit && _text[index + 3] is >= '0' and <= '9'
        && (index == 0 || _kinds[index - 1] is CharacterKind.Other)
        && Money.TryParse("1 " + _text.Substring(index, 3), out _);

    private bool IsPossessive(int index) =>
        _text[index] == '\'' && index > 0 && _kinds[index - 1] is not CharacterKind.Other
        && index + 1 < _text.Length && _text[index + 1] is 's' or 'S' && KindAt(index + 2) is CharacterKind.Other;

    /// <summary>Digits with commas or points between them, and spaces if they group the digits by three.</summary>
    private int EndOfNumber(int index)
    {
        var start = index;
        while (KindAt(index) is CharacterKind.Digit)
        {
            index++;
        }

        if (IsGroup(index, ' ') && index - start <= 3)
        {
            while (IsGroup(index, ' '))
            {
                index += 4;
            }
        }

        while (index + 1 < _text.Length && (_text[index] is ',' or '.' or '٫' or '٬') && KindAt(index + 1) is CharacterKind.Digit
            && !_folded.PartsNumbers(index))
        {
            index++;
            while (KindAt(index) is CharacterKind.Digit)
            {
                index++;
            }
        }

        return index;
    }

    /// <summary>Whether the separator and exactly three digits are here, on one line.</summary>
    private bool IsGroup(int index, char separator)
    {
        if (index >= _text.Length || _text[index] != separator || _folded.OriginalOf(index) is '\n' or '\r' or '\t'
            || _folded.EndOf(index) - _folded.StartOf(index) != 1)
        {
            return false;
        }

        for (var digit = 1; digit <= 3; digit++)
        {
            if (KindAt(index + digit) is not CharacterKind.Digit)
            {
                return false;
            }
        }

        return KindAt(index + 4) is not (CharacterKind.Letter or CharacterKind.Digit);
    }

    private CharacterKind KindAt(int index) => index < _kinds.Length ? _kinds[index] : CharacterKind.Other;
}
