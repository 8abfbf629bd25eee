namespace FactGen.Compiler.CSharp;

/// <summary>The settings of the consuming project for the generated code.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="IsPublic">Whether the types are public; otherwise they are internal.</param>
/// <param name="Name">The short name of the fact base; if null, it follows from the namespace.</param>
public sealed record EmissionOptions(string Namespace, bool IsPublic = true, string? Name = null)
{
    /// <summary>The short name of the fact base.</summary>
    public string FactBase { get; } = Name ?? Schema.ShortName.Of(Namespace);

    /// <summary>The C# accessibility.</summary>
    public string Accessibility => IsPublic ? "public" : "internal";

    /// <summary>The namespace with its alias qualifier.</summary>
    public string GlobalNamespace => $"global::{Namespace}";
}
