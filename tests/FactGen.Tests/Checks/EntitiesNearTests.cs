using FactGen.Compiler.Checks;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>Whom an editor is offered as the speaker or the subject of selected words, the likeliest first.</summary>
public sealed class EntitiesNearTests
{
    private const string Words = "The boats left";

    private const string Facts =
        """
        Person:
          bo-ek: { name: Bo Ek, titles: [the pilot] }
          eva-moe: { name: Eva Moe }
          ola-moe: { name: Ola Moe }

        """;

    [Theory]
    // Who says it, then who is in the sentence, then from the nearest name on
    [InlineData("Ada Lind came. \"The boats left,\" Bo Ek said.", "bo-ek, ada-lind")]
    [InlineData("Ada Lind came. The boats left Norvik with Bo Ek.", "norvik, bo-ek, ada-lind")]
    [InlineData("Bo Ek, Ada Lind came. It rained. The boats left.", "ada-lind, bo-ek")]
    [InlineData("Bo Ek came. The boats left. Ada Lind came at last.", "bo-ek, ada-lind")]
    [InlineData("Bo Ek was there, a man of the sea. The boats left. Ada Lind came.", "ada-lind, bo-ek")]
    // Each once; the paragraph and the three before it
    [InlineData("Ada Lind came. The boats left. Ada Lind waved.", "ada-lind")]
    [InlineData("Ada Lind came.\n\nOne.\n\nTwo.\n\nThe boats left.", "ada-lind")]
    [InlineData("Ada Lind came.\n\nOne.\n\nTwo.\n\nThree.\n\nThe boats left.", "")]
    // A relative is somebody else; an aide may speak of whom he works for; a shared name may be anybody's
    [InlineData("Ada Lind's brother came. The boats left.", "")]
    [InlineData("Ada Lind's lawyer came. The boats left.", "ada-lind")]
    [InlineData("Moe came. The boats left.", "")]
    [InlineData("Eva Moe came. The boats left.", "eva-moe")]
    public void The_likeliest_is_the_first(string text, string entities) => Assert.Equal(entities, Near(text, EntitiesNear.Of));

    [Theory]
    [InlineData("\"The boats left,\" Bo Ek said.", "bo-ek")]
    [InlineData("\"The boats left,\" the pilot said.", "bo-ek")]
    [InlineData("Bo Ek denied that. The boats left.", "")]
    [InlineData("Bo Ek denied it: \"The boats left.\"", "bo-ek")]
    [InlineData("Bo Ek was told: \"The boats left.\"", "")]
    [InlineData("Bo Ek was asked whether \"The boats left\" is true.", "")]
    [InlineData("\"The boats left,\" Bo Ek's brother said.", "")]
    [InlineData("\"The boats left,\" Bo Ek's lawyer said.", "")]
    [InlineData("\"The boats left,\" Moe said.", "")]
    [InlineData("\"The boats left,\" Eva Moe said.", "eva-moe")]
    [InlineData("Bo Ek came. The boats left.", "")]
    public void Who_says_it_is_named_in_its_sentence(string text, string speakers) =>
        Assert.Equal(speakers, Near(text, (source, words, names) => [.. EntitiesNear.SpeakersOf(source, words, names).Distinct()]));

    private static string Near(string text, Func<CitedSource, TextRange, EntityNames, IReadOnlyList<string>> find)
    {
        var facts = new FactBaseText { Case = Facts }.Check();
        var card = facts.Sources.Find("log")!.Card;
        var source = new SourceText(text);
        var start = text.IndexOf(Words, StringComparison.Ordinal);
        var near = find(
            new CitedSource(card with { Sha256 = source.Digest }, source),
            new TextRange(start, start + Words.Length),
            new EntityNames(facts.Model.Linked));
        return string.Join(", ", near);
    }
}
