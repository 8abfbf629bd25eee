using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads dates: finds the phrases, joins those of one range or list (<see cref="EnglishDateJoins"/>), and leaves unread those that touch
/// words which belong to them and were not read with them (<see cref="EnglishDateEdges"/>).
/// </summary>
internal sealed class EnglishDates
{
    /// <summary>The words that a date may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } =
    [
        .. EnglishPeriods.Beginnings, .. EnglishParts.Beginnings, .. EnglishRelativeDates.Beginnings, .. EnglishHolidays.Beginnings,
        .. EnglishNumbers.Beginnings,
        .. EnglishNumbers.OrdinalBeginnings,
    ];

    /// <summary>The words that may be in a date before the word or number that makes it one.</summary>
    public static IReadOnlyCollection<string> Inner { get; } =
    [
        .. EnglishRelativeDates.Inner, .. EnglishPeriods.Inner, .. EnglishNumbers.All, .. EnglishUnits.BeforeTime,
        .. EnglishParts.Beginnings,
        "of", "the", "-",
    ];

    private readonly Tokens _tokens;
    private readonly List<EnglishDate> _dates = [];

    private EnglishDates(Tokens tokens) => _tokens = tokens;

    /// <summary>All dates, in the order of the text.</summary>
    [MethodImpl(Loops.Optimized)]
    public static DateReading[] Read(Tokens tokens)
    {
        var reader = new EnglishDates(tokens);
        for (var index = 0; index < tokens.Length;)
        {
            var next = reader.MayBegin(index) ? reader.ReadAt(index) : index;
            index = next > index ? next : index + 1;
        }

        var dates = reader._dates;
        if (dates.Count == 0)
        {
            return [];
        }

        var joins = new EnglishDateJoins(tokens, dates);
        var ranges = joins.Join();
        EnglishSharedYears.TakeFromSentences(tokens, dates);
        foreach (var date in dates)
        {
            EnglishDateSides.Find(tokens, date);
        }

        EnglishDateEdges.Check(tokens, dates);
        joins.CountFromLast();
        return ProseText.InOrder<DateReading>([.. dates.Concat(ranges).Select(reader.Reading)]);
    }

    /// <summary>A date that another may count from: one that needs no second date itself.</summary>
    public static EnglishPeriod? ReadTerm(Tokens tokens, int index) =>
        EnglishCalendarDates.Read(tokens, index)
            ?? EnglishRelativeDates.ReadSimple(tokens, index)
            ?? EnglishHolidays.Read(tokens, index)
            ?? EnglishParts.Read(tokens, index)
            ?? EnglishPeriods.Read(tokens, index);

    /// <summary>
    /// Whether a date may begin at an index. Most words of a text need no closer look, and neither do "a", "in" or "the" if no word or
    /// number that makes a date follows them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBegin(int index)
    {
        ref readonly var token = ref _tokens.DataAt(index);
        if (token.Kind is TokenKind.Number)
        {
            return true;
        }

        var use = token.Use;
        if ((use & WordUse.Date) == 0 || token.Kind is not TokenKind.Word)
        {
            return false;
        }

        while ((use & WordUse.MakesDate) == 0)
        {
            if (++index == _tokens.Length || _tokens.DataAt(index).Kind is TokenKind.Number)
            {
                return index < _tokens.Length;
            }

            use = _tokens.DataAt(index).Use;
            if ((use & (WordUse.InDate | WordUse.MakesDate)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private int ReadAt(int index)
    {
        var period = EnglishCalendarDates.Read(_tokens, index)
            ?? EnglishParts.Read(_tokens, index)
            ?? EnglishRelativeDates.Read(_tokens, index)
            ?? EnglishHolidays.Read(_tokens, index)
            ?? EnglishPeriods.Read(_tokens, index)
            ?? EnglishBareDays.Read(_tokens, index);
        if (period is null)
        {
            return index;
        }

        _dates.Add(new EnglishDate(index, period));
        if (period.End is { } end)
        {
            _dates.Add(new EnglishDate(end.First, end.Period));
        }

        return period.Next;
    }

    private DateReading Reading(EnglishDate date) =>
        new(_tokens, date.WordsFirst, date.WordsNext)
        {
            Core = _tokens.Range(date.First, date.Period.CoreNext),
            Whole = _tokens.Range(date.SideFirst, date.Next),
            IsRelative = date.Period.IsRelative,
            NeedsAnchor = date.Period.NeedsAnchor,
            IsUnread = date.Period.IsUnread,
            Days = date.Period.Days,
            Or = date.Period.Or,
            Side = date.Side,
            Bound = date.Bound,
            IsAhead = date.IsAhead,
        };
}
