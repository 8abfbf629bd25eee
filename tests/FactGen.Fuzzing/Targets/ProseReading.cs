using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Fuzzing.Targets;

/// <summary>Everything that is read from a text is in it.</summary>
internal static class ProseReading
{
    private static readonly DateAnchor Anchor = DateAnchor.Of(FactDate.FromDay(2022, 1, 12), "stated")!;

    private static readonly EntityNames Names = new(FactCompiler.Check(
    [
        new(InputKind.Schema, "facts/schema.yaml", "schema.yaml", "types: { Person: { living: true }, Place: {}, Company: {} }"),
        new(
            InputKind.Facts,
            "facts/a.yaml",
            "a.yaml",
            """
            Person:
              anna-lund: { name: Anna Lund, aliases: [Анна Лунд, 安娜·伦德, アンナ・ルンド, آنا لوند, अन्ना लुंड, Анна Лундова], titles: [the mayor, der Bürgermeister] }
              bo-lund: { name: Bo Lund }
              ivan-petrov: { name: Ivan Petrov, aliases: [Иван Петров, Іван Петренко, Иван Петрұлы, Jan Kowalski, Mehmet Yılmaz, 王小明, 山本花子] }
            Place:
              norvik: { name: Norvik, aliases: [Норвик, 诺维克, نورفيك, नॉर्विक] }
            Company:
              ferries: { name: Norvik Ferries, aliases: [Fähren Norvik, "Traghetti dell'Orla"] }
            """),
    ]).Model.Linked);

    /// <summary>Reads all that a language reads of a text.</summary>
    public static void Check(string input, string tag)
    {
        var text = new ProseText(new SourceText(input), tag);
        CheckQuantities(text);
        CheckDates(text);
        CheckReports(text);
        CheckNegations(text);
        CheckNames(text);
        CheckSentences(text);
        foreach (var frame in text.Language.ReadFrames(text.Tokens))
        {
            LieWithin(text, frame.Cue, frame.Before, frame.After);
        }

        foreach (var list in Enum.GetValues<WordList>())
        {
            LieWithin(text, [.. text.Language.Words(list).FindAll(text.Tokens).Select(range => (TextRange?)range)]);
        }
    }

    private static void CheckQuantities(ProseText text)
    {
        foreach (var quantity in text.Language.ReadQuantities(text.Tokens))
        {
            LieWithin(text, quantity.Core, quantity.Whole, text.Language.RelationOf(text.Tokens, quantity));
            Law.Holds(quantity.Whole.Contains(quantity.Core), "the words of approximation stand around the number");
        }
    }

    private static void CheckDates(ProseText text)
    {
        foreach (var date in text.Language.ReadDates(text.Tokens))
        {
            LieWithin(text, date.Core, date.Whole);
            Law.Holds(date.Words.Length > 0, "a date has words");
            foreach (var meant in date.Resolve(Anchor, mayBeFuture: true).Concat(date.Resolve(Anchor, mayBeFuture: false)))
            {
                Law.Holds(meant.Arithmetic.Length > 0 && FactDate.TryParse(meant.Edtf, out _), "a date that is read is a date");
            }
        }
    }

    private static void CheckReports(ProseText text)
    {
        foreach (var saying in text.Language.ReadReports(text.Tokens))
        {
            LieWithin(text, saying.Cue, saying.Before, saying.After);
            if (text.SayerOf(saying) is { } sayer)
            {
                LieWithin(text, sayer.Subject, sayer.Head, sayer.Around);
            }
        }

        LieWithin(text, [.. text.Language.QuotationsIn(text.Source).Select(range => (TextRange?)range)]);
    }

    private static void CheckNegations(ProseText text)
    {
        foreach (var negation in text.NegationsIn(text.Whole))
        {
            LieWithin(text, negation.Word, negation.Scope.Shared);
            LieWithin(text, [.. negation.Scope.Negated.Select(range => (TextRange?)range)]);
        }
    }

    private static void CheckNames(ProseText text)
    {
        foreach (var mention in text.MentionsIn(Names, text.Whole))
        {
            LieWithin(text, mention.Range, text.TurnAround(mention.Range, Names), text.QuotationAround(mention.Range));
            Law.Holds(text.IsNamedIn(mention.Range, mention.Entity, Names, byRelatives: true), "who is found by a name is named by it");
            text.Language.SaysDead(text, mention.Range);
        }
    }

    private static void CheckSentences(ProseText text)
    {
        var last = 0;
        foreach (var sentence in text.Source.Sentences)
        {
            LieWithin(text, sentence.Range, text.SentencesAround(sentence.Range), text.ParagraphsUpTo(sentence.Range, 1));
            Law.Holds(sentence.Range.Start >= last, "sentences stand in order");
            last = sentence.Range.End;
        }
    }

    private static void LieWithin(ProseText text, params TextRange?[] ranges)
    {
        foreach (var range in ranges)
        {
            if (range is { } there)
            {
                Law.LiesWithin(there, text.Source.Text);
            }
        }
    }
}
