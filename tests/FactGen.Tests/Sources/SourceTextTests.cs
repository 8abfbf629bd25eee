using System.Text;
using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

public class SourceTextTests
{
    [Theory]
    [InlineData("one\ntwo", 4, 2, 1)]
    [InlineData("one\r\ntwo", 6, 2, 2)]
    [InlineData("one\rtwo", 7, 2, 4)]
    [InlineData("😀x", 2, 1, 3)]
    public void Positions_count_as_editors_do(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new SourceText(text).PositionOf(offset));

    [Theory]
    [InlineData("plain\nboats here", false)]
    [InlineData("é😀\r\nЖ boats here", false)]
    [InlineData("é😀\r\nЖ boats here", true)]
    public void Bytes_are_those_of_the_file(string text, bool byteOrderMark)
    {
        byte[] file = [.. byteOrderMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];
        var start = text.IndexOf("boats", StringComparison.Ordinal);
        var bytes = new SourceText(text, byteOrderMark).BytesOf(new TextRange(start, start + 5));
        Assert.Equal("boats", Encoding.UTF8.GetString(file, bytes.Offset, bytes.Length));
    }

    // Unpaired halves of a surrogate pair are written as U+FFFD.
    [Theory]
    [InlineData(0x7F, 1)]
    [InlineData(0x80, 2)]
    [InlineData(0x7FF, 2)]
    [InlineData(0x800, 3)]
    [InlineData(0xFFFF, 3)]
    [InlineData(0xD83D, 3)]
    [InlineData(0xDE00, 3)]
    [InlineData(0x1F600, 4)]
    public void A_character_takes_its_bytes_and_columns(int code, int bytes)
    {
        var character = code <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32(code);
        var text = new SourceText($"a{character}z\r\n{character}z{character}");
        Assert.Equal(new ByteRange(1, bytes), text.BytesOf(new TextRange(1, 1 + character.Length)));
        var secondLine = character.Length + 4;
        Assert.Equal(new ByteRange(4 + bytes, bytes), text.BytesOf(new TextRange(secondLine, secondLine + character.Length)));
        Assert.Equal(
            new ByteRange(5 + (2 * bytes), bytes), text.BytesOf(new TextRange(secondLine + character.Length + 1, text.Text.Length)));
        Assert.Equal(new TextPosition(2, character.Length + 1), text.PositionOf(secondLine + character.Length));
    }

    [Theory]
    [InlineData("one\ntwo\n\nthree", "one\ntwo|three")]
    [InlineData("one\r\ntwo\r\n \t\r\nthree", "one\r\ntwo|three")]
    [InlineData("one\ntwo\nthree\n", "one|two|three")]
    [InlineData("\n\none\ntwo\n\n", "one|two")]
    [InlineData("one\ntwo\r", "one|two")]
    [InlineData("one\n\ftwo\n\nthree", "one\n\ftwo|three")]
    [InlineData("one\n\f\ntwo\n\nthree", "one\n\f\ntwo|three")]
    [InlineData("one\n\n\ftwo", "one|two")]
    [InlineData("  one \u200B\n two\t\n\n  three  ", "one \u200B\n two|three")]
    public void Paragraphs_end_at_blank_lines_otherwise_at_line_breaks(string text, string paragraphs) =>
        Assert.Equal(paragraphs, string.Join("|", new SourceText(text).Paragraphs.Select(range => text.Substring(range.Start, range.Length))));

    [Fact]
    public void An_offset_has_its_paragraph_or_the_one_before() =>
        Assert.Equal([0, 0, 0, 1, 1, 2, 2], new[] { 0, 3, 4, 5, 8, 10, 15 }.Select(new SourceText("one\n\ntwo\n\nthree").ParagraphAt));

    [Theory]
    [InlineData(0, 5, 5, 9, false, false)]
    [InlineData(5, 9, 0, 5, false, false)]
    [InlineData(0, 5, 4, 9, true, false)]
    [InlineData(4, 9, 0, 5, true, false)]
    [InlineData(0, 5, 0, 5, true, true)]
    [InlineData(0, 5, 1, 5, true, true)]
    [InlineData(1, 5, 0, 5, true, false)]
    public void Stretches_overlap_or_contain_each_other(int start, int end, int otherStart, int otherEnd, bool overlaps, bool contains)
    {
        var (range, other) = (new TextRange(start, end), new TextRange(otherStart, otherEnd));
        Assert.Equal((overlaps, contains), (range.Overlaps(other), range.Contains(other)));
    }

    // From: printf 'Zwölf 😀\n' | sha256sum, and the same with printf '\xef\xbb\xbf' before it.
    [Theory]
    [InlineData(false, "03bc30cb8706fe435ae099cac0e24a4532ed8ffcf8a268c8e4a37c2ec40d727b")]
    [InlineData(true, "7a33d44ff7c0bb9903096f05525997d89b54b898ca25a249463117d8dd52a1ee")]
    public void The_digest_is_that_of_sha256sum(bool byteOrderMark, string digest) =>
        Assert.Equal(digest, new SourceText("Zwölf 😀\n", byteOrderMark).Digest);

    /// <summary>A check drops what it has read in a text after the last claim on it; a report may ask again.</summary>
    [Theory]
    [InlineData("Twelve boats sank. The har-\nbour was closed.\n\nNobody said why.\fPage two.")]
    [InlineData("“Nine” boats, naïve ones.")]
    [InlineData("")]
    public void A_released_text_gives_the_same_again(string words)
    {
        var stored = new CountedText(words);
        var text = FileSteps.ReadText(new InputFile(InputKind.Text, "/harbour/a.txt", "a.txt", stored, false));
        Assert.Equal(0, stored.Reads);
        var before = Read(text);

        text.Release();

        Assert.Equal(before, Read(text));
        Assert.Equal(2, stored.Reads);
        Assert.Equal(before, Read(new SourceText(words)));

        static string Read(SourceText text) => string.Join(
            "\n",
            text.Digest,
            text.Folded.Text,
            string.Join(' ', text.Words),
            string.Join(' ', text.Kinds),
            string.Join(' ', text.Paragraphs),
            string.Join(' ', text.Sentences),
            string.Join('|', text.Undivided.Select(undivided => undivided.Folded.Text)),
            text.PositionOf(text.Text.Length),
            text.PageOf(text.Text.Length));
    }

    private sealed class CountedText(string words) : IStoredText
    {
        public int Reads { get; private set; }

        public int MostLength => words.Length;

        public string? Digest => null;

        public string Read()
        {
            Reads++;
            return words;
        }
    }
}
