using FactGen.Compiler.CSharp;
using FactGen.Fuzzing.Targets;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Generator;

/// <summary>Words that could end a literal or a comment come out exactly as they went in, everywhere.</summary>
[Trait("Speed", "Slow")]
public class HostileWordsTests
{
    public static TheoryData<string> Words =>
    [
        "\"", "\"\"\"", "\"\"\"\"\"\"\"", "a\"\"\"", "\"\"\"b", "*/", "/*", "//", "</summary>", "<summary>", "<see cref=\"T\"/>", "&amp;", "]]>", "\\", "\\\\", "\\u0022",
        "\\t", "a\tb", "a\nb", "a\r\nb", "{", "}", "{0}", "{{", "$\"{x}\"", "@\"", "#endif", "#line 1", "\u202Fnarrow", "\uD83D\uDE00", "\uD83C\uDDF0\uD83C\uDDFF", "שלום", "مرحبا", "İıŞ", "e\u0301", "\u212B", "=", "@1", "a,b",
        "global::System", "class", "\uFFFC", "\uE000", "'", "`", "%", "trailing \\",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void They_read_back_as_they_were_written(string words)
    {
        var run = GeneratorRun.Of(FactsWith(words));
        Assert.DoesNotContain(
            run.Diagnostics,
            diagnostic =>
                diagnostic.Id is "FACT9001"
                    || diagnostic.Id.StartsWith("FACT1", StringComparison.Ordinal)
                    || diagnostic.Id.StartsWith("FACT2", StringComparison.Ordinal));
        Assert.All(run.Sources, source => GeneratedCode.MustParse(new GeneratedFile(source.Key, source.Value)));
        using var assembly = GeneratedAssembly.Of(run);
        var boat = assembly.Entity("marigold");
        Assert.Equal((words, words), (boat.Name, boat.Note));
        Assert.Equal([new Alias(words, "en", words)], boat.Aliases);
        Assert.Equal([words], boat.Titles);

        var port = Assert.Single(assembly.Claims, claim => claim.Property == "port");
        Assert.Equal((words, words, words, words), (port.Value, port.Wording, port.Note, port.Reason));
        Assert.Equal((Said(words), Said(words), words), (port.Because, port.If, port.Retraction?.Reason));
        var quote = Assert.Single(port.Quotes);
        Assert.Equal(($"about {words} it", words), (quote.Exact, quote.Sic));

        var source = Assert.Single(assembly.Sources);
        Assert.Equal((words, words, words, words, words), (source.Title, source.Publisher, source.Author, source.Translation, source.Url));
        Assert.Equal(["port", "rig", "length"], assembly.Claims.Select(claim => claim.Property));
    }

    /// <summary>The words with another before them: a reason of marks alone is FACT1004.</summary>
    private static string Said(string words) => $"so {words}";

    private static FactBaseFiles FactsWith(string words)
    {
        var (any, said) = (YamlText.Quoted(words), YamlText.Quoted(Said(words)));
        return FactBaseFiles.Of(
            ("schema", "schema.yaml", $$"""
                types:
                  Boat:
                    summary: {{any}}
                    properties:
                      port: { type: text, many: true, summary: {{any}} }
                      rig: { one_of: [{ id: sloop, words: [{{any}}] }], summary: {{any}} }
                      length: { type: number, unit: {{any}} }
                """),
            ("facts", "boats.yaml", $$"""
                Boat:
                  marigold:
                    name: {{any}}
                    aliases: [{ text: {{any}}, lang: en, note: {{any}} }]
                    titles: [{{any}}]
                    note: {{any}}
                    port:
                      value: {{any}}
                      because: {{said}}
                      note: {{any}}
                      rank: preferred
                      reason: {{any}}
                      if: {{said}}
                      retracted: { reason: {{any}} }
                      sources:
                        letter: { quote: {{YamlText.Quoted($"about {words} it")}}, sic: {{any}} }
                    rig: { value: sloop, because: {{said}}, sources: { letter: {{YamlText.Quoted($"about {words} it")}} } }
                    length: { value: 12, because: {{said}}, sources: { letter: {{YamlText.Quoted($"about {words} it")}} } }
                """),
            ("card", "letter.yaml", $$"""
                letter: { title: {{any}}, publisher: {{any}}, author: {{any}}, translation: {{any}}, url: {{any}}, text: letter.txt, sha256: {letter.txt} }
                """),
            ("text", "letter.txt", $"They wrote about {words} it.\n"));
    }
}
