using System.Globalization;

namespace FactGen.Tests.Generator.Running;

/// <summary>The smallest fact base: one boat, one claim, one letter that says so. Tests break it where they want.</summary>
internal static class LetterFacts
{
    public static FactBaseFiles Files { get; } = FactBaseFiles.Of(
        ("schema", "schema.yaml", """
            types:
              Boat:
                properties:
                  crew: { type: count, of: sailors }
                  port: { type: text, many: true }
            """),
        ("facts", "boats.yaml", """
            Boat:
              marigold:
                name: Marigold
                crew:
                  value: 12
                  sources:
                    letter: carried 12 sailors
            """),
        ("card", "letter.yaml", """
            letter:
              title: A letter
              published: 1890-05-01
              language: en
              text: letter.txt
              sha256: {letter.txt}
            """),
        ("text", "letter.txt", "The Marigold carried 12 sailors. Later the Marigold carried 14 sailors, of whom she lost three.\n"));

    /// <summary>With a number of further facts files, each of one boat.</summary>
    public static FactBaseFiles WithBoats(int count) => Enumerable.Range(1, count).Aggregate(Files, (files, number) =>
    {
        var boat = number.ToString("D3", CultureInfo.InvariantCulture);
        return files.With("facts", $"boats/{boat}.yaml", Files["boats.yaml"]
            .Replace("marigold", $"boat-{boat}", StringComparison.Ordinal)
            .Replace("Marigold", $"Boat {boat}", StringComparison.Ordinal));
    });
}
