using FactGen.Tool.Exports.Rdf;

namespace FactGen.Tool.Exports;

/// <summary>An export as a file. It is written claim by claim, so its size is bounded by the disk.</summary>
internal static class ExportFile
{
    /// <summary>Writes the facts in a format.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="format"><c>json</c>, <c>csv</c>, <c>parquet</c>, <c>jsonld</c> or <c>trig</c>.</param>
    /// <param name="names">The names in RDF.</param>
    /// <param name="publication">The publication data of the nanopublications.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static void Write(
        ExportedFacts facts,
        string format,
        RdfNames names,
        Publication publication,
        Stream output,
        CancellationToken cancellation)
    {
        switch (format)
        {
            case "parquet":
                ParquetTable.WriteAsync([.. TableRow.Of(facts)], output, cancellation).GetAwaiter().GetResult();
                break;
            case "jsonld":
                JsonLdWriter.Write(Dataset.Of(facts, names, publication), output, cancellation);
                break;
            case "csv" or "trig":
                using (var text = new StreamWriter(output, leaveOpen: true))
                {
                    WriteText(facts, format, names, publication, text, cancellation);
                }

                break;
            default:
                JsonExport.Write(facts, output);
                break;
        }
    }

    private static void WriteText(
        ExportedFacts facts, string format, RdfNames names, Publication publication, TextWriter text, CancellationToken cancellation)
    {
        if (format == "csv")
        {
            CsvTable.Write(TableRow.Of(facts), text, cancellation);
        }
        else
        {
            TrigWriter.Write(Dataset.Of(facts, names, publication), text, cancellation);
        }
    }
}
