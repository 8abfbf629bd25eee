using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Graph;

/// <summary>
/// The texts that facts files of a batch still have to be compared with. After the last file that cites it, a text's card is checked, and
/// what was read in the text is dropped: a check has few texts in memory at a time, however many there are.
/// </summary>
internal sealed class TextsInUse
{
    private readonly Dictionary<string, Use> _uses = new(StringComparer.Ordinal);

    /// <summary>Counts the files that cite each source.</summary>
    public TextsInUse(IEnumerable<BoundFacts> facts, IEnumerable<CardsWithTexts> cards)
    {
        foreach (var pair in cards.SelectMany(file => file.Pairs))
        {
            _uses[pair.Card.Card.Id] = new Use(pair);
        }

        foreach (var use in facts.SelectMany(UsesOf))
        {
            use.Files++;
        }
    }

    /// <summary>What is wrong with a file's claims, compared with their quotes.</summary>
    public EquatableArray<FactDiagnostic> CheckEvidence(ClaimsWithEvidence claims, EntityNames names)
    {
        var found = EvidenceSteps.CheckEvidence(claims, names);
        foreach (var use in UsesOf(claims.Citing.Facts))
        {
            if (Interlocked.Decrement(ref use.Files) == 0)
            {
                use.Found = WholeSteps.CheckCard(use.Pair);
                use.Pair.Source.Release();
            }
        }

        return found;
    }

    /// <summary>What is wrong with the passages that a file's cards name.</summary>
    public IReadOnlyList<FactDiagnostic> CheckCards(CardsWithTexts file) => [.. file.Pairs.SelectMany(CheckCard)];

    private IReadOnlyList<FactDiagnostic> CheckCard((SourceCardDeclaration Card, CitedSource Source) pair)
    {
        if (_uses.TryGetValue(pair.Card.Card.Id, out var use) && ReferenceEquals(use.Pair.Source, pair.Source) && use.Found is { } known)
        {
            return known;
        }

        var found = WholeSteps.CheckCard(pair);
        pair.Source.Release();
        return found;
    }

    private IEnumerable<Use> UsesOf(BoundFacts file) =>
        file.Surface.Uses.Sources.Select(id => _uses.TryGetValue(id, out var use) ? use : null).OfType<Use>();

    private sealed class Use((SourceCardDeclaration Card, CitedSource Source) pair)
    {
        /// <summary>How many files still have to be compared with it.</summary>
        public int Files;

        public (SourceCardDeclaration Card, CitedSource Source) Pair => pair;

        /// <summary>What is wrong with its card; null if that is not known yet.</summary>
        public IReadOnlyList<FactDiagnostic>? Found { get; set; }
    }
}
