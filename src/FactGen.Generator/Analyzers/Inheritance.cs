using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers;

/// <summary>Searches a type and its base types.</summary>
internal static class Inheritance
{
    /// <summary>Whether the type is that other type, or derives from it.</summary>
    public static bool IsOrDerivesFrom(this INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
