namespace FactGen.Edtf;

/// <summary>EDTF's qualifiers of a component: <c>?</c>, <c>~</c> and <c>%</c> (both).</summary>
[Flags]
internal enum EdtfQualifier
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}

/// <summary>A year, month or day: its digits, each possibly an unspecified <c>X</c>, and its qualifier.</summary>
internal readonly record struct EdtfComponent(string Digits, EdtfQualifier Qualifier)
{
    /// <summary>Whether every digit is given.</summary>
    public bool IsSpecified => Digits.IndexOf('X') < 0;

    /// <summary>Whether no digit is given.</summary>
    public bool IsUnspecified
    {
        get
        {
            foreach (var digit in Digits)
            {
                if (digit != 'X')
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The number, if every digit is given.</summary>
    public long Value => Least;

    /// <summary>The least number that the digits allow.</summary>
    public long Least => Number('0');

    /// <summary>The greatest number that the digits allow.</summary>
    public long Greatest => Number('9');

    /// <summary>Whether the number has the given digits.</summary>
    public bool Matches(long number)
    {
        for (var index = Digits.Length - 1; index >= 0; index--)
        {
            if (Digits[index] != 'X' && Digits[index] - '0' != number % 10)
            {
                return false;
            }

            number /= 10;
        }

        return number == 0;
    }

    /// <summary>The numbers from one to another that have the given digits, in order.</summary>
    public IEnumerable<long> Numbers(long from, long to)
    {
        for (var number = Math.Max(from, Least); number <= Math.Min(to, Greatest); number++)
        {
            if (Matches(number))
            {
                yield return number;
            }
        }
    }

    /// <summary>The number with that digit for each unspecified one. It has at most 15 digits, so it cannot overflow.</summary>
    private long Number(char unspecified)
    {
        var number = 0L;
        foreach (var digit in Digits)
        {
            number = (number * 10) + (digit == 'X' ? unspecified : digit) - '0';
        }

        return number;
    }
}
