namespace FactGen.Tool.Pages.Models;

// Inside, so that the compiler's claims and findings come before those of the run time.
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;

/// <summary>How a date lies in time.</summary>
internal enum DateShape
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One day among several: which, is not known.</summary>
    OneOf,

    /// <summary>It lasts from a first to a last day.</summary>
    Span,
}

/// <summary>A finding that is a date, or that holds for a time.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Property">Which of its dates it is, or what holds, which leads to the finding; null for the date that is simply its date.</param>
/// <param name="Kind">What the claims on it amount to.</param>
/// <param name="Words">The date in words.</param>
/// <param name="Edtf">The date in EDTF; null for a time.</param>
/// <param name="Shape">How it lies in time.</param>
/// <param name="IsApproximate">Whether it may be a little off, or its source may err.</param>
/// <param name="First">The first day that it may be or lasts from; null where open or unknown.</param>
/// <param name="Last">The last day that it may be or lasts to; null where open or unknown.</param>
internal sealed record DatedFact(
    Reference Subject, Reference? Property, FindingKind Kind, string Words, string? Edtf, DateShape Shape, bool IsApproximate, DateOnly? First, DateOnly? Last)
{
    /// <summary>The property whose name says nothing beside a date.</summary>
    private const string Date = "date";

    /// <summary>Every date and time of the facts, in the order of time; of a disputed date each side.</summary>
    public static IReadOnlyList<DatedFact> All(FactIndex index) =>
    [
        .. from finding in index.Findings
           from fact in DatesOf(finding, index).Distinct().Select(date => Of(finding, date, index)).Concat(TimeOf(finding, index))
           where fact.First is not null || fact.Last is not null
           orderby fact.First ?? fact.Last, fact.Last ?? DateOnly.MaxValue, fact.Subject.Text, fact.Property?.Text
           select fact,
    ];

    private static IEnumerable<FactDate> DatesOf(Finding finding, FactIndex index) =>
        (finding.Kind is FindingKind.Disputed ? finding.Claims.Select(id => index.Model.Claims[id].Claim.Value) : [finding.Value])
        .OfType<SetValue<FactDate>>()
        .Select(date => date.Value);

    /// <summary>When a value holds, where a claim gives the time; what holds only on the day it was said is no time of its own.</summary>
    private static IEnumerable<DatedFact> TimeOf(Finding finding, FactIndex index)
    {
        var (first, last) = (Wording.Date(finding.From), Wording.Date(finding.To));
        if (finding.Value is null || Wording.Stretch(first, last) is not { } words || !finding.Claims.Any(id => index.Model.Claims[id].Claim.HasValid))
        {
            yield break;
        }

        yield return new DatedFact(
            index.ToEntity(finding.Entity),
            new Reference(index.Reason.ValueOf(finding)!, SitePaths.Property(finding.Entity, finding.Property)),
            finding.Kind,
            words,
            null,
            first == last ? DateShape.Day : DateShape.Span,
            IsApproximate: false,
            first,
            last);
    }

    private static DatedFact Of(Finding finding, FactDate date, FactIndex index) => new(
        finding.Property == Date ? index.ToEntity(finding.Entity) with { Page = SitePaths.Property(finding.Entity, Date) } : index.ToEntity(finding.Entity),
        finding.Property == Date ? null : new Reference(Wording.OfProperty(finding.Property), SitePaths.Property(finding.Entity, finding.Property)),
        finding.Kind,
        date.ToProse(),
        date.ToString(),
        date.IsInterval ? DateShape.Span : date.EarliestDay == date.LatestDay ? DateShape.Day : DateShape.OneOf,
        date.IsApproximate || date.IsUncertain,
        date.Earliest,
        date.Latest);
}
