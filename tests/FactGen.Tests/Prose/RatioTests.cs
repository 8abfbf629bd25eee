namespace FactGen.Tests.Prose;

/// <summary>How many of how many, and how many times.</summary>
public sealed class RatioTests
{
    [Theory]
    [InlineData("One in five boats leaks.", "1 in 5; 20 %")]
    [InlineData("A 1-in-5 boat leaks.", "1 in 5; 20 %")]
    [InlineData("A one-in-five chance", "1 in 5; 20 %")]
    [InlineData("1 in 50,000 boats leaks.", "1 in 50000; 0.002 %")]
    [InlineData("1 in every 4 boats leaks.", "1 in 4; 25 %")]
    [InlineData("About 1 in 4 boats leaks.", "about 1 in 4; about 25 %")]
    [InlineData("Nearly nine in ten boats leak.", "nearly 9 in 10; nearly 90 %")]
    [InlineData("2 to 3 in 10 boats leak.", "2 to 3 in 10; 20 to 30 %")]
    [InlineData("1 in 3 boats leaks.", "1 in 3; 33.3 %; 33 %")]
    [InlineData("15 in 1,000 boats leak.", "15 in 1000; 1.5 %")]
    [InlineData("25 per 100,000 boats leak.", "25 per 100000; 0.025 %")]
    [InlineData("4 per thousand boats leak.", "4 per 1000; 0.4 %")]
    [InlineData("4 per million boats leak.", "4 per 1000000; 0.0004 %")]
    [InlineData("4‰ of the boats leak.", "4 in 1000; 0.4 %")]
    [InlineData("Three out of four boats leak.", "3 out of 4; 75 %")]
    [InlineData("Three out of every four boats leak.", "3 out of 4; 75 %")]
    [InlineData("3 for every 4 boats", "3 in 4; 75 %")]
    [InlineData("Two thirds of the boats leak.", "2 in 3; 66.7 %; 67 %")]
    // Multiples
    [InlineData("a twofold rise", "2 times")]
    [InlineData("The catch rose tenfold.", "10 times")]
    [InlineData("a 2.5-fold rise", "2.5 times")]
    [InlineData("a 15 to 18-fold rise", "15 to 18 times")]
    [InlineData("Three times as many boats leak.", "3 times")]
    [InlineData("Twice as many boats leak.", "2 times")]
    // No ratios
    [InlineData("Three in 2019 and two in 2020", "3; -; 2; -")]
    [InlineData("12 in 15 minutes", "12; 15 minutes")]
    [InlineData("12 in 40 towns", "12; 40")]
    [InlineData("5 in 3 towns", "5; 3")]
    [InlineData("5 out of 3 towns", "5; 3")]
    [InlineData("12 per cent of it", "12 %")]
    [InlineData("12 per boat", "12")]
    [InlineData("He called three times.", "3")]
    [InlineData("He called twice.", "")]
    [InlineData("four fold-out maps", "4")]
    [InlineData("two out of five hundred", "2 out of 500; 0.4 %")]
    public void Reads_ratios(string text, string expected) => Assert.Equal(expected, QuantitiesOf.Text(text));
}
