using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The languages of cards that the compiler does not read, each once (FACT3019).</summary>
internal static class CardLanguageChecks
{
    /// <summary>Reports each at the first card that has it.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        var cards = input.Cards
            .Select(pair => pair.Card)
            .Where(card => card.Card.Language is { } language && !ProseLanguages.For(language).ReadsWords)
            .GroupBy(card => LanguageTag.Primary(card.Card.Language!), StringComparer.Ordinal);
        foreach (var language in cards)
        {
            var (first, count) = (language.First(), language.Count());
            diagnostics.Report(
                Catalogue.LanguageNotRead,
                first.PlaceOf("language"),
                $"The compiler has no words of the language '{language.Key}', which {(count == 1 ? "this card has" : $"{count} cards have")}: it reads "
                + "digits, quotation marks, names and the words of lists, and asks for a reason where other words carry a value.");
        }
    }
}
