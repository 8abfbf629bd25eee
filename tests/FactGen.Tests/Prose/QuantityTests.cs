using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

public class QuantityTests
{
    [Theory]
    // Digits and their separators
    [InlineData("It employs 2,030 welders.", "2030")]
    [InlineData("It employs 2030 welders.", "2030")]
    [InlineData("The dam holds 1,234,567 tonnes.", "1234567")]
    [InlineData("A crowd of 300 000 came.", "300000")]
    [InlineData("Rooms 5,10 and up", "?5,10")]
    [InlineData("Version 1.2.3 is out.", "")]
    [InlineData("The motor weighs 2.5 tonnes.", "2.5")]
    [InlineData("It was -15 outside.", "-15")]
    [InlineData("The ferry (12 cars) sank.", "12")]
    [InlineData("Flight X-37 landed.", "")]
    [InlineData("The 4x4 broke down.", "?4x4")]
    // Words
    [InlineData("She has twenty-one goats.", "21")]
    [InlineData("She has twenty one goats.", "21")]
    [InlineData("Three hundred thousand bees died.", "300000 ~")]
    [InlineData("Two thousand and thirty bees died.", "2030")]
    [InlineData("One hundred and five bees died.", "105")]
    [InlineData("Nineteen sheep and seven dogs", "19; 7")]
    [InlineData("The goats and the hundreds of sheep", "")]
    [InlineData("A dozen eggs", "12 ~")]
    [InlineData("Two dozen eggs", "24 ~")]
    [InlineData("Dozens of eggs", "")]
    [InlineData("Half a dozen eggs", "6 ~")]
    [InlineData("Half a million bricks", "500000 ~")]
    [InlineData("A country of 19 million", "19000000 ~")]
    [InlineData("2.5 million bricks", "2500000 ~")]
    [InlineData("5k bricks", "5000 ~")]
    [InlineData("99999999999999999999k bricks", "?99999999999999999999k")]
    [InlineData("0 million million bricks", "0 ~")]
    // Places in an order
    [InlineData("The third bridge", "#3")]
    [InlineData("The 21st bridge", "#21")]
    [InlineData("The twenty-first bridge", "#21")]
    // Ages
    [InlineData("Okonkwo, 68, sells boats.", "68 years")]
    [InlineData("A 68-year-old sells boats.", "68 years")]
    // Hedges before the number
    [InlineData("About 2,300 geese flew off.", "about 2300")]
    [InlineData("Some 40 geese flew off.", "about 40")]
    [InlineData("Some geese and 40 ducks flew off.", "40")]
    [InlineData("They counted roughly 40 geese.", "about 40")]
    [InlineData("An estimated 40 geese", "about 40")]
    [InlineData("Nearly 10,000 geese", "nearly 10000")]
    [InlineData("Almost a hundred geese", "nearly 100 ~")]
    [InlineData("Close to 50 geese", "nearly 50/about 50")]
    [InlineData("Over 1,300 geese", "over 1300")]
    [InlineData("It flew over the 1,300 geese.", "1300")]
    [InlineData("More than 1,300 geese", "over 1300")]
    [InlineData("More than just 12 geese", "over 12")]
    [InlineData("At least another 7 geese", "at least 7")]
    [InlineData("Up to 7 geese", "at most 7")]
    [InlineData("Fewer than 7 geese", "under 7")]
    [InlineData("More geese than 7 ducks", "7")]
    // and after it
    [InlineData("7 geese or more", "at least 7")]
    [InlineData("7 or more geese", "at least 7")]
    [InlineData("7 or so geese", "about 7")]
    [InlineData("7+ geese", "at least 7")]
    [InlineData("7 geese or ducks", "7")]
    // Negation turns the bound
    [InlineData("It will not take more than 10 carts.", "at most 10 (not)")]
    [InlineData("No more than 10 carts came.", "at most 10 (No)")]
    [InlineData("No fewer than 10 carts came.", "at least 10 (No)")]
    [InlineData("Not less than 10 carts came.", "at least 10 (Not)")]
    [InlineData("It didn't need at least 10 carts.", "under 10 (didn't)")]
    [InlineData("They did not know that more than 10 carts came.", "over 10")]
    [InlineData("It did not rain, and more than 10 carts came.", "over 10")]
    [InlineData("Not only more than 10 carts came.", "over 10")]
    // Ranges
    [InlineData("20 to 30 carts", "20 to 30")]
    [InlineData("Between 20 and 30 carts", "20 to 30")]
    [InlineData("20-30 carts", "20 to 30")]
    [InlineData("20–30 carts", "20 to 30")]
    [InlineData("two or three carts", "2 to 3")]
    [InlineData("2 to 3 million bricks", "2000000 to 3000000 ~")]
    [InlineData("He won 30-20.", "?30-20")]
    [InlineData("20 and 30 carts", "20; 30")]
    [InlineData("It rose from 20 to 30 carts.", "20 to 30; 20; 30")]
    // Two bounds
    [InlineData("more than 20 and less than 30 carts", "over 20; 20 to 30; under 30")]
    [InlineData("at least 20 but not more than 30 carts", "at least 20; 20 to 30; at most 30 (not)")]
    [InlineData("less than 30 and more than 20 carts", "under 30; 20 to 30; over 20")]
    [InlineData("more than 20 km and less than 30 km", "over 20; 20 to 30; under 30")]
    [InlineData("more than 20 km and less than 30 kg", "over 20; under 30")]
    [InlineData("more than 30 and less than 20 carts", "over 30; under 20")]
    [InlineData("more than 20 and more than 30 carts", "over 20; over 30")]
    [InlineData("more than 20 carts came, and fewer than 30 left", "over 20; under 30")]
    // Shares
    [InlineData("It fell by 12.5%.", "12.5 %")]
    [InlineData("It fell by 12 per cent.", "12 %")]
    [InlineData("It fell by nearly 12 percent.", "nearly 12 %")]
    [InlineData("6%-7% of it", "6 to 7 %")]
    [InlineData("Half of the field", "1 in 2; 50 %; 0.5")]
    [InlineData("Three quarters of the field", "3 in 4; 75 %; 0.75")]
    [InlineData("Two thirds of the field", "2 in 3; 66.7 %; 67 % ~")]
    // Money
    [InlineData("It cost $300 million.", "300000000 USD ~")]
    [InlineData("It cost $ 300 million.", "300000000 USD ~")]
    [InlineData("It cost US$5.", "5 USD")]
    [InlineData("It cost A$5.", "5 AUD")]
    [InlineData("It cost USD 5.", "5 USD")]
    [InlineData("It cost 5 euros.", "5 EUR")]
    [InlineData("It cost €5bn.", "5000000000 EUR ~")]
    [InlineData("It cost 40,000 tenge.", "40000 KZT")]
    [InlineData("It cost about £5.", "about 5 GBP")]
    [InlineData("It cost $20-30 million.", "20000000 to 30000000 USD ~")]
    [InlineData("It cost 5 pounds sterling.", "5 GBP")]
    [InlineData("It costs 5 CATS.", "5")]
    // Lengths of time
    [InlineData("It took 10 days.", "10 days")]
    [InlineData("It took two nights in a row.", "2 days")]
    [InlineData("It lasted three decades.", "30 years ~")]
    [InlineData("It lasted nearly three decades.", "nearly 30 years ~")]
    [InlineData("It lasted a month or two.", "1 to 2 months")]
    [InlineData("It lasted at least a month or two.", "at least 1 months")]
    [InlineData("It lasted a year and a half.", "1.5 years")]
    [InlineData("It lasted two and a half years.", "2.5 years")]
    [InlineData("It lasted half an hour.", "0.5 hours")]
    [InlineData("It lasted 1 hour and 20 minutes.", "80 minutes")]
    [InlineData("a two-day visit", "2 days")]
    [InlineData("within the next five years", "5 years")]
    [InlineData("It lasted over ten years.", "over 10 years")]
    [InlineData("It took over ten years.", "over 10 years")]
    [InlineData("It took over three firms.", "3")]
    [InlineData("an endurance of over four hours", "over 4 hours")]
    [InlineData("It waited for over ten years.", "over 10 years")]
    [InlineData("It grew over ten years.", "over 10 years/10 years")]
    [InlineData("The total is three plus four.", "3; 4")]
    [InlineData("It is twenty-one fifths of it.", "4.2")]
    [InlineData("It is three eighths.", "3 in 8; 37.5 %; 0.375")]
    [InlineData("It is one twenty-fifth.", "0.04")]
    [InlineData("A fourth boat came.", "#4")]
    [InlineData("It lasted years.", "")]
    public void Reads_quantities(string text, string expected) => Assert.Equal(
        expected, string.Join("; ", Readings(text).Select(reading => Describe(text, reading))));

