namespace FactGen.Compiler.Prose.Languages;

/// <content>Whom the words beside a person's name speak of.</content>
internal sealed partial record LanguageTables
{
    /// <summary>Who is a person's and not the person, before the name: "l'avocat" of "l'avocat de Bo Ek".</summary>
    public PhraseTable<bool> RelativesBefore { get; init; } = new();

    /// <summary>What is between these and the name; none where the name has a case or nothing for it.</summary>
    public HashSet<string> OfRelatives { get; init; } = [];

    /// <summary>Who is a person's and not the person, behind the name: "Bruder" of "Bo Eks Bruder".</summary>
    public PhraseTable<bool> RelativesBehind { get; init; } = new();

    /// <summary>What is between the name and these: "के".</summary>
    public PhraseTable<bool> Possessives { get; init; } = new();

    /// <summary>How a name ends that has the case of what belongs to it: "Eks".</summary>
    public string[] GenitiveEndings { get; init; } = [];
}
