namespace FactGen.Compiler.Prose;

/// <summary>The words of a language by which rules see how names, numbers and dates belong together.</summary>
internal sealed record SmallWords
{
    /// <summary>Of a language whose small words nobody has listed.</summary>
    public static SmallWords None { get; } = new();

    /// <summary>"the", "a".</summary>
    public HashSet<string> Articles { get; init; } = [];

    /// <summary>Words that say which of several things are meant: "the", "these", "their".</summary>
    public HashSet<string> Determiners { get; init; } = [];

    /// <summary>The preposition of what something belongs to: "of".</summary>
    public HashSet<string> Of { get; init; } = [];

    /// <summary>The preposition of what a change begins at: "from".</summary>
    public HashSet<string> From { get; init; } = [];

    /// <summary>"and".</summary>
    public HashSet<string> And { get; init; } = [];

    /// <summary>What joins the members of a list: "and", "or".</summary>
    public HashSet<string> Joints { get; init; } = [];

    /// <summary>What joins the ends of a range: "to".</summary>
    public HashSet<string> RangeJoints { get; init; } = [];

    /// <summary>Pronouns of several: "they".</summary>
    public HashSet<string> Plurals { get; init; } = [];

    /// <summary>Words in small letters inside of names: "van".</summary>
    public HashSet<string> InNames { get; init; } = [];

    /// <summary>What begins a comparison with another number: "compared".</summary>
    public HashSet<string> Comparisons { get; init; } = [];

    /// <summary>The ending of a name, as a word of its own, to which the words behind it belong: "'s".</summary>
    public HashSet<string> Possessives { get; init; } = [];

    /// <summary>Whether an apostrophe right behind a name is such an ending too: "the Marshes' ferry".</summary>
    public bool HasBarePossessive { get; init; }

    /// <summary>Whether the words behind a name belong to its bearer by the token between them.</summary>
    public bool IsPossessive(Token token) =>
        Possessives.Contains(token.Lower) || (HasBarePossessive && token.IsMark('\'') && token.IsGlued);

    /// <summary>Whether a token joins the members of a list or the ends of a range.</summary>
    public bool JoinsMembers(Token token) =>
        token.IsMark(',') || token.IsMark('-') || token.IsMark('&') || Joints.Contains(token.Lower) || RangeJoints.Contains(token.Lower);
}
