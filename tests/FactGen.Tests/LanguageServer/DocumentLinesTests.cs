using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tests.LanguageServer;

/// <summary>Offsets and positions of the protocol: UTF-16 units, and lines that end with LF, CR LF or CR.</summary>
public sealed class DocumentLinesTests
{
    [Theory]
    [InlineData("ab\ncd", 4, 1, 1)]
    [InlineData("ab\r\ncd", 5, 1, 1)]
    [InlineData("ab\rcd", 4, 1, 1)]
    [InlineData("ab\r\n\r\ncd", 6, 2, 0)]
    [InlineData("\tab", 2, 0, 2)]
    [InlineData("x 🙂 y", 5, 0, 5)]
    [InlineData("a\u2028b", 2, 0, 2)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("", 0, 0, 0)]
    public void An_offset_and_its_position(string text, int offset, int line, int character)
    {
        var lines = new DocumentLines(text);
        Assert.Equal(new Position(line, character), lines.PositionOf(offset));
        Assert.Equal(offset, lines.OffsetOf(new Position(line, character)));
    }

    [Theory]
    // Clients ask for the end of a line with the largest number that the protocol has.
    [InlineData("ab\ncd\nef", 1, int.MaxValue, 5)]
    [InlineData("ab\r\ncd\r\nef", 1, int.MaxValue, 6)]
    [InlineData("ab\ncd", 1, 9, 5)]
    [InlineData("ab\ncd", int.MaxValue, 0, 5)]
    [InlineData("ab\ncd", 1, -1, 3)]
    public void A_position_outside_of_its_line(string text, int line, int character, int offset) =>
        Assert.Equal(offset, new DocumentLines(text).OffsetOf(new Position(line, character)));

    [Theory]
    [InlineData("ab\ncd\nef", 0, 0, 2)]
    [InlineData("ab\r\ncd\r\nef", 5, 1, 2)]
    [InlineData("ab\ncd", 3, 1, 2)]
    public void The_end_of_a_line(string text, int offset, int line, int character) =>
        Assert.Equal(new Position(line, character), new DocumentLines(text).EndOfLineOf(offset));

    [Theory]
    [InlineData("ab\r\ncd\r\n", 0, 1, 1, 1, "X", "aXd\r\n")]
    [InlineData("ab\ncd", 1, 0, 1, int.MaxValue, "X", "ab\nX")]
    [InlineData("x 🙂 y", 0, 2, 0, 4, "z", "x z y")]
    public void A_change(string text, int line, int character, int endLine, int endCharacter, string words, string expected) =>
        Assert.Equal(
            expected,
            new DocumentLines(text).With(new ContentChange(new(new(line, character), new(endLine, endCharacter)), words)));
}
