using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Yaml;

/// <summary>Maps with known keys: what is reported, where, and what is returned.</summary>
public class KeyedMappingTests
{
    private static readonly string[] Keys = ["text", "list", "map", "flag", "texts"];

    [Theory]
    [InlineData("text: a\nlist: [b]\nmap: {c: d}\nflag: true\ntexts: e\n")]
    [InlineData("text: 'true'\nlist: []\nmap: {}\nflag: false\ntexts: [e, f]\n")]
    [InlineData("text: ''\n")]
    [InlineData("text:\nlist:\nmap:\nflag:\ntexts:\n")]
    [InlineData("{}\n")]
    [InlineData("{|FACT1003:flga|}: true\n")]
    [InlineData("{|FACT1003:Text|}: a\n{|FACT1003:'no such thing'|}: b\n")]
    [InlineData("text: {|FACT1004:[2022-01-03..2022-01-09]|}\n")]
    [InlineData("text:\n  {|FACT1004:Tokayev: said|}\n")]
    [InlineData("list: {|FACT1004:a|}\n")]
    [InlineData("list: {|FACT1004:{a: b}|}\n")]
    [InlineData("map: {|FACT1004:a|}\n")]
    [InlineData("map:\n  {|FACT1004:- a\n  - b|}\n")]
    [InlineData("flag: {|FACT1004:yes|}\n")]
    [InlineData("flag: {|FACT1004:\"true\"|}\n")]
    [InlineData("flag: {|FACT1004:[true]|}\n")]
    [InlineData("texts: {|FACT1004:{a: b}|}\n")]
    [InlineData("texts:\n  - a\n  - {|FACT1004:Tokayev: said|}\n  - {|FACT1004:[b]|}\n")]
    public void Reports_the_exact_word(string marked)
    {
        foreach (var (way, stored, prefix) in YamlCases.Stored(marked))
        {
            var markup = Markup.Parse(stored);
            var sink = new DiagnosticSink();
            var map = new KeyedMapping(YamlCases.ReadClean(prefix + markup.Text), "a claim", sink, Keys);
            _ = (map.Text("text"), map.List("list"), map.Map("map"), map.Flag("flag"), map.TextOrList("texts"));

            Assert.Equal(
                [way, .. markup.Spans.Select(span => span.ToString())],
                [way, .. sink.Diagnostics.Select(diagnostic => Markup.Span.Of(diagnostic).ToString())]);
        }
    }

    [Theory]
    [InlineData("flga: true", "'flga' is not a key of a claim. Did you mean 'flag'?")]
    [InlineData("text: [2022-01-03..2022-01-09]", "put it in quotation marks: \"[2022-01-03..2022-01-09]\"")]
    [InlineData("text: {a}", "'text' must be a text, not a map. If it is meant as text, put it in quotation marks: \"{a}\"")]
    [InlineData("texts: [Tokayev: said]", "put it in quotation marks: \"Tokayev: said\"")]
    [InlineData("list: a b", "'list' must be a list, not 'a b'. Write it as a list: [a b]")]
    [InlineData("map: a", "'map' must be a map, not 'a'. Write its keys below it, each as 'key: value'.")]
    [InlineData("map:\n  a:1", "'map' must be a map, not 'a:1'. A space is missing after 'a:'.")]
    [InlineData("flag: yes", "'flag' must be true or false, not 'yes'.")]
    [InlineData("flag: 'true'", "without quotation marks")]
    public void Says_how_to_correct_it(string text, string expected)
    {
        var sink = new DiagnosticSink();
        var map = new KeyedMapping(YamlCases.ReadClean(text), "a claim", sink, Keys);
        _ = (map.Text("text"), map.List("list"), map.Map("map"), map.Flag("flag"), map.TextOrList("texts"));

        Assert.Contains(expected, Assert.Single(sink.Diagnostics).Message);
    }

    [Fact]
    public void Gives_the_values()
    {
        var map = Read("text: a\nlist: [b]\nmap: {c: d}\nflag: true\ntexts: [e, f]\n", out var sink);

        Assert.Equal("a", map.Text("text")?.Value);
        Assert.Equal(["b"], map.List("list")!.Items.Cast<YamlScalar>().Select(item => item.Value));
        Assert.Equal("c", Assert.Single(map.Map("map")!.Entries).Key.Value);
        Assert.True(map.Flag("flag"));
        Assert.Equal(["e", "f"], map.TextOrList("texts").Select(text => text.Value));
        Assert.Equal(2, map.OneOrMany("texts").Count);
        Assert.Single(map.OneOrMany("map"));
        Assert.Empty(map.Others);
        Assert.Empty(sink.Diagnostics);
    }

    [Fact]
    public void A_key_without_a_value_counts_as_absent_and_differs_from_a_missing_one()
    {
        var map = Read("text:\nflag:\n", out var sink);

        Assert.False(map.Has("text"));
        Assert.Null(map.Node("text"));
        Assert.Null(map.Text("text"));
        Assert.Null(map.Flag("flag"));
        Assert.Empty(map.TextOrList("texts"));
        Assert.NotNull(map.Entry("text"));
        Assert.Null(map.Entry("list"));
        Assert.Empty(sink.Diagnostics);
    }

    [Fact]
    public void A_text_in_empty_quotation_marks_is_a_value()
    {
        var map = Read("text: ''\n", out _);

        Assert.True(map.Has("text"));
        Assert.Equal("", map.Text("text")?.Value);
    }

    [Theory]
    [InlineData("{|FACT1004:flag|}: true\n")]
    [InlineData("flag: true\n{|FACT1004:text|}:\n")]
    public void A_required_text_is_missed_at_its_key_or_the_head_of_the_map(string marked)
    {
        var markup = Markup.Parse(marked);
        var map = Read(markup.Text, out var sink);

        Assert.Null(map.RequiredText("text", "The claim"));
        var diagnostic = Assert.Single(sink.Diagnostics);
        Assert.Equal(markup.Only, Markup.Span.Of(diagnostic));
        Assert.Equal("The claim needs 'text' with a text. Add it as 'text: …'.", diagnostic.Message);
    }

    [Fact]
    public void What_is_no_map_reads_as_an_empty_one()
    {
        var sink = new DiagnosticSink();
        var node = YamlCases.ValueOf("a: b\n", "a");
        var map = new KeyedMapping(node, "a claim", sink, Keys);

        Assert.False(map.IsMap);
        Assert.False(map.Has("text"));
        Assert.Equal(node.Place, map.Head);
        Assert.StartsWith("A claim must be a map, not 'b'.", Assert.Single(sink.Diagnostics).Message);
    }

    [Fact]
    public void Other_keys_are_left_to_the_caller_if_they_are_allowed()
    {
        var sink = new DiagnosticSink();
        var map = KeyedMapping.WithOthers(YamlCases.ReadClean("b: 1\ntext: 2\na: 3\n"), "an entity", sink, Keys);

        Assert.Equal(["b", "a"], map.Others.Select(other => other.Key.Value));
        Assert.Equal("b", map.Others[0].Key.Value);
        Assert.Empty(sink.Diagnostics);
    }

    private static KeyedMapping Read(string text, out DiagnosticSink sink) =>
        new(YamlCases.ReadClean(text), "a claim", sink = new DiagnosticSink(), Keys);
}
