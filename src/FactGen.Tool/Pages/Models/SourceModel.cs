using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tool.Pages.Models;

/// <summary>A source: its card, how much of it claims rest on, and what it says.</summary>
internal sealed record SourceModel
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Path { get; init; }

    public required string? Language { get; init; }

    /// <summary>What its card says, in the order of a reader's interest.</summary>
    public required IReadOnlyList<(string Label, Reference Value)> Card { get; init; }

    /// <summary>How much of it claims rest on; null where its text is not here.</summary>
    public required CoverageModel? Coverage { get; init; }

    public required int Claims { get; init; }

    /// <summary>What it says in its own voice.</summary>
    public required IReadOnlyList<SpokenSubject> OwnVoice { get; init; }

    /// <summary>What it passes on of others.</summary>
    public required IReadOnlyList<SpokenSubject> PassedOn { get; init; }

    /// <summary>Its text with the quoted words marked; null where it is not to be shown, or not here.</summary>
    public required IReadOnlyList<ParagraphModel>? Text { get; init; }

    /// <summary>Every source, by id.</summary>
    public static IReadOnlyList<SourceModel> All(FactIndex index)
    {
        var texts = index.Facts.Sources.All
            .Where(source => source is { Evidence: not null, Card.Text: not null })
            .DistinctBy(source => source.Card.Text)
            .ToDictionary(source => source.Card.Text!, source => source.Evidence!, StringComparer.Ordinal);
        var claims = index.Claims
            .SelectMany(claim => claim.Claim.Sources.Select(source => source.Source).Distinct(), (claim, source) => (claim, source))
            .ToLookup(pair => pair.source, pair => pair.claim, StringComparer.Ordinal);
        return [.. Compiler.Evidence.Coverage.Of(index.Facts.Model.Cards.Select(card => card.Card), index.Facts.Evidence, texts).Select(coverage => Of(coverage, [.. claims[coverage.Card.Id]], index))];
    }

    private static SourceModel Of(SourceCoverage coverage, IReadOnlyList<ClaimDeclaration> claims, FactIndex index)
    {
        var card = coverage.Card;
        return new SourceModel
        {
            Id = card.Id,
            Title = card.Title,
            Path = SitePaths.Source(card.Id),
            Language = card.Language,
            Card = [.. CardOf(card, index)],
            Coverage = CoverageModel.Of(coverage),
            Claims = claims.Count,
            OwnVoice = SpokenSubject.Of(claims.Where(claim => claim.Claim.By is null), index),
            PassedOn = SpokenSubject.Of(claims.Where(claim => claim.Claim.By is not null), index),
            Text = index.ShowsTexts && coverage.Text is { } text ? ParagraphModel.Of(card, text, claims, index) : null,
        };
    }

    private static IEnumerable<(string Label, Reference Value)> CardOf(SourceCard card, FactIndex index)
    {
        if (card.Publisher is { } publisher)
        {
            yield return ("Publisher", new Reference(publisher));
        }

        if (card.Author is { } author)
        {
            yield return ("Author", new Reference(author));
        }

        if (card.Published is { } published)
        {
            yield return ("Published", new Reference($"{published.ToProse()}{(card.PublishedBasis is "derived" ? ", worked out from the text" : "")}"));
        }

        if (card.Because is { } because)
        {
            yield return ("How the date follows", new Reference(because));
        }

        if (card.Url is { } url)
        {
            yield return ("Address", Reference.ToAddress(url, url));
        }

        if (card.Language is { } language)
        {
            yield return ("Language", new Reference(language));
        }

        if (card.Translation is { } translation)
        {
            yield return ("Translation", new Reference($"{translation}: garbled passages are to be expected"));
        }

        if (card.DerivedFrom is { } original)
        {
            yield return ("Copies or translates", index.ToSource(original));
        }

        if (card.Note is { } note)
        {
            yield return ("Note", new Reference(note));
        }

        if (card.Sha256 is { } digest)
        {
            yield return ("Digest of the text (SHA-256)", new Reference(digest));
        }
    }
}

/// <summary>How much of a source claims rest on.</summary>
/// <param name="Sentences">Sentences of its body.</param>
/// <param name="Quoted">Those that a claim quotes.</param>
/// <param name="Listed">Those that its card lists as carrying no claim.</param>
/// <param name="Left">The others.</param>
/// <param name="Numbers">Numbers of its body.</param>
/// <param name="NumbersLeft">Those in no quote and no listed sentence.</param>
internal sealed record CoverageModel(int Sentences, int Quoted, int Listed, int Left, int Numbers, int NumbersLeft)
{
    /// <summary>The share that is quoted, from 0 to 1.</summary>
    public double QuotedShare => Share(Quoted);

    /// <summary>The share that is listed, from 0 to 1.</summary>
    public double ListedShare => Share(Listed);

    /// <summary>The coverage; null where the text is not here.</summary>
    public static CoverageModel? Of(SourceCoverage coverage) => coverage.Text is null ? null : new CoverageModel(
        coverage.Sentences, coverage.Quoted, coverage.Listed, coverage.Uncovered.Count, coverage.Numbers, coverage.UncoveredNumbers.Count);

    private double Share(int sentences) => Sentences == 0 ? 0 : (double)sentences / Sentences;
}
