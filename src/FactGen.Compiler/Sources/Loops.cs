using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources;

/// <summary>How the loops over all characters and words of the texts are compiled.</summary>
internal static class Loops
{
    /// <summary>
    /// At their best at once (<c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 does not name). A compiler or tool that
    /// runs once would else go through most of the texts in code that is not optimized yet: measured, that was half of the evidence step.
    /// </summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
