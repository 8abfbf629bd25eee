using System.Globalization;
using System.Text;

namespace FactGen.Tool.Exports.Rdf;

/// <summary>Writes quads as TriG (W3C Recommendation of 25 February 2014), in their order.</summary>
internal static class TrigWriter
{
    private static readonly Iri Type = Vocabulary.Named("rdf:type");

    /// <summary>So many characters are collected before they are written.</summary>
    private const int Collected = 1 << 16;

    /// <summary>Writes the quads. They must be grouped by graph and subject.</summary>
    public static void Write(IEnumerable<Quad> quads, TextWriter output, CancellationToken cancellation)
    {
        var trig = new StringBuilder();
        foreach (var (prefix, space) in Vocabulary.Prefixes)
        {
            trig.Append(CultureInfo.InvariantCulture, $"@prefix {prefix}: <{space}> .\n");
        }

        Quad? before = null;
        foreach (var quad in quads)
        {
            Append(trig, quad, before);
            before = quad;
            if (trig.Length >= Collected)
            {
                cancellation.ThrowIfCancellationRequested();
                output.Write(trig);
                trig.Clear();
            }
        }

        output.Write(trig.Append(before is null ? "" : " .\n}\n"));
    }

    /// <summary>Ends the quad before, and writes one without its end.</summary>
    private static void Append(StringBuilder trig, Quad quad, Quad? before)
    {
        if (before?.Graph != quad.Graph)
        {
            trig.Append(before is null ? "\n" : " .\n}\n\n");
            Append(trig, quad.Graph);
            trig.Append(" {\n  ");
            Append(trig, quad.Subject);
        }
        else if (before.Subject != quad.Subject)
        {
            trig.Append(" .\n  ");
            Append(trig, quad.Subject);
        }
        else
        {
            trig.Append(" ;\n   ");
        }

        trig.Append(' ');
        AppendPredicate(trig, quad.Predicate);
        trig.Append(' ');
        Append(trig, quad.Object);
    }

    private static void AppendPredicate(StringBuilder trig, Iri predicate)
    {
        if (predicate == Type)
        {
            trig.Append('a');
        }
        else
        {
            Append(trig, predicate);
        }
    }

    private static void Append(StringBuilder trig, RdfTerm term)
    {
        if (term is Literal literal)
        {
            AppendQuoted(trig, literal.Value);
            if (literal.Datatype is { } datatype)
            {
                trig.Append("^^");
                Append(trig, datatype);
            }
        }
        else
        {
            var iri = (Iri)term;
            trig.Append(Vocabulary.Short(iri) ?? $"<{iri.Value}>");
        }
    }

    private static void AppendQuoted(StringBuilder trig, string text)
    {
        trig.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => trig.Append('\\').Append(character),
                '\n' => trig.Append("\\n"),
                '\r' => trig.Append("\\r"),
                '\t' => trig.Append("\\t"),
                _ when char.IsControl(character) => trig.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => trig.Append(character),
            };
        }

        trig.Append('"');
    }
}
