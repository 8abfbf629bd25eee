namespace FactGen.Compiler.Prose.English;

/// <summary>Reads English.</summary>
internal sealed class EnglishProse : ProseLanguage
{
    /// <inheritdoc/>
    public override string Name => "English";

    /// <inheritdoc/>
    internal override IReadOnlyList<QuantityReading> ReadQuantities(Token[] tokens) => EnglishQuantities.Read(tokens);

    /// <inheritdoc/>
    internal override IReadOnlyList<DateReading> ReadDates(Token[] tokens) => EnglishDates.Read(tokens);

    /// <inheritdoc/>
    internal override PhraseList Words(WordList list) => list switch
    {
        WordList.Saying => EnglishWords.Saying,
        WordList.SayingOfTheSentenceBefore => EnglishWords.SayingOfTheSentenceBefore,
        WordList.Suspicion => EnglishWords.Suspicion,
        _ => EnglishWords.Future,
    };
}
