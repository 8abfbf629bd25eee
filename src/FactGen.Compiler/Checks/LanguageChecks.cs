using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Prose;

namespace FactGen.Compiler.Checks;

/// <summary>A card says in which language its text is, unless that is English (FACT3018).</summary>
internal static class LanguageChecks
{
    /// <summary>Reports a card without <c>language</c> whose text is not in English.</summary>
    public static void Check(CardInput input, DiagnosticSink diagnostics)
    {
        if (input.Card.Card.Language is null && input.Source.Evidence is { } text && ForeignText.SignOf(text) is { } sign)
        {
            diagnostics.Report(
                Catalogue.LanguageNotGiven,
                input.Card.PlaceOf("text"),
                $"The card of '{input.Card.Card.Id}' has no 'language', so its text is read as English, and {sign}. Add the language, as "
                + "'language: de'; or 'language: en' if the text is English.");
        }
    }
}
