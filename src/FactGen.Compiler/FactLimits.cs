namespace FactGen.Compiler;

/// <summary>
/// How much of anything a fact base may hold beside what <see cref="Yaml.YamlLimits"/> says of a file. Far above what people curate;
/// there so that what a build costs grows with what it reads and no faster, however that was made.
/// </summary>
internal static class FactLimits
{
    /// <summary>UTF-16 units in a source text.</summary>
    public const int SourceText = 2 * 1024 * 1024;

    /// <summary>UTF-16 units in the lock.</summary>
    public const int Lock = 64 * 1024 * 1024;

    /// <summary>
    /// Characters in an id, and in the name of a type, a property or a word of a list. C# takes names of up to 511, and makes some of two.
    /// </summary>
    public const int Id = 128;

    /// <summary>UTF-16 units in a name, an alias, a title, a word by which prose says something, or a rule.</summary>
    public const int Name = 500;

    /// <summary>Types in a schema.</summary>
    public const int Types = 1_000;

    /// <summary>Types of which each derives from the next.</summary>
    public const int TypeDepth = 32;

    /// <summary>Properties of a type, those included that it inherits.</summary>
    public const int Properties = 500;

    /// <summary>Rules that a type itself has.</summary>
    public const int Rules = 100;

    /// <summary>Words of a closed list, and words of prose for one of them.</summary>
    public const int Words = 1_000;

    /// <summary>Names, aliases and titles of entities that are the same words.</summary>
    public const int Namesakes = 1_000;

    /// <summary>Places of one text where the names of entities stand.</summary>
    public const int Mentions = 4_000_000;

    /// <summary>Entities that are declared to be one.</summary>
    public const int SameEntities = 20;

    /// <summary>Claims on one value of an entity.</summary>
    public const int ClaimsOfFinding = 1_000;

    /// <summary>
    /// Claims on one value of an entity over time, each counted once for every stretch of days throughout which the same ones hold.
    /// </summary>
    public const int ClaimsOfTimeline = 20_000;

    /// <summary>Ranges of days that the unspecified digits of a file's dates may make, <c>XXXX-12</c> ten thousand.</summary>
    public const int DayRanges = 1_000_000;

    /// <summary>Exclusions of a card.</summary>
    public const int Exclusions = 100;

    /// <summary>Headings of a card.</summary>
    public const int Headings = 100;

    /// <summary>Names among which the one is looked for that a mistyped one was meant to be; among more, none is suggested.</summary>
    public const int Suggestions = 10_000;
}
