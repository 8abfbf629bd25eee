using Chronicle.Layout;
using Chronicle.Wording;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>The articles behind the brackets.</summary>
internal static class SourceList
{
    public static void Write(Page page)
    {
        page.Section("The sources");
        foreach (var source in FactBase.Sources)
        {
            page.Item(Run.Bold($"{ArticleNames.Of(source)}:"), $"{string.Join(", ", new[]
            {
                source.Title,
                source.Publisher,
                source.Published is { } published ? $"{published.ToProse()}{Basis(source.PublishedBasis)}" : null,
                source.Translation is { } translation ? $"{translation} translation" : null,
            }.OfType<string>())}.");
        }
    }

    private static string Basis(string? basis) => basis is "derived" ? " (worked out from the text)" : "";
}
