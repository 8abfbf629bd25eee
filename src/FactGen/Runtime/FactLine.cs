namespace FactGen.Runtime;

/// <summary>One line of data: a letter for its kind, and fields separated by tabs. A field is decoded on use.</summary>
internal readonly struct FactLine
{
    private readonly string _text;

    private FactLine(string text, int start, int end) => (_text, Start, End) = (text, start, end);

    /// <summary>The letter; <c>\0</c> at the end of the data.</summary>
    public char Kind => Start < _text.Length ? _text[Start] : '\0';

    /// <summary>Where the line starts: at its letter.</summary>
    public int Start { get; }

    /// <summary>Where the line ends: at its line break, or at the end of the data.</summary>
    public int End { get; }

    /// <summary>The line after this one.</summary>
    public FactLine Next => At(_text, Math.Min(End + 1, _text.Length));

    /// <summary>Every field, not decoded.</summary>
    public string[] Fields => _text[(Start + 1)..End].Split('\t');

    /// <summary>A field, not decoded. The first follows the letter; a field that the line does not have is empty.</summary>
    public ReadOnlySpan<char> this[int field]
    {
        get
        {
            var rest = _text.AsSpan(Start + 1, End - Start - 1);
            for (; field > 0; field--)
            {
                var tab = rest.IndexOf('\t');
                if (tab < 0)
                {
                    return default;
                }

                rest = rest[(tab + 1)..];
            }

            var end = rest.IndexOf('\t');
            return end < 0 ? rest : rest[..end];
        }
    }

    /// <summary>The line that starts at an offset.</summary>
    public static FactLine At(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return new FactLine(text, start, end < 0 ? text.Length : end);
    }

    /// <summary>A whole number in decimal digits.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    /// <summary>The decoded text of a field; null if it is empty.</summary>
    public string? Text(int field) => this[field] is { IsEmpty: false } text ? FactField.Undo(text) : null;

    /// <summary>Finds the field that begins with a letter, from a given field on. The value does not contain the letter.</summary>
    public bool TryTagged(char tag, int from, out ReadOnlySpan<char> value)
    {
        for (var field = from; this[field] is { IsEmpty: false } text; field++)
        {
            if (text[0] == tag)
            {
                value = text[1..];
                return true;
            }
        }

        value = default;
        return false;
    }
}
