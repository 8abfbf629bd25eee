using FactGen.Compiler;
using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Fixes;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Tool.LanguageServer.Documents;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>Ways out of a diagnostic that need the sources: quotes for a claim without one, its value, its speaker, its modality.</summary>
/// <param name="document">The facts file.</param>
/// <param name="facts">The facts as they are now.</param>
/// <param name="yaml">The file's text.</param>
internal sealed class ClaimActions(Document document, CheckedFacts facts, FixableFile yaml)
{
    private const int MostQuotes = 4;

    private const int MostSpeakers = 3;

    private const int MostValues = 3;

    /// <summary>In how many sources a quote is looked for.</summary>
    private const int MostSources = 300;

    /// <summary>The fixes of a diagnostic, the likeliest first.</summary>
    public IEnumerable<Fix> Of(FactDiagnostic diagnostic)
    {
        if (diagnostic.Claim is not { } id || !facts.Model.Claims.TryGetValue(id, out var claim))
        {
            return [];
        }

        return diagnostic.Rule == Catalogue.Unsourced ? Quotes(diagnostic, claim)
            : diagnostic.Rule == Catalogue.ValueNotInQuote ? Values(diagnostic, claim)
            : diagnostic.Rule == Catalogue.SpeakerMissing || diagnostic.Rule == Catalogue.OtherSpeaker ? Speakers(claim)
            : diagnostic.Rule == Catalogue.PlanAsserted ? Set(claim, "modality", "planned")
            : [];
    }

    /// <summary>Quotes of any source that give the value; those come first near which the source names the entity.</summary>
    private IEnumerable<Fix> Quotes(FactDiagnostic diagnostic, ClaimDeclaration claim)
    {
        if (claim.Claim.Value is not { } value)
        {
            return [];
        }

        var completions = new QuoteCompletions(document, facts);
        var names = document.Workspace.NamesOf(facts);
        var found =
            from card in facts.Model.Cards.Select(declared => declared.Card.Id).Distinct(StringComparer.Ordinal).Take(MostSources)
            let source = facts.Sources.Find(card)
            where source?.Evidence is not null
            from quote in completions.WithValue(claim.Property, value, source, source.Evidence!, claim.Claim.Stated).Take(MostQuotes)
            select (Source: source, Quote: quote);
        return found
            .OrderBy(proposal => EntitiesNear.Of(proposal.Source, proposal.Quote.Place.Range, names)
                .Contains(facts.Model.Representative(claim.Claim.Entity), StringComparer.Ordinal) ? 0 : 1)
            .Take(MostQuotes)
            .Select(proposal => yaml.WithSource(diagnostic, proposal.Source.Card.Id, proposal.Quote.Quote))
            .OfType<Fix>();
    }

    /// <summary>The values that each quote of the claim gives; none for another part of it, and none if any words are a value.</summary>
    private IEnumerable<Fix> Values(FactDiagnostic diagnostic, ClaimDeclaration claim)
    {
        var (place, type) = (diagnostic.Place, claim.Property.Type);
        if (claim.Claim.Value is not { } value || type.Kind is ValueKind.Text or ValueKind.Bool
            || ValueBinder.Read(document.Lines.Text[place.Start..place.End], type)?.Canonical != value.Canonical)
        {
            return [];
        }

        var readable = new ReadableValues(document.Workspace.NamesOf(facts));
        return QuotesOf(claim)
            .Select(quote => readable.In(quote.Quoted.Source, claim.Property, quote.Place.Range).AsEnumerable())
            .DefaultIfEmpty([])
            .Aggregate((given, others) => given.Intersect(others, StringComparer.Ordinal))
            .Take(MostValues)
            .Select(given => new Fix(
                $"Write '{given}', as the quote says",
                new([new TextEdit(place.Start, place.End, ScalarText.WriteText(given, inFlow: true))])));
    }

    private IEnumerable<QuoteEvidence.InText> QuotesOf(ClaimDeclaration claim) =>
        facts.Evidence.OfType<QuoteEvidence.InText>().Where(quote => ReferenceEquals(quote.Quoted.Claim.Keys, claim.Keys));

    /// <summary>Those whom the source names near the quote, first those who say it; then nobody by name.</summary>
    private IEnumerable<Fix> Speakers(ClaimDeclaration claim)
    {
        var names = document.Workspace.NamesOf(facts);
        var near = QuotesOf(claim)
            .SelectMany(quote => EntitiesNear.Of(quote.Quoted.Source, quote.Place.Range, names))
            .Where(entity => entity != claim.Claim.By)
            .Distinct(StringComparer.Ordinal)
            .Take(MostSpeakers);
        return near.Append(ClaimRecord.Unnamed).SelectMany(speaker => Set(claim, "by", speaker));
    }

    private IEnumerable<Fix> Set(ClaimDeclaration claim, string key, string value)
    {
        var place = claim.Keys.Place;
        return yaml.WithKey(place.Start, place.End, key, value) is { } fix ? [fix] : [];
    }
}
