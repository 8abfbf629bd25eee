using FactGen.Compiler;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Fixes;

/// <summary>A file of facts with an error, and a valid schema, another facts file and a letter.</summary>
internal static class FixCase
{
    public const string FactsPath = "facts/boats.yaml";

    public const string Head = "Boat:\n  marigold:\n    name: Marigold\n";

    private static readonly FactBaseFiles s_sound = FactBaseFiles.Of(
        ("schema", "schema.yaml", """
            types:
              Person:
                properties:
                  born: { type: date }
              Boat:
                properties:
                  crew: { type: count, of: sailors }
                  chests: { type: count, of: chests }
                  port: { type: text, many: true }
                  captain: { type: Person }
                  sailed: { type: date }
            """),
        ("facts", "people.yaml", """
            Person:
              ana-silva: { name: Ana Silva }
              ana-silvo: { name: Ana Silvo }
              rui-costa: { name: Rui Costa }
            """),
        ("facts", "boats.yaml", ""),
        ("card", "letter.yaml", """
            letter:
              title: A letter
              published: 1890-05-01
              language: en
              text: letter.txt
              sha256: {letter.txt}
            """),
        ("text", "letter.txt", """
            The Marigold carried 12 sailors. Later the Marigold carried 14 sailors, of whom she lost three.

            Her captain's name was Rui Costa: "a hard man". Around 5 May 1889 she sailed from Faro, with about 30 chests below; of the
            chests the larger ones were dry. In Ceuta the larger ones were sold.
            """));

    /// <summary>The fact base with a boat that has these claims.</summary>
    public static FactBaseFiles With(string claims) =>
        s_sound.Rewrite(file => file.Name == "boats.yaml" ? $"{Head}    {claims.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal).TrimEnd()}\n" : file.Text);

    /// <summary>The files as inputs of the compiler.</summary>
    public static InputFile[] Inputs(this FactBaseFiles files) =>
    [
        .. files.Complete.Select(file => new InputFile(
            file.Kind switch { "schema" => InputKind.Schema, "facts" => InputKind.Facts, "card" => InputKind.Card, _ => InputKind.Text },
            file.Path,
            file.Name,
            file.Text)),
    ];
}
