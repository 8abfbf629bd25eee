namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads numbers with the numerals of Chinese, alone or behind digits: 二十一, 3万5000, 二〇三一.</summary>
internal sealed class HanNumbers(LanguageTables tables, TableNumbers numbers, Tokens tokens)
{
    private const string Digits = "〇一二三四五六七八九";

    private const string DigitsOfBanks = "壹贰貳叁參肆伍陆陸柒捌玖";
    private const string PlainDigits = "一二二三三四五六六七八九";
    private const string UnitsOfBanks = "拾佰仟";
    private const string PlainUnits = "十百千";

    private decimal _total;
    private decimal _section;
    private decimal? _current;
    private decimal _lastUnit = decimal.MaxValue;
    private decimal _lastScale = decimal.MaxValue;
    private string _row = "";
    private bool _hasZero;
    private bool _isUnread;

    /// <summary>Whether a word is a numeral.</summary>
    public static bool IsNumeral(string word) => DigitOf(word) >= 0 || UnitOf(word) > 0 || ScaleOf(word) > 0;

    /// <summary>The number that begins at an index; null if none does.</summary>
    public TableNumber? Read(int index)
    {
        var next = index;
        while (next == index || (tokens.At(next).IsGlued || tokens.At(next).Kind is TokenKind.Word))
        {
            if (!(tokens.At(next) is var token && token.Kind switch
            {
                TokenKind.Number => TakeDigits(token.Text),
                TokenKind.Word => Plain(next) is var word
                    && (TakeDigit(word) || TakeUnit(next, word, next > index) || TakeScale(word)),
                _ => false,
            }))
            {
                break;
            }

            next++;
        }

        if (next == index || (next == index + 1 && tokens[index].Lower is "一" or "〇" or "零" && tokens[index].Kind is TokenKind.Word
            && !(tokens[index].Is("一") && IsCounting(next))))
        {
            return null; // a lone one is mostly an article
        }

        if (IsPlace)
        {
            _current *= Math.Min(_lastUnit, _lastScale) / 10;
        }

        _isUnread |= IsChoice || IsShort;
        next = PastHalf(PastDecimals(next));
        var value = _total + _section + (_current ?? 0);
        var scale = _lastScale == decimal.MaxValue ? 1 : _lastScale;
        return new TableNumber(
            value, next, scale, tokens[index].Kind is TokenKind.Word && value >= 100 && value % 100 == 0, _isUnread);
    }

    /// <summary>Past the decimals of 三点五; 三点五分 is a time of day.</summary>
    private int PastDecimals(int next)
    {
        if (_total > 0 || !(tokens.At(next).Is("点") || tokens.At(next).Is("點")))
        {
            return next;
        }

        var (digits, at) = ("", next + 1);
        while (digits.Length < 8 && tokens.At(at) is { Kind: TokenKind.Word, Lower: var word } && DigitOf(word) is >= 0 and var digit)
        {
            digits += (char)('0' + digit);
            at++;
        }

        if (digits.Length == 0 || tokens.At(at).Is("分") || UnitOf(tokens.At(at).Lower) > 0)
        {
            return next;
        }

        _current = (_current ?? 0) + LanguageTables.Number("0." + digits);
        return at;
    }

    /// <summary>Past the 个半 of 一个半小时.</summary>
    private int PastHalf(int next)
    {
        if (tables.Halves.At(tokens, next, out _) is not (> 0 and var behind) || !numbers.IsTime(tokens, behind))
        {
            return next;
        }

        _current = (_current ?? 0) + 0.5m;
        return behind;
    }

    /// <summary>Whether a lone one counts what is behind it: 一周, 一个半小时.</summary>
    private bool IsCounting(int next) => numbers.IsTime(tokens, next) || tables.PeriodPhrases.At(tokens, next, out _) > 0
        || tables.WithNumbers.Dozens.At(tokens, next, out _) > 0
        || (tables.UnitPhrases.At(tokens, next, out var unit) is > 0 and var end
            && unit.Kind is QuantityUnit.Currency or QuantityUnit.Measure
            && (end > next + 1 || tables.WithNumbers.HalvesBehindUnits.At(tokens, end, out _) > 0))
        || (tables.Halves.At(tokens, next, out _) is > 0 and var behind && numbers.IsTime(tokens, behind));

    private static int DigitOf(string word) =>
        word is "两" or "兩" ? 2 : word is "零" ? 0 : word.Length == 1 ? Digits.IndexOf(word[0]) : -1;

