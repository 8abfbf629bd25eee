namespace FactGen.Tool.Exports.Rdf;

/// <summary>The vocabularies that the RDF uses, and FactGen's own terms.</summary>
internal static class Vocabulary
{
    /// <summary>The prefixes, in the order in which they are declared.</summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> Prefixes { get; } =
    [
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("owl", "http://www.w3.org/2002/07/owl#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("oa", "http://www.w3.org/ns/oa#"),
        ("np", "http://www.nanopub.org/nschema#"),
        ("edtf", "http://id.loc.gov/datatypes/edtf/"),
        ("fg", "urn:factgen:terms:"),
    ];

    /// <summary>FactGen's own terms, each with its meaning.</summary>
    public static IReadOnlyList<(string Name, string Help)> Terms { get; } =
    [
        ("Claim", "a claim; its subject, predicate and object are what it says, whoever says it and in whatever modality"),
        ("Finding", "the result of the claims on a property of an entity"),
        ("modality", "asserted, alleged, planned, denied, counterfactual or opinion"),
        ("state", "'unknown': the source says that there is a value, not which; 'none': that there is none"),
        ("unit", "the things counted, a number's unit"),
        ("lower", "the least number that the value allows; of a duration, in seconds"),
        ("upper", "the greatest number that the value allows"),
        ("earliest", "the first day that a date allows"),
        ("latest", "the last day that a date allows"),
        ("validFrom", "from when the claim holds"),
        ("validTo", "until when the claim holds"),
        ("stated", "when it was said, or its source published"),
        ("ownVoice", "whether a source says it in its own voice, in its body"),
        ("via", "a step on which it was passed on; 'fg:agent' is who did, 'fg:position' counts from the speaker"),
        ("agent", "who passed it on"),
        ("position", "which step it was, from 1"),
        ("because", "how the value follows from the quotes"),
        ("becauseValid", "how the time for which the claim holds follows"),
        ("becauseStated", "how the day on which it was said follows"),
        ("becauseSpeaker", "who speaks, if the text does not name the speaker near the quote"),
        ("becauseVoice", "why it is the source's own voice"),
        ("becauseNegation", "why a negation in the sentence does not touch the value"),
        ("becauseDoubt", "why a suspicion, a condition or a doubt in the sentence is not about the value"),
        ("becausePlan", "why a word of a plan in the sentence does not make the value one"),
        ("becauseSubject", "why the quote is about the entity, or which of two is the value"),
        ("becauseParts", "why the parts of a quote belong together, although a sentence ends between them"),
        ("becauseSame", "why two texts in other words say the same"),
        ("condition", "the condition of a counterfactual"),
        ("sic", "the sense of garbled words"),
        ("translation", "what the words say in the readers' language; it is no evidence"),
        ("place", "the bytes of the text's file that the words stand in: offset+length"),
        ("section", "the heading above the words"),
        ("inHeading", "the words stand only in a heading"),
        ("rank", "preferred or deprecated: the editor's choice"),
        ("reason", "why the rank is not normal"),
        ("sameAs", "the claim that says the same in other words"),
        ("retractedOn", "when the claim was taken back"),
        ("retractedReason", "why it was taken back"),
        ("instead", "the claim to use in its place"),
        ("note", "the editor's note"),
        ("entity", "the entity of a finding"),
        ("property", "the property of a finding"),
        ("kind", "settled, attributed, disputed, planned, alleged, denied, unknown, none or opinion"),
        ("value", "a finding's value"),
        ("from", "the first day that a finding covers"),
        ("to", "the last day that a finding covers"),
        ("witnesses", "how many independent witnesses a finding has"),
        ("decides", "a claim that decides a finding"),
        ("dissents", "a claim to which another was preferred"),
        ("aside", "a claim that is kept beside a finding"),
        ("living", "whether it is a living person"),
        ("named", "texts must name an entity of the type near the quotes of what is claimed of it"),
        ("common", "the names of the type's entities are common nouns"),
        ("many", "each value is a finding of its own"),
        ("overTime", "claims hold for a time"),
        ("accusation", "the property is an accusation by its nature"),
        ("speech", "that it is said, asked or welcomed is the fact"),
        ("sha256", "the digest of a source's text"),
        ("translation", "how a source was translated"),
        ("count", "datatype of whole numbers with a hedge: 'about 2,300'"),
        ("number", "datatype of numbers with a hedge"),
        ("percent", "datatype of shares of a hundred"),
        ("ratio", "datatype of ratios: '1 in 50,000', '2 times'"),
        ("money", "datatype of amounts with their currency"),
        ("duration", "datatype of lengths of time in words: 'at most 10 days'"),
    ];

    /// <summary>A name by its prefix: <c>prov:wasAttributedTo</c>.</summary>
    public static Iri Named(string name)
    {
        var colon = name.IndexOf(':');
        var prefix = name[..colon];
        return new Iri(Prefixes.First(known => known.Prefix == prefix).Namespace + name[(colon + 1)..]);
    }

    /// <summary>A name with its prefix, if it has one and the rest consists of letters and digits.</summary>
    public static string? Short(Iri iri)
    {
        foreach (var (prefix, space) in Prefixes)
        {
            if (iri.Value.StartsWith(space, StringComparison.Ordinal)
                && iri.Value.AsSpan(space.Length) is var local
                && local is [>= 'A' and <= 'z', ..]
                && !local.ContainsAnyExceptInRange('0', 'z')
                && !local.ContainsAny(":;<=>?@[\\]^`"))
            {
                return $"{prefix}:{local}";
            }
        }

        return null;
    }
}
