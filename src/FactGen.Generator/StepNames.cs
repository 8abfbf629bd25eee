namespace FactGen.Generator;

/// <summary>The names by which tests and tools track the steps of <see cref="FactGenerator"/>.</summary>
internal static class StepNames
{
    public const string Options = nameof(Options);
    public const string Emission = nameof(Emission);
    public const string Read = nameof(Read);
    public const string ParseSchema = nameof(ParseSchema);
    public const string BindSchema = nameof(BindSchema);
    public const string Schema = nameof(Schema);
    public const string ParseFacts = nameof(ParseFacts);
    public const string BindFacts = nameof(BindFacts);
    public const string ParseCards = nameof(ParseCards);
    public const string BindCards = nameof(BindCards);
    public const string ReadLock = nameof(ReadLock);
    public const string IndexText = nameof(IndexText);
    public const string Check = nameof(Check);
    public const string Types = nameof(Types);
    public const string FactsFiles = nameof(FactsFiles);
    public const string FactBase = nameof(FactBase);
}
