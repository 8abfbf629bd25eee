using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.CSharp;

/// <summary>XML documentation as citation: the value, who says so back to the source, the words and where they stand.</summary>
internal sealed class Citation(FindingsOfFile findings, LinkedEntities entities, CardLibrary cards)
{
    /// <summary>
    /// A property's documentation: first what its findings are, then a paragraph for each claim. Where one claim says it all, its own
    /// paragraph does: what is not there need not be read by the C# compiler at each build, and most findings are so.
    /// </summary>
    public IEnumerable<string> Of(Property property, IReadOnlyList<FindingRecord> ofProperty)
    {
        string[] ids = [.. ofProperty.SelectMany(finding => finding.Claims.Concat(finding.Dissent).Concat(finding.Others)).Distinct(StringComparer.Ordinal)];
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
        string.Join("\t", finding.Claims.Select(id => CSharpText.Field($"{id}: {SideOf(findings.ClaimOf(id), property)}")).Prepend(member));

    /// <summary>One side of a finding: the value, and in brackets who stands for it.</summary>
    private string SideOf(ClaimRecord claim, Property property) =>
        $"{(claim.Modality is Modality.Denied ? "not " : "")}{ValueOf(claim, property)} ({(claim.By is { } speaker ? NameOf(speaker) : Publishers([claim]))})";

    private string OfFinding(FindingRecord finding, Property property)
    {
        var value = finding.Value is { } known ? ValueProse.Of(known, property.Type, NameOf) : "";
        ClaimRecord[] claims = [.. finding.Claims.Select(id => findings.ClaimOf(id))];
        string[] speakers = [.. claims.Select(claim => claim.By).OfType<string>().Select(NameOf).Distinct()];
        var accordingTo = $"according to {(speakers.Length > 0 ? Listed(speakers) : Publishers(claims))}";
        return finding.Kind switch
        {
            FindingKind.Settled => $"{value}",
            FindingKind.Attributed => $"{value}, {accordingTo}",
            FindingKind.Disputed => $"Disputed: {string.Join(" or ", claims.Select(claim => SideOf(claim, property)).Distinct())}",
            FindingKind.Planned => $"{value} (planned, {accordingTo})",
            FindingKind.Alleged => $"Allegedly {value}, {accordingTo}",
            FindingKind.Denied => $"Not {value}, {accordingTo}",
            FindingKind.Unknown => $"Not known, {accordingTo}",
            FindingKind.None => $"None, {accordingTo}",
            FindingKind.Opinion => $"{value}, in the opinion of {(speakers.Length > 0 ? Listed(speakers) : Publishers(claims))}",
            _ => throw new InvalidOperationException($"no words for {finding.Kind}"),
        };
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

    private string Publishers(IEnumerable<ClaimRecord> claims) => Listed([.. claims
        .SelectMany(claim => claim.Sources)
        .Select(source => cards.Find(source.Source) is { } card ? card.Publisher ?? $"\u201c{card.Title}\u201d" : source.Source)
        .Distinct()]);

    private string NameOf(string id) => id == ClaimRecord.Unnamed ? "an unnamed speaker" : entities.NameOf(id);

    /// <summary>The names as a sentence has them; of a claim without a source, which is a draft or an error by then, there are none.</summary>
    private static string Listed(string[] names) => names switch
    {
        [] => "no source",
        [var only] => only,
        _ => $"{string.Join(", ", names.Take(names.Length - 1))} and {names[^1]}",
    };
}
