using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.Languages;

namespace FactGen.Tests.Prose.Languages;

/// <summary>Tables of phrases pass over a word whose hash they do not have: it must be the hash of the form in the table.</summary>
public sealed class HashBitsTests
{
    [Fact]
    public void A_letter_has_the_hash_of_its_small_letter()
    {
        var others = Enumerable.Range(0, char.MaxValue + 1)
            .Select(code => ((char)code).ToString())
            .Where(letter => HashOf(letter) != HashOf(letter.ToLowerInvariant()));

        Assert.Empty(others);
    }

    [Theory]
    [InlineData("ВЧЕРА")]
    [InlineData("Élu")]
    [InlineData("ΤΟΥΣ")]
    [InlineData("昨天")]
    public void A_word_is_found_in_the_form_that_a_table_has(string word)
    {
        var bits = new HashBits();
        Assert.False(bits.MayHave(HashOf(word)));
        bits.Add(HashOf(word.ToLowerInvariant()));
        Assert.True(bits.MayHave(HashOf(word)));
    }

    [Fact]
    public void Most_words_that_were_not_added_are_passed_over()
    {
        var bits = new HashBits();
        foreach (var number in Enumerable.Range(0, 60))
        {
            bits.Add(HashOf($"word{number}"));
        }

        Assert.InRange(Enumerable.Range(0, 1000).Count(number => bits.MayHave(HashOf($"other{number}"))), 0, 120);
    }

    private static int HashOf(string word) => Vocabulary.HashOf(word, 0, word.Length);
}
