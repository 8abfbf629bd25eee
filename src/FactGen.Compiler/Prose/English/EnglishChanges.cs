namespace FactGen.Compiler.Prose.English;

/// <summary>The words for what becomes more or less: "rose", "a fall", "up".</summary>
internal static class EnglishChanges
{
    /// <summary>Each change in its forms, its name first: what rises and what grows is one to whoever names a property.</summary>
    private static readonly string[] Forms =
    [
        "rise rose rises risen rising increase increased increases increasing growth grew grow grows grown growing gain gained gains gaining "
            + "climb climbed climbs climbing jump jumped jumps surge surged surges expansion expanded expands raise raised raises",
        "fall fell falls fallen falling decrease decreased decreases decreasing decline declined declines declining drop dropped drops dropping "
            + "shrinkage shrank shrink shrinks shrunk cut cuts reduction reduced reduces slip slipped slips slid plunge plunged plunges "
            + "tumble tumbled tumbles",
        "doubling doubled", "tripling tripled", "widening widened widens",
    ];

    /// <summary>Changes that no property is named after.</summary>
    private static readonly string[] Other =
        "up down swelled swollen soars soared lowered outnumber outnumbered ahead".Split(' ');

    private static readonly Dictionary<string, string?> Names = Forms
        .SelectMany(forms => forms.Split(' '), (forms, form) => (form, name: (string?)forms.Substring(0, forms.IndexOf(' '))))
        .Concat(Other.Select(word => (form: word, name: (string?)null)))
        .ToDictionary(pair => pair.form, pair => pair.name, StringComparer.Ordinal);

    /// <summary>Whether a word tells a change.</summary>
    public static bool Are(string word) => Names.ContainsKey(word);

    /// <summary>The name of the change that a word tells; null if it has none.</summary>
    public static string? NameOf(string word) => Names.TryGetValue(word, out var name) ? name : null;
}
