namespace FactGen.Compiler.Prose.Languages.Italian;

/// <summary>Names behind an article or preposition that loses its vowel before them: <c>dell'Orla</c>, <c>d'Ilmar Costa</c>.</summary>
internal sealed class ItalianNames : NameForms
{
    private const string Vowels = "aeiouhàèéìòùAEIOUHÀÈÉÌÒÙ";
    private static readonly string[] Before = ["l'", "d'", "dell'", "all'", "nell'", "dall'", "sull'", "coll'", "L'", "D'", "Dell'", "All'", "Nell'", "Dall'", "Sull'"];

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word) =>
        word.Length > 1 && Vowels.IndexOf(word[0]) >= 0 ? [.. Before.Select(article => new[] { article + word })] : [];
}
