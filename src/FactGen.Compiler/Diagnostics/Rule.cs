namespace FactGen.Compiler.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Said in passing.</summary>
    Info,

    /// <summary>Worth a look; the facts still compile.</summary>
    Warning,

    /// <summary>The facts do not compile.</summary>
    Error,
}

/// <summary>One rule of the catalogue (FORMAT.md section 7).</summary>
/// <param name="Id">The stable id, as in <c>FACT3001</c>.</param>
/// <param name="Severity">How grave it is unless a diagnostic is reported with another severity.</param>
/// <param name="Title">The rule in a few words.</param>
public sealed record Rule(string Id, Severity Severity, string Title);
