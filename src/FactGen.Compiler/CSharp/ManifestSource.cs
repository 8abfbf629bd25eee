using FactGen.Compiler.Bases;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// The C# of the class <c>Manifest</c>. Its constants contain what a fact base has in addition to its chunks. The class is partial: each
/// file that adds to it has a part.
/// </summary>
internal static class ManifestSource
{
    /// <summary>Writes a part of the class; one of the parts has the summary and the attributes.</summary>
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
