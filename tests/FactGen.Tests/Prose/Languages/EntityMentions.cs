using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose.Languages;

/// <summary>The entities that a text in some language names.</summary>
internal static class EntityMentions
{
    /// <summary>The ids of those that some facts declare and the text names.</summary>
    public static HashSet<string> In(string facts, string text, string language) =>
        [.. Of(facts, text, language).Select(mention => mention.Entity)];

    /// <summary>The ids of those by whose names the text speaks of others.</summary>
    public static HashSet<string> OfOthers(string facts, string text, string language) =>
        [.. Of(facts, text, language).Where(mention => mention.IsOfRelative).Select(mention => mention.Entity)];

    private static IReadOnlyList<Mention> Of(string facts, string text, string language)
    {
        var names = new EntityNames(new FactBaseText { Facts = facts }.Check().Model.Linked);
        var prose = new ProseText(new SourceText(text), language);
        return prose.MentionsIn(names, prose.Whole);
    }
}
