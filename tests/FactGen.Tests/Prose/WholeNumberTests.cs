using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>
/// A number is read whole, or not at all. Each row is a sentence and what is read of it, in its order: <c>~</c> marks a number that words
/// make round, <c>?</c> one that is not read, with the words that the message names, and <c>-</c> one that counts nothing.
/// </summary>
public sealed class WholeNumberTests
{
    [Theory]
    // Signs
    [InlineData("It fell to minus five that night.", "-5")]
    [InlineData("It fell to minus 5 that night.", "-5")]
    [InlineData("It was negative five at dawn.", "-5")]
    [InlineData("It fell by minus five percent.", "-5 %")]
    [InlineData("She tested negative on all counts.", "")]
    [InlineData("Five minus the tax", "5")]
    // Short scales behind a space, gross, and a decimal comma behind points
    [InlineData("It sold 7 k of them.", "7000 ~")]
    [InlineData("It sold 5 MM of them.", "5000000 ~")]
    [InlineData("It sold two gross in June.", "288 ~")]
    [InlineData("It sold two gross of pens.", "288 ~")]
    [InlineData("It has two gross errors.", "2")]
    [InlineData("It cost 1.234,50 in all.", "1234.5")]
    [InlineData("It cost 1.234.567,89 in all.", "1234567.89")]
    [InlineData("It cost 1.234,567 in all.", "?1.234,567")]
    [InlineData("It had 2-3,000 seats.", "?2-3,000")]
    [InlineData("It had 1,000-3,000 seats.", "1000 to 3000")]
    // Points
    [InlineData("It rose by .25 in spring.", "0.25")]
    [InlineData("It rose by .5 percent.", "0.5 %")]
    [InlineData("It stood at 7·5% then.", "7.5 %")]
    [InlineData("It covers two hundred point five acres.", "200.5")]
    [InlineData("A mean of two point two five", "2.25")]
    [InlineData("At that point five boats left.", "5")]
    [InlineData("They scored point five.", "?point five")]
    [InlineData("Release 1.4.2 is out.", "?1.4.2")]
    // Groups
    [InlineData("It has 1'234 tiles.", "1234")]
    [InlineData("It has 5,00,000 tiles.", "500000")]
    [InlineData("It has 12,34,56,789 tiles.", "123456789")]
    [InlineData("It has 12, 000 tiles.", "12000")]
    [InlineData("It has 2,\n345 tiles.", "?2,\n345")]
    [InlineData("Of lots 12, 345 were sold.", "12; 345")]
    [InlineData("Rooms 5,10 and up", "?5,10")]
    // Hundreds and thousands
    [InlineData("It has a hundred and twenty boats.", "120")]
    [InlineData("It has hundred and twenty boats.", "?hundred and twenty")]
    [InlineData("It has 3 hundred and one boats.", "301")]
    [InlineData("It has two thousand, three hundred boats.", "2300 ~")]
    [InlineData("It has two thousand, three hundred and four boats.", "2304")]
    [InlineData("It has 2 million 300 thousand boats.", "2300000 ~")]
    [InlineData("It has five million and twelve boats.", "5000012")]
    [InlineData("It sold 5 million and 12 came back.", "5000000 ~; 12")]
    [InlineData("In the year two thousand, three men left.", "2000 ~; 3")]
    [InlineData("Three millions of trees", "3000000 ~")]
    [InlineData("Thousands of trees", "")]
    [InlineData("Several hundred trees", "")]
    [InlineData("One hundred or two hundred trees", "100 to 200 ~")]
    [InlineData("2 million thousand trees", "?2 million thousand")]
    // Parts
    [InlineData("It has a million and a half bricks.", "1500000 ~")]
    [InlineData("It has one and a half million bricks.", "1500000 ~")]
    [InlineData("It has two million and a half bricks.", "2500000 ~")]
    [InlineData("It has half a million bricks.", "500000 ~")]
    [InlineData("Half million bricks", "500000 ~")]
    [InlineData("It has three quarters of a million bricks.", "750000 ~")]
    [InlineData("It has three-quarters of a million bricks.", "750000 ~")]
    [InlineData("It has a quarter of a million bricks.", "250000 ~")]
    [InlineData("They drank 2 1/2 barrels.", "2.5")]
    [InlineData("They drank 1/2 barrel.", "0.5")]
    [InlineData("They drank 2½ barrels.", "2.5")]
    [InlineData("They drank ½ barrel.", "0.5")]
    [InlineData("They drank 2-1/2 barrels.", "2.5")]
    [InlineData("They drank 1/3 of it.", "?1/3")]
    [InlineData("They work 24/7 there.", "?24/7")]
    [InlineData("Two and a quarter barrels", "2.25")]
    [InlineData("Two and a half the size", "2.5")]
    [InlineData("Two and half barrels", "?Two and half")]
    [InlineData("Two boats and half the crew", "2; 0.5; 50 %; 0.5")]
    [InlineData("Six and two thirds barrels", "?Six and two thirds")]
    [InlineData("Eleven sevenths of it", "?Eleven sevenths")]
    // Scales
    [InlineData("It has 25 lakh boats.", "2500000 ~")]
    [InlineData("It has 3 crore boats.", "30000000 ~")]
    [InlineData("It has 7 mln boats.", "7000000 ~")]
    [InlineData("It has 7 bn boats.", "7000000000 ~")]
    [InlineData("It paid £1.2 bn then.", "1200000000 GBP ~")]
    [InlineData("It paid £1.2-bn then.", "1200000000 GBP ~")]
    [InlineData("It paid $5 mln then.", "5000000 USD ~")]
    [InlineData("It cost $10 m to build.", "10000000 USD ~")]
    [InlineData("Two dozen eggs", "24 ~")]
    [InlineData("Three dozens of eggs", "36 ~")]
    [InlineData("A gross of eggs", "144 ~")]
    [InlineData("Two gross of eggs", "288 ~")]
    [InlineData("It weighs 1,200 gross tons.", "1200")]
    [InlineData("Three score years", "60 years ~")]
    [InlineData("A score of 7", "7")]
    [InlineData("A couple of thousand eggs", "2000 ~")]
    // Ranges
    [InlineData("Two to three thousand carts", "2000 to 3000 ~")]
    [InlineData("5k-20k carts", "5000 to 20000 ~")]
    [InlineData("8 or 12 carts", "8 to 12")]
    [InlineData("6 ± 2 carts", "4 to 8")]
    [InlineData("It ended 3-2.", "?3-2")]
    [InlineData("Call 222-3333-11 now.", "?222-3333-11")]
    // Powers of ten
    [InlineData("A mass of 4.9 × 10⁻³ units", "0.0049")]
    [InlineData("A mass of 4.9 × 10(-3) units", "0.0049")]
    [InlineData("A mass of 4.9e-3 units", "0.0049")]
    [InlineData("A grid of 4 × 4 fields", "?4 × 4")]
    // Digits and letters that are no number by themselves
    [InlineData("The 4x4 broke down.", "?4x4")]
    [InlineData("The 1990s were hard.", "")]
    [InlineData("Flight X-37 landed.", "")]
    [InlineData("It grew 5-fold there.", "5")]
    [InlineData("Twenty twenty boats", "?Twenty twenty")]
    [InlineData("12 five-inch guns", "12; 5")]
    [InlineData("In 2019 twelve boats sank.", "2019; 12")]
    [InlineData("Two millionths of it", "?Two millionths")]
    public void A_number_is_read_whole_or_not_at_all(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("Boats left on 5 May.", "-")]
    [InlineData("Boats left on May 5.", "-")]
    [InlineData("Boats left on the 5th of May.", "#5")]
    [InlineData("Boats left on 5-7 May.", "-")]
    [InlineData("5 may leave.", "5")]
    [InlineData("Boats left at 5 pm.", "-")]
    [InlineData("Boats left at 5 o'clock.", "-")]
    [InlineData("5 boats left.", "5")]
    [InlineData("Boats left in 2019.", "-")]
    [InlineData("Boats left in 2019 cases.", "2019")]
    [InlineData("Decay was found in 21 boats [12].", "21; -")]
    [InlineData("Decay was found in 21 boats [3, 12].", "21; -; -")]
    [InlineData("Decay was found (12 boats).", "12")]
    [InlineData("It is on page 14 there.", "-")]
    [InlineData("It has fourteen pages.", "14")]
    [InlineData("The trial is in phase 2 now.", "-")]
    [InlineData("The trial has 2 phases now.", "2")]
    [InlineData("Boats left World War Two.", "-")]
    [InlineData("Two boats left Ghent.", "2")]
    [InlineData("See www.quay.example/7 for it.", "-")]
    [InlineData("One in the bay sank.", "1")]
    [InlineData("It killed 5 in 12 days.", "5; 12 days")]
    [InlineData("A share of 95% CI", "-")]
    [InlineData("A share of 95% in all", "95 %")]
    public void Some_numbers_count_nothing(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("It was estimated at 600 boats.", "about 600")]
    [InlineData("Perhaps 600 boats", "about 600")]
    [InlineData("Possibly 600 boats", "about 600")]
    [InlineData("Something like 600 boats", "about 600")]
    [InlineData("In the order of 600 boats", "about 600")]
    [InlineData("600 boats, give or take", "about 600")]
    [InlineData("600 boats, give and take", "600")]
    [InlineData("600ish boats", "about 600")]
    [InlineData("600-odd boats", "about 600")]
    [InlineData("Just shy of 600 boats", "nearly 600/under 600")]
    [InlineData("Virtually 600 boats", "nearly 600")]
    [InlineData("The fleet neared 600 boats.", "nearly 600")]
    [InlineData("The bay is near 600 boats.", "600")]
    [InlineData("It nearly sank 600 boats.", "nearly 600")]
    [InlineData("It nearly sank. 600 boats came.", "600")]
    [InlineData("Barely 600 boats", "about 600/at most 600")]
    [InlineData("North of 600 boats", "over 600")]
    [InlineData("The fleet topped 600 boats.", "over 600")]
    [InlineData("Upward of 600 boats", "over 600/at least 600")]
    [InlineData(">= 600 boats", "at least 600")]
    [InlineData("600-plus boats", "at least 600")]
    [InlineData("600 boats at the very least", "at least 600")]
    [InlineData("600 boats or greater", "at least 600")]
    [InlineData("600 boats or dinghies", "600")]
    [InlineData("A good 600 boats", "at least 600")]
    [InlineData("A good boat and 600 bad ones", "600")]
    [InlineData("As few as 600 boats", "at least 600")]
    [InlineData("Bigger or equal than 600", "at least 600")]
    [InlineData("Less than or equal to 600", "at most 600")]
    [InlineData("Less than 600 or equal", "at most 600")]
    [InlineData("Within 600 steps", "at most 600")]
    [InlineData("The toll did not exceed 600 boats.", "at most 600")]
    [InlineData("About 600 or more", "at least 600")]
    [InlineData("Younger than 60", "under 60")]
    [InlineData("She was chosen over three others.", "3")]
    [InlineData("She has over three boats.", "over 3")]
    [InlineData("The book tells about 529 boats.", "529")]
    [InlineData("The book has about 529 pages.", "about 529")]
    public void Words_of_approximation_are_read_with_their_number(string text, string expected) => Assert.Equal(expected, Written(text));

    private static string Written(string text) =>
        string.Join("; ", new ProseText(new SourceText(text))
            .QuantitiesIn(new TextRange(0, text.Length))
            .Select(reading => Written(text, reading)));

    private static string Written(string text, QuantityReading reading)
    {
        if (reading.IsNoCount || reading.IsUnread)
        {
            return reading.IsNoCount ? "-" : "?" + text.Substring(reading.Core.Start, reading.Core.Length);
        }

        var kind = reading.Unit switch
        {
            QuantityUnit.Currency => ValueKind.Money,
            QuantityUnit.Percent => ValueKind.Percent,
            QuantityUnit.Time => ValueKind.Duration,
            _ => ValueKind.Number,
        };
        var exact = reading with { IsRound = false };
        return (reading.Unit is QuantityUnit.Rank ? "#" : "") + string.Join("/", exact.Wordings(kind)) + (reading.IsRound ? " ~" : "");
    }
}
