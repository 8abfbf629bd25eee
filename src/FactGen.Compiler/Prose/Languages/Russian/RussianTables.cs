using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Russian;

/// <summary>Russian as data.</summary>
internal static class RussianTables
{
    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => RussianClauses.AddTo(RussianDates.AddTo(RussianQuantities.AddTo(new LanguageTables
    {
        Name = "Russian",
        RelativesBefore = new PhraseTable<bool>().With(
            "брат|брата|брату|братом|братья|сестра|сестры|сестру|сестрой|отец|отца|отцом|мать|матери|сын|сына|сыну|сыном|сыновья|"
            + "дочь|дочери|дочерью|жена|жены|жену|женой|муж|мужа|мужем|супруга|супругу|супругой|вдова|вдову|дядя|дяди|тётя|"
            + "племянник|племянника|племянница|племянницу|зять|зятя|тесть|тестя|внук|внука|внучка|внучку|дедушка|бабушка|дети|детей|"
            + "родители|родителей|семья|семьи|преемник|преемница|предшественник|предшественница|заместитель|заместительница|адвокат|"
            + "защитник|помощник|помощница|представитель|пресс-секретарь|соперник|друг|друга|подруга|сосед|соседка|водитель|"
            + "наследник",
            true),
        GenitiveEndings = Parts("а я ы и ой ей ого его"),
        NameForms = new RussianNames(),
        Pronouns = Set("он она они его ее её их ему ей им ним ней нем нём них"),
        Joining = Set("и в во на с со к ко по за из о об от до для у не а но что как это то же бы был была были было он она они его её их мы я вы "
            + "который которая которые которого которой которых при под над без или ли"),
    })));

    /// <summary>A copy of a dictionary with other entries.</summary>
    public static Dictionary<string, decimal> Values(string entries) => Map(entries, LanguageTables.Number);
}
