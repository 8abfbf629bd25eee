using System.Text.Json;
using FactGen.Json;

namespace FactGen.Tests.Json;

/// <summary>Values as JSON: strings in the words of the format, which are read back as equal values.</summary>
public sealed class ValueJsonTests
{
    public static TheoryData<object, string> Values => new()
    {
        { FactDate.Parse("2022-01-05"), "2022-01-05" },
        { FactDate.Parse("2022-01~"), "2022-01~" },
        { FactDate.Parse("2021-03-01/2021-04"), "2021-03-01/2021-04" },
        { FactDate.Parse("-0043"), "-0043" },
        { default(FactDate), "0001-01-01" },
        { Count.Parse("3412"), "3,412" },
        { Count.Parse("about 2300"), "about 2,300" },
        { Count.Parse("20 to 30"), "20 to 30" },
        { default(Count), "0" },
        { Amount.Parse("36.60"), "36.60" },
        { Amount.Parse("at least 2.5"), "at least 2.5" },
        { Money.Parse("300000000 USD"), "300,000,000 USD" },
        { Percent.Parse("nearly 5 %"), "nearly 5 %" },
        { Ratio.Parse("1 in 50000"), "1 in 50,000" },
        { Duration.Parse("at most 10 days"), "at most 10 days" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_a_string_and_comes_back_equal(object value, string words)
    {
        var type = value.GetType();
        var json = JsonSerializer.Serialize(value, type);

        Assert.Equal(words, JsonSerializer.Deserialize<string>(json));
        Assert.Equal(value, JsonSerializer.Deserialize(json, type));
    }

    [Fact]
    public void A_value_is_a_key_of_an_object_too()
    {
        var byDay = new Dictionary<FactDate, Count> { [FactDate.Parse("2022-01")] = Count.Of(7) };
        var json = JsonSerializer.Serialize(byDay);

        Assert.Equal("""{"2022-01":"7"}""", json);
        Assert.Equal(byDay, JsonSerializer.Deserialize<Dictionary<FactDate, Count>>(json));
    }

    [Theory]
    [InlineData(typeof(FactDate), "\"5 January\"", "'5 January' cannot be read as a date.")]
    [InlineData(typeof(Count), "\"1.5\"", "'1.5' cannot be read as a count.")]
    [InlineData(typeof(Count), "7", "a count is expected as a string in the words of the format, not Number.")]
    [InlineData(typeof(Money), "\"\"", "'' cannot be read as an amount of money.")]
    [InlineData(typeof(Duration), "{}", "a length of time is expected as a string in the words of the format, not StartObject.")]
    [InlineData(typeof(Modality), "3", "The JSON value could not be converted to FactGen.Modality.")]
    public void What_is_no_value_is_refused_by_name(Type type, string json, string message) =>
        Assert.StartsWith(
            message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(FindingKind.Settled, "settled")]
    [InlineData(Modality.Counterfactual, "counterfactual")]
    [InlineData(Rank.Deprecated, "deprecated")]
    [InlineData(ReasonKey.Negation, "negation")]
    public void The_words_of_the_format_are_strings(object word, string words)
    {
        Assert.Equal($"\"{words}\"", JsonSerializer.Serialize(word, word.GetType()));
        Assert.Equal(word, JsonSerializer.Deserialize($"\"{words}\"", word.GetType()));
    }

    private enum Colour
    {
        Red1,
        DeepBlue,
    }

    private sealed class ColourJsonConverter() : ClosedListJsonConverter<Colour>("red_1", "deep_blue");

    [Fact]
    public void A_word_of_a_closed_list_is_written_as_the_schema_has_it()
    {
        var options = new JsonSerializerOptions { Converters = { new ColourJsonConverter() } };

        Assert.Equal("""["red_1","deep_blue"]""", JsonSerializer.Serialize<Colour[]>([Colour.Red1, Colour.DeepBlue], options));
        Assert.Equal([Colour.DeepBlue], JsonSerializer.Deserialize<Colour[]>("""["deep_blue"]""", options)!);
        Assert.Equal(
            "One of red_1, deep_blue is expected.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Colour>("\"red\"", options)).Message);
        Assert.Equal(
            "7 is not one of red_1, deep_blue.",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Colour)7, options)).Message);
    }
}
