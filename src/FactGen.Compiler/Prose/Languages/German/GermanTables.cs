using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.German;

/// <summary>German as data.</summary>
internal static class GermanTables
{
    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => GermanClauses.AddTo(GermanDates.AddTo(GermanQuantities.AddTo(new LanguageTables
    {
        Name = "German",
        NameForms = new GermanNames(),
        Pronouns = Set("er sie es ihn ihm ihr sein seine seinen seinem seiner ihre ihren ihrem ihrer"),
        Joining = Set("der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei beim mit nach von vom zu zum zur für über unter "
            + "ist sind war waren wird werden wurde wurden hat haben hatte hatten er sie es wir ich sich nicht auch als wie dass"),
    })));
}
