using FactGen.Compiler.Prose;

namespace FactGen.Tests.Prose;

/// <summary>The words of a language that its readers look for.</summary>
public sealed class VocabularyTests
{
    [Theory]
    [InlineData("ferry", "FERRY", true)]
    [InlineData("ørsted", "ØRSTED", true)]
    [InlineData("қасым", "ҚАСЫМ", true)]
    [InlineData("ferry", "ferrY", true)]
    [InlineData("ferry", "ferries", false)]
    [InlineData("ferry", "yrref", false)]
    [InlineData("ferry", "ferr", false)]
    public void A_hash_does_not_depend_on_case(string one, string other, bool same) => Assert.Equal(same, HashOf(one) == HashOf(other));

    [Fact]
    public void A_hash_is_that_of_the_stretch_alone() => Assert.Equal(HashOf("ferry"), Vocabulary.HashOf("a ferry sank", 2, 7));

    [Fact]
    public void A_word_keeps_every_use_that_it_was_added_for()
    {
        var vocabulary = new Vocabulary().With(WordUse.Date, ["may", "next"]).With(WordUse.Future, ["next"]);

        Assert.Equal(WordUse.Date, Find(vocabulary, "May").Use);
        Assert.Equal(WordUse.Date | WordUse.Future, Find(vocabulary, "NEXT").Use);
        Assert.Equal("next", vocabulary[Find(vocabulary, "next").Number]);
    }

    [Theory]
    [InlineData("mays")]
    [InlineData("ma")]
    [InlineData("yam")]
    public void Another_word_has_no_use_and_no_number(string word)
    {
        var found = Find(new Vocabulary().With(WordUse.Date, ["may"]), word);
        Assert.Equal((word, WordUse.None, (ushort)0), (found.Text, found.Use, found.Number));
    }

    /// <summary>These two words have the same FNV-1a hash, as have the next two.</summary>
    [Theory]
    [InlineData("costarring", "liquid")]
    [InlineData("declinate", "macallums")]
    public void Words_of_the_same_hash_are_told_apart(string one, string other)
    {
        Assert.Equal(HashOf(one), HashOf(other));
        var both = new Vocabulary().With(WordUse.Date, [one]).With(WordUse.Future, [other]);
        var first = new Vocabulary().With(WordUse.Date, [one]);

        Assert.Equal([WordUse.Date, WordUse.Future, WordUse.Date], new[] { one, other, one }.Select(word => Find(both, word).Use));
        Assert.Equal([WordUse.Date, WordUse.None, WordUse.Date], new[] { one, other, one }.Select(word => Find(first, word).Use));
    }

    [Fact]
    public void More_words_than_the_table_of_seen_ones_holds_are_still_themselves()
    {
        var vocabulary = new Vocabulary().With(WordUse.Quantity, ["dozen"]);
        Assert.All(Enumerable.Range(0, 20_000), number => Assert.Equal($"w{number}", Find(vocabulary, $"W{number}").Text));
        Assert.Equal(WordUse.Quantity, Find(vocabulary, "dozen").Use);
    }

    private static int HashOf(string word) => Vocabulary.HashOf(word, 0, word.Length);

    private static VocabularyWord Find(Vocabulary vocabulary, string word) => vocabulary.Find(word, 0, word.Length, HashOf(word));
}
