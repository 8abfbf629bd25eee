namespace FactGen.Compiler.Prose.English;

/// <summary>Words of which a number can have one only: what is by the hour is not by the week, what is net is not gross.</summary>
internal static class EnglishContraries
{
    /// <summary>Each group on a line; the forms of one member are joined by <c>/</c>.</summary>
    private static readonly string[] Groups =
    [
        "hourly daily/nightly weekly monthly quarterly annual/annually/yearly",
        "gross net",
        "minimum maximum",
        "export/exports/exported import/imports/imported",
        "birth/births death/deaths",
        "arrival/arrivals departure/departures",
        "men/male/males women/female/females",
        "boys girls",
        "indictment/indictments conviction/convictions acquittal/acquittals",
        "opening closing",
        "urban rural",
        "income/profit/profits/gain/gains/surplus loss/losses/deficit",
    ];

    private static readonly Dictionary<string, (int Group, string Member)> Words = Read();

    /// <summary>The group of a word, and the first form of it there; null if it is in none.</summary>
    public static (int Group, string Member)? Of(string word) => Words.TryGetValue(word, out var found) ? found : null;

    private static Dictionary<string, (int Group, string Member)> Read()
    {
        var words = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
        for (var group = 0; group < Groups.Length; group++)
        {
            foreach (var forms in Groups[group].Split(' ').Select(member => member.Split('/')))
            {
                foreach (var form in forms)
                {
                    words.Add(form, (group, forms[0]));
                }
            }
        }

        return words;
    }
}
