namespace FactGen.Compiler.Prose.Languages.Ukrainian;

/// <summary>The cases of names in Ukrainian, by the ending of the word.</summary>
/// <remarks>Genitive, dative, accusative, instrumental, locative, vocative; a case may have several forms.</remarks>
internal sealed class UkrainianNames : NameForms
{
    private static readonly (string Ending, string Cases)[] Endings =
    [
        ("ський", "ського,ському,ського/ський,ським,ському,ський"),
        ("цький", "цького,цькому,цького/цький,цьким,цькому,цький"),
        ("ий", "ого,ому,ого/ий,им,ому,ий"),
        ("ій", "ія/нього,ію/ієві/ньому,ія/ій,ієм,ії/ієві,ію"),
        ("ська", "ської,ській,ську,ською,ській,ська"),
        ("цька", "цької,цькій,цьку,цькою,цькій,цька"),
        ("ва", "вої/ви,вій/ві,ву,вою,вій/ві,ва"),
        ("на", "ної/ни,ній/ні,ну,ною,ній/ні,на"),
        ("ка", "ки,ці,ку,кою,ці,ко"),
        ("га", "ги,зі,гу,гою,зі,го"),
        ("ія", "ії,ії,ію,ією,ії,іє"),
        ("а", "и,і,у,ою,і,о"),
        ("я", "і,і,ю,ею,і,е"),
        ("ець", "ця,цю/цеві,ця/ець,цем,ці/цеві,че"),
        ("ко", "ка,ку/кові,ка/ко,ком,ку/кові,ку"),
        ("о", "а,у/ові,а/о,ом,і/ові,о"),
        ("й", "я,ю/єві,я/й,єм,ї/єві,ю"),
        ("ь", "я/і,ю/еві/і,я/ь,ем/ю,і/еві,ю"),
        ("їв", "єва,єву/євові,їв/єва,євом,єві/єву,єве"),
        ("ар", "ара/аря,ару/арові/арю/ареві,ара/ар/аря,аром/арем,арі/арові/арю,аре/арю"),
        ("ор", "ора/оря,ору/орові/орю/ореві,ора/ор/оря,ором/орем,орі/орові/орю,оре/орю"),
        ("ів", "ова/ева/ова,ову/еву,ова/ів,овом/евом/овим,ові/еві,ове"),
        ("ов", "ова,ову,ова/ов,овим,ову/ові,ов"),
        ("ев", "ева,еву,ева/ев,евим,еву/еві,ев"),
        ("ін", "іна,іну/інові,іна/ін,іном/іним,іні/інові,іне"),
        ("и", ",ам,и,ами,ах,и"),
    ];

    private const string Consonants = "бвгґджзклмнпрстфхцчшщ";

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word)
    {
        if (word.Length < 3 || word[word.Length - 1] is < 'а' or > 'ґ')
        {
            return [];
        }

        foreach (var (ending, cases) in Endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Declined(word.Substring(0, word.Length - ending.Length), cases);
            }
        }

        return Consonants.IndexOf(word[word.Length - 1]) >= 0 ? Declined(word, "а/у,у/ові,а/,ом,і/ові/у,е") : [];
    }

    private static string[][] Declined(string stem, string cases) =>
        [.. cases.Split(',').Select(endings => endings.Split('/').Select(ending => stem + ending).ToArray())];
}
