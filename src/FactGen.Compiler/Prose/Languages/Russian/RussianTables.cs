using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Russian;

/// <summary>Russian as data.</summary>
internal static class RussianTables
{
    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => RussianClauses.AddTo(RussianDates.AddTo(RussianQuantities.AddTo(new LanguageTables
    {
        Name = "Russian",
        NameForms = new RussianNames(),
        Pronouns = Set("он она они его ее её их ему ей им ним ней нем нём них"),
        Joining = Set("и в во на с со к ко по за из о об от до для у не а но что как это то же бы был была были было он она они его её их мы я вы "
            + "который которая которые которого которой которых при под над без или ли"),
    })));

    /// <summary>A copy of a dictionary with other entries.</summary>
    public static Dictionary<string, decimal> Values(string entries) => Map(entries, LanguageTables.Number);
}
