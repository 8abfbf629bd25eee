using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose.Languages;

/// <summary>The dates of a text in some language, as facts write them, for one who speaks on Tuesday, 7 January 2031.</summary>
internal static class DatesOf
{
    /// <summary>All dates, separated by semicolons; of several meanings the first. "?" is a date that is not read.</summary>
    public static string Text(string text, string language)
    {
        var prose = new ProseText(new SourceText(text), language);
        var anchor = DateAnchor.Of(FactDate.Parse("2031-01-07"), "stated");
        var mayBeFuture = prose.FirstWordIn(WordList.Future, prose.Whole) is not null;
        return string.Join("; ", prose.DatesIn(prose.Whole).Select(date =>
            date.Resolve(anchor, mayBeFuture) is { Length: > 0 } dates ? dates[mayBeFuture ? dates.Length - 1 : 0].Edtf : "?"));
    }
}
