using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>Reads quantities: numbers and ranges with their units, and the words of approximation around them.</summary>
internal sealed class EnglishQuantities
{
    private static readonly Dictionary<string, int> Fractions = new(StringComparer.Ordinal)
    {
        ["half"] = 2, ["halves"] = 2, ["third"] = 3, ["thirds"] = 3, ["quarter"] = 4, ["quarters"] = 4, ["fifth"] = 5, ["fifths"] = 5, ["tenth"] = 10, ["tenths"] = 10,
        ["eighth"] = 8, ["eighths"] = 8, ["twentieth"] = 20, ["twentieths"] = 20, ["hundredth"] = 100, ["hundredths"] = 100,
        ["sixth"] = 6, ["sixths"] = 6,
    };

    private readonly Tokens _tokens;
    private readonly List<QuantityReading> _readings = [];

    private EnglishQuantities(Tokens tokens) => _tokens = tokens;

    /// <summary>The words that may be in a quantity after an article or a number.</summary>
    public static IReadOnlyCollection<string> Inner { get; } =
    [
        .. EnglishUnits.OfTime,
        .. EnglishUnits.BeforeTime,
        .. EnglishScales.All,
        .. Fractions.Keys,
        "couple",
        "and"
    ];

    /// <summary>The words that a quantity may begin with, a currency's code aside.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } =
    [
        .. EnglishNumbers.Beginnings,
        .. EnglishNumbers.OrdinalBeginnings,
        .. EnglishRatios.Beginnings,
        "an",
        "between",
        "minus",
        "negative",
        "all",
        "whole",
        "full"
    ];

    /// <summary>All quantities, in the order of their numbers.</summary>
    [MethodImpl(Loops.Optimized)]
    public static QuantityReading[] Read(Tokens tokens)
    {
        var reader = new EnglishQuantities(tokens);
        for (var index = 0; index < tokens.Length;)
        {
            var next = reader.MayBegin(index) ? reader.ReadAt(index) : index;
            index = next > index ? next : index + 1;
        }

        return ProseText.InOrder(reader._readings);
    }

