using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>
/// Words, numbers and marks of a text. In the rows <c>/</c> is the beginning of a sentence and <c>#</c> stands before a number.
/// </summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Ferries sank.", "/|Ferries|sank|.")]
    [InlineData("It sank. Nobody saw it.", "/|It|sank|.|/|Nobody|saw|it|.")]
    // Digits with their separators
    [InlineData("2,030 sailors", "/|#2,030|sailors")]
    [InlineData("2.5 tonnes", "/|#2.5|tonnes")]
    [InlineData("It took 5.", "/|It|took|#5|.")]
    [InlineData("300 000 bricks", "/|#300 000|bricks")]
    [InlineData("1 234 567 bricks", "/|#1 234 567|bricks")]
    [InlineData("1 234 56 bricks", "/|#1 234|#56|bricks")]
    [InlineData("300 0000 bricks", "/|#300|#0000|bricks")]
    [InlineData("3000 000 bricks", "/|#3000|#000|bricks")]
    [InlineData("300  000 bricks", "/|#300|#000|bricks")]
    [InlineData("300\n000 bricks", "/|#300|/|#000|bricks")]
    [InlineData("300\t000 bricks", "/|#300|#000|bricks")]
    [InlineData("$300", "/|$|#300")]
    [InlineData("12%", "/|#12|%")]
    // Letters and digits
    [InlineData("the G20 met", "/|the|G20|met")]
    [InlineData("the 4x4 broke", "/|the|#4|x4|broke")]
    [InlineData("5th", "/|#5|th")]
    // Hyphens and dashes
    [InlineData("68-year-old", "/|#68|-|year|-|old")]
    [InlineData("20–30 carts", "/|#20|-|#30|carts")]
    // Apostrophes
    [InlineData("a coup d'état", "/|a|coup|d'e\u0301tat")] // an accent is folded to a mark of its own
    [InlineData("it didn't sail", "/|it|didn't|sail")]
    [InlineData("the mayor's boat", "/|the|mayor|'s|boat")]
    [InlineData("the mayor’s boat", "/|the|mayor|'s|boat")]
    [InlineData("the MAYOR'S boat", "/|the|MAYOR|'S|boat")]
    [InlineData("the mayors' boats", "/|the|mayors|'|boats")]
    [InlineData("'stop' he said", "/|'|stop|'|he|said")]
    [InlineData("o'sullivan", "/|o'sullivan")]
    // Letters of other scripts
    [InlineData("Қасым-Жомарт", "/|Қасым|-|Жомарт")]
    public void Splits_a_text(string text, string expected) => Assert.Equal(expected, string.Join('|', All(Split(text)).Select(Print)));

    [Theory]
    [InlineData("Ada Lind")]
    [InlineData("the mayor’s  boat")]
    [InlineData("“Stop!”, he said")]
    public void Each_token_knows_where_it_stands_in_the_original(string text) => Assert.All(
        All(Split(text)).Where(token => token.Kind is not TokenKind.Break),
        token => Assert.Equal(token.Text, FoldedText.Of(text[token.Start..token.End]).Text));

    [Fact]
    public void A_name_has_no_sentences() =>
        Assert.Equal("U|.|S|.|Steel", string.Join('|', All(Tokenizer.Split("U.S. Steel")).Select(Print)));

    [Theory]
    [InlineData("5kg", 1, true)]
    [InlineData("5 kg", 1, false)]
    [InlineData("kg", 0, false)]
    public void A_token_is_glued_if_no_space_is_before_it(string text, int index, bool isGlued) =>
        Assert.Equal(isGlued, Tokenizer.Split(text)[index].IsGlued);

    [Theory]
    [InlineData("Ferry", true)]
    [InlineData("Ørsted", true)]
    [InlineData("ferry", false)]
    [InlineData("5", false)]
    [InlineData("(", false)]
    public void A_word_is_capital_by_its_first_letter(string text, bool isCapital) =>
        Assert.Equal(isCapital, Tokenizer.Split(text)[0].IsCapital);

    [Theory]
    [InlineData("More THAN ten", 0, true)]
    [InlineData("more thanks ten", 0, false)]
    [InlineData("more, than ten", 0, false)]
    [InlineData("no more than ten", 0, false)]
    [InlineData("no more than ten", 1, true)]
    [InlineData("more", 0, false)]
    public void Words_stand_at_an_index_if_nothing_is_between_them(string text, int index, bool stand)
    {
        var tokens = Tokenizer.Split(text);
        Assert.Equal(stand, tokens.StandsAt(index, ["more", "than"]));
        Assert.Equal(stand, tokens.StandsAt(index, "more", "than"));
    }

    [Fact]
    public void Beyond_the_ends_is_a_break()
    {
        var tokens = Tokenizer.Split("ferry");
        Assert.Equal((TokenKind.Break, "", 0), (tokens.At(-1).Kind, tokens.At(-1).Lower, tokens.At(-1).Length));
        Assert.Equal((TokenKind.Break, "", 0), (tokens.At(1).Kind, tokens.At(1).Lower, tokens.At(1).Length));
    }

    /// <summary>More tokens than the scratch array holds, twice: the second text gets nothing of the first.</summary>
    [Fact]
    public void A_long_text_is_split_whole()
    {
        Assert.Equal(5_000, All(Tokenizer.Split(string.Join(' ', Enumerable.Repeat("ferry", 5_000)))).Count(token => token.Is("ferry")));
        Assert.Equal(["boat"], All(Tokenizer.Split("boat")).Select(token => token.Text));
    }

    private static Tokens Split(string text) => Tokenizer.Split(new SourceText(text), ProseLanguages.For("en")!.Vocabulary);

    private static IEnumerable<Token> All(Tokens tokens) => Enumerable.Range(0, tokens.Length).Select(index => tokens[index]);

    private static string Print(Token token) => token.Kind switch
    {
        TokenKind.Break => "/",
        TokenKind.Number => $"#{token.Text}",
        _ => token.Text,
    };
}
