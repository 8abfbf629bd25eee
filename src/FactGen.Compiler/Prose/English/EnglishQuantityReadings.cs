using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>The quantities found so far in a text: each gets the words of approximation around it, or is marked as unread.</summary>
internal sealed class EnglishQuantityReadings(Tokens tokens)
{
    private readonly List<QuantityReading> _readings = [];

    /// <summary>All of them, in the order of their numbers.</summary>
    public QuantityReading[] InOrder()
    {
        var readings = ProseText.InOrder(_readings);
        QuantityReading[] pairs = [.. EnglishBoundPairs.Among(tokens, readings)];
        return pairs.Length == 0 ? readings : ProseText.InOrder([.. readings, .. pairs]);
    }

    /// <summary>Adds an exact value; returns the index of the token behind it.</summary>
    public int AddExact(int first, int next, EnglishUnit? unit, decimal value)
    {
        Add(first, next, unit, value, null, false);
        return next;
    }

    /// <summary>Adds the number of an operand, and what else it may mean.</summary>
    public void Add(int index, EnglishOperand operand)
    {
        Add(index, operand.Next, operand.Unit, operand.Value, null, operand.IsRound, operand.Larger);
        AddShare(index, null, operand);
        if (operand.Also is { } also)
        {
            Add(index, also.Next, also, operand.Bare, null, false);
        }
    }

    /// <summary>Adds a ratio as a percentage too, which may be rounded if decimals do not express it.</summary>
    public void AddShare(int index, decimal? least, EnglishOperand last)
    {
        if (last.Unit is not { Unit: QuantityUnit.Ratio, Among: > 0 and var among })
        {
            return;
        }

        var isExact = IsExact(last.Value) && (least is not { } lowest || IsExact(lowest));
        foreach (var places in isExact ? new[] { 20 } : [1, 0])
        {
            Add(
                index, last.Next, new EnglishUnit(QuantityUnit.Percent, "%", 1, last.Next), Share(least ?? last.Value, places),
                least is null ? null : Share(last.Value, places), places == 0);
        }

        bool IsExact(decimal value) => Share(value, 12) * among == value * 100;
        decimal Share(decimal value, int places) => decimal.Round(value * 100 / among, places);
    }

    /// <summary>Adds a value or a range.</summary>
    /// <param name="first">The index of its first token, "between" included.</param>
    /// <param name="next">The index of the token behind it.</param>
    /// <param name="unit">Its unit; null for things.</param>
    /// <param name="value">The value, or the lower end.</param>
    /// <param name="second">The upper end; null for a value.</param>
    /// <param name="isRound">Whether it is as exact as "a third" in percent.</param>
    /// <param name="larger">The words that make a larger number of it, if there are some.</param>
    public void Add(int first, int next, EnglishUnit? unit, decimal value, decimal? second, bool isRound, string larger = "")
    {
        var kind = unit?.Unit ?? QuantityUnit.Things;
        var number = tokens[first].Is("between") ? first + 1 : first;
        var place = tokens.Range(number, next);
        if (_readings.Count > 0 && _readings[_readings.Count - 1] is { IsUnread: true } unread && unread.Core.Contains(place))
        {
            return;
        }

        if (EnglishNoCounts.Is(tokens, number, next, kind))
        {
            _readings.Add(new QuantityReading(place, place, value, second, kind) { IsNoCount = true });
        }
        else if (kind is not QuantityUnit.Rank && EnglishNumberEdges.Around(tokens, number, next, unit is not null) is { } wider)
        {
            AddUnread(wider);
        }
        else if (unit is { Unit: QuantityUnit.Currency, Name: "USD" } && EnglishDollars.AreUnknown(tokens, number, next))
        {
            AddUnread(place);
        }
        else
        {
            _readings.Add(WithHedges(new Found(first, number, next, unit, value, second, isRound, larger)));
        }
    }

    /// <summary>
    /// Digits that are no number by themselves, such as "1.2.3", are unread; digits of a name, a decade or a place in an order are no
    /// number.
    /// </summary>
    public void AddUnread(int index)
    {
        var after = tokens.At(index + 1);
        if (tokens[index].Kind is TokenKind.Number
            && !EnglishOperand.IsInsideWord(tokens, index) && !EnglishNoCounts.Is(tokens, index, index + 1, QuantityUnit.Things)
            && !(after is { IsGlued: true, Kind: TokenKind.Word } && (after.Is("s") || EnglishOrdinals.IsEnding(after))))
        {
            AddUnread(EnglishNumberEdges.Around(tokens, index, index + 1, false) ?? tokens.Range(index, index + 1));
        }
    }

    private void AddUnread(TextRange range)
    {
        if (_readings.Count == 0 || !(_readings[_readings.Count - 1] is { IsUnread: true } last && last.Core.Contains(range)))
        {
            _readings.Add(new QuantityReading(range, range, 0, null, QuantityUnit.Things) { IsUnread = true });
        }
    }

    /// <summary>The reading of a value or range, with what the words of approximation before and behind it mean.</summary>
    private QuantityReading WithHedges(in Found found)
    {
        var (number, next, unit) = (found.Number, found.Next, found.Unit);
        var hedge = EnglishHedges.Before(tokens, found.First);
        var start = hedge.First;
        var isAge = unit is null && EnglishAges.Is(tokens, start, next, found.Second ?? found.Value);
        var kind = isAge ? QuantityUnit.Time : unit?.Unit ?? QuantityUnit.Things;
        var (meanings, end) = MeaningsOf(hedge.Meanings, start, next, kind, isAge);
        return new QuantityReading(tokens.Range(number, next), tokens.Range(start, end), found.Value, found.Second, kind)
        {
            Tokens = new QuantityTokens(number, next, start, end),
            Meanings = meanings,
            UnitName = isAge ? "years" : unit?.Name,
            Larger = found.Larger,
            Among = unit?.Among ?? 0,
            IsRound = found.IsRound,
            Negation = hedge.Negation,
        };
    }

    /// <summary>What the words before a number mean together with those behind it, and where those end.</summary>
    private (Approximation[] Meanings, int End) MeaningsOf(Approximation[] meanings, int start, int next, QuantityUnit kind, bool isAge)
    {
        var end = next;
        if (meanings is [Approximation.Exactly] or [Approximation.About]
            && EnglishHedges.After(tokens, next, kind is QuantityUnit.Things, out var afterHedge) is { } trailing
            && !(meanings is [Approximation.About] && trailing is [Approximation.About]))
        {
            (meanings, end) = (trailing, afterHedge);
        }
        else if (kind is QuantityUnit.Time && !isAge && meanings is [Approximation.Over] && tokens[start].Is("over")
            && !EnglishHedges.IsOfExtent(tokens.At(start - 1)))
        {
            // "Over ten years" may be in the course of ten years.
            meanings = [Approximation.Over, Approximation.Exactly];
        }

        return meanings is [Approximation.Over] or [Approximation.Under] && tokens.StandsAt(next, "or", "equal")
            ? ([meanings[0] is Approximation.Over ? Approximation.AtLeast : Approximation.AtMost], next + 2)
            : (meanings, end);
    }

    /// <summary>A value or a range whose words of approximation are not read yet.</summary>
    private readonly record struct Found(
        int First, int Number, int Next, EnglishUnit? Unit, decimal Value, decimal? Second, bool IsRound, string Larger);
}
