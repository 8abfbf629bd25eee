using System.Globalization;

namespace FactGen.Tool.Exports.Rdf;

/// <summary>
/// A claim's value as an RDF term: an XML Schema type if it is exact; otherwise its words, in a datatype of FactGen's own.
/// </summary>
internal static class RdfValue
{
    /// <summary>The value of a claim; null if it has none.</summary>
    public static RdfTerm? Of(ExportedClaim claim, RdfNames names) =>
        claim.Value is { } value
            ? Of(value, claim.Kind, claim.IsExact ? claim.Lower : null, claim.DeclaredBy, claim.Property, names)
            : null;

    /// <summary>A value.</summary>
    /// <param name="value">The value in its canonical form.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="number">The value as a number, if it is exactly one number.</param>
    /// <param name="declaredBy">The type that declares the property.</param>
    /// <param name="property">The property.</param>
    /// <param name="names">The names in RDF.</param>
    public static RdfTerm Of(string value, string kind, decimal? number, string declaredBy, string property, RdfNames names) => kind switch
    {
        "entity" => names.Entity(value),
        "one_of" => names.Word(declaredBy, property, value),
        "count" => number is { } count ? Typed("xsd:integer", count.ToString("0", CultureInfo.InvariantCulture)) : Typed("fg:count", value),
        "number" => number is { } amount ? Typed("xsd:decimal", amount.ToString(CultureInfo.InvariantCulture)) : Typed("fg:number", value),
        "money" or "percent" or "ratio" or "duration" => Typed($"fg:{kind}", value),
        "date" => Date(value),
        "bool" => Typed("xsd:boolean", value),
        "url" => Typed("xsd:anyURI", value),
        _ => new Literal(value),
    };

    /// <summary>A date, given in canonical EDTF: as an XML Schema type if one fits.</summary>
    public static Literal Date(string edtf) => edtf.Length switch
    {
        10 when DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            Typed("xsd:date", edtf),
        7 when DateOnly.TryParseExact(edtf, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            Typed("xsd:gYearMonth", edtf),
        4 when edtf.All(char.IsAsciiDigit) && edtf != "0000" => Typed("xsd:gYear", edtf),
        _ => Typed("edtf:EDTF", edtf),
    };

    /// <summary>A literal of a datatype.</summary>
    public static Literal Typed(string datatype, string value) => new(value, Vocabulary.Named(datatype));
}
