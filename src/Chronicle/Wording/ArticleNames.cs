using FactGen;
using Kazakhstan2022;

namespace Chronicle.Wording;

/// <summary>
/// What the articles are called in the account: by their publisher, otherwise by the first words of their title, between quotation marks.
/// The list of sources at the end has the whole titles.
/// </summary>
internal static class ArticleNames
{
    private static readonly SourceNames s_names = new(FactBase.Sources);

    public static string Of(Source source) => s_names.Of(source) is var name && name == source.Publisher ? name : $"“{name}”";
}
