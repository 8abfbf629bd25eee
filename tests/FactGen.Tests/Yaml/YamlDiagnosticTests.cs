using FactGen.Compiler;

namespace FactGen.Tests.Yaml;

/// <summary>Which diagnostic is reported where, however the file is stored.</summary>
public class YamlDiagnosticTests
{
    public static TheoryData<string> NotYaml => new()
    {
        "a:\n{|FACT1001:\t|}b: c\n",
        "{|FACT1001:\t|}b: c\n",
        "a:\n  - b\n{|FACT1001:\t|}- c\n",
        "a: |\n{|FACT1001:\t|}b\n",
        "a: b\n{|FACT1001:\t|}# c\n",
        "a:\n{|FACT1001:\t|}- b\n",
        "a:\n  -{|FACT1001:\t|}b: c\n",
        "a:\n  - {|FACT1001:\t|}- b\n",
        "? a\n:{|FACT1001:\t|}b: c\n",
        "a:\n  - [\n{|FACT1001:\t|}b,\n     c\n    ]\n",
        "a:\n  b: {\n {|FACT1001:\t|}c: d }\n",
        "a: |\n{|FACT1001:   |}\n  b\n",
        "a: b\nc:\n \n\t\n  d: e\n {|FACT1001:\t|}f: g\n",
        "sources:\n  seed-001: {|FACT1001:Tokayev: said|} # no\n",
        "a: {|FACT1001:\"😀 b\": c|}\n",
        "a: 😀 b\n{|FACT1001:c|}\n",
        "a: {|FACT1001:b: c|}\n  d\n",
        "- a\n{|FACT1001:b|}: c\n",
        "a: {|FACT1001:[|}x\nb: y\n",
        "a: {|FACT1001:[|}x",
        "a: {|FACT1001:{|}b: 1\nc: 2\n",
        "a: {b: {|FACT1001:[|}c, d\n",
        "a: {b: [c, d{|FACT1001:}|}\n",
        "a: [b, {|FACT1001:,|} c]\n",
        "a: [x: y{|FACT1001::|} z]\n",
        "a: {|FACT1001:\"x|}",
        "a: {|FACT1001:\"x|} # c\nb: y\n",
        "a: {|FACT1001:'x|}\nb: y\n",
        "a: \"x\n  b\" {|FACT1001:y\"|}\n",
        "a:\n  b: {|FACT1001:'tis x|}\n  c: y'\n",
        "a:\n  b: {|FACT1001:'tis x|}\n  c:\n    d: e\nf:\n  g: of the sailors'\n",
        "a:\n  b: {|FACT1001:'x|}\ny'\n",
        "a: {|FACT1001:'x|}\ny'\n",
        "a: {|FACT1001:'x|}\n\n  y\nz'\n",
        "a: {|FACT1001:'x|}\r\ny'\r\n",
        "a:\n  - {|FACT1001:'tis x|}\n  - y'\n",
        "a:\n- {|FACT1001:'tis x|}\n- y'\n",
        "a:\n  - b: {|FACT1001:'tis x|}\n    c: y'\n",
        "a:\n  b: { c: {|FACT1001:'tis x, d: e }|}\n  f: y', g: h }\n",
        "a:\n  b: [ x, {|FACT1001:'tis y ]|}\n  f: y' ]\n",
        "a:\n  b:\n    {|FACT1001:'tis x|}\n  c: y'\n",
        "a: {|FACT1001:\"q\" tail|} # c\n",
        "a: [ {|FACT1001:\"q\" tail|}, b ]\n",
        "a: {|FACT1001:'don't'|}\n",
        "a: {|FACT1001:'b'c: d|}\n",
        "a: {|FACT1001:[2022-01-03..2022-01-09] or so|}\n",
        "a: {|FACT1001:@x y|} # c\n",
        "a: [{|FACT1001:@x|}]\n",
        "a: {|FACT1001:`x`|}\n",
        "a: {|FACT1001:%x|}\n",
        "a: {|FACT1001:]|}\n",
        "a: {|FACT1001:, b|}\n",
        "a: {|FACT1001:> 100|}\n",
        "a: {|FACT1001:- b|}\n",
        "a: {|FACT1001:? b|}\n",
        "a: {|FACT1001:*|}\n",
        "a: \"b{|FACT1001:\\q|}\"\n",
        "a: \"😀{|FACT1001:\\x|}ZZ\"\n",
        "a: \"{|FACT1001:\\UFFFFFFFF|}\"\n",
        "a: \"{|FACT1001:\\uD800|}\"\n",
        "a: b\n {|FACT1001:c|}: d\n",
        "a: b\n{|FACT1001:-|} c\n",
        "a:\n  b: 1\n {|FACT1001:c|}: 2\n",
        "a:\n - b\n {|FACT1001:c|}: 2\n",
        "a: 1\n{|FACT1001:words|} without colon\nb: 2\n",
        "  a: 1\n{|FACT1001:b|}: 2\n",
        "a: \"x\"{|FACT1001:#|} c\n",
        "a: [x]{|FACT1001:#|} c\n",
        "a: 'x'{|FACT1001:#|} c\n",
        "a: ''{|FACT1001:#|}c\n",
        "a: {b: c}{|FACT1001:#|} d\n",
        "a:\n  - 'x'{|FACT1001:#|}1\n  - y\n",
        "a: { b: 'x'{|FACT1001:#|}1\n  }\n",
        "a: [x, {|FACT1001:>1|}]\n",
        "a: { b: {|FACT1001:|c|} }\n",
        "a: { b: {|FACT1001:!|}}\n",
        "a:\n  b: 'x\n  {|FACT1001:\t|}y'\n",
        "a: \"x\n\n{|FACT1001:\t|}y\"\n",
        "a:\n  - b: [c, 'x\n    {|FACT1001:\t|}y']\n",
        "a: >-\n{|FACT1001:words|} here\n  and more\nb: c\n",
        "a:\n  b: |\n\n  {|FACT1001:words|} here\n  and more\n  c: d\n",
    };

