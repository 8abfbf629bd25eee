namespace FactGen.Compiler.Prose.English;

/// <summary>Reads days whose month is not named: <c>on the 27th</c> is the last one before the day of speaking, or the next.</summary>
internal static class EnglishBareDays
{
    /// <summary>How many months away a day is looked for: 31 January is followed by a month that has none.</summary>
    private const int MostMonths = 2;

    /// <summary>The day that begins at an index: a preposition and "the" before it, and nothing behind it that it counts.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        tokens.At(index).Kind is TokenKind.Number && tokens.At(index - 1).Is("the")
        && tokens.At(index - 2).Lower is "on" or "for" or "by" or "until" or "till" or "since" or "before" or "after"
            ? Read(tokens, index, index - 1)
            : null;

    /// <summary>The same, where the words before it have been looked at.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The index of the number.</param>
    /// <param name="article">The index of the article before it.</param>
    public static EnglishPeriod? Read(Tokens tokens, int index, int article) =>
        article < index && tokens.At(index).Kind is TokenKind.Number
        && EnglishDayNumbers.Read(tokens, index) is { IsPlace: true } day && IsEnd(tokens, day.Next)
            ? new EnglishPeriod(OfMonths(day.Day), day.Next, day.Next, false, true)
            : null;

    private static bool IsEnd(Tokens tokens, int next) => tokens.At(next).Kind is TokenKind.Break
        || tokens.At(next) is { Kind: TokenKind.Mark, First: '.' or ',' or ';' or ':' or ')' or '?' or '!' }
        || tokens.At(next).Lower is "in" or "at" or "with" or "by" or "for" or "from" or "when" or "after" or "before" or "as" or "but" or "because";

    /// <summary>The last day of that number before the day of speaking, and the next one.</summary>
    internal static DaysFrom OfMonths(int day) => (anchor, mayBeFuture) =>
    {
        return mayBeFuture ? [Nearest(-1), Nearest(1)] : [Nearest(-1)];

        DaySpan Nearest(int direction)
        {
            for (var away = 0; away <= MostMonths; away++)
            {
                var month = CalendarDays.UnitAround(anchor, CalendarUnit.Month, direction * away);
                var found = month.First + day - 1;
                if (found <= month.Last && (direction < 0 ? found <= anchor : found > anchor))
                {
                    return DaySpan.Of(found.Value);
                }
            }

            return default;
        }
    };
}
