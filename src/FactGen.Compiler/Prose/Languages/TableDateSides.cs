namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads the words beside a date that mean one side of it, leave it unread, or say that it is still to come.</summary>
internal sealed class TableDateSides(LanguageTables tables, Tokens tokens)
{
    private readonly TableFutures _futures = new(tables);
    private readonly TableClauses _clauses = new(tables, tokens);

    /// <summary>Whether a verb before it in its clause tells what is still to come: "fermera le 31 décembre".</summary>
    public bool IsAhead(TableDate date)
    {
        var start = _clauses.StartOf(date.First);
        for (var index = date.First - 1; index >= start; index--)
        {
            if (_futures.StandsAt(tokens, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A week before" a date: the unit of time is right before the word for the side, and no year is before it.</summary>
    private bool IsBehindLength(int side) =>
        tokens.At(side - 1).Kind is TokenKind.Word && tables.Times.ContainsKey(tokens.At(side - 1).Lower)
        && !(tables.YearWords.Contains(tokens.At(side - 1).Lower) && TableNumbers.Plain(tokens.At(side - 2)) >= 1000);

    /// <summary>A date with the words before it that mean one side of it; unread if other words touch it that belong to it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="isJoined">Whether another date is behind the hyphen behind it: "13 июля – 15 июля".</param>
    public TableDate With(TableDate date, bool isJoined)
    {
        if (tables.DateEdges.Before(tokens, date.First, out _) is >= 0 and var edge)
        {
            return TableDate.Unread(edge, date.Next);
        }

        if (tables.DateEdges.At(tokens, date.Next, out var isBehind) is > 0 and var behind && isBehind)
        {
            return TableDate.Unread(date.First, behind);
        }

        var isRange = !isJoined && tokens.At(date.Next).IsMark('-') && tokens.At(date.Next + 1).Kind is TokenKind.Number
            && tokens.At(date.Next).IsGlued == tokens.At(date.Next + 1).IsGlued;
        return isRange ? TableDate.Unread(date.First, date.Next + 2)
            : tables.Sides.Before(tokens, date.First, out var side) is >= 0 and var first
                ? side is DateSide.Before or DateSide.After or DateSide.Until && IsBehindLength(first)
                    ? TableDate.Unread(date.First, date.Next)
                    : date with { Side = (side, first) }
            : tables.SidesBehind.At(tokens, date.Next, out side) is > 0 and var last
                ? date with { Side = (side, date.First), Next = last }
            : date;
    }
}
