using FactGen;

namespace Chronicle.Wording;

/// <summary>Entities and properties as running text names them.</summary>
internal static class Names
{
    /// <summary>The last part of a name ("Tokayev"), if the facts list it as an alias; otherwise the whole name.</summary>
    public static string Short(Entity entity) =>
        entity.Aliases.FirstOrDefault(alias => entity.Name.EndsWith($" {alias.Text}", StringComparison.Ordinal))?.Text ?? entity.Name;

    /// <summary>A property's name in words: <c>withdrawal_start</c> is "withdrawal start".</summary>
    public static string Words(string property) => property.Replace('_', ' ');

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IEnumerable<string> names) => names.ToArray() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    /// <summary>A name inside a sentence: its article is small.</summary>
    public static string Inside(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? $"the {name[4..]}" : name;

    /// <summary>The text with a capital at its start.</summary>
    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
