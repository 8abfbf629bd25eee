namespace FactGen.Compiler.Prose.English;

/// <summary>English words that say nothing by themselves.</summary>
internal static class EnglishFunctionWords
{
    /// <summary>The words by which names, numbers and dates belong together.</summary>
    public static SmallWords Small { get; } = new()
    {
        Articles = EnglishClauses.Set("the a an"),
        Determiners = EnglishClauses.Set("the its their these those"),
        Of = EnglishClauses.Set("of"),
        From = EnglishClauses.Set("from"),
        And = EnglishClauses.Set("and"),
        Joints = EnglishClauses.Set("and or plus"),
        RangeJoints = EnglishClauses.Set("to"),
        Plurals = EnglishClauses.Set("they"),
        InNames = EnglishClauses.Set("and of van von de"),
        Comparisons = EnglishClauses.Set("compared"),
        Possessives = EnglishClauses.Set("'s"),
        HasBarePossessive = true,
    };

    private static readonly HashSet<string> Bare = EnglishClauses.Set(
        "a an the and or of to as it its he his him she her hers they their them we our us you your i my me is are was were be been being "
        + "am has have had do does did this that these those who whom whose which what there 's");

    private static readonly HashSet<string> Others = EnglishClauses.Set(
        "in on at for from with by about into over under after before during since until within between among against out up down off "
        + "through per via than then so but nor yet if when where while because though although how why also only just very too not no "
        + "will would can could may might shall should must all any some each every both such own other one here now");

    private static readonly HashSet<string> Connecting = EnglishClauses.Set(
        "moreover however meanwhile besides furthermore additionally also then later earlier now today yesterday instead still finally lastly "
        + "firstly secondly thirdly thus therefore again nevertheless nonetheless similarly likewise separately");

    /// <summary>Whether a word only connects a sentence to the one before it: "moreover".</summary>
    public static bool Connects(Token word) => Connecting.Contains(word.Lower);

    /// <summary>Whether a word is an article, a pronoun or an auxiliary: no value is only that.</summary>
    public static bool IsBare(Token word) => Bare.Contains(word.Lower);

    /// <summary>Whether a word is one of a sentence's joints, which any two sentences share.</summary>
    public static bool IsJoint(Token word) => Bare.Contains(word.Lower) || Others.Contains(word.Lower);
}