    private static decimal UnitOf(string word) => word switch { "十" => 10, "百" => 100, "千" => 1000, _ => 0 };

    /// <summary>The plain numeral for one of those of banks, which are other words unless their hundreds or tens are beside them.</summary>
    private string Plain(int index)
    {
        var (word, before, after) = (tokens.At(index).Lower, tokens.At(index - 1).Lower, tokens.At(index + 1).Lower);
        return word.Length != 1 ? word
            : DigitsOfBanks.IndexOf(word[0]) is >= 0 and var digit && (IsUnitOfBanks(before) || IsUnitOfBanks(after))
                ? PlainDigits.Substring(digit, 1)
            : UnitsOfBanks.IndexOf(word[0]) is >= 0 and var unit
                && (DigitOf(before) > 0 || IsDigitOfBanks(before) || (unit == 0 && ScaleOf(after) > 0))
                ? PlainUnits.Substring(unit, 1)
            : word;
    }

    private static bool IsDigitOfBanks(string word) => word.Length == 1 && DigitsOfBanks.IndexOf(word[0]) >= 0;

    private static bool IsUnitOfBanks(string word) => word.Length == 1 && UnitsOfBanks.IndexOf(word[0]) >= 0;

    private static decimal ScaleOf(string word) => word switch
    {
        "万" or "萬" => 10_000,
        "亿" or "億" => 100_000_000,
        "兆" => 1_000_000_000_000,
        _ => 0,
    };

    private bool TakeDigits(string digits)
    {
        if (_current is not null || _row.Length > 0)
        {
            return false;
        }

        _current = numbers.ValueOf(digits);
        _isUnread |= _current is null;
        _current ??= 0;
        return true;
    }

    private bool TakeDigit(string word)
    {
        if (DigitOf(word) is not (>= 0 and var digit) || (_current is not null && _row.Length == 0))
        {
            return false;
        }

        if (digit == 0 && (_lastUnit < decimal.MaxValue || _lastScale < decimal.MaxValue) && _row.Length == 0)
        {
            _hasZero = true;
            return true;
        }

        _row += (char)('0' + digit);
        _current = LanguageTables.Number(_row.Substring(Math.Max(0, _row.Length - 12)));
        _hasZero |= digit == 0;
        return true;
    }

    private bool TakeUnit(int index, string word, bool isBehind)
    {
        if (UnitOf(word) is not (> 0 and var unit) || unit >= _lastUnit || (isBehind && IsOfMeasure(index))
            || (_current is null && !isBehind && unit > 10 && tables.NeedsHanZero
                && tables.PercentsBefore.Before(tokens, index, out _) < 0))
        {
            return false;
        }

        _isUnread |= _row.Length > 1;
        (_section, _current, _lastUnit, _row, _hasZero) = (_section + ((_current ?? 1) * unit), null, unit, "", false);
        return true;
    }

    /// <summary>Whether a numeral behind digits is a part of their unit: 3千米 are three kilometres.</summary>
    private bool IsOfMeasure(int index) => tokens.At(index - 1).Kind is TokenKind.Number
        && tables.UnitPhrases.At(tokens, index, out var unit) > 0 && unit.Kind is QuantityUnit.Measure;

    private bool TakeScale(string word)
    {
        if (ScaleOf(word) is not (> 0 and var scale) || _section + (_current ?? 0) + _total == 0 || scale == _lastScale)
        {
            return false;
        }

        _isUnread |= _row.Length > 1;
        var section = _section + (_current ?? 0);
        _total = scale > _lastScale || section == 0 ? (_total + section) * scale : _total + (section * scale);
        (_section, _current, _lastUnit, _lastScale, _row, _hasZero) = (0, null, decimal.MaxValue, scale, "", false);
        return true;
    }

    /// <summary>A row of two numerals means one of two numbers, as 三四百 does.</summary>
    private bool IsChoice => _row.Length == 2 && !_hasZero;

    /// <summary>Whether digits behind a place do not fill it: 3万5 is 35,000 or 30,005.</summary>
    private bool IsShort =>
        _row.Length == 0 && Math.Min(_lastUnit, _lastScale) is < decimal.MaxValue and var place && _current < place / 10;

    /// <summary>Whether the last numeral counts what is next below the place before it: 三百五 is 350, and 305 has a zero.</summary>
    private bool IsPlace => tables.NeedsHanZero && _row.Length == 1 && !_hasZero && _current is < 10
        && (_lastUnit is > 10 and < decimal.MaxValue || (_lastUnit == decimal.MaxValue && _lastScale < decimal.MaxValue));
}
