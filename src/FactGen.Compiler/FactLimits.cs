namespace FactGen.Compiler;

/// <summary>
/// The limits of a fact base, in addition to those of a file in <see cref="Yaml.YamlLimits"/>. They are far above real use. They exist so
/// that the cost of a build grows no faster than its input, whatever the input is.
/// </summary>
internal static class FactLimits
{
    /// <summary>UTF-16 units in a source text.</summary>
    public const int SourceText = 2 * 1024 * 1024;

    /// <summary>UTF-16 units in the lock.</summary>
    public const int Lock = 64 * 1024 * 1024;

    /// <summary>
    /// Characters in an id, and in the name of a type, a property or a word of a list. C# accepts names of up to 511 characters, and some
    /// C# names are made of two of these.
    /// </summary>
    public const int Id = 128;

    /// <summary>UTF-16 units in a name, an alias, a title, a phrase of prose for a word, or a rule.</summary>
    public const int Name = 500;

    /// <summary>Types in a schema.</summary>
    public const int Types = 1_000;

    /// <summary>Types in a chain in which each derives from the next.</summary>
    public const int TypeDepth = 32;

    /// <summary>Properties of a type, including inherited ones.</summary>
    public const int Properties = 500;

    /// <summary>Rules of a type, without inherited ones.</summary>
    public const int Rules = 100;

    /// <summary>Words of a closed list, and phrases of prose for one of them.</summary>
    public const int Words = 1_000;

    /// <summary>Names, aliases and titles of entities that are the same words.</summary>
    public const int Namesakes = 1_000;

    /// <summary>Places of one text where the names of entities occur.</summary>
    public const int Mentions = 4_000_000;

    /// <summary>Entities that are declared the same.</summary>
    public const int SameEntities = 20;

    /// <summary>Claims on one value of an entity.</summary>
    public const int ClaimsOfFinding = 1_000;

    /// <summary>
    /// Claims on one value of an entity over time, each counted once for every stretch of days on which the same claims hold.
    /// </summary>
    public const int ClaimsOfTimeline = 20_000;

    /// <summary>Ranges of days from the unspecified digits of a file's dates; <c>XXXX-12</c> gives ten thousand.</summary>
    public const int DayRanges = 1_000_000;

    /// <summary>Exclusions of a card.</summary>
    public const int Exclusions = 100;

    /// <summary>Headings of a card.</summary>
    public const int Headings = 100;

    /// <summary>Names that are searched for a suggestion if a name is mistyped; if there are more, none is suggested.</summary>
    public const int Suggestions = 10_000;
}
