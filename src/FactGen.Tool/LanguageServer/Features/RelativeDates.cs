using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>What the dates came to that quotes give only from the day on which they were said: "on Monday".</summary>
internal static class RelativeDates
{
    /// <summary>A hint behind each quote with such a date; the way that led there is its tooltip.</summary>
    public static IEnumerable<InlayHint> Of(Document document) => document.Workspace.FactBase.Facts is not { } facts
        ? []
        : from quote in facts.Evidence.OfType<QuoteEvidence.InText>()
          where quote.Quoted.Words.Place.Path == document.File.Path && quote.Quoted.Claim.Property.Type.Kind is ValueKind.Date
          let date = ResolvedIn(quote)
          where date is not null
          select new InlayHint(
              document.Lines.PositionOf(quote.Quoted.Words.Place.End), $"= {date.Edtf}", PaddingLeft: true, date.Arithmetic);

    private static ResolvedDate? ResolvedIn(QuoteEvidence.InText quote)
    {
        var claim = quote.Quoted.Claim.Claim;
        var anchor = claim.Stated is { } stated
            ? DateAnchor.Of(stated, "stated")
            : DateAnchor.Of(quote.Quoted.Source.Card.Published, "published");
        var dates =
            from part in quote.Place.Parts
            from reading in quote.Quoted.Source.Prose.DatesIn(part)
            where reading.NeedsAnchor
            from date in reading.Resolve(anchor, mayBeFuture: true)
            orderby date.Edtf != claim.Value?.Canonical
            select date;
        return dates.FirstOrDefault();
    }
}
