using System.Globalization;
using System.Text;

namespace FactGen.Tool.Exports.Rdf;

/// <summary>Writes quads as TriG (W3C Recommendation of 25 February 2014), in their order.</summary>
internal static class TrigWriter
{
    private static readonly Iri Type = Vocabulary.Named("rdf:type");

    /// <summary>Writes the quads. They must be grouped by graph and subject.</summary>
    public static string Write(IReadOnlyList<Quad> quads)
    {
        var trig = new StringBuilder();
        foreach (var (prefix, space) in Vocabulary.Prefixes)
        {
            trig.Append(CultureInfo.InvariantCulture, $"@prefix {prefix}: <{space}> .\n");
        }

        for (var start = 0; start < quads.Count;)
        {
            var end = start;
            while (end < quads.Count && quads[end].Graph == quads[start].Graph)
            {
                end++;
            }

            trig.Append('\n');
            Append(trig, quads[start].Graph);
            trig.Append(" {\n");
            AppendGraph(trig, quads, start, end);
            trig.Append("}\n");
            start = end;
        }

        return trig.ToString();
    }

    private static void AppendGraph(StringBuilder trig, IReadOnlyList<Quad> quads, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var (_, subject, predicate, value) = quads[index];
            if (index == start || quads[index - 1].Subject != subject)
            {
                trig.Append("  ");
                Append(trig, subject);
            }
            else
            {
                trig.Append("   ");
            }

            trig.Append(' ');
            AppendPredicate(trig, predicate);
            trig.Append(' ');
            Append(trig, value);
            trig.Append(index + 1 < end && quads[index + 1].Subject == subject ? " ;\n" : " .\n");
        }
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
