using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>Quotations that go on in the voice of the one before: <c>"It sank," Lind said. "It was old."</c></summary>
internal static class ContinuedQuotations
{
    /// <summary>
    /// Who goes on speaking in a quotation: the one whom the sentence right before it names behind another quotation; null if there is
    /// none.
    /// </summary>
    public static Sayer? SayerOf(ProseText text, TextRange quotation)
    {
        var place = PlaceBefore(text.Tokens, quotation.Start);
        if (text.Source.SentenceAt(quotation.Start) is not { } own || text.Source.SentenceAt(place) is not { } before
            || before.Paragraph != own.Paragraph)
        {
            return null;
        }

        // "He said, according to the paper": it cannot be told who of the two goes on.
        return text.SayingsIn(before.Range) is [{ Before: { } said } last] && text.HasQuotationIn(said)
            && !text.HasQuotationIn(new(last.Cue.End, place))
                ? text.SayerOf(last)
                : null;
    }

    /// <summary>Where the last token before a place begins that is no quotation mark.</summary>
    private static int PlaceBefore(Tokens tokens, int place)
    {
        var index = tokens.IndexAt(place) - 1;
        while (index >= 0 && (tokens[index].Kind is TokenKind.Break || tokens[index].IsMark('"')))
        {
            index--;
        }

        return index < 0 ? 0 : tokens[index].Start;
    }
}
