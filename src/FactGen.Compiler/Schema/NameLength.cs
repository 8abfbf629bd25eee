using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Names are short (FACT1006): they become C# names, and are looked for in texts.</summary>
internal static class NameLength
{
    /// <summary>Whether an id, or the name of a type, a property or a word of a list, is short enough; reports an error if not.</summary>
    public static bool IsId(YamlScalar name, DiagnosticSink diagnostics) => Fits(name, FactLimits.Id, diagnostics);

    /// <summary>Whether the words of prose for something are short enough; reports an error if not.</summary>
    public static bool IsName(YamlScalar name, DiagnosticSink diagnostics) => Fits(name, FactLimits.Name, diagnostics);

    private static bool Fits(YamlScalar name, int most, DiagnosticSink diagnostics)
    {
        if (name.Value.Length <= most)
        {
            return true;
        }

        diagnostics.Report(Catalogue.TooLarge, name.Place, $"The name has {name.Value.Length} characters; at most {most} are read. Choose a shorter one.");
        return false;
    }
}
