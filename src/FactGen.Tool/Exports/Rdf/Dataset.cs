namespace FactGen.Tool.Exports.Rdf;

/// <summary>The whole fact base as quads: a graph of its types, entities, sources and findings, and the graphs of each claim.</summary>
internal static class Dataset
{
    /// <summary>The quads, grouped by graph and subject.</summary>
    public static IEnumerable<Quad> Of(ExportedFacts facts, RdfNames names, Publication publication)
    {
        var claims = new Nanopublications(names, publication);
        return Heads(facts, names).Concat(facts.Findings
            .GroupBy(finding => (finding.Entity, finding.Property))
            .SelectMany(findings => QuadsOf([.. findings], names)))
            .Concat(facts.Claims.SelectMany(claims.Of));
    }

    /// <summary>What there is but findings and claims.</summary>
    private static List<Quad> Heads(ExportedFacts facts, RdfNames names)
    {
        List<Quad> quads = [];
        var graph = new GraphWriter(quads, names.Dataset, names.Dataset);
        foreach (var (name, help) in Vocabulary.Terms)
        {
            graph.About(Vocabulary.Named($"fg:{name}")).Text("rdfs:comment", help);
        }

        foreach (var type in facts.Types)
        {
            Describe(type, graph, names);
        }

        foreach (var entity in facts.Entities)
        {
            Describe(entity, graph.About(names.Entity(entity.Id)), names);
        }

        foreach (var source in facts.Sources)
        {
            Describe(source, graph.About(names.Source(source.Id)), names);
        }

        return quads;
    }

    /// <summary>The findings on one property of an entity, each under its number.</summary>
    private static List<Quad> QuadsOf(ExportedFinding[] findings, RdfNames names)
    {
        List<Quad> quads = [];
        var graph = new GraphWriter(quads, names.Dataset, names.Dataset);
        foreach (var (index, finding) in findings.Index())
        {
            Describe(finding, graph.About(names.Finding(finding.Entity, finding.Property, index + 1)), names);
        }

        return quads;
    }

    private static void Describe(ExportedType type, GraphWriter graph, RdfNames names)
    {
        var about = graph.About(names.Type(type.Name));
        about.Add("rdf:type", Vocabulary.Named("rdfs:Class"));
        about.Text("rdfs:label", type.Name);
        about.Text("rdfs:comment", type.Summary);
        about.Add("rdfs:subClassOf", type.Is is { } other ? names.Type(other) : null);
        about.Flag("fg:living", type.Living);
        about.Flag("fg:named", type.Named);
        about.Flag("fg:common", type.Common);
        foreach (var property in type.Properties)
        {
            about = graph.About(names.Property(type.Name, property.Name));
            about.Add("rdf:type", Vocabulary.Named("rdf:Property"));
            about.Text("rdfs:label", property.Name);
            about.Text("rdfs:comment", property.Summary);
            about.Add("rdfs:domain", names.Type(type.Name));
            about.Text("fg:unit", property.Unit);
            about.Flag("fg:many", property.Many);
            about.Flag("fg:overTime", property.OverTime);
            about.Flag("fg:accusation", property.Accusation);
            about.Flag("fg:speech", property.Speech);
            foreach (var word in property.Words)
            {
                graph.About(names.Word(type.Name, property.Name, word)).Text("rdfs:label", word.Replace('_', ' '));
            }
        }
    }

    private static void Describe(ExportedEntity entity, GraphWriter about, RdfNames names)
    {
        about.Add("rdf:type", names.Type(entity.Type));
        about.Text("rdfs:label", entity.Name);
        foreach (var alias in entity.Aliases)
        {
            about.Text("skos:altLabel", alias);
        }

        foreach (var identifier in entity.Ids)
        {
            about.Add("owl:sameAs", new Iri(identifier.Address));
        }

        foreach (var other in entity.SameAs)
        {
            about.Add("owl:sameAs", names.Entity(other));
        }

        about.Flag("fg:living", entity.Living);
        about.Text("fg:note", entity.Note);
    }

    private static void Describe(ExportedSource source, GraphWriter about, RdfNames names)
    {
        about.Add("rdf:type", Vocabulary.Named("prov:Entity"));
        about.Text("dct:title", source.Title);
        about.Text("dct:publisher", source.Publisher);
        about.Text("dct:creator", source.Author);
        about.Date("dct:issued", source.Published);
        about.Text("dct:language", source.Language);
        about.Add("dct:identifier", source.Url is { } url ? RdfValue.Typed("xsd:anyURI", url) : null);
        about.Add("prov:wasDerivedFrom", source.DerivedFrom is { } other ? names.Source(other) : null);
        about.Text("fg:translation", source.Translation);
        about.Text("fg:sha256", source.Sha256);
    }

    private static void Describe(ExportedFinding finding, GraphWriter about, RdfNames names)
    {
        about.Add("rdf:type", Vocabulary.Named("fg:Finding"));
        about.Add("fg:entity", names.Entity(finding.Entity));
        about.Add("fg:property", names.Property(finding.DeclaredBy, finding.Property));
        about.Text("fg:kind", finding.Kind);
        about.Add(
            "fg:value",
            finding.Value is { } value
                ? RdfValue.Of(value, finding.ValueKind, finding.Number, finding.DeclaredBy, finding.Property, names)
                : null);
        about.Date("fg:from", finding.From);
        about.Date("fg:to", finding.To);
        about.Count("fg:witnesses", finding.Witnesses);
        foreach (var (role, claims) in new[] { ("fg:decides", finding.Deciding), ("fg:dissents", finding.Dissent), ("fg:aside", finding.Aside) })
        {
            foreach (var claim in claims)
            {
                about.Add(role, names.Claim(claim));
            }
        }
    }
}
