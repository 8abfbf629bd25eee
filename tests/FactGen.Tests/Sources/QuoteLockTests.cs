using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

public class QuoteLockTests
{
    private const string Text = "03bc30cb8706fe435ae099cac0e24a4532ed8ffcf8a268c8e4a37c2ec40d727b";
    private const string OtherText = "7a33d44ff7c0bb9903096f05525997d89b54b898ca25a249463117d8dd52a1ee";

    private static readonly LockedQuote Quote = new(
        "whale/troops#1",
        "seed-101",
        new QuoteSelector("two\\ boats \n … left", Prefix: "the"),
        Sic: "boats",
        Language: null,
        [new LockedField("value", "about 2"), new LockedField("modality", "planned")]);

    private static readonly LockEntry Entry = Quote.At(Text, [new ByteRange(5, 9), new ByteRange(20, 4)], QuoteStanding.Heading);

    /// <summary>Computed with printf and sha256sum from the lines that the file's header describes.</summary>
    [Fact]
    public void The_digest_is_what_other_tools_compute() =>
        Assert.Equal("26c766561f1770ac0f373e2c3c5d4c51623f63879077b4776bde6f1e8f571d07", Entry.Digest);

    [Fact]
    public void What_is_printed_is_read_back()
    {
        var second = (Quote with { ClaimId = "a/b" }).At(Text, [new ByteRange(0, 3)], QuoteStanding.Body);
        var printed = QuoteLock.Print([Entry, second, Entry]);
        var parsed = QuoteLock.Parse(printed);
        Assert.Empty(parsed.Problems);
        Assert.Equal([second, Entry], parsed.Lines.Select(line => line.Entry));
        Assert.DoesNotContain('\r', printed);
        Assert.EndsWith("\n", printed, StringComparison.Ordinal);
        Assert.Equal(printed, QuoteLock.Print(parsed.Lines.Select(line => line.Entry)));
        Assert.All(parsed.Lines, line => Assert.Equal(line.Entry.ToString(), printed.Substring(line.Range.Start, line.Range.Length)));
        Assert.All(parsed.Lines, line => Assert.Equal(line.Entry.ToString(), printed.Split('\n')[line.Number - 1]));
    }

    [Fact]
    public void Line_ends_of_another_system_do_no_harm() =>
        Assert.Single(QuoteLock.Parse(QuoteLock.Print([Entry]).Replace("\n", "\r\n", StringComparison.Ordinal)).Lines);

    [Fact]
    public void A_quote_is_pinned_only_as_it_was()
    {
        var pins = QuoteLock.Parse(QuoteLock.Print([Entry]));
        Assert.IsType<LockMatch.Pinned>(pins.Find(Quote, Text));
        Assert.IsType<LockMatch.Pinned>(pins.Find(Quote, Text.ToUpperInvariant()));
        Assert.IsType<LockMatch.OtherText>(pins.Find(Quote, OtherText));
        Assert.IsType<LockMatch.NoLine>(pins.Find(Quote with { ClaimId = "whale/troops" }, Text));
        Assert.IsType<LockMatch.NoLine>(pins.Find(Quote with { SourceId = "seed-102" }, Text));
        Assert.IsType<LockMatch.Changed>(pins.Find(Quote with { Sic = null }, Text));
        Assert.IsType<LockMatch.Changed>(pins.Find(Quote with { Fields = [] }, Text));
        Assert.IsType<LockMatch.Changed>(pins.Find(Quote with { Fields = [Quote.Fields[1], Quote.Fields[0]] }, Text));
        Assert.IsType<LockMatch.Changed>(pins.Find(Quote with { Selector = Quote.Selector with { Exact = "two boats" } }, Text));
        Assert.IsType<LockMatch.Changed>(pins.Find(Quote with { Selector = Quote.Selector with { Suffix = "then" } }, Text));
    }

