using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Yaml;

/// <summary>Where nodes and parts of texts are, however the file is stored.</summary>
public class YamlPlaceTests
{
    /// <summary>The value of the key <c>it</c> is marked.</summary>
    public static TheoryData<string> Nodes => new()
    {
        "it: [|b|]\n",
        "it: [|b|]",
        "it: [|b c|] # d\n",
        "it: [|one\n  two\n\n  three|]  # d\nc: d\n",
        "it:   [|'b'|]  \nc: d\n",
        "it: [|'b''c'|]\n",
        "it: [|\"b\\\"c\\n\"|]\n",
        "it: [|\"b\n  c \\\n  d\"|]\nc: d\n",
        "it:[||]\nc: d\n",
        "it:[||]",
        "it: [||\n  one\n  two|]\nc: d\n",
        "it: [||-\n  one  |]\n  \nc: d\n",
        "😀: 😀\nit: [|>\n  one\n  two|]\n",
        "it: [|>2-\n   one\n   two|]\n\n\n# c\nd: e\n",
        "it: [|>+\n  one|]\n\n\nc: d\n",
        "a:\n  it: [|>-\n    one|]\n\n  b: c\n",
        "a:\n  - it: [|>\n      one\n\n      two|]\n  - b\n",
        "it: [|>|]\n\nc: d\n",
        "it: [|>-|] # c\nd: e\n",
        "it: [|>\n  one|]",
        "it: [|[]|]\n",
        "it: [|[ a, [b] ]|] # c\n",
        "it: [|[\n  a,\n  b,\n]|]\nc: d\n",
        "it: [|{}|]\n",
        "it: [|{ a: b, c: [d], }|]\ne: f\n",
        "a: [{it: [|{b: c}|]}]\n",
        "a: [it: [|b|], c]\n",
        "it: [|[b: c, d]|]\n",
        "it:\n  [|a: b\n  c:\n    - d|]\n\n# e\nf: g\n",
        "it:\n  [|- a\n  - b: c\n    d: 'e'|]\n",
        "it:\n[|- a\n- b|]\nc: d\n",
        "it:\n  [|a: b\n  c:|]\nd: e\n",
        "it:\n  [|- a\n  -|]\nd: e\n",
        "it:\n  [|- - a\n    - b|]\n",
        "it:\n  [|a: >\n    b|]\n\nc: d\n",
        "it: [||\n  \n  one|]\nc: d\n",
        "a: { b\n  : c, it\n  : [|{ d: e }|] }\n\t\nf: g\n",
    };

    /// <summary>The marked words are a part of a value in the file.</summary>
    public static TheoryData<string, string> Parts => new()
    {
        { "it: one [|two|] three\n", "two" },
        { "it: |\n  \n  one [|two|]\n", "two" },
        { "a: { b\n  : c, it\n  : one [|two|] }\n", "two" },
        { "it: 😀 [|two|] 😀\n", "two" },
        { "it: one\n  [|two|]\n  three\n", "two" },
        { "it: one [|two\n    three|]\n", "two three" },
        { "it: one\n\n  [|two|]\n", "two" },
        { "it: 'one ''[|two|]'' three'\n", "two" },
        { "it: 'one [|''|]'\n", "'" },
        { "it: 'one\n  [|two|]'\n", "two" },
        { "it: \"\\u00e9\\t\\\"[|two|]\\\"\"\n", "two" },
        { "it: \"one [|\\U0001F600|]\"\n", "😀" },
        { "it: \"one [|\\uD83D\\uDE00|] x\"\n", "😀" },
        { "it: \"one [|caf\\u00E9|]\"\n", "café" },
        { "it: \"one\\\n    [|two|]\"\n", "two" },
        { "it: \"one \\\n  \\  [|two|]\"\n", "two" },
        { "it: \"one\n\n   [|two|] \"\n", "two" },
        { "it: |\n  one\n  [|two|]\n", "two" },
        { "it: |\n    one\n    [|two|]\n", "two" },
        { "it: |2-\n    one [|two|]\n\n", "two" },
        { "it: >\n  one\n  [|two|]\n\n  three\n", "two" },
        { "it: >\n  one\n\n    [|two|]\n  three\n", "two" },
        { "it: >+\n\n  one [|two\n  three|]\n\n", "two three" },
        { "a:\n  - it: |\n      one\n      [|two|]\n\n  - b\n", "two" },
        { "a: [one, {it: 'b [|two|]'}]\n", "two" },
    };

