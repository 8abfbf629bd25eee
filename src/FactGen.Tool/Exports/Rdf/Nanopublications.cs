using System.Globalization;
namespace FactGen.Tool.Exports.Rdf;

/// <summary>
/// Each claim as a nanopublication: what it says (assertion), who says so and in which words (provenance: PROV-O and the selectors of
/// Web Annotation), and the publication data.
/// </summary>
/// <remarks>
/// The assertion always describes the claim itself. The bare triple is added only if the claim is asserted, and neither deprecated nor
/// retracted: after merging the assertion graphs, a denial or an allegation must not appear as a fact.
/// </remarks>
/// <param name="names">The names in RDF.</param>
/// <param name="publication">The publication data.</param>
internal sealed class Nanopublications(RdfNames names, Publication publication)
{
    /// <summary>The four graphs of a claim.</summary>
    public IReadOnlyList<Quad> Of(ExportedClaim claim)
    {
        List<Quad> quads = [];
        var self = names.Claim(claim.Id);
        var (head, assertion, provenance, information) = (Part("head"), Part("assertion"), Part("provenance"), Part("pubinfo"));

        var about = new GraphWriter(quads, head, self);
        about.Add("rdf:type", Vocabulary.Named("np:Nanopublication"));
        about.Add("np:hasAssertion", assertion);
        about.Add("np:hasProvenance", provenance);
        about.Add("np:hasPublicationInfo", information);

        Assert(new GraphWriter(quads, assertion, Part("claim")), claim);
        Trace(new GraphWriter(quads, provenance, assertion), claim, Part);
        Inform(new GraphWriter(quads, information, self), claim);
        return quads;

        Iri Part(string part) => RdfNames.Part(self, part);
    }

    private void Assert(GraphWriter about, ExportedClaim claim)
    {
        var (entity, property, value) =
            (names.Entity(claim.Entity), names.Property(claim.DeclaredBy, claim.Property), RdfValue.Of(claim, names));
        about.Add("rdf:type", Vocabulary.Named("fg:Claim"));
        about.Add("rdf:subject", entity);
        about.Add("rdf:predicate", property);
        about.Add("rdf:object", value);
        about.Text("fg:state", claim.State == "value" ? null : claim.State);
        about.Text("fg:modality", claim.Modality);
        about.Text("fg:condition", claim.If);
        about.Text("fg:unit", claim.Unit);
        about.Number("fg:lower", claim.Lower);
        about.Number("fg:upper", claim.Upper);
        about.Date("fg:earliest", claim.Earliest);
        about.Date("fg:latest", claim.Latest);
        about.Date("fg:validFrom", claim.ValidFrom);
        about.Date("fg:validTo", claim.ValidTo);
        if (claim.VouchedFor)
        {
            about.About(entity).Add(property, value);
        }
    }

    private void Trace(GraphWriter assertion, ExportedClaim claim, Func<string, Iri> part)
    {
        var sources = claim.Quotes.Select(quote => quote.Source).Distinct().ToArray();
        if (claim.By is { } speaker)
        {
            assertion.Add("prov:wasAttributedTo", names.Entity(speaker));
        }

        foreach (var source in sources)
        {
            assertion.Add("prov:hadPrimarySource", names.Source(source));
        }

        assertion.Date("fg:stated", claim.Stated);
        assertion.Flag("fg:ownVoice", claim.OwnVoice);
        assertion.Text("fg:because", claim.Because);
        assertion.Text("fg:becauseValid", claim.BecauseValid);
        assertion.Text("fg:becauseStated", claim.BecauseStated);
        assertion.Text("fg:becauseSpeaker", claim.BecauseSpeaker);
        assertion.Text("fg:becauseVoice", claim.BecauseVoice);
        assertion.Text("fg:becauseNegation", claim.BecauseNegation);
        assertion.Text("fg:becauseDoubt", claim.BecauseDoubt);
        assertion.Text("fg:becausePlan", claim.BecausePlan);
        assertion.Text("fg:becauseSubject", claim.BecauseSubject);
        assertion.Text("fg:becauseParts", claim.BecauseParts);
        assertion.Text("fg:becauseSame", claim.BecauseSame);
        assertion.Text("fg:becauseBy", claim.BecauseBy);
        for (var step = 1; step <= claim.Via.Count; step++)
        {
            assertion.Add("fg:via", part($"via-{step}"));
            var via = assertion.About(part($"via-{step}"));
            via.Add("fg:agent", names.Entity(claim.Via[step - 1]));
            via.Count("fg:position", step);
        }

        for (var number = 1; number <= claim.Quotes.Count; number++)
        {
            Quote(assertion, claim.Quotes[number - 1], part($"quote-{number}"), part("assertion"));
        }
    }

