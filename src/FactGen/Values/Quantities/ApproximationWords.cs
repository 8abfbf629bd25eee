namespace FactGen.Quantities;

/// <summary>
/// A quantity's text, split at its words of approximation: <c>at most 10 days</c> is <see cref="Approximation.AtMost"/>
/// and <c>10 days</c>. All types of quantity read and write these words here.
/// </summary>
/// <remarks>
/// Words are lower case with one space between them, as the format requires. The caller reads the rest, so a second hedge in it
/// (<c>about about 5</c>) fails as a number.
/// </remarks>
internal readonly ref struct ApproximationWords
{
    /// <summary>An excluded lower end, allowed only in a range; <c>over n</c> would end at 1.5 n.</summary>
    private const string Above = "above ";

    private ApproximationWords(Approximation approximation, ReadOnlySpan<char> first)
    {
        Approximation = approximation;
        First = first;
    }

    /// <summary>The approximation that the words express.</summary>
    public Approximation Approximation { get; }

    /// <summary>The number that the words qualify, or the lower end of a range; with its unit, if it has its own.</summary>
    public ReadOnlySpan<char> First { get; }

    /// <summary>The upper end of a range; otherwise empty.</summary>
    public ReadOnlySpan<char> Second { get; private init; }

    /// <summary>The text after a trailing hedge, such as <c>days</c> in <c>10 or more days</c>; otherwise empty.</summary>
    public ReadOnlySpan<char> Tail { get; private init; }

    /// <summary>Whether the lower end of a range does not belong to it.</summary>
    public bool ExcludesFirst { get; private init; }

    /// <summary>Whether the upper end of a range does not belong to it.</summary>
    public bool ExcludesSecond { get; private init; }

    /// <summary>Splits the text.</summary>
    public static ApproximationWords Read(ReadOnlySpan<char> text)
    {
        if (StartsWith(text, Above))
        {
            return ReadEnds(text[Above.Length..], Approximation.Exactly, excludesFirst: true);
        }

        foreach (var (word, approximation) in Leading)
        {
            if (StartsWith(text, word))
            {
                return approximation == Approximation.AtLeast
                    ? ReadEnds(text[word.Length..], approximation, excludesFirst: false)
                    : new ApproximationWords(approximation, text[word.Length..]);
            }
        }

        foreach (var (word, approximation) in Trailing)
        {
            if (TrySplit(text, word, out var before, out var after) && (after.IsEmpty || after[0] == ' '))
            {
                return new ApproximationWords(approximation, before) { Tail = after.IsEmpty ? after : after[1..] };
            }
        }

        return TrySplit(text, " to ", out var lower, out var upper)
            ? new ApproximationWords(Approximation.Between, lower) { Second = upper }
            : new ApproximationWords(Approximation.Exactly, text);
    }

    /// <summary>Adds the words to numbers that are already formatted.</summary>
    /// <param name="approximation">The approximation that the words express.</param>
    /// <param name="first">The number; for a range, the lower end, without the unit if both ends share it.</param>
    /// <param name="second">The upper end of a range, with its unit.</param>
    /// <param name="excludesFirst">Whether the lower end does not belong to the range.</param>
    /// <param name="excludesSecond">Whether the upper end does not belong to the range.</param>
    public static string Write(
        Approximation approximation,
        string first,
        string second,
        bool excludesFirst,
        bool excludesSecond) => approximation switch
        {
            Approximation.About => "about " + first,
            Approximation.Nearly => "nearly " + first,
            Approximation.Over => "over " + first,
            Approximation.AtLeast => "at least " + first,
            Approximation.AtMost => "at most " + first,
            Approximation.Under => "under " + first,
            Approximation.Between when excludesFirst || excludesSecond =>
                (excludesFirst ? Above : "at least ") + first + (excludesSecond ? " and under " : " and at most ") + second,
            Approximation.Between => first + " to " + second,
            _ => first,
        };

    /// <summary>Words before the number.</summary>
    private static readonly (string Word, Approximation Approximation)[] Leading =
    [
        ("about ", Approximation.About),
        ("nearly ", Approximation.Nearly),
        ("almost ", Approximation.Nearly),
        ("over ", Approximation.Over),
        ("more than ", Approximation.Over),
        ("at least ", Approximation.AtLeast),
        ("at most ", Approximation.AtMost),
        ("up to ", Approximation.AtMost),
        ("under ", Approximation.Under),
        ("less than ", Approximation.Under),
        ("fewer than ", Approximation.Under),
    ];

    /// <summary>Words after the number.</summary>
    private static readonly (string Word, Approximation Approximation)[] Trailing =
    [
        (" or more", Approximation.AtLeast),
        (" or fewer", Approximation.AtMost),
        (" or less", Approximation.AtMost),
    ];

    /// <summary>Reads <c>5 and under 7</c>: the rest of a range whose ends have separate words.</summary>
    private static ApproximationWords ReadEnds(ReadOnlySpan<char> text, Approximation withoutUpperEnd, bool excludesFirst)
    {
        if (TrySplit(text, " and at most ", out var first, out var second))
        {
            return new ApproximationWords(Approximation.Between, first) { Second = second, ExcludesFirst = excludesFirst };
        }

        if (TrySplit(text, " and under ", out first, out second))
        {
            return new ApproximationWords(Approximation.Between, first)
            {
                Second = second,
                ExcludesFirst = excludesFirst,
                ExcludesSecond = true,
            };
        }

        // The format does not allow "above 5" without an upper end: return no text, so that reading the number fails.
        return new ApproximationWords(withoutUpperEnd, excludesFirst ? default : text);
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word) => text.StartsWith(word.AsSpan(), StringComparison.Ordinal);

    private static bool TrySplit(ReadOnlySpan<char> text, string word, out ReadOnlySpan<char> before, out ReadOnlySpan<char> after)
    {
        var at = text.IndexOf(word.AsSpan(), StringComparison.Ordinal);
        before = at < 0 ? default : text[..at];
        after = at < 0 ? default : text[(at + word.Length)..];
        return at >= 0;
    }
}
