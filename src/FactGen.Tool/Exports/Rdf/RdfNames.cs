namespace FactGen.Tool.Exports.Rdf;

/// <summary>The names in RDF, all in one namespace.</summary>
/// <param name="Namespace">The namespace; absolute, and ends in <c>/</c>, <c>#</c> or <c>:</c>.</param>
internal sealed record RdfNames(string Namespace)
{
    /// <summary>The default namespace.</summary>
    public const string DefaultNamespace = "urn:factgen:";

    /// <summary>The graph of everything that does not belong to one claim: types, entities, sources, findings.</summary>
    public Iri Dataset => new(Namespace + "dataset");

    public Iri Type(string name) => Name("type", name);

    public Iri Property(string declaringType, string name) => Name("property", $"{declaringType}/{name}");

    public Iri Word(string declaringType, string property, string word) => Name("word", $"{declaringType}/{property}/{word}");

    public Iri Entity(string id) => Name("entity", id);

    public Iri Source(string id) => Name("source", id);

    public Iri Claim(string id) => Name("claim", id);

    public Iri Finding(string entity, string property, int number) => Name("finding", $"{entity}/{property}/{number}");

    /// <summary>A part of a nanopublication, named after it.</summary>
    public static Iri Part(Iri publication, string part) =>
        new($"{publication.Value}{(publication.Value.Contains('#') ? "/" : "#")}{part}");

    /// <summary>Whether a text can be a namespace.</summary>
    public static bool IsNamespace(string text) => IsIri(text) && text[^1] is '/' or '#' or ':';

    /// <summary>Whether a text is an absolute name that needs no escape.</summary>
    public static bool IsIri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase)
        && !text.AsSpan().ContainsAny("<>\"{}|^`\\") && !text.Any(character => character <= ' ' || char.IsSurrogate(character));

    /// <summary>Escapes what a path must not contain; the colon after the short name of another fact base is kept.</summary>
    private Iri Name(string kind, string id) =>
        new(
            $"{Namespace}{kind}/{string.Join('/', id.Split('/').Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal)}");
}
