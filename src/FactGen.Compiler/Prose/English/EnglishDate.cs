namespace FactGen.Compiler.Prose.English;

/// <summary>A date of a text while its readers work on it: a phrase, and the words around it.</summary>
/// <param name="first">The index of its first token.</param>
/// <param name="period">The period that the phrase names.</param>
internal sealed class EnglishDate(int first, EnglishPeriod period)
{
    /// <summary>The index of its first token.</summary>
    public int First { get; } = first;

    /// <summary>The index of the token after it.</summary>
    public int Next => Period.Next;

    /// <summary>The period that the phrase names.</summary>
    public EnglishPeriod Period { get; set; } = period;

    /// <summary>Which side of its days is meant.</summary>
    public DateSide Side { get; set; } = period.Side;

    /// <summary>The index of the first token of what says so, or of the phrase.</summary>
    public int SideFirst { get; set; } = first;

    /// <summary>A bound before the noun that it is the date of.</summary>
    public DateBound? Bound { get; set; }

    /// <summary>Whether the words before it say that it is still to come.</summary>
    public bool IsAhead { get; set; }

    /// <summary>The index of the first token of the whole of which it is a part.</summary>
    public int WordsFirst { get; set; } = first;

    /// <summary>The index of the token after the whole of which it is a part.</summary>
    public int WordsNext { get; set; } = period.Next;

    /// <summary>The next date, if the two are ends or members of one range or choice.</summary>
    public EnglishDate? JoinedTo { get; set; }

    /// <summary>The range whose start it is.</summary>
    public EnglishDate? Range { get; set; }

    /// <summary>Marks it as a date that is not read, shown by the tokens between two indices.</summary>
    public void LeaveUnread(int wordsFirst, int wordsNext)
    {
        Period = Period with { IsUnread = true, NeedsAnchor = false };
        (WordsFirst, WordsNext) = (Math.Min(WordsFirst, wordsFirst), Math.Max(WordsNext, wordsNext));
    }
}
