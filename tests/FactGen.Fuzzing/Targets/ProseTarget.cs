using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Fuzzing.Targets;

/// <summary>Everything that is read from a text is in it.</summary>
internal static class ProseTarget
{
    private static readonly DateAnchor Anchor = DateAnchor.Of(FactDate.FromDay(2022, 1, 12), "stated")!;

    public static void Run(string input)
    {
        var text = new ProseText(new SourceText(input));
        foreach (var quantity in text.QuantitiesIn(text.Whole))
        {
            Law.LiesWithin(quantity.Core, input);
            Law.LiesWithin(quantity.Whole, input);
        }

        foreach (var date in text.DatesIn(text.Whole))
        {
            Law.LiesWithin(date.Core, input);
            Law.LiesWithin(date.Whole, input);
            Law.Holds(date.Words.Length > 0, "a date has words");
            foreach (var meant in date.Resolve(Anchor, mayBeFuture: true).Concat(date.Resolve(Anchor, mayBeFuture: false)))
            {
                Law.Holds(meant.Arithmetic.Length > 0 && FactDate.TryParse(meant.Edtf, out _), "a date that is read is a date");
            }
        }

        foreach (var list in Enum.GetValues<WordList>())
        {
            foreach (var range in text.WordsIn(list, text.Whole))
            {
                Law.LiesWithin(range, input);
            }
        }

        foreach (var negation in text.NegationsIn(text.Whole))
        {
            Law.LiesWithin(negation.Word, input);
            foreach (var range in negation.Scope.Negated)
            {
                Law.LiesWithin(range, input);
            }
        }

        text.HasQuotationIn(text.Whole);
    }
}