    [Fact]
    public void A_line_that_was_edited_pins_nothing()
    {
        var moved = QuoteLock.Parse(QuoteLock.Print([Entry with { Place = "6+9,20+4" }]));
        Assert.IsType<LockMatch.Changed>(moved.Find(Quote, Text));
        var promoted = QuoteLock.Parse(QuoteLock.Print([Entry with { Standing = QuoteStanding.Body }]));
        Assert.IsType<LockMatch.Changed>(promoted.Find(Quote, Text));
        var retold = QuoteLock.Parse(QuoteLock.Print([Entry with { TextDigest = OtherText }]));
        Assert.IsType<LockMatch.Changed>(retold.Find(Quote, OtherText));
    }

    [Fact]
    public void A_value_cannot_pose_as_another_field()
    {
        var one = Quote with { Sic = null, Fields = [new LockedField("value", "2\nmodality: planned")] };
        var other = Quote with { Sic = null, Fields = [new LockedField("value", "2"), new LockedField("modality", "planned")] };
        Assert.NotEqual(
            one.At(Text, [new ByteRange(0, 1)], QuoteStanding.Body).Digest,
            other.At(Text, [new ByteRange(0, 1)], QuoteStanding.Body).Digest);
        var absent = Quote with { Sic = null };
        Assert.NotEqual(absent.Canonical(Text, "0+1", QuoteStanding.Body), (Quote with { Sic = "" }).Canonical(Text, "0+1", QuoteStanding.Body));
    }

    [Fact]
    public void Every_quote_of_a_claim_has_its_line()
    {
        var second = Quote with { Selector = new QuoteSelector("other words") };
        var pins = QuoteLock.Parse(QuoteLock.Print([Entry, second.At(Text, [new ByteRange(40, 11)], QuoteStanding.Body)]));
        Assert.Equal(QuoteStanding.Heading, Assert.IsType<LockMatch.Pinned>(pins.Find(Quote, Text)).Line.Entry.Standing);
        Assert.Equal(QuoteStanding.Body, Assert.IsType<LockMatch.Pinned>(pins.Find(second, Text)).Line.Entry.Standing);
    }

    [Theory]
    [InlineData("a/b seed-101", "six or seven fields")]
    [InlineData("<<<<<<< ours", "merge conflict")]
    [InlineData("=======", "merge conflict")]
    [InlineData("a/b seed-101 abc 1+2 body DIGEST", "third field")]
    [InlineData("a/b seed-101 DIGEST 1-2 body DIGEST", "fourth field")]
    [InlineData("a/b seed-101 DIGEST 1+0 body DIGEST", "fourth field")]
    [InlineData("a/b seed-101 DIGEST 01+2 body DIGEST", "fourth field")]
    [InlineData("a/b seed-101 DIGEST 99999999999+2 body DIGEST", "fourth field")]
    [InlineData("a/b seed-101 DIGEST 1+2, body DIGEST", "fourth field")]
    [InlineData("a/b seed-101 DIGEST 1+2 title DIGEST", "fifth field")]
    [InlineData("a/b seed-101 DIGEST 1+2 body xyz", "sixth field")]
    [InlineData("a/b  DIGEST 1+2 body DIGEST", "claim id")]
    [InlineData(" a/b seed-101 DIGEST 1+2 body DIGEST", "a claim id and a source id")]
    [InlineData("a/b seed-101 DIGEST 1+2 body DIGEST x", "the seventh field")]
    public void A_line_that_cannot_be_read_is_a_problem_with_its_place(string line, string expected)
    {
        var text = "# comment\n\n" + line.Replace("DIGEST", Text, StringComparison.Ordinal) + "\n";
        var parsed = QuoteLock.Parse(text);
        var problem = Assert.IsType<LockProblem.Malformed>(Assert.Single(parsed.Problems));
        Assert.Equal((3, 11), (problem.Number, problem.Range.Start));
        Assert.Contains(expected, problem.Expected, StringComparison.Ordinal);
        Assert.Empty(parsed.Lines);
    }

    [Fact]
    public void A_line_given_twice_is_a_problem()
    {
        var parsed = QuoteLock.Parse($"{Entry}\n{Entry}");
        Assert.Equal(
            (2, 1),
            Assert.IsType<LockProblem.Duplicate>(Assert.Single(parsed.Problems)) is var twice ? (twice.Number, twice.First) : default);
        Assert.Single(parsed.Lines);
    }
}
