using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads the quantities of a text with the tables of its language.</summary>
/// <remarks>
/// A reading covers every word of its phrase, or there is none: <see cref="TableNumberEdges"/> finds what touches a number and was not read
/// with it.
/// </remarks>
internal sealed class TableQuantities
{
    private readonly LanguageTables _tables;
    private readonly TableNumbers _numbers;
    private readonly TableUnits _units;
    private readonly TableNumberEdges _edges;
    private readonly TableLengths _lengths;
    private readonly TableSigns _signs;
    private readonly TableCoins _coins;
    private readonly TableRanges _ranges;
    private readonly Tokens _tokens;
    private readonly TableDatesFound _dates;
    private readonly List<QuantityReading> _found = [];

    private TableQuantities(LanguageTables tables, Tokens tokens, TableDatesFound dates)
    {
        (_tables, _tokens) = (tables, tokens);
        (_numbers, _units, _dates) = (new(tables), new(tables), dates);
        _edges = new(tables, _numbers, tokens);
        _lengths = new(tables, _numbers, _units, tokens);
        _signs = new(tables, _numbers, tokens);
        _ranges = new(tables, _numbers, _units, tokens);
        _coins = new(tables, _numbers, _units, tokens);
    }

    /// <summary>All quantities, in the order of their numbers.</summary>
    public static QuantityReading[] Read(LanguageTables tables, Tokens tokens, TableDatesFound dates)
    {
        var reader = new TableQuantities(tables, tokens, dates);
        for (var index = 0; index < tokens.Length;)
        {
            var next = reader.ReadAt(index);
            index = next > index ? next : index + 1;
        }

        return ProseText.InOrder(reader._found);
    }

    private int ReadAt(int index)
    {
        if (ReadTime(index) is > 0 and var behind)
        {
            return behind;
        }

        if (_numbers.Read(_tokens, index) is not { } number)
        {
            return index;
        }

        if (_dates.At(index) is { IsBareYear: false } date)
        {
            Add(index, date.Next, new Found(QuantityUnit.Things, null, number.Value, null) { IsNoCount = true });
            return date.Next;
        }

        var second = number.IsUnread ? null : _ranges.SecondOf(index, number);
        var (unit, next) = UnitOf(second ?? number);
        if (second is null && unit is { Kind: QuantityUnit.Currency } money && _coins.Extend(number, money) is { } sum)
        {
            (number, unit, next) = (sum.Number, sum.Unit, sum.Unit.Next);
        }
        else if (second is null && unit is { Kind: not QuantityUnit.Time } same && !number.IsUnread
            && _ranges.SecondOf(index, number with { Next = next }) is { } end && UnitOf(end) is { Unit: { } other, Next: var last }
            && (other.Kind, other.Name, other.Factor) == (same.Kind, same.Name, same.Factor))
        {
            (second, unit, next) = (end, other, last); // "10 euro - 20 euro"
        }
        else if (second is null && _tables.HasHanNumbers && unit is { Kind: QuantityUnit.Measure or QuantityUnit.Percent })
        {
            (number, next) = WithHalf(number, next); // 一吨半, 三成半
        }

        var larger = "";
        if (second is null && unit is { Kind: QuantityUnit.Time } time && number.Value == decimal.Truncate(number.Value))
        {
            (number, unit, next, larger) = WithParts(index, number, time);
        }

        Add(index, next, FoundOf(index, number, second, unit) with { Larger = larger });
        return next;
    }

    /// <summary>A number with its unit, in the unit of the upper end if it is the lower end of a range: "2 to 3 million".</summary>
    private Found FoundOf(int index, TableNumber number, TableNumber? second, TableUnit? unit)
    {
        var before = unit is null ? _ranges.UnitBefore(index) : null;
        var isMeasured = (before?.Kind ?? unit?.Kind) is QuantityUnit.Percent || unit is { Kind: QuantityUnit.Measure, Name: "°" };
        var minus = _signs.MinusBefore(before?.First ?? index, isMeasured);
        number = minus >= 0 ? number with { Value = -number.Value } : number;
        var found = new Found(
            before?.Kind ?? unit?.Kind ?? QuantityUnit.Things, before?.Name ?? unit?.Name, number.Value, second?.Value)
        {
            Factor = unit?.Factor ?? 1,
            IsRound = number.IsRound,
            IsRough = number.IsRough,
            IsUnread = number.IsUnread || second is { IsUnread: true } || second?.Value <= number.Value
                || (unit is { } coin && _coins.IsBehindAmount(index, coin)),
            Start = minus >= 0 ? minus : before?.First ?? index,
        };
        if (second is not { Scale: > 1 } upper || number.Scale != 1 || number.Value >= 1000)
        {
            return found;
        }

        var scaled = number.Value * upper.Scale;
        return found with { First = scaled, IsUnread = upper.IsUnread || scaled >= upper.Value };
    }

    /// <summary>A length of time with the half or the smaller units behind it.</summary>
    private (TableNumber Number, TableUnit Unit, int Next, string Larger) WithParts(int index, TableNumber number, TableUnit unit)
    {
        var (half, next) = WithHalf(number, unit.Next);
        return next == unit.Next && _lengths.Extend(number, unit, index, _dates) is { } length
            ? (length.Number, length.Unit, length.Unit.Next, length.Larger)
            : (half, unit, next, "");
    }

    /// <summary>Reads a word that is a length of time by itself; returns the index behind it, 0 if there is none.</summary>
    private int ReadTime(int index)
    {
        if (_tables.WithNumbers.Times.At(_tokens, index, out var time) is not (> 0 and var behind)
            || (index > 0 && _numbers.IsNumeric(_tokens.At(index - 1)))
            || _dates.At(index) is not null)
        {
            return 0;
        }

        var (number, next) = WithHalf(new TableNumber(time.Value, behind, 1, false, false), behind);
        Add(index, next, new Found(QuantityUnit.Time, time.Unit, number.Value, null) { Start = index });
        return next;
    }

