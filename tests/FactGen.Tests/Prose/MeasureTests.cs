using FactGen.Compiler.Schema;

namespace FactGen.Tests.Prose;

/// <summary>Units of measure, and which property a number with a unit can be a value of.</summary>
public sealed class MeasureTests
{
    [Theory]
    // Symbols, behind a space and not
    [InlineData("It weighs 12 kg.", "12 kg")]
    [InlineData("It weighs 12kg.", "12 kg")]
    [InlineData("It weighs 12 KG.", "12 kg")]
    [InlineData("It weighs 12 g.", "12 g")]
    [InlineData("It weighs 12 t.", "12 t")]
    [InlineData("It ran 5 km.", "5 km")]
    [InlineData("It ran 5km.", "5 km")]
    [InlineData("It draws 7 MW.", "7 MW")]
    [InlineData("It draws 7 mW.", "7 mW")]
    [InlineData("It draws 7 kWh.", "7 kWh")]
    [InlineData("It holds 3 L.", "3 l")]
    [InlineData("It covers 7 km².", "7 km²")]
    [InlineData("It covers 7 km2.", "7 km²")]
    [InlineData("It was 7 °C.", "7 °C")]
    [InlineData("It was 7°C.", "7 °C")]
    [InlineData("It was 7 degrees Celsius.", "7 °C")]
    [InlineData("It was 7 degrees.", "7 °")]
    // Names
    [InlineData("It weighs twelve kilograms.", "12 kg")]
    [InlineData("It weighs 12 metric tons.", "12 t")]
    [InlineData("It weighs 12 tons.", "12 ton")]
    [InlineData("It ran 5 kilometres.", "5 km")]
    [InlineData("It ran 5 kilometers.", "5 km")]
    [InlineData("It ran 5 nautical miles.", "5 nmi")]
    [InlineData("It ran 5 miles.", "5 mi")]
    [InlineData("It covers 7 square kilometres.", "7 km²")]
    [InlineData("It covers 7 sq km.", "7 km²")]
    [InlineData("It holds 2 million cubic metres.", "2000000 m³")]
    [InlineData("a 12-kilometre wall", "12 km")]
    [InlineData("a 12-km wall", "12 km")]
    [InlineData("12 to 15 km of wall", "12 to 15 km")]
    [InlineData("about 12 km of wall", "about 12 km")]
    [InlineData("half a mile of wall", "0.5 mi")]
    // Divided units
    [InlineData("It went 60 km/h.", "60 km/hours")]
    [InlineData("It went 60 kilometres per hour.", "60 km/hours")]
    [InlineData("It went 60 kph.", "60 km/hours")]
    [InlineData("It went 60 miles an hour.", "60 mi/hours")]
    [InlineData("It went 60 mph.", "60 mi/hours")]
    [InlineData("It went 6 m/s.", "6 m/seconds")]
    [InlineData("It yields 12 kg per hectare.", "12 kg/ha")]
    [InlineData("It yields 12 kg/ha.", "12 kg/ha")]
    [InlineData("It yields 12 kg per tree.", "12 kg/tree")]
    // A letter that is a scale, a unit, or either
    [InlineData("The quay is 25m long.", "25 m")]
    [InlineData("The quay is 25m wide and new.", "25 m")]
    [InlineData("It has 25m visitors.", "25000000; 25 m")]
    [InlineData("It has 20-25m visitors.", "20000000 to 25000000; 20 to 25 m")]
    [InlineData("It went 25m/s.", "25 m/seconds")]
    // Two units
    [InlineData("He is 5 ft 3 in tall.", "63 in")]
    [InlineData("It rose 5 ft 3 in 2019.", "5 ft; 3; -")]
    [InlineData("He is 5 feet 3 inches tall.", "63 in")]
    [InlineData("It weighs 3 lb 4 oz.", "52 oz")]
    [InlineData("It is 2 miles and a half.", "2.5 mi")]
    // No units
    [InlineData("The 5G mast", "?")]
    [InlineData("the 60s and the 1990s", "")]
    [InlineData("It has 12 in all.", "12")]
    [InlineData("It has 12 at sea.", "12")]
    [InlineData("It has 12 kgx.", "12")]
    [InlineData("It has 12xyz.", "?")]
    [InlineData("It has 12 gulls.", "12")]
    public void Reads_measures(string text, string expected) => Assert.Equal(expected, QuantitiesOf.Text(text));

