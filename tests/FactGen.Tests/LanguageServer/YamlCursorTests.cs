using FactGen.Tool.LanguageServer.Documents;

namespace FactGen.Tests.LanguageServer;

/// <summary>
/// What is at a place of a file that is being typed. "‸" is the place; expected are the keys above it, and the word up to it.
/// </summary>
public sealed class YamlCursorTests
{
    [Theory]
    // Keys
    [InlineData("Ev‸", "key : Ev")]
    [InlineData("Event:\n  sto‸", "key Event: sto")]
    [InlineData("Event:\n  storm:\n    na‸: The storm", "key Event/storm: na")]
    [InlineData("Event:\n  storm:\n    ‸\n  calm:\n", "key Event/storm: ")]
    [InlineData("Event:\n  storm:\n    boats:\n      ‸", "key Event/storm/boats: ")]
    [InlineData("Event:\n  storm:\n    boats:\n    ‸", "key Event/storm: ")]
    [InlineData("Event:\n  storm:\n    boats:\n      value: 12\n      so‸", "key Event/storm/boats: so")]
    [InlineData("Event:\n  storm:\n    boats:\n      - value: 12\n        so‸", "key Event/storm/boats: so")]
    [InlineData("Event:\n  storm:\n    boats:\n      - v‸", "key Event/storm/boats: v")]
    [InlineData("Event:\n  storm:\n    boats:\n      - ‸", "key Event/storm/boats: ")]
    [InlineData("Event:\n  storm:\n    boats:\n    - value: 12\n      so‸", "key Event/storm/boats: so")]
    [InlineData("Event:\n  storm:\n    boats:\n    - value: 12\n    be‸", "key Event/storm: be")]
    [InlineData("Event:\n  storm:\n    note: >\n      long text\n      and more\n    be‸", "key Event/storm: be")]
    [InlineData("Event:\n  storm:\n    note: \"long\n      text: more\"\n    be‸", "key Event/storm: be")]
    [InlineData("# what: comes\nEvent: # here\n  storm:\n    be‸", "key Event/storm: be")]
    [InlineData("Event:\r\n  storm:\r\n    be‸\r\n", "key Event/storm: be")]
    [InlineData("'Event':\n  \"storm\":\n    be‸", "key Event/storm: be")]
    // Values
    [InlineData("Event:\n  storm:\n    name: The st‸orm", "value Event/storm/name: The st")]
    [InlineData("Event:\n  storm:\n    name: ‸", "value Event/storm/name: ")]
    [InlineData("Event:\n  storm:\n    name:‸", "value Event/storm/name: ")]
    [InlineData("Event:\n  storm:\n    boats:\n      sources:\n        gazette: sank 12‸", "value Event/storm/boats/sources/gazette: sank 12")]
    [InlineData("Event:\n  storm:\n    boats:\n      sources:\n        gazette: \"sank 12‸\"", "value Event/storm/boats/sources/gazette: sank 12")]
    [InlineData("Event:\n  storm:\n    boats:\n      sources:\n        gazette: 'sank 12‸\n    begin:\n", "value Event/storm/boats/sources/gazette: sank 12")]
    [InlineData("Event:\n  storm:\n    note: |\n      a: b‸\n    begin: 1", "value Event/storm/note: a: b")]
    [InlineData("Event:\n  storm:\n    by: ‸ # who", "value Event/storm/by: ")]
    // Brackets
    [InlineData("Event:\n  storm:\n    boats: { ‸ }", "key Event/storm/boats: ")]
    [InlineData("Event:\n  storm:\n    boats: { val‸ }", "key Event/storm/boats: val")]
    [InlineData("Event:\n  storm:\n    boats: { value: 1‸2 }", "value Event/storm/boats/value: 1")]
    [InlineData("Event:\n  storm:\n    boats: { value: 12, sources: { gazette: ‸ } }", "value Event/storm/boats/sources/gazette: ")]
    [InlineData("Event:\n  storm:\n    boats: { value: 12, sources: { gazette: \"sank 12‸\" } }", "value Event/storm/boats/sources/gazette: sank 12")]
    [InlineData("Event:\n  storm:\n    boats: { value: 12, sources: { ‸", "key Event/storm/boats/sources: ")]
    [InlineData("Event:\n  storm:\n    boats:\n      - { value: 12, by‸ }", "key Event/storm/boats: by")]
    [InlineData("Event:\n  storm:\n    boats: { value: 12,\n      by: ma‸ }", "value Event/storm/boats/by: ma")]
    [InlineData("Event:\n  storm:\n    aliases: [The g‸ale]", "value Event/storm/aliases: The g")]
    [InlineData("Event:\n  storm:\n    boats: { value: 12 }\n    be‸", "key Event/storm: be")]
    // Comments
    [InlineData("Event:\n  # sto‸", "none")]
    public void The_keys_above_a_place(string marked, string expected) => Assert.Equal(expected, InWords(At(marked)));

    [Theory]
    [InlineData("Event:\n  storm:\n    boats:\n      value: 12\n      by: may‸", "value 12, by ")]
    [InlineData("Event:\n  storm:\n    boats: { value: 12, by: may‸ }", "value 12, by ")]
    [InlineData("Event:\n  storm:\n    boats:\n      - value: 12\n        by: x\n      - value: 20\n        by: ‸", "value 20, by ")]
    public void The_keys_beside_it(string marked, string expected) =>
        Assert.Equal(expected, string.Join(", ", At(marked)!.Maps[^1].Select(pair => $"{pair.Key} {pair.Value}")));

    [Theory]
    [InlineData("a: the w‸hole value # and no more", "the whole value")]
    [InlineData("a: \"the w‸hole\" ", "\"the whole\"")]
    [InlineData("a: { b: the w‸hole value, c: d }", "the whole value")]
    [InlineData("wh‸ole: value", "whole")]
    public void The_whole_word(string marked, string expected)
    {
        var cursor = At(marked)!;
        Assert.Equal(expected, marked.Replace("‸", "", StringComparison.Ordinal)[cursor.Start..cursor.End]);
    }

    [Fact]
    public void No_text_and_no_place_in_it_is_too_much()
    {
        foreach (var text in new[] { "a: [{b: 'c", "- - - {", "}:{", "a: |\n", "? x\n: y", "\t- a: *b\n&c", "{a: {b: [", "'", "\"\\", "a: }" })
        {
            for (var offset = 0; offset <= text.Length; offset++)
            {
                _ = YamlCursor.At(text, offset);
            }
        }
    }

    private static YamlCursor? At(string marked) =>
        YamlCursor.At(marked.Replace("‸", "", StringComparison.Ordinal), marked.IndexOf('‸', StringComparison.Ordinal));

    private static string InWords(YamlCursor? cursor) => cursor is null
        ? "none"
        : $"{(cursor.IsKey ? "key" : "value")} {string.Join('/', cursor.Path)}: {cursor.Typed}";
}
