using System.Text.RegularExpressions;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tests.Tool;

namespace FactGen.Tests.Documents;

/// <summary>The picture in the README is what <c>factgen check</c> prints, in a terminal of 80 columns.</summary>
public sealed partial class ReadmePictureTests : IDisposable
{
    private const string Log = "Harbour log, 12 March 2031.\nLumen 2 set down at dawn. Its crew of four people waited two hours before the hatch was opened.\n";

    private const string Gazette = "Lumen 2 came down with five people on board.\n";

    private const string Schema =
        """
        types:
          Mission:
            properties:
              crew: { type: count, of: people }
              landing: { type: date }
              time_of_day: { type: text }
              wait: { type: duration }

        """;

    private const string Facts =
        """
        Mission:
          lumen-2:
            name: Lumen 2
            crew:
              - value: 4
                sources:
                  harbour-log: crew of four people
              - value: 5
                sources:
                  gazette: five people on board
            landing:
              value: 2031-03-12
            time_of_day:
              value: at dawn
              sources:
                harbour-log: touched down at dawn
            wait:
              value: 3 hours
              sources:
                harbour-log: waited two hours

        """;

    private readonly FactBaseOnDisk _facts = new();

    public ReadmePictureTests()
    {
        _facts.Delete("facts/weather/storm.yaml", "seeds/herald.yaml", "seeds/herald.txt");
        _facts.Write("facts/schema.yaml", Schema);
        _facts.Write("facts/missions.yaml", Facts);
        _facts.Write("seeds/harbour-log.txt", Log);
        _facts.Write("seeds/gazette.txt", Gazette);
        _facts.Write("seeds/harbour-log.yaml", CardOf("harbour-log", "Harbour log", "2031-03-12", Log));
        _facts.Write("seeds/gazette.yaml", CardOf("gazette", "Gazette", "2031-03-13", Gazette));
    }

    [Fact]
    public void The_picture_shows_what_check_prints()
    {
        var output = Progress().Replace(_facts.RunOnTerminal("check").Output, "");
        var picture = TerminalPicture.Of("factgen check", output, 80);

        var path = Path.Combine(RepositoryPaths.Root, "src", "FactGen.Tool", "Pages", "Pictures", "check.svg");
        var current = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var received = Path.Combine(AppContext.BaseDirectory, "check.svg");
        File.WriteAllText(received, picture);
        Assert.True(picture == current, $"factgen check prints something else than src/FactGen.Tool/Pages/Pictures/check.svg shows: look at {received}, and copy it there");
    }

    public void Dispose() => _facts.Dispose();

    private static string CardOf(string id, string title, string published, string text) =>
        $"{id}:\n  title: {title}\n  published: {published}\n  language: en\n  text: {id}.txt\n  sha256: {TextDigest.Of(text)}\n";

    /// <summary>Escape sequences that move the cursor of a terminal, and the line that is shown while the check runs.</summary>
    [GeneratedRegex(@"\e\[\??\d*[A-Kh-l]")]
    private static partial Regex Progress();
}
