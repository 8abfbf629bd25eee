namespace FactGen.Tests.Checks;

/// <summary>A quote in another language than its source is read in its own; a translation of it is no evidence.</summary>
public sealed class QuoteLanguageTests
{
    private const string German = "The mayor wrote: „Die Gull hat neunzehn Plätze.“";

    [Theory]
    [InlineData("value: 19\nsources: { paper: { quote: hat neunzehn Plätze, lang: de } }")]
    [InlineData("value: 19\nsources: { paper: { quote: hat neunzehn Plätze, lang: de, translation: has nineteen seats } }")]
    [InlineData("value: 19\nbecause: neunzehn is 19\nsources: { paper: hat neunzehn Plätze }")]
    [InlineData("value: {|FACT4001:90|}\nsources: { paper: { quote: hat neunzehn Plätze, lang: de } }")]
    [InlineData("value: {|FACT4001:19|}\nsources: { paper: hat neunzehn Plätze }")]
    [InlineData("value: {|FACT4001:19|}\nsources: { paper: { quote: hat neunzehn Plätze, lang: en } }")]
    [InlineData("value: {|FACT4001:19|}\nsources: { paper: { quote: hat neunzehn Plätze, translation: has 19 seats } }")]
    public void The_value_is_read_in_the_language_of_the_quote(string claim) =>
        EvidenceCase.Expect(German, "seats", claim.Replace("\nsources", "\nby: per-lund\nsources", StringComparison.Ordinal));

    [Theory]
    [InlineData("value: 19\nsources: { paper: { quote: has nineteen seats, lang: en } }")]
    [InlineData("value: {|FACT4001:90|}\nsources: { paper: { quote: has nineteen seats, lang: en } }")]
    [InlineData("value: {|FACT4001:19|}\nsources: { paper: has nineteen seats }")]
    public void It_may_be_English_in_a_source_of_another_language(string claim) =>
        EvidenceCase.Expect("Auf dem Schild steht ein Satz. The Gull has nineteen seats.", "seats", claim, language: "de");

    /// <summary>The words are in one language, and who says them, denies them or only plans them may be in the other.</summary>
    [Theory]
    [InlineData("Per Lund sagte: „The Gull has nineteen seats.“", "by: per-lund\n", "")]
    [InlineData("Per Lund sagte: „The Gull has nineteen seats.“", "", "FACT4006")]
    [InlineData("Es ist nicht wahr, dass the Gull has nineteen seats.", "", "FACT3010")]
    [InlineData("Per Lund, der Bürgermeister, sagte: „The Gull has no nineteen seats.“", "by: per-lund\n", "FACT3010")]
    public void The_sentence_is_read_in_both(string text, string by, string rule)
    {
        var quote = text.Contains("no nineteen", StringComparison.Ordinal) ? "nineteen seats" : "has nineteen seats";
        var words = rule.Length == 0 ? quote : $"{{|{rule}:{quote}|}}";
        EvidenceCase.Expect(text, "seats", $"value: 19\n{by}sources: {{ paper: {{ quote: {words}, lang: en }} }}", language: "de");
    }
}
