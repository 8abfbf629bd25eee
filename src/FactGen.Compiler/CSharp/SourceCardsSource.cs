using FactGen.Compiler.Bases;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// The C# of the source cards. It is a file of its own, so that an edit of a card leaves the other generated files unchanged.
/// </summary>
internal static class SourceCardsSource
{
    /// <summary>Writes the cards into the manifest.</summary>
    public static GeneratedFile Write(CardLibrary cards, EmissionOptions options)
    {
        var writer = new CSharpWriter();
        GeneratedHeader.Write(writer, "the source cards");
        writer.Line($"namespace {options.Namespace}.Generated");
        writer.Open();
        ManifestSource.Write(writer, options, (nameof(BaseImage.Sources), "The source cards, a line each.", string.Join("\n", cards.All.Select(ChunkText.OfSource))));
        writer.Close();
        return new GeneratedFile("Sources.g.cs", writer.ToString());
    }
}
