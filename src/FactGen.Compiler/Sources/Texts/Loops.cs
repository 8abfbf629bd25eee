using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>How the loops over all characters and words of the texts are compiled.</summary>
internal static class Loops
{
    /// <summary>
    /// Fully optimized on the first call (<c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 does not name). Otherwise a
    /// compiler or tool that runs once would read the first texts in code that is not optimized yet, and would compile each loop two or
    /// three times.
    /// </summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
