using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>Reads quantities: numbers and ranges with their units, and the words of approximation around them.</summary>
internal sealed class EnglishQuantities
{
    private readonly Tokens _tokens;
    private readonly EnglishQuantityReadings _readings;
    private readonly EnglishShares _shares;

    private EnglishQuantities(Tokens tokens)
    {
        (_tokens, _readings) = (tokens, new EnglishQuantityReadings(tokens));
        _shares = new EnglishShares(tokens, _readings);
    }

    /// <summary>The words that may be in a quantity after an article or a number.</summary>
    public static IReadOnlyCollection<string> Inner { get; } =
    [
        .. EnglishUnits.OfTime,
        .. EnglishUnits.BeforeTime,
        .. EnglishScales.All,
        .. EnglishShares.Words,
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

        return reader._readings.InOrder();
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
            return _readings.AddExact(index, fold.Next, fold, times);
        }

        if ((_tokens.At(index).Kind is not TokenKind.Number || MayGoOn(index + 1)) && _shares.ReadAt(index) is { } afterShare)
        {
            return afterShare;
        }

        if (EnglishOrdinals.Read(_tokens, index) is { } place)
        {
            return _readings.AddExact(index, place.Next, new EnglishUnit(QuantityUnit.Rank, "", 1, place.Next), place.Value);
        }

        if (OneOf(index) is { } unit)
        {
            return ReadOneOf(index, unit);
        }

        var number = _tokens.At(index).Is("between") ? index + 1 : index;
        if (EnglishOperand.Read(_tokens, number) is not { } first)
        {
            _readings.AddUnread(index);
            return index;
        }

        if (ReadRange(index, first) is { } afterRange)
        {
            return afterRange;
        }

        first = EnglishCompounds.Extend(first, _tokens);
        _readings.Add(number, first);
        return first.Next;
    }

    /// <summary>Reads the range that begins with an operand: "6 ± 2", "2 to 3", "between 2 and 3".</summary>
    /// <param name="index">The index of "between", or of the first number.</param>
    /// <param name="first">The first number.</param>
    /// <returns>The index behind the range; null if there is none.</returns>
    private int? ReadRange(int index, EnglishOperand first)
    {
        if (_tokens.At(first.Next).First == '±' && EnglishOperand.Read(_tokens, first.Next + 1) is { } margin)
        {
            var (low, high) = (first.Value - margin.Value, first.Value + margin.Value);
            _readings.Add(index, margin.Next, margin.Unit ?? first.Unit, low, high, first.IsRound);
            return margin.Next;
        }

        var joint = _tokens.At(index).Is("between") && _tokens.At(first.Next).Is("and")
            ? first.Next + 1
            : EnglishOperand.RangeJoint(_tokens, first.Next);
        if (joint is not { } after
            || EnglishOperand.Read(_tokens, after) is not { } second
            || EnglishOperand.Spread(first, second) is var least && least >= second.Value
            || !EnglishOperand.MayRange(first, second)
            || (_tokens.At(index - 1).Is("by") && first.Unit is not null && EnglishRelations.IsChange(_tokens, index - 1)))
        {
            return null;
        }

        if (IsShortened(first, second, after))
        {
            _readings.AddUnread(index);
            return second.Next;
        }

        var unit = second.Unit ?? first.Unit;
        _readings.Add(index, second.Next, unit, least, second.Value, first.IsRound || second.IsRound);
        AddAlsoRange(index, first, second);
        _readings.AddShare(index, least, second);
        if (_tokens.At(index - 1).Is("from"))
        {
            // A change from one number to another: each of them is read.
            _readings.Add(index, first.Next, first.Unit ?? unit, least, null, first.IsRound);
            _readings.Add(after, second.Next, unit, second.Value, null, second.IsRound);
        }

        return second.Next;
    }

    /// <summary>"2-3,000" may be from two thousand and may be from two.</summary>
    private bool IsShortened(EnglishOperand first, EnglishOperand second, int after) =>
        _tokens.At(after - 1) is { IsGlued: true } hyphen && hyphen.IsMark('-') && first.Value < 1000 && second.Value >= 1000
        && _tokens.At(after) is { Kind: TokenKind.Number } digits && digits.Span.IndexOf(',') > 0;

    /// <summary>The unit that an article, or a word such as "all", counts one of: "a month", "all week", "full-day".</summary>
    private EnglishUnit? OneOf(int index) => _tokens.At(index).Lower switch
    {
        "a" or "an" => EnglishUnits.Time(_tokens, index + 1),
        "all" or "whole" or "full" => WholeUnit(index),
        _ => null,
    };

    /// <summary>The unit of "all week", "full-day": one of it.</summary>
    private EnglishUnit? WholeUnit(int index) =>
        EnglishUnits.Time(_tokens, index + 1) is { } unit && !_tokens[unit.Next - 1].Lower.EndsWith("s", StringComparison.Ordinal)
            ? unit
            : null;

    private void AddAlsoRange(int index, EnglishOperand first, EnglishOperand second)
    {
        if (second.Also is { } also && (first.Unit is null || first.Also is not null))
        {
            _readings.Add(index, also.Next, also, first.Bare, second.Bare, false);
        }
    }

    /// <summary>"a month", "a month or two", "a year and a half".</summary>
    private int ReadOneOf(int index, EnglishUnit unit)
    {
        if (_tokens.At(unit.Next).Is("or") && EnglishNumbers.Read(_tokens, unit.Next + 1) is { } most)
        {
            _readings.Add(index, most.Next, unit, unit.Factor, most.Value * unit.Factor, unit.IsRound);
            return most.Next;
        }

        var one = EnglishCompounds.Extend(new EnglishOperand(unit.Factor, 1, 1, unit, unit.Next, unit.IsRound), _tokens);
        _readings.Add(index, one);
        return one.Next;
    }
}
