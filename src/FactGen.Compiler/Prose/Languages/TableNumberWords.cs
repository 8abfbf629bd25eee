using System.Globalization;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads one number in words, from its first word to its last.</summary>
internal sealed class TableNumberWords(LanguageTables tables, TableNumbers numbers, Tokens tokens)
{
    private const decimal Thousand = 1000;

    /// <summary>How many letters a number has at the least behind such a small word: "لست" is no six.</summary>
    private const int ShortestNumber = 3;

    /// <summary>What was multiplied by a scale above the hundreds, and what was added since.</summary>
    private decimal _total;
    private decimal _current;

    /// <summary>What was multiplied by the scales before the last, each greater than what is behind it.</summary>
    private decimal _above;
    private decimal _lowestAbove;

    /// <summary>Below what the next word must be, and the last scale.</summary>
    private decimal _lowest = decimal.MaxValue;
    private decimal _last = decimal.MaxValue;
    private int _next;
    private bool _isRead;

    /// <summary>The number that begins at an index; null if none does.</summary>
    public TableNumber? Read(int index)
    {
        _next = index;
        TakeBehindPrefix(index);
        while (tokens.At(_next) is { Kind: TokenKind.Word, Lower: var word }
            && (TakeTeen(word) || TakeHalf() || TakeValue(_next, word) || TakeScale(_next, word) || TakeJoined(word) || TakeDecimals(word)))
        {
        }

        var sum = _above + _total + _current;
        return _isRead
            ? new TableNumber(sum, _next, _last == decimal.MaxValue ? 1 : _last, sum >= TableNumbers.Hundred && sum % 100 == 0, false)
            : tokens.At(index).Kind is TokenKind.Word && tables.Scales.ContainsKey(tokens[index].Lower)
                ? new TableNumber(0, index + 1, 1, false, IsUnread: true)
            : null;
    }

    /// <summary>"بألف ومئتي": a small word that is written in one with the number.</summary>
    private void TakeBehindPrefix(int index)
    {
        if (tables.NumberPrefixes.Length > 0
            && tokens.At(index) is { Kind: TokenKind.Word, Lower: var word } && word.Length > ShortestNumber
            && tables.NumberPrefixes.IndexOf(word[0]) >= 0
            && !tables.Numbers.ContainsKey(word) && !tables.Scales.ContainsKey(word) && word.Substring(1) is var number)
        {
            _ = TakeValue(index, number) || TakeScale(index, number);
        }
    }

    private bool TakeTeen(string word)
    {
        if (!_isRead || _lowest != 0 || _current % 100 is < 1 or > 9 || !tables.Teens.Contains(word))
        {
            return false;
        }

        (_current, _next) = (_current + 10, _next + 1);
        return true;
    }

    /// <summary>"Dos y medio", "un millón y medio".</summary>
    private bool TakeHalf()
    {
        if (!_isRead || tables.Halves.At(tokens, _next, out _) is not (> 0 and var behind) || _current != decimal.Truncate(_current))
        {
            return false;
        }

        if (_current > 0)
        {
            _current += 0.5m;
        }
        else
        {
            _total += _last / 2;
        }

        (_lowest, _next) = (0, behind);
        return true;
    }

    private bool TakeValue(int index, string word)
    {
        if (ValueAt(index, word, out var behind) is not { } value || (value >= _lowest && !IsTenBehindUnit(value)))
        {
            return false;
        }

        if (value >= Thousand && tables.Numbers.ContainsKey(word))
        {
            // a scale in the dual, which is a number by itself
            _last = value >= Thousand * Thousand * Thousand ? Thousand * Thousand * Thousand : value >= Thousand * Thousand
                ? Thousand * Thousand : Thousand;
            (_total, _current, _lowest) = (_total + _current + value, 0, decimal.MaxValue);
        }
        else
        {
            (_current, _lowest) = (_current + value, value >= _lowest ? 0 : value == 10 && tables.HasTenWithUnits ? 10 : PlaceOf(value));
        }

        (_isRead, _next) = (true, behind);
        return true;
    }

    /// <summary>The twenty of "خمسة وعشرون", which is behind its unit.</summary>
    private bool IsTenBehindUnit(decimal value) =>
        tables.HasUnitsBeforeTens && _isRead && _lowest == 0 && _current % 100 is >= 1 and <= 9
        && value is >= 20 and <= 90 && value % 10 == 0;

    private bool TakeScale(int index, string word)
    {
        if (!tables.Scales.TryGetValue(word, out var scale))
        {
            return false;
        }

        if (scale == TableNumbers.Hundred && _current < TableNumbers.Hundred && (_current > 0 || tables.LoneScales.Contains(word)))
        {
            (_current, _lowest, _isRead, _next) = (Math.Max(1, _current) * scale, scale, true, index + 1);
            return true;
        }

        if (scale > _last && _last < decimal.MaxValue && _total + _current < decimal.MaxValue / scale
            && (_above == 0 || (_total + _current) * scale < _lowestAbove))
        {
            // "tres mil millones"
            (_total, _current, _lowest, _last, _next) = ((_total + _current) * scale, 0, decimal.MaxValue, scale, index + 1);
            return true;
        }

        if (scale <= TableNumbers.Hundred || scale >= _last
            || !(_current > 0 || (!_isRead && tables.LoneScales.Contains(word)) || (_total > 0 && index > _next)))
        {
            return false;
        }

        if (_total > 0)
        {
            // what follows may be thousands of millions, below the billions before them
            (_above, _lowestAbove, _total) = (_above + _total, _last, 0);
        }

        (_total, _current, _lowest, _last) = (_total + (Math.Max(1, _current) * scale), 0, decimal.MaxValue, scale);
        (_isRead, _next) = (true, index + 1);
        return true;
    }

