namespace FactGen.Compiler.Prose.Languages.French;

/// <summary>Names behind an article or preposition that loses its vowel before them: <c>l'Orle</c>, <c>d'Ilmar Costeau</c>.</summary>
internal sealed class FrenchNames : NameForms
{
    private const string Vowels = "aeiouyhéèêàâîïôûAEIOUYHÉÈÊÀÂÎÏÔÛ";

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word) => word.Length > 1 && Vowels.IndexOf(word[0]) >= 0
        ? [["l'" + word, "d'" + word, "qu'" + word, "L'" + word, "D'" + word]]
        : [];
}
