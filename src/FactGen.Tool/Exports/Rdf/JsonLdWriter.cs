using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactGen.Tool.Exports.Rdf;

/// <summary>Writes quads as JSON-LD 1.1, in their order; the context is in the file.</summary>
internal static class JsonLdWriter
{
    /// <summary>So many bytes are collected before they are written.</summary>
    private const int Collected = 1 << 16;

    // Characters that would be markup in HTML are escaped, because JSON-LD is often embedded in a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the quads. They must be grouped by graph and subject.</summary>
    public static void Write(IEnumerable<Quad> quads, Stream output, CancellationToken cancellation)
    {
        using (var json = new Utf8JsonWriter(output, Options))
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
            WriteGraphs(quads, json, cancellation);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteGraphs(IEnumerable<Quad> quads, Utf8JsonWriter json, CancellationToken cancellation)
    {
        Iri? graph = null;
        foreach (var subject in Subjects(quads))
        {
            if (graph != subject[0].Graph)
            {
                if (graph is not null)
                {
                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                graph = subject[0].Graph;
                json.WriteStartObject();
                json.WriteString("@id", graph.Value);
                json.WriteStartArray("@graph");
            }

            Write(json, subject);
            if (json.BytesPending >= Collected)
            {
                cancellation.ThrowIfCancellationRequested();
                json.Flush();
            }
        }

        if (graph is not null)
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }
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

    /// <summary>Splits the quads into runs on the same subject in the same graph.</summary>
    private static IEnumerable<IReadOnlyList<Quad>> Subjects(IEnumerable<Quad> quads)
    {
        List<Quad> run = [];
        foreach (var quad in quads)
        {
            if (run.Count > 0 && (run[0].Graph != quad.Graph || run[0].Subject != quad.Subject))
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
