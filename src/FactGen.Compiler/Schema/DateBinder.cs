using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Reads a date that a card gives, or a claim beside its value.</summary>
internal static class DateBinder
{
    /// <summary>The date, or null after FACT2003, or where there is no text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="claim">The claim that it belongs to, if it belongs to one.</param>
    /// <param name="diagnostics">Takes the error.</param>
    /// <param name="dates">The dates of the file so far.</param>
    public static FactDate? Bind(YamlScalar? text, string? claim, DiagnosticSink diagnostics, DatePool? dates = null)
    {
        if (text is null)
        {
            return null;
        }

        if (dates?.Find(text.Value) is { } known)
        {
            return known;
        }

        if (FactDate.TryParse(text.Value, out var date))
        {
            dates?.Add(text.Value, date);
            return date;
        }

        diagnostics.Report(
            Catalogue.ValueNotOfType, text.Place, $"'{text.Value}' is not a date: write it in EDTF, as in 2022-01-13, 2022-01 or 2022-01-05~.", claim);
        return null;
    }
}

/// <summary>The dates of one file, each read once: most of its claims were stated on one of a few days.</summary>
internal sealed class DatePool
{
    private readonly Dictionary<string, FactDate> _dates = new(StringComparer.Ordinal);

    /// <summary>The date that a text was read as; null where it was not met yet.</summary>
    public FactDate? Find(string text) => _dates.TryGetValue(text, out var date) ? date : null;

    /// <summary>Keeps what a text was read as.</summary>
    public void Add(string text, FactDate date) => _dates.Add(text, date);
}
