using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Reads a date that a card gives, or a claim beside its value.</summary>
internal static class DateBinder
{
    /// <summary>The date, or null after FACT2003, or where there is no text.</summary>
    public static FactDate? Bind(YamlScalar? text, string? claim, DiagnosticSink diagnostics)
    {
        if (text is null)
        {
            return null;
        }

        if (FactDate.TryParse(text.Value, out var date))
        {
            return date;
        }

        diagnostics.Report(
            Catalogue.ValueNotOfType, text.Place, $"'{text.Value}' is not a date: write it in EDTF, as in 2022-01-13, 2022-01 or 2022-01-05~.", claim);
        return null;
    }
}
