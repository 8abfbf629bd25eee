using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactGen.Tool.Exports.Rdf;

/// <summary>Writes quads as JSON-LD 1.1, in their order; the context is in the file.</summary>
internal static class JsonLdWriter
{
    // What would be markup in a page of HTML is escaped: JSON-LD is often put into one.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes them. Quads of one graph, and in it of one subject, stand next to each other.</summary>
    public static string Write(IReadOnlyList<Quad> quads)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("@context");
            foreach (var (prefix, space) in Vocabulary.Prefixes)
            {
                // A namespace that ends in a colon is no prefix by itself: JSON-LD takes only those that end in a delimiter of paths.
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

    /// <summary>The stretches of quads that have something in common.</summary>
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