    public static TheoryData<string> Keys => new()
    {
        "a: 1\nb: 2\n{|FACT1002:a|}: 3\n",
        "a: 1\n{|FACT1002:\"a\"|}: 2\n{|FACT1002:'a'|}: 3\n",
        "\"😀\": {x: 1, {|FACT1002:x|}: 2}\n",
        "a:\n  - b: 1\n    {|FACT1002:b|}:\n      - 2\n",
        "{|FACT1004:[a]|}: b\n",
        "? {|FACT1004:[a]|}\n: b\n",
        "{|FACT1004:{a: b}|}: c\n",
        "a: {? {|FACT1004:{b: c}|} : d, e: f}\n",
        "{|FACT1004::|} b\n",
        "{|FACT1004:''|}: b\n",
    };

    public static TheoryData<string> Shapes => new()
    {
        "{|FACT1004:- a\n- b|}\n",
        "{|FACT1004:[a, b]|}\n",
        "{|FACT1004:text|}\n",
        "# c\n{|FACT1004:a:b|}\n",
        "a: {|FACT1004:null|}\nb: [{|FACT1004:~|}]\n",
    };

    public static TheoryData<string> Forbidden => new()
    {
        "a: {|FACT1005:&x|} b\n",
        "a: {|FACT1005:&x|} {|FACT1005:!y|}\n  b: c\n",
        "a: {|FACT1005:!!str|} 1\n",
        "a: {|FACT1005:!|} 1\n",
        "a: {|FACT1005:!x|}\n",
        "a: {|FACT1005:!<tag:x>|} [b]\n",
        "{|FACT1005:&x|} a: b\n",
        "a:\n- {|FACT1005:&x|} b\n",
        "a: 😀\nb: {|FACT1005:*x|}\n",
        "{|FACT1005:*x|} : b\n",
        "{|FACT1005:*x|}\n",
        "a: {|FACT1005:*important*|}\n",
        "a: {|FACT1005:*very|} important*\n",
        "{|FACT1005:<<|}: {|FACT1005:*x|}\n",
        "a: {{|FACT1005:<<|}: {b: c}}\n",
        "a: 1\n{|FACT1005:---|}\nb: 2\n",
        "a: 1\n...\n{|FACT1005:b: 2|}\n",
        "{|FACT1005:%YAML 1.2|}\n---\na: b\n",
        "# c\n{|FACT1005:%OTHER|}\n---\na: b\n",
        "# c\n{|FACT1005:%OTHER|}\n",
        "{|FACT1005:%OTHER|}",
        "a: b\n{|FACT1005:%c|}\n",
        "a: b\n{|FACT1005:%c|}\nd: e\n",
        "a: |\n{|FACT1005:%b c|}\n",
        "a: 'b'\n# c\n{|FACT1005:%d|}\n# e\n{|FACT1005:%f|}\n",
        "a:\n  - b\n{|FACT1005:%c|}\n# d\n",
        "a: ['b'\n{|FACT1005:%c|}\n  , d]\n",
        "a: b\n...\n{|FACT1005:%c|}\n",
    };

