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

/// <summary>How the words that name a sayer belong to somebody whose name is among them.</summary>
internal enum SayerTie : byte
{
    /// <summary>Not at all: they name the sayer.</summary>
    None,

    /// <summary>Speaks for an organization, and is no person but himself: "a spokesman for Lind", "Lind's office".</summary>
    Agent,

    /// <summary>Speaks for nobody else: "a rival of Orrin Boats", "Lind's brother".</summary>
    Other,
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

    /// <summary>How the head belongs to a name that stands beside it.</summary>
    public SayerTie Tie { get; init; }

    /// <summary>Whether it is a finding of those who write: "we found", "our data suggest", "the inquiry concluded".</summary>
    public bool IsAuthor { get; init; }
}
