using System.Text;
using FactGen.Tool.Exports.Rdf;

namespace FactGen.Tool.Exports;

/// <summary>An export as the bytes of its file.</summary>
internal static class ExportFile
{
    /// <summary>Writes the facts in a format.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="format"><c>json</c>, <c>csv</c>, <c>parquet</c>, <c>jsonld</c> or <c>trig</c>.</param>
    /// <param name="names">The names in RDF.</param>
    /// <param name="publication">The publication data of the nanopublications.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static byte[] Write(
        ExportedFacts facts,
        string format,
        RdfNames names,
        Publication publication,
        CancellationToken cancellation) => format switch
        {
            "csv" => Encoding.UTF8.GetBytes(CsvTable.Write(TableRow.Of(facts))),
            "parquet" => ParquetTable.WriteAsync(TableRow.Of(facts), cancellation).GetAwaiter().GetResult(),
            "jsonld" => Encoding.UTF8.GetBytes(JsonLdWriter.Write(Dataset.Of(facts, names, publication))),
            "trig" => Encoding.UTF8.GetBytes(TrigWriter.Write(Dataset.Of(facts, names, publication))),
            _ => Encoding.UTF8.GetBytes(JsonExport.Write(facts)),
        };
}
