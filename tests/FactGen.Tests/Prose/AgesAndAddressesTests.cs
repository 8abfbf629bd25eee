namespace FactGen.Tests.Prose;

/// <summary>
/// Numbers that count no things: ages, which are years, and the numbers of houses; and digits that the end of a line divides.
/// </summary>
public sealed class AgesAndAddressesTests
{
    [Theory]
    [InlineData("Okonkwo, 68, sells boats.", "68 years")]
    [InlineData("Ida Okonkwo, 68, and Per Lund, 9, swam.", "68 years; 9 years")]
    [InlineData("It carried Ida Okonkwo, 68.", "68 years")]
    [InlineData("The gale took (Ida Okonkwo, 68) along.", "68 years")]
    [InlineData("It carried a boy of 12 and his goat.", "12 years")]
    [InlineData("A woman of about 40 swam.", "about 40 years")]
    [InlineData("The cook, a man of sixty, swam.", "60 years")]
    [InlineData("Everyone aged 12 swam.", "12 years")]
    [InlineData("Those aged 8 to 10 swam.", "8 to 10 years")]
    [InlineData("Those aged between 8 and 10 swam.", "8 to 10 years")]
    [InlineData("Those aged over 60 rested.", "over 60 years")]
    [InlineData("Those aged 8 to 10 years swam.", "8 to 10 years")]
    [InlineData("At the age of 17, she swam.", "17 years")]
    [InlineData("She turned 50 in May.", "50 years")]
    [InlineData("She died at age 90.", "90 years")]
    public void An_age_is_years(string text, string readings) => Assert.Equal(readings, QuantitiesOf.Text(text));

    [Theory]
    [InlineData("A crew of 12 and a goat", "12")]
    [InlineData("The mother of 12 swam.", "12")]
    [InlineData("A man of 12 talents", "12")]
    [InlineData("She turned 12 pages.", "12")]
    [InlineData("An age of 12 tribes", "12")]
    [InlineData("Orrin, 12 of them", "12")]
    [InlineData("In Orrin, 12, Tarn, 9, they voted.", "12; 9")]
    [InlineData("In Orrin, 2,030, they voted.", "2030")]
    [InlineData("By then, 12, in all, had left.", "12")]
    public void Another_number_beside_a_name_or_a_person_is_none(string text, string readings) =>
        Assert.Equal(readings, QuantitiesOf.Text(text));

    [Theory]
    [InlineData("It began at 14 Mill Street.", "-")]
    [InlineData("It began at 14 Old Mill Lane, near the quay.", "-")]
    [InlineData("It began at 10 Downing Street.", "-")]
    [InlineData("She lives at 7 rue Verte.", "-")]
    [InlineData("It began at 9 Harbour Rd.", "-")]
    [InlineData("The fire drove out 12 Mill Street residents.", "12")]
    [InlineData("It has 14 streets.", "14")]
    [InlineData("They count 14 Norwegian boats.", "14")]
    [InlineData("They count 14 in Mill Street.", "14")]
    public void The_number_of_a_house_counts_nothing(string text, string readings) => Assert.Equal(readings, QuantitiesOf.Text(text));

    [Theory]
    [InlineData("It carried 1\n200 goats.", "?")]
    [InlineData("It carried 1\r\n200 goats.", "?")]
    [InlineData("It carried 1,-\n200 goats.", "?")]
    [InlineData("It carried 1,\n200 goats.", "?")]
    [InlineData("It carried 1\n20 goats.", "1; 20")]
    [InlineData("It carried 1\n\n200 goats swam.", "1; 200")]
    [InlineData("It carried 2,030\n200 goats swam.", "2030; 200")]
    [InlineData("12\n200\n31", "12; 200; 31")]
    [InlineData("It carried 1 goat,\n200 hens and a cow.", "1; 200")]
    public void Digits_that_the_end_of_a_line_divides_are_not_read(string text, string readings) =>
        Assert.Equal(readings, QuantitiesOf.Text(text));
}
