using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Mutation;

/// <summary>The fact base from which mutants are made: right facts, with their texts.</summary>
internal sealed class MutationBase
{
    /// <summary>Why a mutant may be right: another claim says the same.</summary>
    public const string ClaimedToo = "another claim says so";

    private readonly Dictionary<string, SourceText> _texts;
    private readonly Dictionary<string, PlainWords> _words = new(StringComparer.Ordinal);

    /// <summary>Prepares a checked fact base.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="model">The model of the facts.</param>
    public MutationBase(IReadOnlyList<InputFile> files, FactModel model)
    {
        (Files, Model) = (files, model);
        _texts = files
            .Where(file => file.Kind is InputKind.Text)
            .ToDictionary(file => file.Name, FileSteps.ReadText, StringComparer.Ordinal);
        Library = new SourceLibrary(_texts);
        Claims = [.. model.AllClaims.Where(claim => claim.Claim.Sources.All(source => HasText(source.Source)))];
    }

    /// <summary>Its files.</summary>
    public IReadOnlyList<InputFile> Files { get; }

    /// <summary>The model of the facts.</summary>
    public FactModel Model { get; }

    /// <summary>The fact bases that it builds on.</summary>
    public ReferencedFacts Bases => Model.Linked.Bases;

    /// <summary>The texts by the file names on their cards, indexed once.</summary>
    public IReadOnlyDictionary<string, SourceText> Texts => _texts;

    /// <summary>The texts with their cards.</summary>
    public SourceLibrary Library { get; }

    /// <summary>The claims whose texts are all available. The others cannot be checked against their texts.</summary>
    public IReadOnlyList<ClaimDeclaration> Claims { get; }

    /// <summary>Whether a source's text is available.</summary>
    public bool HasText(string source) => Model.CardsById.TryGetValue(source, out var card) && Library.EvidenceOf(card.Card) is not null;

    /// <summary>A source's text.</summary>
    public SourceText TextOf(string source) => Library.EvidenceOf(Model.CardsById[source].Card)!;

    /// <summary>The tag of a source's language.</summary>
    public string LanguageOf(string source) => Model.CardsById[source].Card.Language ?? "en";

    /// <summary>A source's text as plain words.</summary>
    public PlainWords WordsOf(string source)
    {
        if (!_words.TryGetValue(source, out var words))
        {
            _words.Add(source, words = new PlainWords(TextOf(source).Text));
        }

        return words;
    }

    /// <summary>The first words of the longest excluded part of a source, and whether its body contains them too.</summary>
    public (string Words, bool StandInBody)? ExcludedWordsOf(string source, int mostWords)
    {
        var (text, card) = (TextOf(source), Model.CardsById[source].Card);
        var zones = Library.ZonesOf(text, card).Excluded;
        if (zones.Count == 0)
        {
            return null;
        }

        var longest = zones.MaxBy(zone => zone.Range.Length)!.Range;
        var words = text.OnOneLine(longest).Split(' ');
        var quote = string.Join(' ', words.Take(mostWords));
        var body = zones
            .Reverse()
            .Aggregate(text.Text, (rest, zone) => rest.Remove(zone.Range.Start, zone.Range.Length).Insert(zone.Range.Start, "\n"));
        return words.Length < 2 ? null : (quote, new PlainWords(body).HaveAllPartsOf(quote));
    }

    /// <summary>Whether some claim of the fact base gives the same entity's property that value, by that speaker.</summary>
    public bool IsClaimed(ClaimDeclaration claim, string value, string? by)
    {
        var type = claim.Property.Type;
        var wanted = ValueBinder.Read(value, type)?.Canonical;
        return Model.AllClaims.Any(other =>
            other.Property.Key == claim.Property.Key
            && Model.Representative(other.Claim.Entity) == Model.Representative(claim.Claim.Entity)
            && AreSame(other.Claim.By, by)
            && other.Claim.Value is { } given
            && (type.Kind is ValueKind.Entity ? AreSame(given.Wording, value) : given.Canonical == wanted));
    }

    private bool AreSame(string? one, string? other) =>
        one == other || (one is not null && other is not null && Model.Representative(one) == Model.Representative(other));
}
