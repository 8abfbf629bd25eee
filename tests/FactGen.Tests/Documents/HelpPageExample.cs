using System.Text.RegularExpressions;
using FactGen.Compiler.Diagnostics;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Documents;

/// <summary>The example of a help page: its files, its C#, and the message that it shows.</summary>
/// <param name="Files">The whole fact base.</param>
/// <param name="Code">The C#; empty if the page is about facts.</param>
/// <param name="Message">The message that factgen prints for it.</param>
internal sealed partial record HelpPageExample(FactBaseFiles Files, string Code, string Message)
{
    /// <summary>The fact base to which every example is added. It has no faults.</summary>
    public static FactBaseFiles Ordinary { get; } = FactBaseFiles.Of(
        ("schema", "schema.yaml", """
            types:
              Event:
                properties:
                  begin: { type: date }
                  end: { type: date }
                  boats: { type: count, of: boats }
                  place: { type: Place }
                  closure: { type: duration }
                  ferry_sailed: { type: bool }
                rules: [begin <= end]
              Person:
                properties:
                  role: { type: text }
                  suspected_of: { type: text, accusation: true }
              Place:
                properties:
                  ferry_age: { type: duration }
            """),
        ("facts", "harbour.yaml", """
            Person:
              ada-lind:
                name: Ada Lind
                titles: [the mayor]
                role:
                  value: mayor
                  sources: { gazette: the mayor said }
            Place:
              westport:
                name: Westport
                ferry_age:
                  value: 40 years
                  sources: { gazette: The ferry is 40 years old }
            """),
        ("card", "gazette.yaml", """
            gazette:
              title: Storm closes the harbour
              published: 2021-03-04
              text: gazette.txt
              sha256: {gazette.txt}
              exclude: [{ from: Read also }]
              headings: [Storm closes the harbour]
            """),
        ("text", "gazette.txt", """
            Storm closes the harbour

            The storm reached Westport on 3 March 2021 and sank about 12 boats. The harbour would open again in two days, the mayor said. The ferry did not sail.

            The ferry is 40 years old. Bo Ek is suspected of having cut the ropes.

            Read also: Twenty boats burn in Eastport

            """));

    /// <summary>The example of the page of an id.</summary>
    public static HelpPageExample Of(string id)
    {
        var page = HelpPages.Of(id)!;
        var message = Quoted().Match(page);
        var (files, code) = (Ordinary, "");
        foreach (Match block in Block().Matches(page[..message.Index]))
        {
            var (language, text) = (block.Groups["language"].Value, block.Groups["text"].Value);
            if (language == "csharp")
            {
                code = text;
            }
            else if (language is "yaml" || PathLine().IsMatch(text))
            {
                files = With(files, text);
            }
        }

        return new HelpPageExample(files, code, LineBreak().Replace(message.Value[2..].TrimEnd('\n'), " "));
    }

    /// <summary>
    /// With the file of a block, whose first line may name its path. It replaces the ordinary file there; a schema replaces all files,
    /// because the ordinary facts do not fit it.
    /// </summary>
    private static FactBaseFiles With(FactBaseFiles files, string text)
    {
        var path = PathLine().Match(text) is { Success: true } line ? line.Groups["path"].Value : "facts/example.yaml";
        var name = Path.GetFileName(path);
        var kind = name switch
        {
            "schema.yaml" => "schema",
            "quotes.lock" => "lock",
            _ when path.EndsWith(".txt", StringComparison.Ordinal) => "text",
            _ => path.StartsWith("seeds/", StringComparison.Ordinal) ? "card" : "facts",
        };
        return kind == "schema"
            ? FactBaseFiles.Of((kind, name, text))
            : new FactBaseFiles([.. files.Files.Where(file => file.Name != name)]).With(kind, name, text);
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\A# (?<path>\S+\.(?:yaml|yml|txt|lock))\n")]
    private static partial Regex PathLine();

    [GeneratedRegex(@"(?:^> [^\n]*\n)+", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\n> ")]
    private static partial Regex LineBreak();
}
