namespace FactGen.Tool.Exports.Rdf;

/// <summary>A node of an RDF graph. There are no blank nodes: everything has a name.</summary>
internal abstract record RdfTerm;

/// <summary>A name (RFC 3987), absolute.</summary>
internal sealed record Iri(string Value) : RdfTerm;

/// <summary>A literal.</summary>
/// <param name="Value">Its lexical form.</param>
/// <param name="Datatype">Its datatype; null for <c>xsd:string</c>.</param>
internal sealed record Literal(string Value, Iri? Datatype = null) : RdfTerm;

/// <summary>A triple in a named graph.</summary>
internal sealed record Quad(Iri Graph, Iri Subject, Iri Predicate, RdfTerm Object);