    [Theory]
    [InlineData("kg", "It weighs 12 kg.", "12")]
    [InlineData("kg", "It weighs 12 kilograms.", "12")]
    [InlineData("kilograms", "It weighs 12kg.", "12")]
    [InlineData("g", "It weighs 12 kg.", "")]
    [InlineData("kg", "It weighs 12 g.", "")]
    [InlineData("kg", "It has 12 wheels.", "")]
    [InlineData("kg", "It took 12 days.", "")]
    [InlineData("tonnes of coal", "It burns 12 tonnes.", "12")]
    [InlineData("m", "The quay is 25m long.", "25")]
    [InlineData("m", "It is 25 m from here.", "25")]
    [InlineData("m", "It ran 12 miles.", "")]
    [InlineData("h", "It took 3 hrs.", "3")]
    [InlineData("°C", "It was 7 degrees.", "7")]
    [InlineData("°C", "It was 7 °F.", "")]
    [InlineData("km/h", "It went 60 kilometres per hour.", "60")]
    [InlineData("km/h", "It went 60 km.", "")]
    [InlineData("lb", "It weighs 12 pounds.", "12")]
    // A unit that nobody knows asks for nothing
    [InlineData("gulls", "It has 12 gulls.", "12")]
    [InlineData("gulls", "It weighs 12 kg.", "")]
    [InlineData("°C|degrees", "It was 7 degrees.", "7")]
    [InlineData("loads|t", "It weighs 12 tonnes.", "12")]
    [InlineData("loads|t", "It weighs 12 kg.", "")]
    public void A_number_is_in_the_unit_of_its_property(string unit, string text, string expected) =>
        Assert.Equal(expected, QuantitiesOf.Of(Property(ValueKind.Number, unit), text));

    [Theory]
    [InlineData("boats", "It has 12 boats.", "12")]
    [InlineData("boats", "It took 12 days.", "")]
    [InlineData("boats", "It weighs 12 kg.", "")]
    [InlineData("boats", "It cost $12.", "")]
    [InlineData("boats", "It has 25m visitors.", "25000000")]
    [InlineData("boats", "One in five boats sank.", "")]
    [InlineData("nights", "It lasted two nights.", "2")]
    [InlineData("years", "She is 68 years old.", "68")]
    [InlineData("years", "Okonkwo, 68, sells boats.", "68")]
    [InlineData("years", "It took 12 days.", "")]
    [InlineData("acres of forest", "It lost 12 acres.", "12")]
    public void A_count_has_no_unit_but_that_of_what_it_counts(string things, string text, string expected) =>
        Assert.Equal(expected, QuantitiesOf.Of(Property(ValueKind.Count, things), text));

    [Theory]
    [InlineData("length_in_metres", null, "The quay is 25m long.", "25")]
    [InlineData("length", "Its length in metres.", "The quay is 25 m long.", "25")]
    [InlineData("length", "How long it is.", "The quay is 25m long.", "")]
    [InlineData("score", null, "It was 25 in the end.", "25")]
    [InlineData("chance", null, "The chance is one in five.", "0.2")]
    [InlineData("growth", null, "It grew threefold.", "3")]
    public void Without_a_unit_its_name_or_summary_may_name_one(string name, string? summary, string text, string expected) =>
        Assert.Equal(expected, QuantitiesOf.Of(Property(ValueKind.Number, null) with { Name = name, Summary = summary }, text));

    private static Property Property(ValueKind kind, string? of) => new(
        "measured", "Boat", Summary: null, TypeOf(kind, of?.Split('|') ?? []), Many: false, OverTime: false, Accusation: false);

    private static PropertyType TypeOf(ValueKind kind, string[] names) =>
        new(kind, names.FirstOrDefault(), default, default) { UnitSynonyms = new([.. names.Skip(1)]) };
}
