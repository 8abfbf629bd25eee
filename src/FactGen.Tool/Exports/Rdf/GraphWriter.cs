using System.Globalization;

namespace FactGen.Tool.Exports.Rdf;

/// <summary>Adds quads about one subject in one graph.</summary>
/// <param name="quads">The list to which they are added.</param>
/// <param name="graph">The graph.</param>
/// <param name="subject">The subject.</param>
internal readonly struct GraphWriter(List<Quad> quads, Iri graph, Iri subject)
{
    /// <summary>The same graph with another subject.</summary>
    public GraphWriter About(Iri other) => new(quads, graph, other);

    /// <summary>Adds a term, if there is one.</summary>
    public void Add(string predicate, RdfTerm? value) => Add(Vocabulary.Named(predicate), value);

    /// <summary>Adds a term, if there is one.</summary>
    public void Add(Iri predicate, RdfTerm? value)
    {
        if (value is not null)
        {
            quads.Add(new Quad(graph, subject, predicate, value));
        }
    }

    /// <summary>A text.</summary>
    public void Text(string predicate, string? value) => Add(predicate, value is null ? null : new Literal(value));

    /// <summary>A date in EDTF.</summary>
    public void Date(string predicate, string? edtf) => Add(predicate, edtf is null ? null : RdfValue.Date(edtf));

    /// <summary>A number.</summary>
    public void Number(string predicate, decimal? value) =>
        Add(predicate, value is { } number ? RdfValue.Typed("xsd:decimal", number.ToString(CultureInfo.InvariantCulture)) : null);

    /// <summary>A whole number.</summary>
    public void Count(string predicate, int value) =>
        Add(predicate, RdfValue.Typed("xsd:integer", value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Adds <c>true</c> if something is so, otherwise nothing.</summary>
    public void Flag(string predicate, bool isSo)
    {
        if (isSo)
        {
            Add(predicate, RdfValue.Typed("xsd:boolean", "true"));
        }
    }
}