    private void Quote(GraphWriter graph, ExportedQuote quote, Iri annotation, Iri assertion)
    {
        var (target, selector) = (new Iri(annotation.Value + "-target"), new Iri(annotation.Value + "-selector"));
        var about = graph.About(annotation);
        about.Add("rdf:type", Vocabulary.Named("oa:Annotation"));
        about.Add("oa:hasBody", assertion);
        about.Add("oa:hasTarget", target);
        about.Text("fg:sic", quote.Sic);
        about.Text("fg:translation", quote.Translation);
        about.Text("fg:place", quote.Place);
        about.Text("fg:section", quote.Section);
        about.Flag("fg:inHeading", quote.Heading);

        about = graph.About(target);
        about.Add("rdf:type", Vocabulary.Named("oa:SpecificResource"));
        about.Add("oa:hasSource", names.Source(quote.Source));
        about.Add("oa:hasSelector", selector);
        foreach (var (name, _, _) in FragmentsOf(quote))
        {
            about.Add("oa:hasSelector", new Iri($"{annotation.Value}-{name}"));
        }

        about = graph.About(selector);
        about.Add("rdf:type", Vocabulary.Named("oa:TextQuoteSelector"));
        about.Text("oa:exact", quote.Exact);
        about.Text("oa:prefix", quote.Prefix);
        about.Text("oa:suffix", quote.Suffix);
        about.Text("dct:language", quote.Language);
        foreach (var (name, fragment, standard) in FragmentsOf(quote))
        {
            about = graph.About(new Iri($"{annotation.Value}-{name}"));
            about.Add("rdf:type", Vocabulary.Named("oa:FragmentSelector"));
            about.Add("dct:conformsTo", new Iri(standard));
            about.Text("rdf:value", fragment);
        }
    }

    /// <summary>Page and line as fragments of addresses: a line is what is between two positions, counted from 0.</summary>
    private static IEnumerable<(string Name, string Fragment, string Standard)> FragmentsOf(ExportedQuote quote)
    {
        if (quote.Page is { } page)
        {
            yield return ("page", string.Create(CultureInfo.InvariantCulture, $"page={page}"), "http://tools.ietf.org/rfc/rfc3778");
        }

        if (quote.Line is { } line)
        {
            yield return ("line", string.Create(CultureInfo.InvariantCulture, $"line={line - 1},{line}"), "http://tools.ietf.org/rfc/rfc5147");
        }
    }

    private void Inform(GraphWriter about, ExportedClaim claim)
    {
        about.Text("rdfs:label", claim.Id);
        about.Add("dct:isPartOf", names.Dataset);
        about.Date("dct:date", claim.Stated);
        about.Date("dct:created", publication.Created);
        about.Add("dct:creator", publication.Creator is { } creator ? new Iri(creator) : null);
        about.Add("dct:license", publication.License is { } license ? new Iri(license) : null);
        about.Text("fg:rank", claim.Rank == "normal" ? null : claim.Rank);
        about.Text("fg:reason", claim.Reason);
        about.Add("fg:sameAs", claim.SameAs is { } other ? names.Claim(other) : null);
        about.Date("fg:retractedOn", claim.RetractedOn);
        about.Text("fg:retractedReason", claim.RetractedReason);
        about.Add("fg:instead", claim.Instead is { } instead ? names.Claim(instead) : null);
        about.Text("fg:note", claim.Note);
    }
}
