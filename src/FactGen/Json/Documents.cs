using System.Globalization;

namespace FactGen.Json;

/// <summary>Makes documents of facts. Whatever refers to another entity has its id, so no document contains itself.</summary>
internal static class Documents
{
    /// <summary>The version of the shape. Keys may be added; none is removed or changes its meaning without a new version.</summary>
    private const int Version = 1;

    public static EntityDocument Of(Entity entity) => new()
    {
        Version = Version,
        Id = entity.Id,
        Base = entity.BaseName,
        Type = entity.Type,
        Name = entity.Name,
        Aliases = [.. entity.Aliases.Select(Of)],
        Titles = entity.Titles,
        Ids = entity.Ids.ToDictionary(identifier => identifier.Collection, identifier => identifier.Id, StringComparer.Ordinal),
        IsLiving = entity.IsLiving,
        Note = entity.Note,
        Findings = Of(entity.Findings),
    };

    public static FindingDocument Of(Finding finding)
    {
        var value = ValueParts.Of(finding.Boxed, finding.Claims);
        return new()
        {
            Version = Version,
            Entity = finding.Entity.Id,
            Property = finding.Property,
            Kind = finding.Kind,
            ValueKind = value.Kind,
            Value = value.Words,
            Currency = value.Currency,
            Unit = finding.Unit,
            IsExact = value.IsExact,
            Lower = value.Lower,
            Upper = value.Upper,
            Earliest = value.Earliest,
            Latest = value.Latest,
            From = Day(finding.From),
            To = Day(finding.To),
            Witnesses = finding.Witnesses,
            IsRetracted = finding.IsRetracted,
            Text = finding.ToString(),
            Claims = [.. finding.Claims.Select(Of)],
            Dissent = [.. finding.Dissent.Select(Of)],
            Others = [.. finding.Others.Select(Of)],
        };
    }

    public static IReadOnlyList<FindingDocument> Of(IEnumerable<Finding> findings) => [.. findings.Select(Of)];

    public static ClaimDocument Of(Claim claim)
    {
        var value = ValueParts.Of(claim.Value, [claim]);
        return new()
        {
            Id = claim.Id,
            Base = claim.Base,
            Entity = claim.Entity.Id,
            Property = claim.Property,
            State = claim.IsUnknown ? "unknown" : claim.IsNone ? "none" : "value",
            ValueKind = value.Kind,
            Value = value.Words,
            Currency = value.Currency,
            Unit = claim.Unit,
            IsExact = value.IsExact,
            Lower = value.Lower,
            Upper = value.Upper,
            Earliest = value.Earliest,
            Latest = value.Latest,
            Modality = claim.Modality,
            Rank = claim.Rank,
            Reason = claim.Reason,
            By = claim.By?.Id,
            ByName = claim.By?.Name,
            Via = [.. claim.Via.Select(agency => agency.Id)],
            Attribution = claim.Attribution,
            Stated = claim.Stated?.ToString(),
            ValidFrom = claim.ValidFrom?.ToString(),
            ValidTo = claim.ValidTo?.ToString(),
            Because = claim.Reasons.ToDictionary(reason => reason.Key.ToString().ToLowerInvariant(), reason => reason.Text),
            If = claim.If,
            Note = claim.Note,
            Retracted = claim.Retraction is { } retraction
                ? new() { On = retraction.On?.ToString(), Reason = retraction.Reason, Instead = retraction.Instead }
                : null,
            Quotes = [.. claim.Quotes.Select(Of)],
            Sources = [.. claim.Sources.Select(Of)],
        };
    }

    private static AliasDocument Of(Alias alias) => new() { Text = alias.Text, Language = alias.Language, Note = alias.Note };

    public static QuoteDocument Of(Quote quote) => new()
    {
        Source = quote.Source.Id,
        Exact = quote.Exact,
        Prefix = quote.Prefix,
        Suffix = quote.Suffix,
        Sic = quote.Sic,
        Page = quote.Page,
        Section = quote.Section,
        Line = quote.Line,
        Language = quote.Language,
        Translation = quote.Translation,
    };

    public static SourceDocument Of(Source source) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Publisher = source.Publisher,
        Author = source.Author,
        Url = source.Url,
        Doi = source.Doi,
        Pmid = source.Pmid,
        Retrieved = source.Retrieved?.ToString(),
        Archived = source.Archived,
        Published = source.Published?.ToString(),
        PublishedBasis = source.PublishedBasis,
        Language = source.Language,
        Translation = source.Translation,
        DerivedFrom = source.DerivedFrom,
        Sha256 = source.Sha256,
    };

    /// <summary>A day as it is in a document.</summary>
    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
