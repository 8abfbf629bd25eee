namespace FactGen.Tests.Prose;

/// <summary>Lengths of time, with their abbreviations, and in several units.</summary>
public sealed class LengthOfTimeTests
{
    [Theory]
    [InlineData("It took 5 min.", "5 minutes")]
    [InlineData("It took 5min.", "5 minutes")]
    [InlineData("It took 5 mins.", "5 minutes")]
    [InlineData("It took twenty min.", "20 minutes")]
    [InlineData("It took 3 hrs.", "3 hours")]
    [InlineData("It took 3 h.", "3 hours")]
    [InlineData("It took 3h.", "3 hours")]
    [InlineData("It took 123.5 sec.", "123.5 seconds")]
    [InlineData("It took 6 wk.", "6 weeks")]
    [InlineData("It took 6 wks.", "6 weeks")]
    [InlineData("It took 6 mths.", "6 months")]
    [InlineData("It took 6 yrs.", "6 years")]
    [InlineData("an 87 yo captain", "87 years")]
    [InlineData("She is 29 years old.", "29 years")]
    [InlineData("a 90 day old bill", "90 days")]
    [InlineData("It took 5 to 10 min.", "5 to 10 minutes")]
    // One of them
    [InlineData("It took all week.", "1 weeks")]
    [InlineData("It took a full day.", "1 days")]
    [InlineData("a full-day trip", "1 days")]
    [InlineData("It ran the whole month.", "1 months")]
    [InlineData("all years but one", "1")]
    // Parts of them
    [InlineData("It took half an hour.", "0.5 hours")]
    [InlineData("It took half a year.", "0.5 years")]
    [InlineData("It took half an year.", "0.5 years")]
    [InlineData("a half-hour trip", "0.5 hours")]
    [InlineData("It took a quarter of an hour.", "0.25 hours")]
    [InlineData("It took three quarters of an hour.", "0.75 hours")]
    [InlineData("It took a year and a half.", "1.5 years")]
    [InlineData("It took an hour and half to cross.", "1.5 hours")]
    [InlineData("It took 2 years and a half.", "2.5 years")]
    // Several units: the whole, and never its part
    [InlineData("It took 1 hour 20 minutes.", "80 minutes")]
    [InlineData("It took 1 hr 20 min.", "80 minutes")]
    [InlineData("It took an hour and twenty minutes.", "80 minutes")]
    [InlineData("It took 1 year, 2 months.", "14 months")]
    [InlineData("It took 1 hour, 2 minutes and 3 seconds.", "3723 seconds")]
    [InlineData("It took 2 years and 10 days.", "2 years 10 days")]
    [InlineData("It took about 2 years and 10 days.", "about 2 years 10 days")]
    [InlineData("It took 10 days or 2 weeks.", "10 days; 2 weeks")]
    [InlineData("It took 10 days and two boats.", "10 days; 2")]
    // More than so long, or in the course of it
    [InlineData("an endurance of over four hours", "over 4 hours")]
    [InlineData("It lasted over ten years.", "over 10 years")]
    [InlineData("It took over ten years.", "over 10 years")]
    [InlineData("It is over ten years old.", "over 10 years")]
    [InlineData("It spans over ten years.", "over 10 years")]
    // No lengths
    [InlineData("Seen in 3D.", "?")]
    [InlineData("the 20s", "")]
    [InlineData("It had 3 d'or.", "3")]
    public void Reads_lengths_of_time(string text, string expected) => Assert.Equal(expected, QuantitiesOf.Text(text));
}