    /// <summary>The next part behind an "and", which is a word or the first letter of the part.</summary>
    private bool TakeJoined(string word)
    {
        if (!_isRead)
        {
            return false;
        }

        if (tables.NumberJoints.Contains(word))
        {
            return tokens.At(_next + 1) is { Kind: TokenKind.Word, Lower: var behind }
                && (TakeValue(_next + 1, behind) || TakeScale(_next + 1, behind));
        }

        var prefix = tables.JoiningPrefix;
        return prefix.Length > 0 && word.Length > prefix.Length + 1 && word.StartsWith(prefix, StringComparison.Ordinal)
            && word.Substring(prefix.Length) is var part
            && (TakeValue(_next, part) || (_total > 0 && tables.Scales.ContainsKey(part) && TakeLoneScale(part)));
    }

    private bool TakeLoneScale(string word)
    {
        var scale = tables.Scales[word];
        if (scale >= _last || _current > 0 || !tables.LoneScales.Contains(word))
        {
            return false;
        }

        (_total, _last, _next) = (_total + scale, scale, _next + 1);
        return true;
    }

    /// <summary>"Drei Komma fünf".</summary>
    private bool TakeDecimals(string word)
    {
        if (!_isRead || _current != decimal.Truncate(_current) || !tables.Points.Contains(word))
        {
            return false;
        }

        if (tables.WithNumbers.Places.Count > 0)
        {
            return TakePlaces();
        }

        var (digits, at) = ("", _next + 1);
        while (digits.Length < 8 && tokens.At(at) is { Kind: TokenKind.Word, Lower: var digit }
            && ValueOfDigit(at, digit, out var behind) is { } value
            && (digits.Length == 0 || value < 10))
        {
            if (value >= 10)
            {
                // "vírgula vinte e oito"
                var both = new TableNumberWords(tables, numbers, tokens).Read(at);
                (digits, at) = both is { IsUnread: false, Value: < TableNumbers.Hundred, Scale: 1 }
                    ? (both.Value.Value.ToString(CultureInfo.InvariantCulture), both.Value.Next)
                    : (value.ToString(CultureInfo.InvariantCulture), behind);
                break;
            }

            digits += value.ToString(CultureInfo.InvariantCulture);
            at = behind;
        }

        if (digits.Length == 0)
        {
            return false;
        }

        (_current, _lowest, _next) = (_current + LanguageTables.Number("0." + digits), 0, at);
        return true;
    }

    /// <summary>"Двадцать целых пять десятых".</summary>
    private bool TakePlaces()
    {
        if (new TableNumberWords(tables, numbers, tokens).Read(_next + 1) is not { IsUnread: false } number
            || tokens.At(number.Next).Kind is not TokenKind.Word
            || !tables.WithNumbers.Places.TryGetValue(tokens[number.Next].Lower, out var place) || number.Value * place >= 1)
        {
            return false;
        }

        (_current, _lowest, _next) = (_current + (number.Value * place), 0, number.Next + 1);
        return true;
    }

    private decimal? ValueOfDigit(int index, string word, out int next)
    {
        var value = tables.Articles.Contains(word) ? 1
            : ValueAt(index, word, out _) is { } read && read == decimal.Truncate(read) ? read
            : -1;
        next = index + 1;
        return value is >= 0 and < 100 ? value : null;
    }

    /// <summary>The value of the number word or phrase at an index, and the index behind it.</summary>
    private decimal? ValueAt(int index, string word, out int next)
    {
        next = tables.NumberPhrases.At(tokens, index, out var value);
        if (next > 0)
        {
            return value;
        }

        next = index + 1;
        return tables.Articles.Contains(word) ? IsNumber(index) ? 1 : null
            : tables.Numbers.TryGetValue(word, out value) ? value
            : tables.Compound?.Invoke(word);
    }

    /// <summary>
    /// Whether an article is a number: before a scale, a half or a unit of time, before what is added to it, and behind a ten.
    /// </summary>
    private bool IsNumber(int index)
    {
        if (_isRead && _lowest is 10 or TableNumbers.Hundred)
        {
            return true;
        }

        var (behind, prefix) = (tokens.At(index + 1), tables.JoiningPrefix);
        return behind.Kind is TokenKind.Word
            && (tables.Scales.ContainsKey(behind.Lower) || tables.Teens.Contains(behind.Lower)
                || tables.Halves.At(tokens, index + 1, out _) > 0
                || tables.Points.Contains(behind.Lower)
                || tables.WithNumbers.Dozens.At(tokens, index + 1, out _) > 0
                || numbers.IsTime(tokens, index + 1)
                || (prefix.Length > 0 && behind.Lower.StartsWith(prefix, StringComparison.Ordinal)
                    && tables.Numbers.TryGetValue(behind.Lower.Substring(prefix.Length), out var ten) && ten is >= 20 and <= 90));
    }

    /// <summary>Below what a number must be to be added to one before it: 21 is 20 and 1, and 12 takes none.</summary>
    private static decimal PlaceOf(decimal value) => value switch
    {
        0 => 0,
        _ when value % Thousand == 0 => Thousand,
        _ when value % 100 == 0 => TableNumbers.Hundred,
        _ when value % 10 == 0 && value % 100 >= 20 => 10,
        _ => 0,
    };
}
