namespace FactGen.Compiler.Prose.Languages.Russian;

/// <summary>The cases of names in Russian: of persons and places, by the ending of the word.</summary>
/// <remarks>Genitive, dative, accusative, instrumental, prepositional, in this order; a case may have two forms.</remarks>
internal sealed class RussianNames : NameForms
{
    /// <summary>By the ending that is taken off, the longest first, and the endings of the five cases, parted by commas.</summary>
    private static readonly (string Ending, string Cases)[] Endings =
    [
        ("ий", "ия/его/ого,ию/ему/ому,ия/его/ого/ий,ием/им,ии/ем/ом"),
        ("ый", "ого,ому,ого/ый,ым,ом"),
        ("ой", "ого,ому,ого,ым,ом"),
        ("ая", "ой,ой,ую,ой/ою,ой"),
        ("яя", "ей,ей,юю,ей,ей"),
        ("ые", "ых,ым,ых/ые,ыми,ых"),
        ("ие", "их/ия,им/ию,их/ие,ими/ием,их/ии"),
        ("ое", "ого,ому,ое,ым/им,ом"),
        ("ее", "его,ему,ее,им,ем"),
        ("ре", "ря,рю,ре,рем,ре"),
        ("ле", "ля,лю,ле,лем,ле"),
        ("ье", "ья,ью,ье,ьем,ье"),
        ("ище", "ища,ищу,ище,ищем,ище"),
        ("ия", "ии,ии,ию,ией,ии"),
        ("ва", "вой/вы,вой/ве,ву,вой,вой/ве"),
        ("на", "ной/ны,ной/не,ну,ной,ной/не"),
        ("ка", "ки,ке,ку,кой,ке"),
        ("га", "ги,ге,гу,гой,ге"),
        ("ха", "хи,хе,ху,хой,хе"),
        ("ша", "ши,ше,шу,шей,ше"),
        ("жа", "жи,же,жу,жей,же"),
        ("ча", "чи,че,чу,чей,че"),
        ("ца", "цы,це,цу,цей,це"),
        ("а", "ы,е,у,ой/ою,е"),
        ("я", "и,е,ю,ей,е"),
        ("лец", "льца/леца,льцу/лецу,льца/леца/лец,льцом/лецом,льце/леце"),
        ("ец", "ца/еца,цу/ецу,ца/еца/ец,цом/ецом,це/еце"),
        ("вель", "вля/веля,влю/велю,вля/веля/вель,влем/велем,вле/веле"),
        ("аяц", "айца,айцу,айца/аяц,айцем,айце"),
        ("ёл", "ла,лу,ла/ёл,лом,ле"),
        ("ел", "ла/ела,лу/елу,ла/ела/ел,лом/елом,ле/еле"),
        ("ок", "ка/ока,ку/оку,ка/ока/ок,ком/оком,ке/оке"),
        ("й", "я,ю,я/й,ем,е"),
        ("ь", "я/и,ю/и,я/ь,ем/ью,е/и"),
        ("во", "ва,ву,во,вом,ве"),
        ("ро", "ра,ру,ро,ром,ре"),
        ("ло", "ла,лу,ло,лом,ле"),
        ("но", "на,ну,но,ном,не"),
        ("ов", "ова,ову,ова/ов,овым/овом,ове"),
        ("ев", "ева,еву,ева/ев,евым/евом,еве"),
        ("ин", "ина,ину,ина/ин,иным/ином,ине"),
        ("ын", "ына,ыну,ына/ын,ыным,ыне"),
        ("ж", "жа,жу,жа/ж,жем,же"),
        ("ш", "ша,шу,ша/ш,шем,ше"),
        ("ч", "ча,чу,ча/ч,чем,че"),
        ("щ", "ща,щу,ща/щ,щем,ще"),
        ("ц", "ца,цу,ца/ц,цем,це"),
        ("ы", "ов/,ам,ы,ами,ах"),
        ("ги", "гов/г,гам,ги,гами,гах"),
        ("ки", "ков/к,кам,ки,ками,ках"),
    ];

    private const string Consonants = "бвгдзклмнпрстфх";

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word)
    {
        if (word.Length < 3 || word[word.Length - 1] is < 'а' or > 'ё')
        {
            return [];
        }

        foreach (var (ending, cases) in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Declined(word.Substring(0, word.Length - ending.Length), cases);
            }
        }

        return Consonants.IndexOf(word[word.Length - 1]) >= 0 ? Declined(word, "а,у,а/,ом,е") : [];
    }

    private static string[][] Declined(string stem, string cases) =>
        [.. cases.Split(',').Select(endings => endings.Split('/').Select(ending => stem + ending).ToArray())];
}
