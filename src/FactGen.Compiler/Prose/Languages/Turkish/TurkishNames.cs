namespace FactGen.Compiler.Prose.Languages.Turkish;

/// <summary>The endings of names in Turkish, behind an apostrophe or without one: <c>Ilgaz'ın</c>, <c>Orla'ya</c>.</summary>
/// <remarks>Foreign names take endings as they are spoken, so that the written vowels do not tell which; all are looked for.</remarks>
internal sealed class TurkishNames : NameForms
{
    private const string Vowels = "aeıioöuüâîûAEIİOÖUÜ";
    private static readonly string[] BehindConsonant =
    [
        "ın", "in", "un", "ün", "ı", "i", "u", "ü", "a", "e", "da", "de", "ta", "te", "dan", "den", "tan", "ten", "la", "le", "lar", "ler", "daki", "deki",
        "taki", "teki", "lı", "li", "lu", "lü", "ca", "ce", "ça", "çe", "ınki", "inki", "ların", "lerin", "lara", "lere", "lardan", "lerden", "larda", "lerde", "dır", "dir", "dur", "dür", "ım", "im",
    ];

    private static readonly string[] BehindVowel =
    [
        "nın", "nin", "nun", "nün", "yı", "yi", "yu", "yü", "nı", "ni", "nu", "nü", "ya", "ye", "na", "ne", "da", "de", "nda", "nde", "dan", "den", "ndan",
        "nden", "yla", "yle", "lar", "ler", "daki", "deki", "ndaki", "ndeki", "lı", "li", "lu", "lü", "ca", "ce", "dır", "dir", "dur", "dür", "ların", "lerin",
        "lara", "lere", "lardan", "lerden", "larda", "lerde",
    ];

    /// <inheritdoc/>
    public override bool OnlyLast => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word)
    {
        if (word.Length < 2)
        {
            return [];
        }

        var endings = Vowels.IndexOf(word[word.Length - 1]) >= 0 ? BehindVowel : BehindConsonant;
        var withMark = endings.Select(ending => word + "'" + ending);
        return [[.. withMark, .. endings.Where(ending => ending.Length > 1).Select(ending => word + ending)]];
    }
}
