using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>A card says in which language its text is: otherwise what that language does to a quote is not looked for (FACT3018).</summary>
internal static class LanguageChecks
{
    /// <summary>Reports a card without <c>language</c> whose text is not in English, and one with another language whose text is.</summary>
    public static void Check(CardInput input, DiagnosticSink diagnostics)
    {
        if (input.Source.Evidence is not { } text)
        {
            return;
        }

        if (input.Card.Card.Language is { } language)
        {
            if (LanguageTag.Primary(language) is not "en" && ForeignText.EnglishSignOf(text) is { } english)
            {
                diagnostics.Report(
                    Catalogue.LanguageNotGiven,
                    input.Card.PlaceOf("language"),
                    $"The text of '{input.Card.Card.Id}' is not read as English, because of 'language: {language}', and {english}. Write "
                    + "'language: en'; quotes in another language get their own, as 'lang: de'.");
            }
        }
        else if (!input.Card.Keys.Has("language") && ForeignText.SignOf(text) is { } sign)
        {
            diagnostics.Report(
                Catalogue.LanguageNotGiven,
                input.Card.PlaceOf("text"),
                $"The card of '{input.Card.Card.Id}' has no 'language', so its text is read as English, and {sign}. Add the language, as "
                + "'language: de'; or 'language: en' if the text is English.");
        }
    }
}
