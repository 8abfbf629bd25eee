namespace FactGen.Compiler.Prose.English;

/// <summary>A date of a text while its readers work on it: a phrase, and what stands around it.</summary>
/// <param name="first">The index of the first token that gives it.</param>
/// <param name="period">What the phrase names.</param>
internal sealed class EnglishDate(int first, EnglishPeriod period)
{
    /// <summary>The index of the first token that gives it.</summary>
    public int First { get; } = first;

    /// <summary>The index of the token after it.</summary>
    public int Next => Period.Next;

    /// <summary>What the phrase names.</summary>
    public EnglishPeriod Period { get; set; } = period;

    /// <summary>Which side of its days is meant.</summary>
    public DateSide Side { get; set; } = period.Side;

    /// <summary>The index of the first token of what says so, or of the phrase.</summary>
    public int SideFirst { get; set; } = first;

    /// <summary>The index of the first token of the whole of which it is a part.</summary>
    public int WordsFirst { get; set; } = first;

    /// <summary>The index of the token after the whole of which it is a part.</summary>
    public int WordsNext { get; set; } = period.Next;

    /// <summary>The next date, where the two are ends or members of one range or choice.</summary>
    public EnglishDate? JoinedTo { get; set; }

    /// <summary>The range whose start it is.</summary>
    public EnglishDate? Range { get; set; }

    /// <summary>Makes it a date that is not read, as the tokens between two indices show.</summary>
    public void LeaveUnread(int wordsFirst, int wordsNext)
    {
        Period = Period with { IsUnread = true, NeedsAnchor = false };
        (WordsFirst, WordsNext) = (Math.Min(WordsFirst, wordsFirst), Math.Max(WordsNext, wordsNext));
    }
}
