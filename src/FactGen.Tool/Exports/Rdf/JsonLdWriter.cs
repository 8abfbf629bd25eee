using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactGen.Tool.Exports.Rdf;

/// <summary>Writes quads as JSON-LD 1.1, in their order; the context is in the file.</summary>
internal static class JsonLdWriter
{
    // Characters that would be markup in HTML are escaped, because JSON-LD is often embedded in a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the quads. They must be grouped by graph and subject.</summary>
    public static string Write(IReadOnlyList<Quad> quads)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("@context");
            foreach (var (prefix, space) in Vocabulary.Prefixes)
            {
                // JSON-LD accepts a namespace as a prefix only if it ends in a path delimiter, so one that ends in a colon needs an
                // explicit prefix definition.
                json.WriteStartObject(prefix);
                json.WriteString("@id", space);
                json.WriteBoolean("@prefix", true);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("@graph");
            foreach (var graph in Runs(quads, quad => quad.Graph))
            {
                json.WriteStartObject();
                json.WriteString("@id", graph[0].Graph.Value);
                json.WriteStartArray("@graph");
                foreach (var subject in Runs(graph, quad => quad.Subject))
                {
                    Write(json, subject);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Quad> ofSubject)
    {
        json.WriteStartObject();
        json.WriteString("@id", ofSubject[0].Subject.Value);
        foreach (var ofPredicate in ofSubject.GroupBy(quad => quad.Predicate))
        {
            json.WriteStartArray(Vocabulary.Short(ofPredicate.Key) ?? ofPredicate.Key.Value);
            foreach (var quad in ofPredicate)
            {
                Write(json, quad.Object);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RdfTerm term)
    {
        json.WriteStartObject();
        if (term is Literal literal)
        {
            json.WriteString("@value", literal.Value);
            if (literal.Datatype is { } datatype)
            {
                json.WriteString("@type", Vocabulary.Short(datatype) ?? datatype.Value);
            }
        }
        else
        {
            json.WriteString("@id", ((Iri)term).Value);
        }

        json.WriteEndObject();
    }

    /// <summary>Splits the quads into runs with the same key.</summary>
    private static IEnumerable<IReadOnlyList<Quad>> Runs(IReadOnlyList<Quad> quads, Func<Quad, Iri> key)
    {
        List<Quad> run = [];
        foreach (var quad in quads)
        {
            if (run.Count > 0 && key(run[0]) != key(quad))
            {
                yield return run;
                run = [];
            }

            run.Add(quad);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
