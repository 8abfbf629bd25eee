using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>What somebody whom a saying names has to do with what is said.</summary>
internal enum SayerRole : byte
{
    /// <summary>Says it.</summary>
    Says,

    /// <summary>Says that it is not so: "dismissed reports that".</summary>
    Denies,

    /// <summary>Asks for it, and does not say it: "asked whether".</summary>
    Asks,

    /// <summary>Hears it, or is spoken of: "was told that", "was accused of".</summary>
    Hears,
}

/// <summary>Somebody whom a saying names.</summary>
/// <param name="Subject">The words that name him: the subject of the verb, what stands behind "according to".</param>
/// <param name="Head">The word of these that says who it is: "mayor" of "the mayor of Orrin"; null where none can be told.</param>
/// <param name="Around">The subject with its appositions and relative clauses.</param>
/// <param name="Role">What he has to do with what is said.</param>
internal sealed record Sayer(TextRange Subject, TextRange? Head, TextRange Around, SayerRole Role)
{
    /// <summary>Whether the head is a proper name. It need not name an entity of the fact base.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is a finding of those who write: "we found", "our data suggest", "the inquiry concluded".</summary>
    public bool IsAuthor { get; init; }
}
