using FactGen.Compiler.Bases;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// The C# of the class <c>Manifest</c>, which holds as constants what a fact base has beside its chunks: a part in each file that
/// writes to it.
/// </summary>
internal static class ManifestSource
{
    /// <summary>Writes a part of the class; summary and attributes stand before one of them.</summary>
    public static void Write(CSharpWriter writer, EmissionOptions options, params (string Name, string Summary, string Lines)[] constants)
    {
        writer.Line($"{options.Accessibility} static partial class {BaseImages.Manifest}");
        writer.Open();
        foreach (var (name, summary, lines) in constants)
        {
            writer.Summary(summary);
            writer.Line($"public const string {name} =");
            writer.Verbatim($"{CSharpText.RawLiteral(lines)};\n");
        }

        writer.Close();
    }
}
