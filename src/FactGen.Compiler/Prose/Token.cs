using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>The kind of a token.</summary>
internal enum TokenKind : byte
{
    /// <summary>The beginning of a sentence, or the outside of a text: nothing is read across it.</summary>
    Break,

    /// <summary>
    /// Letters, perhaps with digits and apostrophes inside: <c>peacekeepers</c>, <c>d'état</c>, <c>G20</c>; also the <c>'s</c> of a
    /// possessive.
    /// </summary>
    Word,

    /// <summary>Digits with their separators: <c>2,030</c>, <c>2.5</c>, <c>300 000</c>.</summary>
    Number,

    /// <summary>Any other character.</summary>
    Mark,
}

/// <summary>The stored part of a token.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="at">Where it begins in the folded text.</param>
/// <param name="length">How many characters of the folded text it has; a break has none.</param>
/// <param name="hash">A hash of its characters that ignores case, from <see cref="Vocabulary.HashOf"/>.</param>
/// <param name="word">Its word in the vocabulary, if it has one.</param>
/// <remarks>
/// A text has as many as it has words, and they live as long as the text: because they contain no reference, garbage collections skip them.
/// They have fields, not properties, because property calls are not inlined in unoptimized code, and most early work is reading these.
/// </remarks>
internal readonly struct TokenData(TokenKind kind, int at, int length, int hash, VocabularyWord? word)
{
    /// <summary>Where it begins in the folded text.</summary>
    public readonly int At = at;

    /// <summary>A hash of its characters that case does not change.</summary>
    public readonly int Hash = hash;

    /// <summary>What may begin with it.</summary>
    public readonly WordUse Use = word?.Use ?? WordUse.None;

    /// <summary>The number of its word in the vocabulary; 0 if the word is not known permanently.</summary>
    public readonly ushort Word = word?.Number ?? 0;

    private readonly int _lengthAndKind = (length << 2) | (int)kind;

    /// <summary>Its kind.</summary>
    public TokenKind Kind => (TokenKind)(_lengthAndKind & 3);

    /// <summary>How many characters it has; a break has none.</summary>
    public int Length => _lengthAndKind >> 2;
}

/// <summary>One token of a text, folded as quotes are compared. Hyphens are tokens of their own.</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="data">The stored part.</param>
internal readonly struct Token(Tokens tokens, TokenData data)
{
    /// <summary>Its kind.</summary>
    public TokenKind Kind => data.Kind;

    /// <summary>How many characters it has; a break has none.</summary>
    public int Length => data.Length;

    /// <summary>Where it begins in the original text.</summary>
    public int Start => tokens.Text.StartOf(data.At);

    /// <summary>Where it ends in the original text.</summary>
    public int End => data.Length == 0 ? Start : tokens.Text.EndOf(data.At + data.Length - 1);

    /// <summary>A hash of its characters that case does not change.</summary>
    public int Hash => data.Hash;

    /// <summary>What may begin with it.</summary>
    public WordUse Use => data.Use;

    /// <summary>Its characters, in the case of the text.</summary>
    public ReadOnlySpan<char> Span => tokens.Text.Text.AsSpan(data.At, data.Length);

    /// <summary>The same as a string.</summary>
    public string Text => tokens.Text.Text.Substring(data.At, data.Length);

    /// <summary>The same in small letters.</summary>
    public string Lower
    {
        [MethodImpl(Loops.Optimized)]
        get => data.Word > 0 ? tokens.Vocabulary![data.Word]
            : data.Length == 0 ? ""
            : data.Kind is TokenKind.Number || tokens.Vocabulary is null ? Text.ToLowerInvariant()
            : tokens.Vocabulary.Find(tokens.Text.Text, data.At, data.Length, data.Hash).Text;
    }

    /// <summary>Its first character; the null character for a break.</summary>
    public char First => data.Length == 0 ? '\0' : tokens.Text.Text[data.At];

    /// <summary>Whether no space parts it from the token before.</summary>
    public bool IsGlued => data.Length > 0 && data.At > 0 && tokens.Text.Text[data.At - 1] != ' ';

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapital => data.Kind is TokenKind.Word && char.IsUpper(First);

    /// <summary>Whether it is this mark.</summary>
    [MethodImpl(Loops.Optimized)]
    public bool IsMark(char mark) => data.Kind is TokenKind.Mark && First == mark;

    /// <summary>Whether it is this word, in any case.</summary>
    [MethodImpl(Loops.Optimized)]
    public bool Is(string word) => data.Kind is TokenKind.Word && Reads(word);

    /// <summary>
    /// Whether it reads so in small letters, whether or not it is a word. A known word that the end of a line divides is two characters
    /// longer.
    /// </summary>
    [MethodImpl(Loops.Optimized)]
    public bool Reads(string lower) => data.Word > 0
        ? (data.Length == lower.Length || data.Length == lower.Length + 2) && tokens.Vocabulary![data.Word] == lower
        : data.Length > 0 && data.Length == lower.Length && ReadsLetters(lower);

    [MethodImpl(Loops.Optimized)]
    private bool ReadsLetters(string lower)
    {
        var text = tokens.Text.Text;
        for (var index = 0; index < lower.Length; index++)
        {
            var character = text[data.At + index];
            if (character != lower[index] && char.ToLowerInvariant(character) != lower[index])
            {
                return false;
            }
        }

        return true;
    }
}