    public static TheoryData<string> Invisible => new()
    {
        "a: x{|FACT1007:\u200B|}y\n",
        "{|FACT1007:\u2060|}a: 😀{|FACT1007:\u202E|}\n# {|FACT1007:\u2066|}\n",
        "a{|FACT1007:\u00AD|}b: c\n",
        "a: x{|FACT1007:\0|}y: z\n",
        "a: b\n{|FACT1007:\0|}{|FACT1007:\0|}",
        "a: x{|FACT1007:\u0085|}y: z\n",
        "a: x{|FACT1007:\u2028|}y\n",
        "a: x{|FACT1007:\uFEFF|}y\n",
        "a: x{|FACT1007:\uD800|}y\n",
        "a: x{|FACT1007:\uDC00|}{|FACT1007:\uD800|}",
        "a: 😀{|FACT1007:\U000E0041|}\n",
        "a: |\n  x\n  y{|FACT1007:\u200F|}\n",
        "a: x{|FACT1007:\u200D|}y\n",
        "a: 😀{|FACT1007:\u200D|}y\n",
        "a: می{|FACT1007:\u200C|} خواهم\n",
        "a: {|FACT1007:\uFE0F|}x\n",
        "a: \"x{|FACT1007:\\u202E|}y{|FACT1007:\\0|}\"\n",
        "a: {b: {|FACT1007:\u200B|}tokayev}\n",
    };

    public static TheoryData<string> Silent => new()
    {
        "",
        "\n\n",
        "# only a comment\n\n# and another",
        "---\n",
        "---\na: b\n...\n",
        "{a: b}",
        "a: b#c\n",
        "a: b:c\n",
        "a: 'Tokayev: said'\n",
        "a: 'x\n b'\n",
        "a:\n  b: 'x\n   y\n\n   z'\n  c: d\n",
        "a:\n  b: 'x\n\n\n   y'\n",
        "a:\n  b: \"x\n   y\"\n",
        "a:\n  - 'x\n   y'\n  - z\n",
        "a:\n- 'x\n  y'\n- z\n",
        "a:\n  b: { c: 'x\n    y', d: e }\n",
        "a:\n  b:\n    'x\n    y'\n",
        "a:\n  b: ['x',\n'y']\n",
        "a: \"[2022-01-03..2022-01-09]\"\n",
        "a: 50%\nb: -1\nc: ?x\nd: x@y\ne: a & b\nf: what! *no*\n",
        "a: '<<'\nb: 'null'\nc: \"~\"\nd: nullify\n",
        "'<<': a\n",
        "a: {x: 1}\nb: {x: 1}\n",
        "a: 1\nA: 2\n",
        "a:\t1\n",
        "a: |\n  x\n  \ty\n",
        "a: b # \tc\n",
        "a: \"\\\"\\\\ \\u00e9 \\uD83D\\uDE00 \\U0001F600\"\n",
        "a: 👨‍👩‍👧 ❤️ 👩🏽‍⚕️ 🏳️‍🌈\n",
        "a: می‌خواهم\nb: क्‍ष\nc: ശ്രീ ന്‍\n",
        "a: é x\u00A0y — “z”\n",
        "a:\nb:\n  -\n  - c:\n",
        "? a\n: b\n",
        "a: [b: c, d]\n",
        "a: b\n\t\n",
        "a: b\n \t \nc:\n\t\n  d: e\n",
        "a:\n  - b\n\t\n  - c\n",
        "a:\n  -\tb\n",
        "a:\n  - [\n\t\n     b\n    ]\n",
        "a:\n  b: [\n   \tc ]\n",
        "a: |\n  \n  b\n",
        "a: >-  # c\n  \n \n   b\nc: d\n",
        "a: {b\n  : c}\n",
        "a: {'b: c'\n  : d, e: {f\n\n    : g}}\nh: [i\n  : j]\n",
        "a: 'x' # c\nb: {c: d} # e\nf: [g] # h\ni: 'x#y'\n",
        "a: x\n# %c\nb: |\n  x\n  %y\nc: 'x\n  %y'\nd: e %f\n",
        "a: [b>1, c|d, '>e', \"|f\"]\n",
        "a:\n  b: 'x\n   \ty'\n",
        "a: \"x\n\t\n  y\"\n",
        "a: >-\n\n   \n",
        "a:\n  - b: |\n\n       \n    c: d\n",
        "a: |+\n  \n \nb: c\n",
        "a:\n  words here\n  and more\nb: c\n",
    };

