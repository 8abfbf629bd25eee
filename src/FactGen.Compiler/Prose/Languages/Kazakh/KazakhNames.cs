namespace FactGen.Compiler.Prose.Languages.Kazakh;

/// <summary>The endings of names in Kazakh: <c>Велинде</c>, <c>Асановтың</c>.</summary>
/// <remarks>Names that Russian gave take the endings of either row of vowels, so both are looked for.</remarks>
internal sealed class KazakhNames : NameForms
{
    private const string Vowels = "аәеёиоөуұүыіэюя";
    /// <summary>Letters that are read as a vowel and a glide: behind them either kind of ending is written.</summary>
    private const string Gliding = "иу";
    private const string Nasal = "мнң";
    private const string Sonorous = "рлйзжу";

    private static readonly string[] Common = ["да", "де", "та", "те", "ға", "ге", "қа", "ке", "дағы", "дегі", "тағы", "тегі", "лық", "лік", "дық", "дік", "тық", "тік", "дай", "дей",
        "тай", "тей"];

    /// <inheritdoc/>
    public override bool OnlyLast => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word)
    {
        var last = word.Length < 2 ? ' ' : char.ToLowerInvariant(word[word.Length - 1]);
        if (last is < 'а' or > 'ӿ')
        {
            return [];
        }

        string[] others = Gliding.IndexOf(last) >= 0
            ? ["ның", "нің", "дың", "дің", "ны", "ні", "ды", "ді", "дан", "ден", "нан", "нен", "мен", "сы", "сі", "ы", "і", "сының", "сінің", "ының", "інің",
                "сында", "сінде", "ында", "інде", "лар", "лер", "н", "на", "не", "нда", "нде"]
            : Vowels.IndexOf(last) >= 0
            ? ["ның", "нің", "ны", "ні", "дан", "ден", "мен", "сы", "сі", "сының", "сінің", "сына", "сіне", "сында", "сінде", "лар", "лер", "н", "на", "не", "нда", "нде",
                "нан", "нен", "ндағы", "ндегі"]
            : Nasal.IndexOf(last) >= 0
            ? ["ның", "нің", "ды", "ді", "нан", "нен", "мен", "ы", "і", "ының", "інің", "ына", "іне", "ында", "інде", "дар", "дер", "ын", "ін", "ынан", "інен", "ындағы", "індегі"]
            : Sonorous.IndexOf(last) >= 0
            ? ["дың", "дің", "ды", "ді", "дан", "ден", "мен", "бен", "ы", "і", "ының", "інің", "ына", "іне", "ында", "інде", "лар", "лер", "дар", "дер", "ын", "ін",
                "ынан", "інен", "ындағы", "індегі"]
            : ["тың", "тің", "дың", "дің", "ты", "ті", "ды", "ді", "тан", "тен", "дан", "ден", "пен", "бен", "ы", "і", "ының", "інің", "ына", "іне", "ында", "інде",
                "тар", "тер", "ын", "ін", "ынан", "інен", "ындағы", "індегі"];
        return [[.. Common.Concat(others).Select(ending => word + ending)]];
    }
}
