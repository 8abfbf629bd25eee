using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages.Japanese;

/// <summary>The surname of a person whose given name is in kana: the 伊達川 of 伊達川ミナ.</summary>
/// <remarks>Particles behind a name are words of their own, so that names need no other form.</remarks>
internal sealed class JapaneseNames : NameForms
{
    private const int LeastLetters = 2;

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word) => [];

    /// <inheritdoc/>
    public override IEnumerable<string> OfPerson(string name)
    {
        var letters = string.Concat(name.Where(letter => letter != ' '));
        var end = 0;
        while (end < letters.Length && letters[end] is >= '\u4E00' and <= '\u9FFF' or '々')
        {
            end++;
        }

        return end >= LeastLetters && end < letters.Length
            && letters.Skip(end).All(letter => letter is >= '\u3040' and <= '\u30FF' && CharacterKinds.IsUnspaced(letter))
            ? [letters.Substring(0, end)]
            : [];
    }
}
