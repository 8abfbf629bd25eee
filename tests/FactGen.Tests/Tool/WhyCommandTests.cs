using System.Text.Json;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Tool;

public sealed class WhyCommandTests : IDisposable
{
    private const string ChronicleText =
        "Gale of the century\n\n"
        + "The gale sank 12 boats. The gale sank over 10 boats. Mayor Ada Lind said the gale sank 20 boats.\n\n"
        + "The pier will reopen in May 2021. Ada Lind said: had the pier held, it would have cost 5 boats.\n\n"
        + "Berg was harbour master until 3 March 2021. Berg allegedly sold the lamp. Berg never sold the bell.\n";

    private const string Facts =
        """
        Person:
          ada-lind: { name: Ada Lind, aliases: [A. Lind] }
          berg:
            name: Berg
            living: true
            note: The harbour master.
            role:
              value: harbour master
              valid: { to: 2021-03-03 }
              sources: { chronicle: Berg was harbour master until 3 March 2021 }
            sold:
              - { value: the lamp, modality: alleged, sources: { chronicle: Berg allegedly sold the lamp } }
              - { value: the bell, modality: denied, sources: { chronicle: Berg never sold the bell } }
        Event:
          gale:
            name: The gale
            boats:
              - { value: 12, sources: { chronicle: sank 12 boats } }
              - { value: over 10, sources: { chronicle: sank over 10 boats } }
            told:
              - { value: 12, rank: preferred, reason: the count of the town, sources: { chronicle: sank 12 boats } }
              - { value: 20, by: ada-lind, sources: { chronicle: said the gale sank 20 boats } }
              - { value: 5, modality: counterfactual, by: ada-lind, if: had the pier held, because: the sentence says so, sources: { chronicle: "had the pier held, it would have cost 5 boats" } }
              - { value: 10, rank: deprecated, reason: out of date, because: over 10 is how it was first counted, sources: { chronicle: over 10 boats } }
              - { value: 20, by: ada-lind, retracted: { on: 2021-03-05, reason: counted twice, instead: gale/told#1 }, sources: { chronicle: the gale sank 20 boats } }
            reopening: { value: 2021-05, modality: planned, sources: { chronicle: will reopen in May 2021 } }
            said: { value: 20, by: ada-lind, via: [berg], stated: 2021-03-04, because: it is passed on, note: "look again", sources: { chronicle: [ the gale sank 20 boats, Mayor Ada Lind said ] } }
            size: { value: the century, sources: { chronicle: Gale of the century } }
            cost: { unknown: true, because: { doubt: no cost is named }, sources: { herald: six people were hurt } }
            verdict: { value: a wonder, modality: opinion, because: { value: six people are one, doubt: so it is told }, sources: { herald: six people were hurt } }

        """;

    private readonly FactBaseOnDisk _facts = new();

    public WhyCommandTests()
    {
        _facts.Write(
            "facts/schema.yaml",
            """
            types:
              Person:
                properties:
                  role: { type: text, over_time: true }
                  sold: { type: text, many: true }
              Event:
                properties:
                  boats: { type: count, of: boats }
                  told: { type: count, of: boats }
                  said: { type: count, of: boats }
                  reopening: { type: date }
                  size: { type: text }
                  cost: { type: money }
                  verdict: { type: text }

            """);
        _facts.Write("facts/weather/storm.yaml", Facts);
        _facts.Write("seeds/chronicle.txt", ChronicleText);
        _facts.Write(
            "seeds/chronicle.yaml",
            $"chronicle:\n  title: The chronicle\n  published: 2021-03-04\n  headings: [Gale of the century]\n  text: chronicle.txt\n  sha256: {TextDigest.Of(ChronicleText)}\n");
    }

