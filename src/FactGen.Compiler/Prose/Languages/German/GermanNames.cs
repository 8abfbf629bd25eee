namespace FactGen.Compiler.Prose.Languages.German;

/// <summary>The genitive of names in German: "Kostows Brief", "des Rheins", "des Rheines".</summary>
internal sealed class GermanNames : NameForms
{
    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word) => word.Length < 2 || !char.IsLetter(word[word.Length - 1]) ? []
        : word[word.Length - 1] is 's' or 'x' or 'z' ? [[word, word + "es"]]
        : [[word + "s", word]];
}
