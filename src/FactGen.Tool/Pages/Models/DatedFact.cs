using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;

namespace FactGen.Tool.Pages.Models;

/// <summary>The shape of a date in time.</summary>
internal enum DateShape
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One day of several; it is not known which one.</summary>
    OneOf,

    /// <summary>A period from a first to a last day.</summary>
    Span,
}

/// <summary>A finding that is a date, or that holds for a time.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Property">The property, as a link to the finding; null for the property <c>date</c>.</param>
/// <param name="Labels">How sure it is, unless it is settled.</param>
/// <param name="Words">The date in words.</param>
/// <param name="Edtf">The date in EDTF; null for a time.</param>
/// <param name="Shape">Its shape in time.</param>
/// <param name="IsApproximate">Whether it is approximate or uncertain.</param>
/// <param name="First">The first day that it may be, or of the period; null if open or unknown.</param>
/// <param name="Last">The last day that it may be, or of the period; null if open or unknown.</param>
internal sealed record DatedFact(
    Reference Subject,
    Reference? Property,
    IReadOnlyList<Label> Labels,
    string Words,
    string? Edtf,
    DateShape Shape,
    bool IsApproximate,
    DateOnly? First,
    DateOnly? Last)
{
    /// <summary>The property whose name is omitted next to a date.</summary>
    private const string Date = "date";

    /// <summary>Whether nothing speaks against it: it is settled, no accusation, and not retracted.</summary>
    public bool IsSure => Labels.Count == 0;

    /// <summary>For a period, the last day on which it may begin and the first on which it may end; null if open or unknown.</summary>
    public (DateOnly? First, DateOnly? Last) Certain { get; private init; }

    /// <summary>Every date and period of the facts, in the order of time; for a disputed date, each side.</summary>
    public static IReadOnlyList<DatedFact> All(FactIndex index) =>
    [
        .. from fact in index.Findings
               .SelectMany(finding => DatesOf(finding, index).Distinct(), (finding, date) => Of(finding, date, index))
               .Concat(TimesOf(index.Findings, index))
           where fact.First is not null || fact.Last is not null
           orderby fact.First ?? fact.Last, fact.Last ?? DateOnly.MaxValue, fact.Subject.Text, fact.Property?.Text
           select fact,
    ];

    /// <summary>A date of an entity.</summary>
    public static DatedFact Of(Reference subject, Reference? property, IReadOnlyList<Label> labels, FactDate date) => new(
        subject,
        property,
        labels,
        date.ToProse(),
        date.ToString(),
        date.IsInterval ? DateShape.Span : date.EarliestDay == date.LatestDay ? DateShape.Day : DateShape.OneOf,
        date.IsApproximate || date.IsUncertain,
        date.Earliest,
        date.Latest)
    {
        Certain = date.IsInterval ? (date.Start?.Latest, date.End?.Earliest) : default,
    };

    private static IEnumerable<FactDate> DatesOf(FindingRecord finding, FactIndex index) =>
        (finding.Kind is FindingKind.Disputed ? finding.Claims.Select(id => index.Model.ClaimOf(id).Value) : [finding.Value])
        .OfType<SetValue<FactDate>>()
        .Select(date => date.Value);

    /// <summary>
    /// The period in which a value holds, as its claims give it. A value that holds only on the day on which it was said has no
    /// period.
    /// </summary>
    private static IEnumerable<DatedFact> TimesOf(IEnumerable<FindingRecord> findings, FactIndex index) => (
        from finding in findings
        where finding.Value is not null
        from id in finding.Claims
        let claim = index.Model.ClaimOf(id)
        where claim.HasValid && Wording.TimeOf(claim) is not null
        select new DatedFact(
            index.ToEntity(finding.Entity),
            new Reference(index.Reason.ValueOf(finding)!, index.PageOf(claim)),
            LabelsOf(finding, index),
            Wording.TimeOf(claim)!,
            null,
            DateShape.Span,
            IsApproximate: false,
            claim.ValidFrom?.Earliest,
            claim.ValidTo?.Latest)
        {
            Certain = (claim.ValidFrom?.Latest, claim.ValidTo?.Earliest),
        })
        .DistinctBy(fact => fact.Property);

    private static DatedFact Of(FindingRecord finding, FactDate date, FactIndex index) => finding.Property == Date
        ? Of(index.ToEntity(finding.Entity) with { Page = SitePaths.Property(finding.Entity, Date) }, null, LabelsOf(finding, index), date)
        : Of(
            index.ToEntity(finding.Entity),
            new Reference(Wording.OfProperty(finding.Property), SitePaths.Property(finding.Entity, finding.Property)),
            LabelsOf(finding, index),
            date);

    private static IReadOnlyList<Label> LabelsOf(FindingRecord finding, FactIndex index) =>
        Label.Besides(FindingKind.Settled, finding, index);
}