    /// <summary>What a reader learns about each kind of finding, in addition to the claims in full.</summary>
    public static TheoryData<string, string[]> Findings => new()
    {
        {
            "gale/boats",
            [
                "gale/boats  The gale (Event)  facts/weather/storm.yaml(15,3)",
                "  boats: settled, 12 boats",
                "    chronicle says so in its own voice, and no claim that decides disagrees.",
                "    The value is that of 'gale/boats#1': it lies within those of the others.",
                "    1 independent witness.",
                "    decides: gale/boats#1, 12 boats (chronicle)",
                "    decides: gale/boats#2, over 10 boats (chronicle)",
            ]
        },
        {
            "gale/told",
            [
                "  told: settled, 12 boats",
                "    The claims disagree, and preferred is 'gale/told#1' (the count of the town).",
                "    decides: gale/told#1, 12 boats (chronicle)",
                "    dissents: gale/told#2, 20 boats (Ada Lind)",
                "    set aside: gale/told#3, 5 boats (Ada Lind); counterfactual: had the pier held",
                "    set aside: gale/told#4, 10 boats (chronicle); deprecated: out of date",
                "    set aside: gale/told#5, 20 boats (Ada Lind); retracted on 5 March 2021: counted twice",
                "    preferred: the count of the town",
                "    retracted: 2021-03-05, counted twice, instead: gale/told#1",
            ]
        },
        { "gale/reopening", ["  reopening: planned, May 2021", "    It is meant to become so, and no source says that it did.", "    May 2021 (planned), in the source's own voice, 4 March 2021"] },
        {
            "gale/said",
            [
                "  said: attributed, 20 boats",
                "    Only Ada Lind says so: no source vouches for it.",
                "    20 boats, says Ada Lind, passed on by Berg, 4 March 2021",
                "    because: it is passed on",
                "    note: look again",
                "    chronicle 3:74  “The chronicle”, 4 March 2021, under “Gale of the century”",
                "      Mayor Ada Lind said [the gale sank 20 boats].",
                "    chronicle 3:54, under “Gale of the century”",
                "      [Mayor Ada Lind said] the gale sank 20 boats.",
            ]
        },
        { "gale/size", ["  size: attributed, the century", "    No source vouches for it in its body: the words stand in a heading, or are somebody's.", "      Only in a heading: it never settles anything."] },
        { "gale/cost", ["  cost: unknown", "    The sources say that there is a value, and not which."] },
        { "gale/verdict", ["  verdict: opinion, a wonder", "    It is what herald thinks, and nobody asserts it."] },
        { "berg/sold", ["  sold: alleged, the lamp", "    It is alleged, and nobody asserts it.", "  sold: denied, the bell", "    It is denied, and nobody asserts it."] },
        { "berg/role", ["  role: settled, harbour master  .. to 2021-03-03", "    holds: .. to 3 March 2021"] },
        { "gale/told#2", ["gale/told#2  The gale (Event)  facts/weather/storm.yaml(15,3)", "    dissents: gale/told#2, 20 boats (Ada Lind)", "    decides: gale/told#1", "      Mayor Ada Lind [said the gale sank 20 boats]."] },
        {
            "berg",
            [
                "berg  Berg (Person, living)  facts/weather/storm.yaml(3,3)",
                "  note: The harbour master.",
                "  role: settled, harbour master  .. to 2021-03-03  1 claim",
                "  sold: alleged, the lamp  1 claim",
                "  sold: denied, the bell  1 claim",
                "  'factgen why berg/PROPERTY' shows a finding with its claims.",
            ]
        },
        { "ada-lind", ["ada-lind  Ada Lind (Person, living), also A. Lind  facts/weather/storm.yaml(2,3)", "  No claims."] },
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_reader_learns_what_it_is_and_why(string id, string[] expected)
    {
        var run = _facts.Run("why", id);

        Assert.Equal(0, run.ExitCode);
        Assert.All(expected, line => Assert.Contains(line, run.Lines));
    }

    [Fact]
    public void Sources_that_disagree_are_shown_side_by_side()
    {
        _facts.Replace("facts/weather/storm.yaml", "rank: preferred, reason: the count of the town, ", "");

        var run = _facts.Run("why", "gale/told");

        Assert.Contains("    The claims that decide cannot all be true: 12 boats (chronicle) against 20 boats (Ada Lind).", run.Lines);
        Assert.DoesNotContain("FACT5001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_text_a_quote_is_reported_as_locked()
    {
        Assert.Equal(0, _facts.Run("lock").ExitCode);
        _facts.Delete("seeds/chronicle.txt");

        var run = _facts.Run("why", "gale/reopening");

        Assert.Contains("    chronicle  “The chronicle”, 4 March 2021, under “Gale of the century”, line 5", run.Lines);
        Assert.Contains("      [will reopen in May 2021]", run.Lines);
        Assert.Contains("      The text is not here; the lock pins these words in it.", run.Lines);
    }

    [Fact]
    public void What_is_wrong_with_a_claim_is_reported_with_it()
    {
        _facts.Replace("facts/weather/storm.yaml", "will reopen in May", "shall reopen in May");

        var run = _facts.Run("why", "gale/reopening");

        Assert.Contains("      Nothing shows that these words are there.", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("  error FACT3003: 'shall reopen in May 2021' is not in 'chronicle'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gale/boat", " Did you mean 'gale/boats'?")]
    [InlineData("gale/boats#3", " Did you mean 'gale/boats#1'?")]
    [InlineData("bergs", " Did you mean 'berg'?")]
    [InlineData("nothing-like-it", "")]
    public void An_unknown_id_leads_to_the_nearest(string id, string meant)
    {
        var run = _facts.Run("why", id);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal($"factgen: No entity, finding or claim has the id '{id}'.{meant}\n", run.Error);
    }

    [Fact]
    public void Programs_get_the_same()
    {
        using var report = JsonDocument.Parse(_facts.Run("why", "gale/told", "--format", "json").Output);
        var root = report.RootElement;

        Assert.Equal("finding", root.GetProperty("kind").GetString());
        Assert.Equal("gale", root.GetProperty("entity").GetProperty("id").GetString());
        var finding = Assert.Single(root.GetProperty("findings").EnumerateArray());
        Assert.Equal(["gale/told#1"], finding.GetProperty("deciding").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(["gale/told#2"], finding.GetProperty("dissent").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(3, finding.GetProperty("aside").GetArrayLength());
        JsonElement[] claims = [.. root.GetProperty("claims").EnumerateArray()];
        Assert.Equal(5, claims.Length);
        Assert.Equal((21, 18), (claims[0].GetProperty("line").GetInt32(), claims[0].GetProperty("column").GetInt32()));
        var quote = claims[0].GetProperty("quotes")[0];
        Assert.Equal("in_text", quote.GetProperty("state").GetString());
        Assert.Equal((3, 10), (quote.GetProperty("line").GetInt32(), quote.GetProperty("column").GetInt32()));
        Assert.Equal(
            [("The gale ", false), ("sank 12 boats", true), (".", false)],
            quote.GetProperty("sentence").EnumerateArray().Select(words => (words.GetProperty("text").GetString()!, words.GetProperty("match").GetBoolean())));
    }

    public void Dispose() => _facts.Dispose();
}
