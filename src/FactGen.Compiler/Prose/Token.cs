using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Where a sentence begins, and what stands beyond the ends of a text: nothing is read across it.</summary>
    Break,

    /// <summary>Letters, perhaps with digits and apostrophes inside: <c>peacekeepers</c>, <c>d'état</c>, <c>G20</c>; also the <c>'s</c> of a possessive.</summary>
    Word,

    /// <summary>Digits with their separators: <c>2,030</c>, <c>2.5</c>, <c>300 000</c>.</summary>
    Number,

    /// <summary>Any other character.</summary>
    Mark,
}

/// <summary>One token of a text, folded as quotes are compared. Hyphens are tokens of their own.</summary>
/// <remarks>It points into the folded text and to its word in the vocabulary: a text has as many tokens as words, and strings for each would cost most of reading it.</remarks>
internal readonly struct Token
{
    private readonly FoldedText? _text;
    private readonly VocabularyWord? _word;
    private readonly int _at;

    /// <summary>A token of a folded text.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins in the folded text.</param>
    /// <param name="length">How many characters of that it has.</param>
    /// <param name="hash">Its hash, as <see cref="Vocabulary.HashOf"/> gives it.</param>
    /// <param name="word">Its word in the vocabulary, where it has one.</param>
    public Token(TokenKind kind, FoldedText text, int at, int length, int hash, VocabularyWord? word)
    {
        (Kind, _text, _at, Length, Hash, _word) = (kind, text, at, length, hash, word);
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>How many characters it has; a break has none.</summary>
    public int Length { get; }

    /// <summary>Where it begins in the original text.</summary>
    public int Start => _text?.StartOf(_at) ?? 0;

    /// <summary>Where it ends in the original text.</summary>
    public int End => Length == 0 ? Start : _text!.EndOf(_at + Length - 1);

    /// <summary>A hash of its characters that case does not change.</summary>
    public int Hash { get; }

    /// <summary>What may begin with it.</summary>
    public WordUse Use => _word?.Use ?? WordUse.None;

    /// <summary>Its characters, in the case of the text.</summary>
    public ReadOnlySpan<char> Span => _text is null ? default : _text.Text.AsSpan(_at, Length);

    /// <summary>The same as a string.</summary>
    public string Text => _text is null ? "" : _text.Text.Substring(_at, Length);

    /// <summary>The same in small letters.</summary>
    public string Lower => _word?.Text ?? Text.ToLowerInvariant();

    /// <summary>Its first character; of a break, none.</summary>
    public char First => Length == 0 ? '\0' : _text!.Text[_at];

    /// <summary>Whether no space parts it from the token before.</summary>
    public bool IsGlued => Length > 0 && _at > 0 && _text!.Text[_at - 1] != ' ';

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapital => Kind is TokenKind.Word && char.IsUpper(First);

    /// <summary>Whether it is this mark.</summary>
    public bool IsMark(char mark) => Kind is TokenKind.Mark && First == mark;

    /// <summary>Whether it is this word, in whatever case.</summary>
    public bool Is(string word) => Kind is TokenKind.Word && Lower == word;
}