    /// <summary>"Trois ans et demi": the half is behind the unit. 3年半ば has none.</summary>
    private (TableNumber Number, int Next) WithHalf(TableNumber number, int next) =>
        _tables.WithNumbers.HalvesBehindUnits.At(_tokens, next, out _) is > 0 and var behind && !_tokens.At(behind).Is("ば")
            ? (number with { Value = number.Value + 0.5m }, behind)
            : (number, next);

    private (TableUnit? Unit, int Next) UnitOf(TableNumber number)
    {
        var next = number.Next;
        var isApart = number.Scale > 1 && _tokens.At(next).Kind is TokenKind.Word && _tables.InUnits.Contains(_tokens.At(next).Lower);
        return _units.After(_tokens, isApart ? next + 1 : next) is { } unit ? (unit, unit.Next) : (null, next);
    }

    private void Add(int index, int next, Found found)
    {
        var core = _tokens.Range(Math.Min(index, found.Start < 0 ? index : found.Start), next);
        if (found.IsNoCount || (found.First >= 0 && _edges.IsName(index)))
        {
            _found.Add(new QuantityReading(core, core, found.First, found.Second, found.Kind) { IsNoCount = true });
            return;
        }

        var edges = found.IsUnread ? default : _edges.Around(index, next, found);
        if (found.IsUnread || edges.IsUnread)
        {
            _found.Add(new QuantityReading(core, core, 0, null, QuantityUnit.Things) { IsUnread = true });
            return;
        }

        if (edges.IsNoCount)
        {
            _found.Add(new QuantityReading(core, core, found.First, found.Second, found.Kind) { IsNoCount = true });
            return;
        }

        _found.Add(WithHedges(index, next, found, core));
    }

    private QuantityReading WithHedges(int index, int next, Found found, TextRange core)
    {
        var first = found.Start;
        var article = found.Second is not null && _ranges.IsArticle(first - 1) ? 1 : 0;
        var opening = _tokens.At(first - 1 - article);
        if (found.Second is not null && Array.Exists(_tables.Ranges, range => range.Opening.Length > 0 && opening.Reads(range.Opening)))
        {
            first -= 1 + article;
        }

        var start = _signs.HedgeBefore(first, out var meaning);
        start = start >= 0 && _tables.Reached.IsAt(_tokens, start) ? -1 : start;
        var end = EndOfHedgeBehind(next, found.Kind, out var behind);
        var inverted = start < 0 && found.Kind is QuantityUnit.Things && IsInverted(index);
        var meanings = start >= 0 ? end > 0 && behind != meaning ? [] : new[] { meaning }
            : end > 0 ? BehindOf(found.Kind, next, behind)
            : [inverted || found.IsRough ? Approximation.About : Approximation.Exactly];
        start = start >= 0 ? start : inverted ? index - 1 : first;
        var whole = _tokens.Range(start, Math.Max(next, end));
        if (meanings.Length == 0 || (start < first && _tables.HedgesBefore.Before(_tokens, start, out _) >= 0))
        {
            return new QuantityReading(core, whole, 0, null, QuantityUnit.Things) { IsUnread = true };
        }

        var time = inverted && _tables.Times.TryGetValue(_tokens[index - 1].Lower, out var unit) ? unit : (Name: null, Factor: 1m);
        var (kind, value) = (time.Name is null ? found.Kind : QuantityUnit.Time, found.First * found.Factor * time.Factor);
        return new QuantityReading(core, whole, value, found.Second * found.Factor, kind)
        {
            Tokens = new QuantityTokens(index, next, start, Math.Max(next, end)),
            Meanings = meanings,
            UnitName = time.Name ?? found.Name,
            IsRound = found.IsRound,
            Larger = found.Larger,
            Negation = NegationIn(start, first),
        };
    }

    /// <summary>Past the words of approximation behind a number, its unit or its noun; 0 if there are none.</summary>
    private int EndOfHedgeBehind(int next, QuantityUnit kind, out Approximation meaning)
    {
        for (var at = next; at <= next + (kind is QuantityUnit.Things ? 2 : 0); at++)
        {
            if (_tables.HedgesBehind.At(_tokens, at, out meaning) is > 0 and var end)
            {
                return end;
            }

            if (_tokens.At(at).Kind is not TokenKind.Word)
            {
                break;
            }
        }

        meaning = Approximation.Exactly;
        return 0;
    }

    private Approximation[] BehindOf(QuantityUnit kind, int next, Approximation behind) =>
        kind is QuantityUnit.Time && _tables.NoBoundsOfTimes.Contains(_tokens.At(next).Lower) ? [Approximation.Exactly, behind] : [behind];

    private bool IsInverted(int index) =>
        _tokens.At(index - 1) is { Kind: TokenKind.Word } noun && _tables.Inverting.Contains(noun.Lower)
            && !_numbers.IsNumeric(_tokens.At(index - 2));

    private TextRange? NegationIn(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (_tables.NegationsInHedges.Contains(_tokens[index].Lower))
            {
                return _tokens.Range(index, index + 1);
            }
        }

        return null;
    }

    /// <summary>A number with its unit, whose edges and words of approximation are not read yet.</summary>
    internal readonly record struct Found(QuantityUnit Kind, string? Name, decimal First, decimal? Second)
    {
        public decimal Factor { get; init; } = 1;

        public bool IsRound { get; init; }

        public bool IsRough { get; init; }

        public string Larger { get; init; } = "";

        public bool IsUnread { get; init; }

        public bool IsNoCount { get; init; }

        public int Start { get; init; } = -1;
    }
}
