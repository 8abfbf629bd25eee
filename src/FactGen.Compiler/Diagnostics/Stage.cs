namespace FactGen.Compiler.Diagnostics;

/// <summary>The stages that report rules. From <see cref="Schema"/> to <see cref="Lock"/> they run checks of the register.</summary>
public enum Stage
{
    /// <summary>Reads files: their names, lengths and characters, and their YAML.</summary>
    Reading,

    /// <summary>Turns YAML into a schema, facts and cards, and referenced assemblies into fact bases.</summary>
    Binding,

    /// <summary>Checks the schema.</summary>
    Schema,

    /// <summary>Checks one quote that is neither in its text nor in the lock.</summary>
    Quote,

    /// <summary>Checks one claim against those of its quotes whose texts are present.</summary>
    Claim,

    /// <summary>Checks the names by which texts mention the entities of one facts file.</summary>
    Names,

    /// <summary>Checks one facts file: what it names, and the findings of its entities.</summary>
    File,

    /// <summary>Checks one source card against its text.</summary>
    Card,

    /// <summary>Checks what only all files together show.</summary>
    Whole,

    /// <summary>Checks the lock.</summary>
    Lock,

    /// <summary>Analyzers, in C# code that uses facts.</summary>
    Analyzer,

    /// <summary>The C# compiler itself, which reads attributes of generated members.</summary>
    Code,

    /// <summary>The hosts that run all other stages: the generator and the tool.</summary>
    Driver,
}

/// <summary>A stage that reports a rule.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Check">The method that reports it there, if the stage runs checks.</param>
internal sealed record RuleReporter(Stage Stage, Delegate? Check = null);
