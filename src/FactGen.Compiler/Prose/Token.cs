namespace FactGen.Compiler.Prose;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits and apostrophes inside: <c>peacekeepers</c>, <c>d'état</c>, <c>G20</c>; also the <c>'s</c> of a possessive.</summary>
    Word,

    /// <summary>Digits with their separators: <c>2,030</c>, <c>2.5</c>, <c>300 000</c>.</summary>
    Number,

    /// <summary>Any other character.</summary>
    Mark,

    /// <summary>Where a sentence begins: nothing is read across it.</summary>
    Break,
}

/// <summary>One token of a text, folded as quotes are compared. Hyphens are tokens of their own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters, in the case of the text.</param>
/// <param name="Lower">The same in small letters.</param>
/// <param name="Start">Where it begins in the original text.</param>
/// <param name="End">Where it ends in the original text.</param>
/// <param name="IsGlued">Whether no space parts it from the token before.</param>
internal readonly record struct Token(TokenKind Kind, string Text, string Lower, int Start, int End, bool IsGlued)
{
    /// <summary>What stands beyond the ends of a text.</summary>
    public static Token None { get; } = new(TokenKind.Break, "", "", 0, 0, false);

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapital => Kind is TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Whether it is this mark.</summary>
    public bool IsMark(char mark) => Kind is TokenKind.Mark && Text[0] == mark;

    /// <summary>Whether it is this word, in whatever case.</summary>
    public bool Is(string word) => Kind is TokenKind.Word && Lower == word;
}
