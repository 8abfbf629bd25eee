using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>Reads the tags of languages on cards, quotes and aliases, and checks their form.</summary>
internal static class LanguageTagBinder
{
    /// <summary>
    /// The tag; null if there is none. A text of another form is reported; if underscores are all that is wrong, it is read with hyphens.
    /// </summary>
    public static string? Bind(YamlScalar? written, DiagnosticSink diagnostics)
    {
        if (written is null || LanguageTag.IsOne(written.Value))
        {
            return written?.Value;
        }

        var hyphened = written.Value.Replace('_', '-');
        var meant = LanguageTag.IsOne(hyphened) ? hyphened : null;
        diagnostics.Report(
            Catalogue.WrongShape,
            written.Place,
            $"'{written.Value}' is no tag of a language: write {(meant is null ? "one" : $"'{meant}'")} in the form of BCP 47 (RFC 5646, section 2.1), "
            + $"parts of 1 to 8 letters or digits joined by '-', the first of letters{(meant is null ? ", as in 'en-GB'" : "")}.");
        return meant;
    }
}