    [Theory]
    [InlineData("Nearly [|two hundred|] people fled.", "[|Nearly two hundred|] people fled.")]
    [InlineData("They paid about [|$5 million|] or so.", "They paid [|about $5 million|] or so.")]
    [InlineData("It takes [|10 days|] or more.", "It takes [|10 days or more|].")]
    [InlineData("Between [|20 and 30|] came.", "[|Between 20 and 30|] came.")]
    public void Tells_the_number_from_the_words_around_it(string core, string whole)
    {
        var text = Markup.Parse(core);
        var reading = Assert.Single(Readings(text.Text));
        Assert.Equal((text.Only.Start, text.Only.End), (reading.Core.Start, reading.Core.End));
        Assert.Equal((Markup.Parse(whole).Only.Start, Markup.Parse(whole).Only.End), (reading.Whole.Start, reading.Whole.End));
    }

    [Fact]
    public void Reads_no_quantity_across_sentences()
    {
        const string text = "The answer is over. 7 came. Nearly all. 5 left.";
        Assert.Equal("7; 5", string.Join("; ", Readings(text).Select(reading => Describe(text, reading))));
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void Reads_a_long_text_in_linear_time()
    {
        var text = new ProseText(new SourceText(string.Concat(Enumerable.Repeat("no not nearly about 20 to 30 million a half of two and ", 20_000))));
        Assert.NotEmpty(text.QuantitiesIn(new TextRange(0, text.Source.Text.Length)));
        Assert.Empty(text.DatesIn(new TextRange(0, text.Source.Text.Length)));
    }

    private static IEnumerable<QuantityReading> Readings(string text) =>
        new ProseText(new SourceText(text)).QuantitiesIn(new TextRange(0, text.Length));

    private static string Describe(string text, QuantityReading reading)
    {
        if (reading.IsNoCount)
        {
            return "-";
        }

        if (reading.IsUnread)
        {
            return "?" + text.Substring(reading.Core.Start, reading.Core.Length);
        }

        var kind = reading.Unit switch
        {
            QuantityUnit.Currency => ValueKind.Money,
            QuantityUnit.Percent => ValueKind.Percent,
            QuantityUnit.Time => ValueKind.Duration,
            QuantityUnit.Ratio => ValueKind.Ratio,
            _ => ValueKind.Number,
        };
        var exact = reading with { IsRound = false };
        return (reading.Unit is QuantityUnit.Rank ? "#" : "") + string.Join("/", exact.Wordings(kind)) + (reading.IsRound ? " ~" : "")
            + (reading.Negation is null ? "" : $" ({NegationOf(reading)})");
    }

    /// <summary>The negation's word, which the rows above have only at their start or after one or two words.</summary>
    private static string NegationOf(QuantityReading reading) => reading.Negation!.Value switch
    {
        { Start: 0, Length: 2 } => "No",
        { Start: 0 } => "Not",
        { Length: 6 } => "didn't",
        _ => "not",
    };
}