    /// <summary>Whether anything may be read at an index: most words of a text need no closer look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBegin(int index)
    {
        ref readonly var token = ref _tokens.DataAt(index);
        return token.Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Mark => _tokens[index].First is '-' or '.' || EnglishUnits.IsSign(_tokens[index]),
            TokenKind.Word => ((token.Use & WordUse.Quantity) != 0 && (_tokens[index].Lower is not ("a" or "an") || MayGoOn(index + 1)))
                || _tokens.DataAt(index + 1).Kind is TokenKind.Number
                || (_tokens.DataAt(index + 1).Kind is TokenKind.Mark && _tokens[index + 1].First is '$' or '¥'),
            _ => false,
        };
    }

    /// <summary>Whether a token may continue a quantity that began with an article or a number.</summary>
    private bool MayGoOn(int index) => (_tokens.DataAt(index).Use & WordUse.InQuantity) != 0 || _tokens.At(index).IsMark('-');

    /// <summary>Reads what begins at an index; returns the index after it, or the same if nothing does.</summary>
    private int ReadAt(int index)
    {
        if (EnglishRatios.Fold(_tokens, index) is var (times, fold))
        {
            return AddAnd(index, fold.Next, fold, times);
        }

        if (ReadFraction(index) is { } afterFraction)
        {
            return afterFraction;
        }

        if (EnglishOrdinals.Read(_tokens, index) is { } place)
        {
            Add(index, place.Next, new EnglishUnit(QuantityUnit.Rank, "", 1, place.Next), place.Value, null, false);
            return place.Next;
        }

        if (_tokens.At(index).Lower is "a" or "an" && EnglishUnits.Time(_tokens, index + 1) is { } oneOf)
        {
            return ReadOneOf(index, oneOf);
        }

        if (_tokens.At(index).Lower is "all" or "whole" or "full" && WholeUnit(index) is { } whole)
        {
            return ReadOneOf(index, whole);
        }

        var isBetween = _tokens.At(index).Is("between");
        if (EnglishOperand.Read(_tokens, isBetween ? index + 1 : index) is not { } first)
        {
            AddUnread(index);
            return index;
        }

        if (_tokens.At(first.Next).First == '±' && EnglishOperand.Read(_tokens, first.Next + 1) is { } margin)
        {
            Add(index, margin.Next, margin.Unit ?? first.Unit, first.Value - margin.Value, first.Value + margin.Value, first.IsRound);
            return margin.Next;
        }

        var joint = isBetween && _tokens.At(first.Next).Is("and") ? first.Next + 1 : EnglishOperand.RangeJoint(_tokens, first.Next);
        if (joint is { } after
            && EnglishOperand.Read(_tokens, after) is { } second
            && EnglishOperand.Spread(first, second) is var least && least < second.Value
            && EnglishOperand.MayRange(first, second)
            && !(_tokens.At(index - 1).Is("by") && first.Unit is not null && EnglishRelations.IsChange(_tokens, index - 1)))
        {
            var unit = second.Unit ?? first.Unit;
            Add(index, second.Next, unit, least, second.Value, first.IsRound || second.IsRound);
            AddAlsoRange(index, first, second);
            AddShare(index, least, second);
            if (_tokens.At(index - 1).Is("from"))
            {
                // A change from one number to another: each of them is read.
                Add(index, first.Next, first.Unit ?? unit, least, null, first.IsRound);
                Add(after, second.Next, unit, second.Value, null, second.IsRound);
            }

            return second.Next;
        }

        first = EnglishCompounds.Extend(first, _tokens);
        Add(isBetween ? index + 1 : index, first);
        return first.Next;
    }

    /// <summary>The unit of "all week", "full-day": one of it.</summary>
    private EnglishUnit? WholeUnit(int index) =>
        EnglishUnits.Time(_tokens, index + 1) is { } unit && !_tokens[unit.Next - 1].Lower.EndsWith("s", StringComparison.Ordinal)
            ? unit
            : null;

    private void AddAlsoRange(int index, EnglishOperand first, EnglishOperand second)
    {
        if (second.Also is { } also && (first.Unit is null || first.Also is not null))
        {
            Add(index, also.Next, also, first.Bare, second.Bare, false);
        }
    }

    private void Add(int index, EnglishOperand operand)
    {
        Add(index, operand.Next, operand.Unit, operand.Value, null, operand.IsRound, operand.Larger);
        AddShare(index, null, operand);
        if (operand.Also is { } also)
        {
            Add(index, also.Next, also, operand.Bare, null, false);
        }
    }

    /// <summary>A ratio as a percentage, which may be rounded if decimals do not express it.</summary>
    private void AddShare(int index, decimal? least, EnglishOperand last)
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

    /// <summary>"a month", "a month or two", "a year and a half".</summary>
    private int ReadOneOf(int index, EnglishUnit unit)
    {
        if (_tokens.At(unit.Next).Is("or") && EnglishNumbers.Read(_tokens, unit.Next + 1) is { } most)
        {
            Add(index, most.Next, unit, unit.Factor, most.Value * unit.Factor, unit.IsRound);
            return most.Next;
        }

        var one = EnglishCompounds.Extend(new EnglishOperand(unit.Factor, 1, 1, unit, unit.Next, unit.IsRound), _tokens);
        Add(index, one);
        return one.Next;
    }

    /// <summary>"half of", "a third", "three quarters", "half an hour".</summary>
    private int? ReadFraction(int index)
    {
        if ((_tokens.At(index).Kind is TokenKind.Number && !MayGoOn(index + 1))
            || EnglishNumbers.ReadPartOfScale(_tokens, index) is not null)
        {
            return null;
        }

        var (numerator, at) = _tokens.At(index).Is("half") ? (1m, index)
            : _tokens.At(index).Lower is "a" or "an" or "one" ? (1m, index + 1)
            : EnglishNumbers.Read(_tokens, index) is { Value: > 1 and < 10 } number ? (number.Value, number.Next)
            : (0m, index);
        at += at > index && _tokens.At(at).IsMark('-') ? 1 : 0;
        if (numerator == 0)
        {
            return ReadImproper(index);
        }

        if (!Fractions.TryGetValue(_tokens.At(at).Lower, out var denominator) || numerator >= denominator
            || (numerator > 1) != (_tokens.At(at).Lower[_tokens.At(at).Lower.Length - 1] == 's'))
        {
            return ReadPlainFraction(index, numerator, at);
        }

        var next = at + 1;
        var share = numerator / denominator;
        if (UnitOfFraction(next, mayBeNext: denominator is 2 or 4) is { } whole)
        {
            return AddAnd(index, whole.Next, whole, share * whole.Factor);
        }

        if (_tokens.At(next).Lower is "a" or "an")
        {
            return null;
        }

        AddAnd(index, next, EnglishRatios.Of(denominator, next), numerator);
        AddAnd(index, next, new EnglishUnit(QuantityUnit.Percent, "%", 1, next), decimal.Round(share * 100, 1));
        if (decimal.Round(share, 3) != share)
        {
            // "A third" is no exact number of hundredths.
            Add(index, next, new EnglishUnit(QuantityUnit.Percent, "%", 1, next), decimal.Round(share * 100), null, true);
            return next;
        }

        return AddAnd(index, next, null, share);
    }

    /// <summary>"three fourths", "one twenty-fifth": no part of a unit. A place in an order may have an article: "a fourth man".</summary>
    private int? ReadPlainFraction(int index, decimal numerator, int at) =>
        at > index && !(_tokens.At(index).Lower is "a" or "an")
        && EnglishFractions.Parts(_tokens, at, isPlural: numerator > 1) is var (parts, next)
        && numerator < parts && decimal.Round(numerator / parts, 6) is var share && share * parts == numerator
            ? AddAnd(index, next, null, share)
            : null;

    /// <summary>"twenty-one fifths", "fifty-four hundredths".</summary>
    private int? ReadImproper(int index) =>
        _tokens.At(index).Kind is TokenKind.Word && EnglishNumbers.Read(_tokens, index) is { Value: >= 10 } number
        && !_tokens.At(number.Next - 2).Is("and") && EnglishOrdinals.IsPart(_tokens.At(number.Next))
        && EnglishFractions.Parts(_tokens, number.Next, isPlural: true) is var (parts, next)
        && decimal.Round(number.Value / parts, 6) is var share && share * parts == number.Value
            ? AddAnd(index, next, null, share)
            : null;

    /// <summary>The unit that is divided: "half an hour", "half-hour", "a quarter of a mile", "half a percent".</summary>
    private EnglishUnit? UnitOfFraction(int next, bool mayBeNext)
    {
        var article = next + (_tokens.At(next).Is("of") ? 1 : 0);
        return _tokens.At(article).Lower is "a" or "an" or "one" ? EnglishUnits.After(_tokens, article + 1)
            : article == next && mayBeNext ? EnglishUnits.Time(_tokens, next)
            : null;
    }

    private int AddAnd(int first, int next, EnglishUnit? unit, decimal value)
    {
        Add(first, next, unit, value, null, false);
        return next;
    }

    private void Add(int first, int next, EnglishUnit? unit, decimal value, decimal? second, bool isRound, string larger = "")
    {
        var kind = unit?.Unit ?? QuantityUnit.Things;
        var number = _tokens[first].Is("between") ? first + 1 : first;
        if (_readings.Count > 0 && _readings[_readings.Count - 1] is { IsUnread: true } unread
            && unread.Core.Contains(_tokens.Range(number, next)))
        {
            return;
        }

        if (EnglishNoCounts.Is(_tokens, number, next, kind))
        {
            var place = _tokens.Range(number, next);
            _readings.Add(new QuantityReading(place, place, value, second, kind) { IsNoCount = true });
            return;
        }

        if (kind is not QuantityUnit.Rank && EnglishNumberEdges.Around(_tokens, number, next, unit is not null) is { } wider)
        {
            AddUnread(wider);
            return;
        }

        if (unit is { Unit: QuantityUnit.Currency, Name: "USD" } && EnglishDollars.AreUnknown(_tokens, number, next))
        {
            AddUnread(_tokens.Range(number, next));
            return;
        }

        var hedge = EnglishHedges.Before(_tokens, first);
        var (meanings, start, end) = (hedge.Meanings, hedge.First, next);
        var isAge = unit is null && EnglishAges.Is(_tokens, start, next, second ?? value);
        kind = isAge ? QuantityUnit.Time : kind;
        if (meanings is [Approximation.Exactly] or [Approximation.About]
            && EnglishHedges.After(_tokens, next, kind is QuantityUnit.Things, out var afterHedge) is { } trailing
            && !(meanings is [Approximation.About] && trailing is [Approximation.About]))
        {
            (meanings, end) = (trailing, afterHedge);
        }
        else if (kind is QuantityUnit.Time && !isAge && meanings is [Approximation.Over] && _tokens[start].Is("over")
            && !EnglishHedges.IsOfExtent(_tokens.At(start - 1)))
        {
            // "Over ten years" may be in the course of ten years.
            meanings = [Approximation.Over, Approximation.Exactly];
        }

        if (meanings is [Approximation.Over] or [Approximation.Under] && _tokens.StandsAt(next, "or", "equal"))
        {
            meanings = [meanings[0] is Approximation.Over ? Approximation.AtLeast : Approximation.AtMost];
            end = next + 2;
        }

        _readings.Add(new QuantityReading(
            _tokens.Range(number, next), _tokens.Range(start, end), value, second, kind)
        {
            Tokens = new QuantityTokens(number, next, start, end),
            Meanings = meanings,
            UnitName = isAge ? "years" : unit?.Name,
            Larger = larger,
            Among = unit?.Among ?? 0,
            IsRound = isRound,
            Negation = hedge.Negation,
        });
    }

    /// <summary>
    /// Digits that are no number by themselves, such as "1.2.3", are unread; digits of a name, a decade or a place in an order are no
    /// number.
    /// </summary>
    private void AddUnread(int index)
    {
        var after = _tokens.At(index + 1);
        if (_tokens[index].Kind is TokenKind.Number
            && !EnglishOperand.IsInsideWord(_tokens, index) && !EnglishNoCounts.Is(_tokens, index, index + 1, QuantityUnit.Things)
            && !(after is { IsGlued: true, Kind: TokenKind.Word } && (after.Is("s") || EnglishOrdinals.IsEnding(after))))
        {
            AddUnread(EnglishNumberEdges.Around(_tokens, index, index + 1, false) ?? _tokens.Range(index, index + 1));
        }
    }

    private void AddUnread(TextRange range)
    {
        if (_readings.Count == 0 || !(_readings[_readings.Count - 1] is { IsUnread: true } last && last.Core.Contains(range)))
        {
            _readings.Add(new QuantityReading(range, range, 0, null, QuantityUnit.Things) { IsUnread = true });
        }
    }
}
