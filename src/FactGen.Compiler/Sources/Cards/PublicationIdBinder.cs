using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Sources.Cards;

/// <summary>Reads the identifiers under which libraries have a document, and checks their form.</summary>
internal static class PublicationIdBinder
{
    /// <summary>The most digits of a number of PubMed.</summary>
    private const int PubMedDigits = 9;

    /// <summary>The identifier; null if the card has none. One of another form is reported.</summary>
    /// <param name="keys">The card.</param>
    /// <param name="key"><c>doi</c> or <c>pmid</c>.</param>
    /// <param name="owner">The card, in words.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static string? Bind(KeyedMapping keys, string key, string owner, DiagnosticSink diagnostics)
    {
        if (keys.Text(key) is not { } id)
        {
            return null;
        }

        if (key == "doi" ? !IsDoi(id.Value) : !IsNumber(id.Value))
        {
            diagnostics.Report(
                Catalogue.WrongShape,
                id.Place,
                key == "doi"
                    ? $"{owner} has '{id.Value}' as its DOI: write it without an address, as in '10.1000/182'."
                    : $"{owner} has '{id.Value}' as its number in PubMed: write only the digits, as in '12345678'.");
        }

        return id.Value;
    }

    private static bool IsDoi(string id) =>
        id.StartsWith("10.", StringComparison.Ordinal)
        && id.IndexOf('/') is >= 7 and var slash
        && slash + 1 < id.Length
        && id.Substring(3, slash - 3).All(character => character is (>= '0' and <= '9') or '.')
        && !id.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));

    private static bool IsNumber(string id) =>
        id.Length is > 0 and <= PubMedDigits && id[0] != '0' && id.All(digit => digit is >= '0' and <= '9');
}
