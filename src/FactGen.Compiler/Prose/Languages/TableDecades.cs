namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads decades: "в 1960-х годах", "die 1960er Jahre", "los años 60", "1960 жылдары".</summary>
internal sealed class TableDecades(LanguageTables tables, TableNumbers numbers, TableFigures figures, Tokens tokens)
{
    /// <summary>Two figures below this may be of this century or the last.</summary>
    private const int FirstOfLastCentury = 30;

    /// <summary>The decade that begins at an index; null if none does.</summary>
    public TableDate? Read(int index)
    {
        var isOpened = tokens.At(index).Kind is TokenKind.Word && tables.DecadeOpenings.Contains(tokens[index].Lower);
        var at = isOpened ? index + 1 : index;
        at += isOpened && tokens.At(at).IsMark('\'') && tokens.At(at + 1).IsGlued ? 1 : 0; // "anni '60"
        if (tokens.At(at).Kind is not TokenKind.Number || StartAt(at) is not { } start)
        {
            return null;
        }

        var next = at + 1;
        var isPlain = !(tokens.At(next).IsGlued && tokens.At(next).IsMark('-'));
        var ending = isPlain && !(tokens.At(next).IsMark('\'') && tokens.At(next).IsGlued) ? next : next + 1;
        var hasEnding = tokens.At(ending) is { Kind: TokenKind.Word, IsGlued: true } word && tables.DecadeEndings.Contains(word.Lower);
        if (hasEnding || (ending > next && tokens.At(ending) is { Kind: TokenKind.Word, IsGlued: true } && IsClosing(ending + 1)))
        {
            next = ending + 1; // "1960'lı yıllar"
        }

        var closing = tokens.At(next).IsMark('-') && tokens.At(next).IsGlued ? next + 1 : next; // "1960er-Jahre"
        var isClosed = IsClosing(closing);
        var isRead = isOpened ? isPlain && !isClosed && !IsList(next) && !numbers.IsNumeric(tokens.At(index - 1))
            : isClosed ? hasEnding || (tables.HasYearFirst && !IsList(index - 1)) // "1960 жылдары"
            : hasEnding && tokens[at].Length == 4 && !tokens.At(next).IsCapital; // "ein 1990er Riesling"
        if (!isRead)
        {
            return null;
        }

        return TableDate.Of(index, isClosed ? closing + 1 : next, CalendarDays.Decade(start));
    }

    private bool IsClosing(int index) =>
        tokens.At(index).Kind is TokenKind.Word && tables.DecadeClosings.Contains(tokens[index].Lower);

    /// <summary>Whether what is at an index makes a list of years: "los años 1990 y 1994".</summary>
    private bool IsList(int index) =>
        tokens.At(index).IsMark('-')
        || (tokens.At(index).IsMark(',')
            && (tokens.At(index + 1).Kind is TokenKind.Number || tokens.At(index - 1).Kind is TokenKind.Number))
        || (tokens.At(index).Kind is TokenKind.Word && tables.Joints.Contains(tokens[index].Lower)
            && tokens.At(index + 1).Kind is TokenKind.Number);

    /// <summary>The first year of a decade in four figures, or in the two of the last century.</summary>
    private int? StartAt(int index) =>
        figures.Year(index) is { } year ? year % 10 == 0 ? year : null
        : tokens[index].Length == 2 && TableNumbers.Plain(tokens[index]) is >= FirstOfLastCentury and <= 90 and var decade
            && decade % 10 == 0 ? 1900 + decade
        : null;
}
