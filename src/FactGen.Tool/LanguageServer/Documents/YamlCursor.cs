namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>A place in a YAML file that may be half typed: the keys above it, and the word that is there.</summary>
/// <param name="Path">The keys above the word, from the outermost on; of a value, its own key too. Items of lists have none.</param>
/// <param name="IsKey">Whether a key is typed there, and not a value.</param>
/// <param name="Start">Offset of the first character of the word, with its quotation mark.</param>
/// <param name="End">Offset just past its last character, with its quotation mark if that is there.</param>
/// <param name="Typed">The word up to the place, without quotation marks.</param>
/// <param name="Word">The whole word, without quotation marks.</param>
/// <param name="Mark">The quotation mark with which it begins; null without one.</param>
/// <param name="IsInFlow">Whether it is inside brackets.</param>
/// <param name="Maps">
/// For each key of <paramref name="Path"/> the keys and plain values of the map that has it, as far as they are before the place; last,
/// those of the map in which a key is typed.
/// </param>
internal sealed record YamlCursor(
    IReadOnlyList<string> Path,
    bool IsKey,
    int Start,
    int End,
    string Typed,
    string Word,
    char? Mark,
    bool IsInFlow,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Maps)
{
    /// <summary>The cursor at an offset; null inside a comment.</summary>
    public static YamlCursor? At(string text, int offset) => new YamlScanner(text, offset).Find();
}
