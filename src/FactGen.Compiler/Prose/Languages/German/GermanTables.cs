using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.German;

/// <summary>German as data.</summary>
internal static class GermanTables
{
    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => GermanClauses.AddTo(GermanDates.AddTo(GermanQuantities.AddTo(new LanguageTables
    {
        Name = "German",
        RelativesBefore = new PhraseTable<bool>().With(
            "bruder|bruders|brüder|schwester|schwestern|vater|vaters|mutter|sohn|"
            + "sohnes|söhne|tochter|töchter|ehefrau|ehemann|gattin|gatte|witwe|witwer|onkel|tante|neffe|nichte|cousin|cousine|enkel|"
            + "enkelin|großvater|großmutter|schwager|schwägerin|schwiegersohn|kinder|eltern|familie|nachfolger|nachfolgers|"
            + "nachfolgerin|vorgänger|vorgängerin|stellvertreter|stellvertreterin|anwalt|anwältin|verteidiger|verteidigerin|"
            + "sprecher|sprecherin|assistent|assistentin|mitarbeiter|mitarbeiterin|freund|freundin|rivale|rivalin|fahrer|nachbar|"
            + "nachbarin|lebensgefährtin|lebensgefährte|die frau|der frau|der mann|dem mann|den mann",
            true),
        OfRelatives = Set("von vom des der"),
        RelativesBehind = new PhraseTable<bool>().With(
            "bruder|bruders|brüder|schwester|schwestern|vater|vaters|mutter|sohn|sohnes|söhne|tochter|töchter|ehefrau|"
            + "ehemann|gattin|gatte|witwe|witwer|onkel|tante|neffe|nichte|cousin|cousine|enkel|enkelin|großvater|großmutter|"
            + "schwager|schwägerin|schwiegersohn|kinder|eltern|familie|nachfolger|nachfolgers|nachfolgerin|vorgänger|vorgängerin|"
            + "stellvertreter|stellvertreterin|anwalt|anwältin|verteidiger|verteidigerin|sprecher|sprecherin|assistent|assistentin|"
            + "mitarbeiter|mitarbeiterin|freund|freundin|rivale|rivalin|fahrer|nachbar|nachbarin|lebensgefährtin|lebensgefährte|frau|mann",
            true),
        GenitiveEndings = ["s"],
        NameForms = new GermanNames(),
        Pronouns = Set("er sie es ihn ihm ihr sein seine seinen seinem seiner ihre ihren ihrem ihrer"),
        Joining = Set("der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei beim mit nach von vom zu zum zur für über unter "
            + "ist sind war waren wird werden wurde wurden hat haben hatte hatten er sie es wir ich sich nicht auch als wie dass"),
    })));
}
