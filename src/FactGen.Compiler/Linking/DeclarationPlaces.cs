using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Linking;

/// <summary>Where the files declare what other files name.</summary>
internal sealed class DeclarationPlaces
{
    private readonly Dictionary<DeclarationKind, Lazy<Dictionary<string, Place>>> _places;

    /// <summary>Prepares to look places up; they are collected on first use.</summary>
    /// <param name="files">The facts files, in their order.</param>
    /// <param name="cards">The source cards, in their order.</param>
    public DeclarationPlaces(IEnumerable<FactsFile> files, IEnumerable<SourceCardDeclaration> cards) => _places = new()
    {
        [DeclarationKind.Entity] = FirstById(files.SelectMany(file => file.Entities)
            .Select(entity => (entity.Entity.Id, entity.Key.Place))),
        [DeclarationKind.Claim] = FirstById(files.SelectMany(file => file.Claims).Select(claim => (claim.Claim.Id.Text, claim.Place))),
        [DeclarationKind.Source] = FirstById(cards.Select(card => (card.Card.Id, card.Key.Place))),
    };

    /// <summary>Diagnostics with the places of the declarations that they name.</summary>
    public EquatableArray<FactDiagnostic> Locate(IEnumerable<FactDiagnostic> diagnostics) => diagnostics.Select(Locate).ToEquatableArray();

    private FactDiagnostic Locate(FactDiagnostic diagnostic) => diagnostic.Elsewhere.Count == 0 ? diagnostic : diagnostic with
    {
        AlsoAt = diagnostic.AlsoAt.Concat(diagnostic.Elsewhere.Select(Find).OfType<Place>()).ToEquatableArray(),
        Elsewhere = default,
    };

    private Place? Find(Declared declared) => _places[declared.Kind].Value.TryGetValue(declared.Id, out var place) ? place : null;

    private static Lazy<Dictionary<string, Place>> FirstById(IEnumerable<(string Id, Place Place)> declared) => new(() =>
        declared.GroupBy(item => item.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Place, StringComparer.Ordinal));
}
