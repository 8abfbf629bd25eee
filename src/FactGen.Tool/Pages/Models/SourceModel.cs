using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tool.Pages.Models;

/// <summary>A source: its card, its coverage, and what it says.</summary>
internal sealed record SourceModel
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Path { get; init; }

    public required string? Language { get; init; }

    /// <summary>The card, the most interesting keys first.</summary>
    public required IReadOnlyList<(string Label, Reference Value)> Card { get; init; }

    /// <summary>What only those need who check the text: how the date follows, the digest.</summary>
    public required IReadOnlyList<(string Label, string Value)> ForCheckers { get; init; }

    /// <summary>The coverage; null if its text is not available.</summary>
    public required CoverageModel? Coverage { get; init; }

    public required int Claims { get; init; }

    /// <summary>What it says in its own voice.</summary>
    public required IReadOnlyList<SpokenSubject> OwnVoice { get; init; }

    /// <summary>What it quotes from others.</summary>
    public required IReadOnlyList<SpokenSubject> PassedOn { get; init; }

    /// <summary>Its text with the quoted words marked; null if it must not be shown or is not available.</summary>
    public required IReadOnlyList<ParagraphModel>? Text { get; init; }

    /// <summary>Every source, by id.</summary>
    public static IReadOnlyList<SourceModel> All(FactIndex index)
    {
        SourceCard[] cards = [.. index.Facts.Model.Cards.Select(card => card.Card)];
        var claims = index.Claims
            .SelectMany(claim => claim.Claim.Sources.Select(source => source.Source).Distinct(), (claim, source) => (claim, source))
            .ToLookup(pair => pair.source, pair => pair.claim, StringComparer.Ordinal);
        return
        [
            .. Compiler.Evidence.Coverage.Of(cards, index.Facts.Evidence, index.Facts.Sources)
                .Select(coverage => Of(coverage, [.. claims[coverage.Card.Id]], index)),
        ];
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
            ForCheckers = [.. new[] { ("How the date follows", card.Because), ("Digest of the text (SHA-256)", card.Sha256), ("Note of the editors", card.Note), ("Id", card.Id) }
                .Where(entry => entry.Item2 is not null).Select(entry => (entry.Item1, entry.Item2!))],
            Coverage = CoverageModel.Of(coverage),
            Claims = claims.Count,
            OwnVoice = SpokenSubject.Of(claims.Where(claim => claim.Claim.By is null), index),
            PassedOn = SpokenSubject.Of(claims.Where(claim => claim.Claim.By is not null), index),
            Text = index.ShowsTexts && coverage.Text is { } text ? ParagraphModel.Of(card, text, claims, index) : null,
        };
    }

    private static IEnumerable<(string Label, Reference Value)> CardOf(SourceCard card, FactIndex index)
    {
        (string Label, Reference? Value)[] rows =
        [
            ("Publisher", card.Publisher is { } publisher ? index.ToPublisher(publisher) : null),
            ("Author", Words(card.Author)),
            ("Published", Words(card.Published is { } published
                ? $"{published.ToProse()}{(card.PublishedBasis is "derived" ? ", worked out from the text" : "")}"
                : null)),
            ("Address", card.Url is { } url ? Reference.ToAddress(url, url) : null),
            ("Language", Words(card.Language)),
            ("Translation", Words(card.Translation is { } translation ? $"{translation}: garbled passages are to be expected" : null)),
            ("Copies or translates", card.DerivedFrom is { } original ? index.ToSource(original) : null),
        ];
        return from row in rows where row.Value is not null select (row.Label, row.Value);

        static Reference? Words(string? text) => text is null ? null : new Reference(text);
    }
}

/// <summary>The coverage of a source.</summary>
/// <param name="Sentences">The number of sentences in its body.</param>
/// <param name="Quoted">How many of them a claim quotes.</param>
/// <param name="Listed">How many of them the card lists as uncited.</param>
/// <param name="Left">The others.</param>
/// <param name="Numbers">How many numbers its body contains.</param>
/// <param name="NumbersLeft">How many of them are in no quote and no listed sentence.</param>
internal sealed record CoverageModel(int Sentences, int Quoted, int Listed, int Left, int Numbers, int NumbersLeft)
{
    /// <summary>The share that is quoted, from 0 to 1.</summary>
    public double QuotedShare => Share(Quoted);

    /// <summary>The share that is listed, from 0 to 1.</summary>
    public double ListedShare => Share(Listed);

    /// <summary>The coverage; null if the text is not available.</summary>
    public static CoverageModel? Of(SourceCoverage coverage) => coverage.Text is null ? null : new CoverageModel(
        coverage.Sentences, coverage.Quoted, coverage.Listed, coverage.Uncovered.Count, coverage.Numbers, coverage.UncoveredNumbers.Count);

    private double Share(int sentences) => Sentences == 0 ? 0 : (double)sentences / Sentences;
}
