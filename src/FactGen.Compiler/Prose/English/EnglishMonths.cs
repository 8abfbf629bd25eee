namespace FactGen.Compiler.Prose.English;

/// <summary>Reads the names of months.</summary>
internal static class EnglishMonths
{
    private static readonly string[] Full =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly Dictionary<string, int> Short = new(StringComparer.Ordinal)
    {
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    };

    /// <summary>The names, full and short.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. Full, .. Short.Keys];

    /// <summary>
    /// Reads the name of a month: its number from 1, and the index after it. A word that is also another word or a person's name counts as
    /// a month only if the words around it show that.
    /// </summary>
    public static bool TryRead(Tokens tokens, int index, out int month, out int next)
    {
        var token = tokens.At(index);
        (month, next) = (0, index + 1);
        if (!token.IsCapital || (token.Use & WordUse.Date) == 0)
        {
            return false;
        }

        month = Array.IndexOf(Full, token.Lower) + 1;
        if (month > 0)
        {
            return month switch
            {
                3 or 5 => IsAmongDates(tokens, index),
                4 or 6 or 8 => !IsFirstName(tokens, index) || IsAmongDates(tokens, index),
                _ => true,
            };
        }

        next += tokens.At(index + 1).IsMark('.') ? 1 : 0;
        return Short.TryGetValue(token.Lower, out month)
            && (next == index + 2 || IsNumber(tokens, index + 1) || IsNumber(tokens, index - 1) || IsAfterOrdinal(tokens, index)
                || tokens.At(index + 1).Lower is "twenty" or "thirty" || tokens.At(index - 1).Lower is "last" or "this" or "next" or "of" or "in" or "since" or "until" or "by");
    }

    /// <summary>The month that a word names, whatever is around it; 0 if it names none.</summary>
    public static int OfName(in Token token) => token.Kind is not TokenKind.Word ? 0 : OfName(token.Lower);

    /// <summary>The month that a word in small letters names; 0 if it names none.</summary>
    public static int OfName(string word) => Short.TryGetValue(word, out var month) ? month : Array.IndexOf(Full, word) + 1;

    private static bool IsNumber(Tokens tokens, int index) =>
        tokens.At(index).Kind is TokenKind.Number || (tokens.At(index).IsMark('-') && tokens.At(index + 1).Kind is TokenKind.Number);

    /// <summary>"1st Jan"</summary>
    private static bool IsAfterOrdinal(Tokens tokens, int index) =>
        EnglishOrdinals.IsEnding(tokens.At(index - 1)) && tokens.At(index - 2).Kind is TokenKind.Number;

    /// <summary>"June Holm", "April Rivers"</summary>
    private static bool IsFirstName(Tokens tokens, int index) =>
        tokens.At(index + 1) is { IsCapital: true, IsGlued: false } next && (next.Use & WordUse.Date) == 0;

    private static bool IsAmongDates(Tokens tokens, int index) =>
        tokens.At(index + 1).Kind is TokenKind.Number || tokens.At(index - 1).Kind is TokenKind.Number
        || IsAfterOrdinal(tokens, index)
        || tokens.At(index - 1).Lower is "in" or "of" or "early" or "late" or "mid" or "last" or "this" or "next" or "since" or "until" or "by"
            or "during" or "from" or "between" or "following" or "previous"
        || tokens.At(index + 1).Lower is "last" or "this" or "twenty" or "thirty"
        || (tokens.At(index + 1).Is("the") && EnglishDayNumbers.Read(tokens, index + 2) is { IsPlace: true } day
            && tokens.At(day.Next) is not { Kind: TokenKind.Word } or { Lower: "in" or "at" or "of" or "and" or "by" or "when" or "with" })
        || (tokens.At(index - 1).IsMark('-') && tokens.At(index - 2).Lower is "mid")
        || (tokens.At(index - 1).Lower is "and" or "or" or "to" or "through" or "-"
            && (tokens.At(index - 2).Use & WordUse.Date) != 0 && tokens.At(index - 2).IsCapital);
}