    [Theory]
    [MemberData(nameof(Nodes))]
    public void A_node_reaches_from_its_first_to_its_last_character(string marked)
    {
        foreach (var (way, stored, prefix) in YamlCases.Stored(marked))
        {
            var markup = Markup.Parse(stored);
            var node = YamlCases.ValueOf(prefix + markup.Text, "it");

            Assert.Equal((way, markup.Only), (way, Markup.Span.Of(node.Place)));
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_of_a_value_is_found_in_the_file(string marked, string part)
    {
        foreach (var (way, stored, prefix) in YamlCases.Stored(marked))
        {
            var markup = Markup.Parse(stored);
            var text = Assert.IsType<YamlScalar>(YamlCases.ValueOf(prefix + markup.Text, "it"));
            var start = text.Value.IndexOf(part, StringComparison.Ordinal);

            Assert.Equal((way, markup.Only), (way, Markup.Span.Of(text.PlaceOf(start, part.Length))));
        }
    }

    [Fact]
    public void An_empty_part_is_between_two_characters()
    {
        var text = Assert.IsType<YamlScalar>(YamlCases.ValueOf("it: 'ab'\n", "it"));

        Assert.Equal(
            [(5, 5), (6, 6), (7, 7)],
            Enumerable.Range(0, 3).Select(start => text.PlaceOf(start, 0)).Select(place => (place.Start, place.End)));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    [InlineData(1, int.MaxValue)]
    public void A_part_outside_the_value_gives_the_whole(int start, int length)
    {
        var text = Assert.IsType<YamlScalar>(YamlCases.ValueOf("it: 'ab'\n", "it"));

        Assert.Equal(text.Place, text.PlaceOf(start, length));
    }

    /// <summary>Every character of every value is at its reported place, in random texts.</summary>
    [Theory]
    [InlineData("it: ", "", "ab:#é😀-,[' \n", "\n  ")]
    [InlineData("it: '", "'", "ab:#é😀\\ \n", "\n  ")]
    [InlineData("it: \"", "\"", "ab:#é😀' \n", "\n  ")]
    [InlineData("it: |\n  ", "\n", "ab:#é😀'\\ \n", "\n  ")]
    [InlineData("it: |+\n  ", "\n\n", "ab \n", "\n  ")]
    [InlineData("it: >\n  ", "\n", "ab:#é😀'\\ \n", "\n  ")]
    [InlineData("it: >-\n    ", "\n\n", "ab \n", "\n    ")]
    [InlineData("it: >3\n   ", "\n", "ab \n", "\n   ")]
    [InlineData("a:\n  it: |2\n    ", "\n", "ab \n", "\n    ")]
    public void Every_character_is_at_its_reported_place(string opening, string closing, string letters, string lineBreak)
    {
        var random = new Random(1);
        var read = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var words = string.Concat(Enumerable.Range(0, random.Next(1, 25))
                .Select(_ => letters.EnumerateRunes().ElementAt(random.Next(letters.EnumerateRunes().Count())).ToString()));
            foreach (var lineEnd in (string[])["\n", "\r\n", "\r"])
            {
                var text = (opening + words.Replace("\n", lineBreak) + closing).Replace("\n", lineEnd);
                var (root, sink) = YamlCases.Read(text);
                if (sink.HasErrors
                    || YamlCases.All(root!).OfType<YamlMapping>().SelectMany(map => map.Entries)
                        .FirstOrDefault(entry => entry.Key.Value == "it").Value is not YamlScalar scalar)
                {
                    continue;
                }

                read++;
                AssertEachCharacterStands(text, scalar);
            }
        }

        Assert.InRange(read, 1_000, 6_000);
    }

    private static void AssertEachCharacterStands(string text, YamlScalar scalar)
    {
        var last = scalar.Place.Start;
        for (var index = 0; index < scalar.Value.Length; index++)
        {
            var place = scalar.PlaceOf(index, 1);
            var written = text[place.Start..place.End];
            var isFold = scalar.Value[index] is ' ' or '\n' && written.Trim().Length == 0 && written.Length > 0;
            Assert.True(
                isFold || written == scalar.Value[index].ToString() || (written == "''" && scalar.Value[index] == '\''),
                $"'{scalar.Value}', {index}: '{written}' in {text}");
            Assert.True(place.Start >= last);
            last = place.End;
        }
    }
}