    [Theory]
    [MemberData(nameof(NotYaml))]
    [MemberData(nameof(Keys))]
    [MemberData(nameof(Shapes))]
    [MemberData(nameof(Forbidden))]
    [MemberData(nameof(Invisible), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Silent))]
    public void Is_reported_at_the_exact_word(string marked)
    {
        foreach (var (way, stored, prefix) in YamlCases.Stored(marked))
        {
            var expected = Markup.Parse(stored);
            var (root, sink) = YamlCases.Read(prefix + expected.Text);

            Assert.Equal(
                [way, .. expected.Spans.Select(span => span.ToString())],
                [way, .. sink.Diagnostics.Select(diagnostic => Markup.Span.Of(diagnostic).ToString())]);
            Assert.True(root is not null || sink.HasErrors);
        }
    }

    [Theory]
    [InlineData("a:\n  b: 'tis x\n  c: y'\n", "put the text in double quotation marks: \"'tis x\"")]
    [InlineData("a:\n  b: ' x\n  c: y'\n", "Close it, or indent the rest.")]
    [InlineData("a:\n  b: \"x\n  c: y\"\n", "Close it, or indent the rest.")]
    public void A_quotation_mark_left_open_may_be_an_apostrophe(string text, string expected)
    {
        var diagnostic = Assert.Single(YamlCases.Read(text).Sink.Diagnostics);

        Assert.Equal(Catalogue.NotYaml, diagnostic.Rule);
        Assert.EndsWith(expected, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s: Tokayev: said", "\"Tokayev: said\"")]
    [InlineData("s: He said: \"no\"", "'He said: \"no\"'")]
    [InlineData("s: \"yes\" and \"no\"", "'yes\" and \"no'")]
    [InlineData("s: 'don't'", "\"don't\"")]
    [InlineData("s: [2022-01-03..2022-01-09] or so", "\"[2022-01-03..2022-01-09] or so\"")]
    [InlineData("s: @handle", "\"@handle\"")]
    [InlineData("s: `code`", "\"`code`\"")]
    [InlineData("s: > 100", "\"> 100\"")]
    [InlineData("s: {name} came", "\"{name} came\"")]
    public void Shows_the_corrected_text(string text, string corrected)
    {
        var diagnostic = Assert.Single(YamlCases.Read(text).Sink.Diagnostics);

        Assert.Equal("FACT1001", diagnostic.Rule.Id);
        Assert.Contains("quotation marks", diagnostic.Message);
        Assert.EndsWith(": " + corrected, diagnostic.Message);
        Assert.Empty(YamlCases.Read("s: " + corrected).Sink.Diagnostics);
    }

    [Theory]
    [InlineData("a:b", "A space is missing after 'a:'.")]
    [InlineData("a: 1\nbe_c:2\n", "A space is missing after 'be_c:'.")]
    [InlineData("https://example.org", "not a text.")]
    [InlineData("a: 1\nb\n", "A key with a colon was expected here")]
    public void Sees_the_space_that_is_missing_after_a_key(string text, string expected) =>
        Assert.Contains(expected, Assert.Single(YamlCases.Read(text).Sink.Diagnostics).Message);

    [Fact]
    public void Names_the_invisible_character_and_its_number()
    {
        var diagnostic = Assert.Single(YamlCases.Read("a: \u202Eb").Sink.Diagnostics);

        Assert.StartsWith("U+202E (right-to-left override)", diagnostic.Message);
    }

    [Fact]
    public void A_syntax_error_is_reported_in_addition_to_an_error_in_another_line_but_not_as_its_consequence()
    {
        Assert.Equal(["FACT1002", "FACT1001"], Ids("a: 1\na: 2\nb: c: d\n"));
        Assert.Equal(["FACT1005", "FACT1001"], Ids("a: *x\nb: c: d\n"));
        Assert.Equal(["FACT1005"], Ids("a: *very* important\n"));
        Assert.Equal(["FACT1007"], Ids("a: \u200B\nb: c: d\n"));

        static IEnumerable<string> Ids(string text) => YamlCases.Read(text).Sink.Diagnostics.Select(diagnostic => diagnostic.Rule.Id);
    }

    [Fact]
    public void A_second_key_points_at_the_first()
    {
        var markup = Markup.Parse("[|a|]: 1\nb: 2\na: 3\n");
        var diagnostic = Assert.Single(YamlCases.Read(markup.Text).Sink.Diagnostics);

        Assert.Equal(markup.Only, Markup.Span.Of(Assert.Single(diagnostic.AlsoAt)));
    }

    [Fact]
    public void Values_are_read_without_the_refused_characters()
    {
        var (root, _) = YamlCases.Read("by: tok\u200Bayev\n");

        Assert.Equal("tokayev", Assert.IsType<FactGen.Compiler.Yaml.YamlScalar>(root!.Entries[0].Value).Value);
    }
}
