namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads a range that is given by its two bounds: "more than 10 and less than 40", "at least 10 but no more than 40". Each bound
/// stays a reading of its own, since a claim may be about one of them.
/// </summary>
internal static class EnglishBoundPairs
{
    /// <summary>The ranges between neighbours of some readings.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="readings">The readings, in the order of their numbers.</param>
    public static IEnumerable<QuantityReading> Among(Tokens tokens, IReadOnlyList<QuantityReading> readings)
    {
        for (var index = 1; index < readings.Count; index++)
        {
            var (one, other) = (readings[index - 1], readings[index]);
            if (SideOf(one) is not Side.None and var side && SideOf(other) is not Side.None and var opposite && side != opposite
                && AreJoined(tokens, one.Tokens.End, other.Tokens.Start) && RangeOf(one, other, side) is { } range)
            {
                yield return range;
            }
        }
    }

    private static QuantityReading? RangeOf(QuantityReading one, QuantityReading other, Side side)
    {
        var (least, most) = side is Side.Lower ? (one.First, other.First) : (other.First, one.First);
        var isOfOneUnit = one.Unit == other.Unit && one.UnitName == other.UnitName;
        return least < most && (isOfOneUnit || one.Unit is QuantityUnit.Things)
            ? other with
            {
                Core = new(one.Core.Start, other.Core.End),
                Whole = new(one.Whole.Start, other.Whole.End),
                First = least,
                Second = most,
                Tokens = new QuantityTokens(one.Tokens.First, other.Tokens.Next, one.Tokens.Start, other.Tokens.End),
                Meanings = [Approximation.Exactly],
                Negation = null,
            }
            : null;
    }

    /// <summary>Whether nothing but "and" or "but" is between two bounds.</summary>
    private static bool AreJoined(Tokens tokens, int from, int to)
    {
        var first = from + (tokens.At(from).IsMark(',') ? 1 : 0);
        return to == first + 1 && tokens.At(first).Lower is "and" or "but" or "yet";
    }

    private static Side SideOf(QuantityReading reading) => reading is { IsUnread: false, IsNoCount: false, Second: null }
        ? reading.Meanings switch
        {
            [Approximation.Over or Approximation.AtLeast] => Side.Lower,
            [Approximation.Under or Approximation.AtMost] => Side.Upper,
            _ => Side.None,
        }
        : Side.None;

    private enum Side
    {
        None,
        Lower,
        Upper,
    }
}
