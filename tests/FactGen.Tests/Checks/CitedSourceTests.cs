using FactGen.Compiler.Evidence;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>A source is what it was while its card says the same and its text is the one that was read.</summary>
public class CitedSourceTests
{
    private static readonly SourceText s_text = new("The quay has sheds.");

    public static TheoryData<CitedSource?, bool> Others => new()
    {
        { new CitedSource(Card("en"), s_text), true },
        { new CitedSource(Card("nl"), s_text), false },
        { new CitedSource(Card("en"), new SourceText("The quay has sheds.")), false },
        { new CitedSource(Card("en"), null), false },
        { null, false },
    };

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void Is_what_it_was(CitedSource? other, bool same) => Assert.Equal(same, new CitedSource(Card("en"), s_text).Equals(other));

    private static EvidenceCard Card(string language) => new SourceCard { Id = "ledger", Title = "The ledger", Language = language }.ForEvidence;
}
