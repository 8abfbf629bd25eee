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
    private readonly string? _folded;
    private readonly VocabularyWord? _word;
    private readonly int _at;
    private readonly int _length;

    /// <summary>A token of a folded text.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="folded">The folded text.</param>
    /// <param name="at">Where it begins in that.</param>
    /// <param name="length">How many characters it has.</param>
    /// <param name="hash">Its hash, as <see cref="Vocabulary.HashOf"/> gives it.</param>
    /// <param name="word">Its word in the vocabulary, where it has one.</param>
    /// <param name="start">Where it begins in the original text.</param>
    /// <param name="end">Where it ends in the original text.</param>
    public Token(TokenKind kind, string folded, int at, int length, int hash, VocabularyWord? word, int start, int end)
    {
        (Kind, _folded, _at, _length, Hash, _word, Start, End) = (kind, folded, at, length, hash, word, start, end);
    }

    /// <summary>Where a sentence begins.</summary>
    public Token(int start) => (Start, End) = (start, start);

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Where it begins in the original text.</summary>
    public int Start { get; }

    /// <summary>Where it ends in the original text.</summary>
    public int End { get; }

    /// <summary>A hash of its characters that case does not change.</summary>
    public int Hash { get; }

    /// <summary>What may begin with it.</summary>
    public WordUse Use => _word?.Use ?? WordUse.None;

    /// <summary>Its characters, in the case of the text.</summary>
    public ReadOnlySpan<char> Span => _folded.AsSpan(_at, _length);

    /// <summary>The same as a string.</summary>
    public string Text => _folded is null ? "" : _folded.Substring(_at, _length);

    /// <summary>The same in small letters.</summary>
    public string Lower => _word?.Text ?? Text.ToLowerInvariant();

    /// <summary>How many characters it has.</summary>
    public int Length => _length;

    /// <summary>Its first character; of a break, none.</summary>
    public char First => _folded is null ? '\0' : _folded[_at];

    /// <summary>Whether no space parts it from the token before.</summary>
    public bool IsGlued => _at > 0 && _folded![_at - 1] != ' ';

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapital => Kind is TokenKind.Word && char.IsUpper(First);

    /// <summary>Whether it is this mark.</summary>
    public bool IsMark(char mark) => Kind is TokenKind.Mark && First == mark;

    /// <summary>Whether it is this word, in whatever case.</summary>
    public bool Is(string word) => Kind is TokenKind.Word && Lower == word;
}
