using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Reasons;

/// <summary>The name by which a page calls an entity: in the language of the page, if its own is in other letters.</summary>
internal static class NameForReaders
{
    /// <summary>The language of all pages.</summary>
    private const string Language = "en";

    /// <summary>The name of the entity of an id.</summary>
    public static string Of(string id, LinkedEntities entities) =>
        entities.Find(id) is { } entity ? Of(entity.Name, entity.Aliases) : entities.NameOf(id);

    /// <summary>A name, or in its place the alias in the language of the page if the name has no letter of its alphabet.</summary>
    public static string Of(string name, IEnumerable<AliasRecord> aliases) => HasLatinLetter(name) ? name
        : aliases.FirstOrDefault(alias => alias.Language is { } tag && LanguageTag.Primary(tag) == Language)?.Text ?? name;

    /// <summary>The other names: of one that is called by an alias, its own name first.</summary>
    public static IEnumerable<AliasRecord> Others(string name, IReadOnlyCollection<AliasRecord> aliases)
    {
        var shown = Of(name, aliases);
        return shown == name ? aliases : aliases.Where(alias => alias.Text != shown).Prepend(new AliasRecord(name, null, null));
    }

    private static bool HasLatinLetter(string name) => name.Any(letter => char.IsLetter(letter) && letter < '\u0250');
}
