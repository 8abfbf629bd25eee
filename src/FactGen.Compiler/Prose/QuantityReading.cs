using System.Globalization;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>What the number of a quantity counts.</summary>
internal enum QuantityUnit
{
    /// <summary>Whatever the words after it name.</summary>
    Things,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>A currency.</summary>
    Currency,

    /// <summary>A unit of time.</summary>
    Time,

    /// <summary>A unit of measure: "kg", "miles per hour".</summary>
    Measure,

    /// <summary>So many: "in 50,000", "out of four"; or a multiple: "-fold".</summary>
    Ratio,

    /// <summary>A place in an order: "the third".</summary>
    Rank,
}

/// <summary>Which tokens of a text a number is read from.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Next">The index of the token after it and its unit.</param>
/// <param name="Start">The index of the first word of approximation before it; its own if there is none.</param>
/// <param name="End">The index after the last word of approximation behind it.</param>
internal readonly record struct QuantityTokens(int First, int Next, int Start, int End);

/// <summary>A number in prose, with the words of approximation around it and what it counts.</summary>
/// <param name="Core">The number and its unit.</param>
/// <param name="Whole">The same with the words of approximation around it.</param>
/// <param name="First">The number, or the lower end of a range.</param>
/// <param name="Second">The upper end of a range.</param>
/// <param name="Unit">What it counts.</param>
internal sealed record QuantityReading(TextRange Core, TextRange Whole, decimal First, decimal? Second, QuantityUnit Unit) : IPlaced
{
    private static readonly Approximation[] ExactlyOrAbout = [Approximation.Exactly, Approximation.About];
    private static readonly Approximation[] Any = (Approximation[])Enum.GetValues(typeof(Approximation));

    /// <summary>The code of the currency, the unit of time in the plural, the measure's symbol, or the base of a ratio.</summary>
    public string? UnitName { get; init; }

    /// <summary>The second number of a ratio: the five of "one in five"; 0 for a multiple and for everything else.</summary>
    internal decimal Among { get; init; }

    /// <summary>The larger units before the number, as in a value: the "2 years " of "2 years and 10 days".</summary>
    internal string Larger { get; init; } = "";

    /// <summary>Whether it is a round number in words, and not only digits, so that it may be approximate without saying so.</summary>
    public bool IsRound { get; init; }

    /// <summary>The negation that turns the bound: the "not" of "not more than".</summary>
    public TextRange? Negation { get; init; }

    /// <summary>Whether it is a number that counts nothing: the day of a date, a page, a number of a name.</summary>
    public bool IsNoCount { get; init; }

    /// <summary>Whether it is a number that the compiler does not read: words that could be part of it touch it.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The tokens that it is read from.</summary>
    public QuantityTokens Tokens { get; init; }

    /// <summary>What the words around it may mean, the most likely first.</summary>
    internal Approximation[] Meanings { get; init; } = [];

    TextRange IPlaced.Place => Core;

    int IOffset.Start => Core.Start;

    /// <summary>Whether it can be a value of that property: of its kind, and in its unit.</summary>
    public bool Fits(Property property) => !IsUnread && !IsNoCount && property.Type.Kind switch
    {
        ValueKind.Count or ValueKind.Number => PropertyUnits.Of(property).Allow(this),
        ValueKind.Money => Unit is QuantityUnit.Currency,
        ValueKind.Percent => Unit is QuantityUnit.Percent,
        ValueKind.Ratio => Unit is QuantityUnit.Ratio or QuantityUnit.Percent,
        ValueKind.Duration => Unit is QuantityUnit.Time,
        _ => false,
    };

    /// <summary>The values that it may mean, as facts word them.</summary>
    public IReadOnlyList<string> Wordings(ValueKind kind) =>
        Wordings(kind, IsRound && Meanings is [Approximation.Exactly] ? ExactlyOrAbout : Meanings);

    /// <summary>The values that the same number means under any words of approximation.</summary>
    public IReadOnlyList<string> WordingsWithAnyHedge(ValueKind kind) => Wordings(kind, Any);

    private string[] Wordings(ValueKind kind, Approximation[] approximations)
    {
        var unit = kind switch
        {
            ValueKind.Money => " " + UnitName,
            ValueKind.Percent => " %",
            ValueKind.Ratio when Unit is QuantityUnit.Percent => " in 100",
            ValueKind.Ratio => " " + UnitName,
            ValueKind.Duration => " " + UnitName,
            _ => "",
        };
        if (kind is ValueKind.Number && Among > 0)
        {
            var quotient = this with { First = First / Among, Second = Second / Among, Among = 0 };
            return quotient.Wordings(kind, approximations);
        }

        var wordings = new string[approximations.Length];
        for (var index = 0; index < wordings.Length; index++)
        {
            wordings[index] = Wording(approximations[index], unit);
        }

        return wordings;
    }

    private string Wording(Approximation approximation, string unit) => approximation switch
    {
        Approximation.Over => "over " + Number(First) + unit,
        Approximation.AtLeast => "at least " + Number(First) + unit,
        Approximation.AtMost => "at most " + Number(Second ?? First) + unit,
        Approximation.Under => "under " + Number(Second ?? First) + unit,
        _ when Second is { } second => Number(First) + " to " + Number(second) + unit,
        Approximation.About => "about " + Number(First) + unit,
        Approximation.Nearly => "nearly " + Number(First) + unit,
        _ => Number(First) + unit,
    };

    private string Number(decimal number) => Larger + Write(number);

    internal static string Write(decimal number) =>
        number is > 0 and < long.MaxValue && decimal.Truncate(number) == number
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("0.####################", CultureInfo.InvariantCulture);
}
