using System.Globalization;
using FactGen.Compiler.Prose.English;

namespace FactGen.Tests.Prose;

/// <summary>Units before and after a number. A row marks the unit.</summary>
public sealed class EnglishUnitsTests
{
    [Theory]
    [InlineData("It cost [|$|]5.", "USD")]
    [InlineData("It cost [|€|]5.", "EUR")]
    [InlineData("It cost [|₸|]5.", "KZT")]
    [InlineData("It cost [|US$|]5.", "USD")]
    [InlineData("It cost [|A$|]5.", "AUD")]
    [InlineData("It cost [|NZ$|]5.", "NZD")]
    [InlineData("It cost [|USD|] 5.", "USD")]
    [InlineData("It cost [|A|] $5.", null)]
    [InlineData("It cost [|X$|]5.", null)]
    [InlineData("It cost [|usd|] 5.", null)]
    [InlineData("It cost [|XYZ|] 5.", null)]
    [InlineData("It cost [|USD|] nothing.", null)]
    [InlineData("It cost [|#|]5.", null)]
    public void Reads_a_currency_before_a_number(string marked, string? expected) => Check(marked, expected, EnglishUnits.Before);

    [Theory]
    // Shares
    [InlineData("12[|%|] of it", "%")]
    [InlineData("12 [|percent|] of it", "%")]
    [InlineData("12 [|per cent|] of it", "%")]
    [InlineData("12 [|pct|] of it", "%")]
    [InlineData("12 [|per|] year", null)]
    [InlineData("12 [|percentage|] points", null)]
    // Currencies
    [InlineData("5 [|dollars|] a day", "USD")]
    [InlineData("1 [|dollar|] a day", "USD")]
    [InlineData("5 [|Canadian dollars|] a day", "CAD")]
    [InlineData("5 [|pounds sterling|] a day", "GBP")]
    [InlineData("40,000 [|tenge|] a day", "KZT")]
    [InlineData("5 [|Kyrgyz som|] a day", "KGS")]
    [InlineData("5 [|EUR|] a day", "EUR")]
    [InlineData("5[|€|] a day", "EUR")]
    [InlineData("5 [|som|] a day", null)]
    [InlineData("5 [|Canadian|] sailors", null)]
    [InlineData("5 [|CATS|] a day", null)]
    // Time
    [InlineData("5 [|days|] ago", "days")]
    [InlineData("5 [|nights|] in a row", "days")]
    [InlineData("2 [|fortnights|] in a row", "weeks x2")]
    [InlineData("3 [|decades|] of rain", "years x10 ~")]
    [InlineData("a 68[|-year|]-old", "years")]
    [InlineData("5 [|consecutive days|] of rain", "days")]
    [InlineData("5 [|consecutive|] storms", null)]
    [InlineData("5 [|dayside|] berths", null)]
    [InlineData("5 [|boats|] sank", null)]
    public void Reads_a_unit_after_a_number(string marked, string? expected) => Check(marked, expected, EnglishUnits.After);

    [Theory]
    [InlineData("5 [|days|] ago", "days")]
    [InlineData("5 [|dollars|] a day", null)]
    [InlineData("5[|%|] a day", null)]
    public void A_unit_of_time_is_no_other(string marked, string? expected) => Check(marked, expected, EnglishUnits.Time);

    private static void Check(string marked, string? expected, Func<Compiler.Prose.Tokens, int, EnglishUnit?> read)
    {
        var prose = new MarkedProse(marked);
        var unit = read(prose.Tokens, prose.First);
        Assert.Equal(expected, unit is null ? null : unit.Name + Factor(unit) + (unit.IsRound ? " ~" : ""));
        if (unit is not null)
        {
            Assert.Equal(prose.Words, prose.WordsUpTo(unit.Next));
        }
    }

    private static string Factor(EnglishUnit unit) => unit.Factor == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" x{unit.Factor}");
}
