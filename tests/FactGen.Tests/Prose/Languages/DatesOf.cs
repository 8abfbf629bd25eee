using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose.Languages;

/// <summary>The dates of a text in some language, as facts write them, for one who speaks on Tuesday, 7 January 2031.</summary>
internal static class DatesOf
{
    /// <summary>All dates, separated by semicolons; of several meanings the first. "?" is a date that is not read.</summary>
    public static string Text(string text, string language) => Text(new ProseText(new SourceText(text), language));

    /// <summary>The same of a text that is prepared.</summary>
    public static string Text(ProseText prose)
    {
        var anchor = DateAnchor.Of(FactDate.Parse("2031-01-07"), "stated");
        var mayBeFuture = prose.FirstWordIn(WordList.Future, prose.Whole) is not null;
        return string.Join("; ", prose.DatesIn(prose.Whole).Select(date =>
            date.Resolve(anchor, mayBeFuture) is { Length: > 0 } dates ? dates[mayBeFuture ? dates.Length - 1 : 0].Edtf : "?"));
    }
}
