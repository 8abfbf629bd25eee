using System.Text;
using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Yaml;

/// <summary>Whatever a file contains, reading it ends with a map or an error.</summary>
public class HostileInputTests
{
    /// <summary>A name, the text, and the only diagnostic that is expected.</summary>
    public static TheoryData<string, Func<string>, string> Large => new()
    {
        { "[ without end", () => new string('[', 100_000), "FACT1006" },
        { "[ without end, in lines", () => Repeat("[\n", 100_000), "FACT1006" },
        { "{ without end", () => new string('{', 100_000), "FACT1006" },
        { "[ and { without end", () => Repeat("[{a: ", 100_000), "FACT1006" },
        { "pairs without end", () => Repeat("[a: ", 100_000), "FACT1006" },
        { "- without end", () => Repeat("- ", 30_000), "FACT1006" },
        { "? without end", () => Repeat("? ", 30_000), "FACT1006" },
        { "maps in maps", () => string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n")), "FACT1006" },
        { "closed again", () => Repeat("[", 65) + Repeat("]", 65), "FACT1006" },
        { "a file too large", () => "a: b\n" + new string('#', YamlLimits.FileLength), "FACT1006" },
        { "a text too long", () => "a: " + new string('x', YamlLimits.TextLength + 1), "FACT1006" },
        { "a block too long", () => "a: |\n" + Repeat("  x\n", YamlLimits.TextLength), "FACT1006" },
        { "too many items", () => "a: [" + Repeat("a, ", YamlLimits.Nodes) + "]", "FACT1006" },
        { "a key too long", () => "a: b\n" + new string('k', YamlLimits.KeyLength + 1) + ": c\n", "FACT1006" },
        { "a first key too long", () => new string('k', YamlLimits.KeyLength + 1) + ": c\n", "FACT1006" },
        { "a quoted key too long", () => "a:\n  b: c\n  \"" + new string('k', YamlLimits.KeyLength + 1) + "\": c\n", "FACT1006" },
        { "a key too long in brackets", () => "a: {" + new string('k', YamlLimits.KeyLength + 1) + ": c}\n", "FACT1006" },
        { "quotation mark without end", () => "a: '" + Repeat("x\n", 500_000), "FACT1001" },
        { "colons", () => Repeat(": ", 500_000), "FACT1004" },
        { "exclamation marks", () => "a: " + new string('!', 500_000), "FACT1005" },
    };

    private static readonly string[] Pieces =
    [
        "a", "b: c", ":", ": ", "- ", "-", "? ", "[", "]", "{", "}", ",", "#", " #", "'", "''", "\"", "\\", "\\x4", "\\u00e9", "\\U0011FFFF", "|", ">", "|2-",
        "&x", "*x", "!", "!!str ", "%", "@", "`", "<<", "---", "...", "\n", "\n", "\n  ", "\r\n", "\r", "\t", " ", "  ", "\u0085", "\u2028", "\0",
        "\uFEFF", "\uD800", "😀", "null", "\u202E", "é", "\uFFFE", "~",
    ];

    [Theory]
    [MemberData(nameof(Large), DisableDiscoveryEnumeration = true)]
    public void Is_refused_in_one_message(string name, Func<string> text, string id)
    {
        var (root, sink) = YamlCases.Read(text());

        Assert.Equal((name, id), (name, Assert.Single(sink.Diagnostics).Rule.Id));
        Assert.True(root is null || id == "FACT1005" || name.EndsWith("in brackets"));
    }

    [Fact]
    public void As_deep_as_allowed_is_read() =>
        Assert.Empty(YamlCases.Read("a: " + Repeat("[", YamlLimits.Depth - 1) + Repeat("]", YamlLimits.Depth - 1)).Sink.Diagnostics);

    [Fact]
    public void Errors_and_invisible_characters_are_not_listed_without_end()
    {
        Assert.Equal(YamlLimits.Errors + 1, YamlCases.Read(Repeat("a: b\n", 10_000)).Sink.Diagnostics.Count);

        var invisible = YamlCases.Read("# " + new string('\u200B', 1_000_000)).Sink.Diagnostics;
        Assert.Equal(YamlLimits.InvisibleCharacters, invisible.Count);
        Assert.Contains("999980 more", invisible[^1].Message);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void Every_character_is_a_map_or_an_error()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            AssertOutcome(((char)code).ToString());
            AssertOutcome("a: " + (char)code);
        }
    }

    [Fact]
    public void Random_pieces_are_a_map_or_an_error()
    {
        var random = new Random(2);
        for (var round = 0; round < 20_000; round++)
        {
            AssertOutcome(string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    [Fact]
    public void Random_bytes_are_a_map_or_an_error()
    {
        var random = new Random(3);
        var bytes = new byte[64];
        for (var round = 0; round < 5_000; round++)
        {
            random.NextBytes(bytes);
            AssertOutcome(Encoding.UTF8.GetString(bytes, 0, random.Next(bytes.Length)));
            AssertOutcome(Encoding.Latin1.GetString(bytes, 0, random.Next(bytes.Length)));
        }
    }

    [Fact]
    public void A_good_file_broken_anywhere_is_a_map_or_an_error()
    {
        const string Good = "Operation:\n  csto:\n    troops:\n      - {value: 2030, by: x}\n      - value: >-\n          a\n          b\n        s: [\"é\\n\", 'b''c']\n";
        for (var start = 0; start < Good.Length; start++)
        {
            AssertOutcome(Good[..start]);
            AssertOutcome(Good[start..]);
            AssertOutcome(Good.Remove(start, 1));
            foreach (var piece in Pieces)
            {
                AssertOutcome(Good.Insert(start, piece));
            }
        }
    }

    /// <summary>No exception; a map or an error; every place inside the file; every part of every value found.</summary>
    private static void AssertOutcome(string text)
    {
        var (root, sink) = YamlCases.Read(text);
        Assert.True(root is not null || sink.HasErrors, text);
        var places = sink.Diagnostics.SelectMany(diagnostic => diagnostic.AlsoAt.Prepend(diagnostic.Place)).ToList();
        foreach (var node in root is null ? [] : YamlCases.All(root))
        {
            places.Add(node.Place);
            if (node is YamlScalar scalar)
            {
                places.Add(scalar.PlaceOf(0, scalar.Value.Length));
            }
        }

        foreach (var place in places)
        {
            Assert.True(place.Start >= 0 && place.Start <= place.End && place.End <= text.Length, $"{place.Start}..{place.End}: {text}");
        }
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
