namespace FactGen.Runtime;

/// <summary>Numbers of a fixed width in base 64, most significant first: a digit is a character from <c>0</c> to <c>o</c>.</summary>
internal static class FactDigits
{
    /// <summary>The digits of an entity's offset in its chunk.</summary>
    public const int OffsetWidth = 4;

    private const int BitsOfDigit = 6;

    /// <summary>Writes a number in this many digits.</summary>
    public static string Write(int number, int width)
    {
        var digits = new char[width];
        for (var index = width - 1; index >= 0; index--)
        {
            digits[index] = (char)('0' + (number & ((1 << BitsOfDigit) - 1)));
            number >>= BitsOfDigit;
        }

        return new string(digits);
    }

    /// <summary>Reads the number that the digits represent.</summary>
    public static int Read(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number << BitsOfDigit) | (digit - '0');
        }

        return number;
    }
}
