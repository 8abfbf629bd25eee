using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.CSharp;

/// <summary>XML documentation as a citation: the value, who says so back to the source, the words and their place in it.</summary>
internal sealed class Citation(FindingsOfFile findings, LinkedEntities entities, CardLibrary cards)
{
    /// <summary>
    /// A property's documentation: first its findings, then a paragraph for each claim. If one claim says everything, only its paragraph is
    /// written. Most findings are so, and the C# compiler reads the comment at each build.
    /// </summary>
    public IEnumerable<string> Of(Property property, IReadOnlyList<FindingRecord> ofProperty)
    {
        ClaimId[] ids = [.. ofProperty.SelectMany(finding => finding.Claims.Concat(finding.Dissent).Concat(finding.Others)).Distinct()];
        if (ids.Length > 1 || ofProperty is not [{ Kind: FindingKind.Settled or FindingKind.Attributed }])
        {
            yield return $"{string.Join("; ", ofProperty.Select(finding => OfFinding(finding, property)).Distinct())}.";
        }

        foreach (var id in ids)
        {
            yield return OfClaim(findings.ClaimOf(id), property);
        }
    }

    /// <summary>A line for the analyzers: the member, and what each claim says, after its id.</summary>
    public string SidesOf(string member, Property property, FindingRecord finding) =>
        string.Join("\t", finding.Claims
            .Zip(Sides(finding.Claims.Select(id => findings.ClaimOf(id)), property), (id, side) => CSharpText.Field($"{id}: {side}"))
            .Prepend(member));

    /// <summary>The sides of a finding, one for each claim.</summary>
    private IEnumerable<string> Sides(IEnumerable<ClaimRecord> claims, Property property) => FindingSentence.Sides(
    [
        .. claims.Select(claim => new DisputeSide(
            ValueOf(claim, property),
            claim.Modality is Modality.Denied,
            claim.By,
            claim.By is { } speaker ? NameOf(speaker) : null,
            AttributionOf(claim))),
    ]);

    private string AttributionOf(ClaimRecord claim) =>
        FindingSentence.Attribution(claim.By is { } by ? NameOf(by) : null, claim.Via.Select(NameOf), Publishers([claim]));

    /// <summary>Who says what decides some findings, back to the sources.</summary>
    public string SpeakersOf(IEnumerable<FindingRecord> some) => string.Join("; ", some
        .SelectMany(finding => finding.Claims)
        .Select(id => AttributionOf(findings.ClaimOf(id)))
        .Distinct());

    private string OfFinding(FindingRecord finding, Property property)
    {
        var value = finding.Value is { } known ? ValueProse.Of(known, property.Type, NameOf) : "";
        ClaimRecord[] claims = [.. finding.Claims.Select(id => findings.ClaimOf(id))];
        if (finding.Kind is FindingKind.Disputed)
        {
            return $"Disputed: {string.Join(" or ", Sides(claims, property).Distinct())}";
        }

        string[] speakers = [.. claims.Select(claim => claim.By).OfType<string>().Select(NameOf).Distinct()];
        var voices = speakers.Length > 0 ? NameList.Of(speakers) : Publishers(claims);
        var sentence = FindingSentence.Of(finding.Kind, value, voices);

        // These begin with a word of the sentence, which gets a capital; the others begin with the value, which stays unchanged.
        return finding.Kind is FindingKind.Alleged or FindingKind.Denied or FindingKind.Unknown or FindingKind.None
            ? char.ToUpperInvariant(sentence[0]) + sentence[1..]
            : sentence;
    }

    private string OfClaim(ClaimRecord claim, Property property)
    {
        var chain = claim.Via.Select(NameOf).ToArray();
        var speaker = claim.By is { } by ? $", said by {NameOf(by)}" : "";
        var passedOn = chain.Length > 0 ? $", passed on by {string.Join(", then ", chain)}" : "";
        var modality = claim.Modality is Modality.Asserted ? "" : $" ({claim.Modality.ToString().ToLowerInvariant()})";
        var on = claim is { By: not null, Stated: { } stated } ? $", {stated.ToProse()}" : "";
        var quotes = claim.Sources.SelectMany(source => source.Quotes.Select(quote => $"\u201c{quote.Exact}\u201d ({OfSource(source.Source)})"));
        return $"{ValueOf(claim, property)}{modality}{speaker}{passedOn}{on}: {(claim.IsDraft ? "a draft, without a source" : string.Join("; ", quotes))}";
    }

    private string ValueOf(ClaimRecord claim, Property property) =>
        claim.Value is { } value ? ValueProse.Of(value, property.Type, NameOf) : claim.IsUnknown ? "unknown" : "none";

    private string OfSource(string id)
    {
        if (cards.Find(id) is not { } card)
        {
            return id;
        }

        var publisher = card.Publisher is { } known ? $", {known}" : "";
        var date = card.Published is { } published ? $", {published.ToProse()}" : "";
        return $"{card.Title}{publisher}{date}";
    }

    private string Publishers(IEnumerable<ClaimRecord> claims) => FindingSentence.Publishers(claims
        .SelectMany(claim => claim.Sources)
        .Select(source => cards.Find(source.Source) is { } card ? card.Publisher ?? $"\u201c{card.Title}\u201d" : source.Source));

    private string NameOf(string id) => id == ClaimRecord.Unnamed ? "an unnamed speaker" : entities.NameOf(id);
}
