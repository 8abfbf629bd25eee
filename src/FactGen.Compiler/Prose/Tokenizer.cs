using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose;

/// <summary>Splits a text into the tokens that readers of prose go by, in one pass.</summary>
/// <remarks>
/// The quote matcher keeps together what must not be cut (<c>20-30</c>, <c>$300</c>); a reader needs it apart. Folding is the
/// same, so both see the same characters.
/// </remarks>
internal sealed class Tokenizer
{
    private readonly FoldedText _folded;
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly string _text;
    private readonly CharacterKind[] _kinds;
    private readonly List<Token> _tokens;

    private Tokenizer(FoldedText folded, IReadOnlyList<Sentence> sentences)
    {
        (_folded, _sentences, _text, _kinds) = (folded, sentences, folded.Text, CharacterKinds.Of(folded.Text));
        _tokens = new(_text.Length / 5);
    }

    /// <summary>All tokens in the order of the text, with a break before each sentence.</summary>
    public static Token[] Split(SourceText source) => Split(source.Folded, source.Sentences);

    /// <summary>The tokens of a name or a value, which is no text with sentences of its own.</summary>
    public static Token[] Split(string words) => Split(FoldedText.Of(words), []);

    private static Token[] Split(FoldedText folded, IReadOnlyList<Sentence> sentences)
    {
        var tokenizer = new Tokenizer(folded, sentences);
        tokenizer.Split();
        return [.. tokenizer._tokens];
    }

    private void Split()
    {
        var sentence = 0;
        for (var index = 0; index < _text.Length;)
        {
            if (_text[index] == ' ')
            {
                index++;
                continue;
            }

            while (sentence < _sentences.Count && _sentences[sentence].Range.Start <= _folded.StartOf(index))
            {
                var start = _sentences[sentence++].Range.Start;
                _tokens.Add(new Token(TokenKind.Break, "", "", start, start, false));
            }

            var (kind, end) = _kinds[index] switch
            {
                CharacterKind.Digit => (TokenKind.Number, EndOfNumber(index)),
                CharacterKind.Letter => (TokenKind.Word, EndOfWord(index)),
                _ when IsPossessive(index) => (TokenKind.Word, index + 2),
                _ => (TokenKind.Mark, index + 1),
            };
            var text = _text.Substring(index, end - index);
            var range = _folded.RangeOf(index, end);
            var isGlued = index > 0 && _text[index - 1] != ' ';
            _tokens.Add(new Token(kind, text, text.ToLowerInvariant(), range.Start, range.End, isGlued));
            index = end;
        }
    }

    /// <summary>Letters and digits, with apostrophes between letters, but without the <c>'s</c> of a possessive.</summary>
    private int EndOfWord(int index)
    {
        while (index < _text.Length)
        {
            if (_kinds[index] is CharacterKind.Other
                && !(_text[index] == '\'' && KindAt(index + 1) is CharacterKind.Letter && !IsPossessive(index)))
            {
                break;
            }

            index++;
        }

        return index;
    }

    private bool IsPossessive(int index) =>
        _text[index] == '\'' && index > 0 && _kinds[index - 1] is not CharacterKind.Other
        && index + 1 < _text.Length && _text[index + 1] is 's' or 'S' && KindAt(index + 2) is CharacterKind.Other;

    /// <summary>Digits with commas or points between them, and spaces where they group digits by three.</summary>
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

        while (index + 1 < _text.Length && _text[index] is ',' or '.' && KindAt(index + 1) is CharacterKind.Digit)
        {
            index++;
            while (KindAt(index) is CharacterKind.Digit)
            {
                index++;
            }
        }

        return index;
    }

    /// <summary>Whether the separator and exactly three digits stand here, on one line.</summary>
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

        return KindAt(index + 4) is CharacterKind.Other;
    }

    private CharacterKind KindAt(int index) => index < _kinds.Length ? _kinds[index] : CharacterKind.Other;
}
