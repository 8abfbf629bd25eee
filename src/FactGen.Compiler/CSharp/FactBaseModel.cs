using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.CSharp;

/// <summary>What the C# of the fact base as a whole is written from. Holds no places: equal models give equal text.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Chunks">The classes that hold the facts files' data, in the order of the files' names.</param>
/// <param name="Cards">The source cards, in the order of their ids.</param>
public sealed record FactBaseModel(FactSchema Schema, EquatableArray<string> Chunks, EquatableArray<SourceCard> Cards)
{
    /// <summary>A fact base without anything.</summary>
    public static FactBaseModel Empty { get; } = new(FactSchema.Empty, default, default);

    /// <summary>The model of a fact base with those files.</summary>
    public static FactBaseModel Of(FactModel model, IEnumerable<FactsFileModel> files) => new(
        model.Schema,
        files.Select(file => file.Name).ToEquatableArray(),
        model.Cards.Where(card => ReferenceEquals(model.CardsById[card.Card.Id], card)).Select(card => card.Card).ToEquatableArray());
}
