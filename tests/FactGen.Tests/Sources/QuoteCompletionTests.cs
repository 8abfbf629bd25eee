using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>
/// The rest of a quote whose first words are typed: it ends with a clause, with the sentence, or where a quote is long enough.
/// </summary>
public sealed class QuoteCompletionTests
{
    private const string Text =
        "The pilots of Oxmoor raised the harbour fee by two crowns. Nobody in the town had asked for it, and the council sat late over it. "
        + "Many weeks went by with storms from the north, and no ship came in. The pilots of Oxmoor lowered the harbour fee again.";

    [Theory]
    [InlineData("many we", "Many weeks went by with storms from the north|Many weeks went by with storms from the north, and no ship")]
    [InlineData("Nobody in", "Nobody in the town had asked for it|Nobody in the town had asked for it, and the council sat")]
    [InlineData("lowered the", "lowered the harbour fee again")]
    [InlineData("The pilots", "The pilots of Oxmoor raised the harbour fee by two crowns|The pilots of Oxmoor lowered the harbour fee again")]
    [InlineData(", and no", ", and no ship came in")]
    [InlineData("any weeks", "")]
    [InlineData("he pilots", "")]
    [InlineData("submarines", "")]
    [InlineData("", "")]
    public void Completes_what_begins_with_whole_words(string typed, string quotes) =>
        Assert.Equal(quotes, string.Join("|", Completion.StartingWith(typed).Select(quote => WordsOf(quote.Place.Range))));

    [Theory]
    [InlineData("storms", "Many weeks went by with storms from the north")]
    [InlineData("ship", "and no ship came in")]
    [InlineData("council sat", "and the council sat late over it")]
    [InlineData("two crowns", "The pilots of Oxmoor raised the harbour fee by two crowns")]
    public void The_clause_around_words_is_a_quote(string words, string quote)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(quote, WordsOf(Completion.Around(new TextRange(start, start + words.Length))!.Place.Range));
    }

    private static QuoteCompletion Completion => new(new SourceText(Text), TextZones.None, "en", wordLimit: 12);

    private static string WordsOf(TextRange range) => Text.Substring(range.Start, range.Length);
}
