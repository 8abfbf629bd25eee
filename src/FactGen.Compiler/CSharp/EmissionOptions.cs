namespace FactGen.Compiler.CSharp;

/// <summary>What the consuming project says of the code that it wants.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="IsPublic">Whether the types are public, and not internal.</param>
public sealed record EmissionOptions(string Namespace, bool IsPublic = true)
{
    /// <summary>The C# accessibility.</summary>
    public string Accessibility => IsPublic ? "public" : "internal";

    /// <summary>The namespace with its alias qualifier.</summary>
    public string GlobalNamespace => $"global::{Namespace}";
}
