using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;

namespace FactGen.Tests.Hostile;

/// <summary>
/// A character that is invisible, or that changes the order of a shown text, is FACT1007 in every file and place; characters that only look
/// like one are not.
/// </summary>
public class InvisibleCharacterTests
{
    private const string Schema = "types:\n  Person:\n    properties:\n      role: { type: text }\n";

    /// <summary>First and last of each range that is refused.</summary>
    private static readonly int[] Refused =
    [
        0x0,
        0x1,
        0x8,
        0xB,
        0xC,
        0xE,
        0x1B,
        0x1F,
        0x7F,
        0x80,
        0x84,
        0x85,
        0x86,
        0x9B,
        0x9F,
        0xAD,
        0x34F,
        0x61C,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        0x180B,
        0x180F,
        0x200B,
        0x200C,
        0x200D,
        0x200E,
        0x200F,
        0x2028,
        0x2029,
        0x202A,
        0x202B,
        0x202C,
        0x202D,
        0x202E,
        0x2060,
        0x2064,
        0x2065,
        0x2066,
        0x2067,
        0x2068,
        0x2069,
        0x206A,
        0x206F,
        0x2800,
        0x3164,
        0xD800,
        0xDBFF,
        0xDC00,
        0xDFFF,
        0xFDD0,
        0xFDEF,
        0xFEFF,
        0xFFA0,
        0xFFF0,
        0xFFF8,
        0xFFF9,
        0xFFFB,
        0xFFFE,
        0xFFFF,
        0x1BCA0,
        0x1BCA3,
        0x1D159,
        0x1D173, 0x1D17A, 0x1FFFE, 0x1FFFF, 0xE0000, 0xE0001, 0xE0020, 0xE007F, 0xE0080, 0xE00FF, 0xE01F0, 0xE0FFF, 0xFFFFE, 0x10FFFF,
    ];

    /// <summary>Their neighbours.</summary>
    private static readonly int[] Let =
    [
        0x9,
        0x20,
        0x7E,
        0xA0,
        0xAC,
        0xAE,
        0x34E,
        0x350,
        0x61B,
        0x61D,
        0x115E,
        0x1161,
        0x17B3,
        0x17B6,
        0x180A,
        0x1810,
        0x200A,
        0x2010,
        0x2027,
        0x202F,
        0x205F,
        0x2070,
        0x27FF,
        0x2801,
        0x3163,
        0x3165,
        0xD7FF,
        0xE000,
        0xFDCF,
        0xFDF0,
        0xFE0F,
        0xFE10,
        0xFF9F,
        0xFFA1,
        0xFFEF,
        0xFFFC,
        0xFFFD,
        0x1BC9F,
        0x1BCA4,
        0x1D158,
        0x1D15A,
        0x1D172,
        0x1D17B,
        0x1FFFD,
        0x20000, 0xDFFFD, 0xE0100, 0xE01EF, 0xE1000, 0x10FFFD,
    ];

    [Fact]
    public void Each_is_refused() => Assert.All(Refused, code => Assert.Equal((code, $"FACT1007 U+{code:X4}"), (code, Found($"a: x{Character(code)}y\n"))));

    [Fact]
    public void Their_neighbours_are_accepted() => Assert.All(Let, code => Assert.Equal((code, ""), (code, Found($"a: x{Character(code)}y\n"))));

    [Theory]
    [InlineData("👩\u200D👩\u200D👧 a family", "")]
    [InlineData("❤\uFE0F\u200D🔥 on fire", "")]
    [InlineData("🏴\u200D☠\uFE0F pirates", "")]
    [InlineData("👍🏽 and 🇳🇴", "")]
    [InlineData("1\uFE0F\u20E3", "")]
    [InlineData("می\u200Cخواهم", "")]
    [InlineData("क्\u200Dष", "")]
    [InlineData("葛\U000E0100城", "")]
    [InlineData("e\u0301, a\u030A", "")]
    [InlineData("x\u200Dy", "FACT1007 U+200D")]
    [InlineData("👩\u200Dy", "FACT1007 U+200D")]
    [InlineData("x\u200D👩", "FACT1007 U+200D")]
    [InlineData("می\u200C خواهم", "FACT1007 U+200C")]
    [InlineData("می\u200C\u200Cخواهم", "FACT1007 U+200C FACT1007 U+200C")]
    [InlineData("a \uFE0F", "FACT1007 U+FE0F")]
    [InlineData("a\uFE0F\uFE0F", "FACT1007 U+FE0F")]
    [InlineData("🏴\U000E0067\U000E007F", "FACT1007 U+E0067 FACT1007 U+E007F")]
    public void Joiners_and_selectors_are_accepted_where_they_have_their_effect(string text, string found) => Assert.Equal(found, Found($"a: {text}\n"));

    /// <summary>One character everywhere that something can be written.</summary>
    public static TheoryData<string, InputKind, string> Places => new()
    {
        { "a value", InputKind.Facts, "Person:\n  ada:\n    name: A?da\n" },
        { "a value in quotation marks", InputKind.Facts, "Person:\n  ada:\n    name: \"A?da\"\n" },
        { "a block", InputKind.Facts, "Person:\n  ada:\n    name: >-\n      A?da\n" },
        { "an id", InputKind.Facts, "Person:\n  a?da:\n    name: Ada\n" },
        { "a key", InputKind.Facts, "Person:\n  ada:\n    na?me: Ada\n" },
        { "a type", InputKind.Facts, "Per?son:\n  ada:\n    name: Ada\n" },
        { "a comment", InputKind.Facts, "# ? if it is so\nPerson:\n  ada: { name: Ada }\n" },
        { "a quote", InputKind.Facts, "Person:\n  ada: { name: Ada, role: { value: x, sources: { s: wo?rds } } }\n" },
        { "a source's id", InputKind.Facts, "Person:\n  ada: { name: Ada, role: { value: x, sources: { s?: words } } }\n" },
        { "a card's title", InputKind.Card, "s: { title: T? }\n" },
        { "a card's id", InputKind.Card, "s?: { title: T }\n" },
        { "a card's text", InputKind.Card, "s: { title: T, text: a?.txt }\n" },
        { "a digest", InputKind.Card, "s: { title: T, sha256: 00?00 }\n" },
        { "a schema's type", InputKind.Schema, "types:\n  Per?son:\n" },
        { "a schema's property", InputKind.Schema, "types:\n  Person:\n    properties:\n      ro?le: { type: text }\n" },
        { "a summary", InputKind.Schema, "types:\n  Person:\n    summary: S?\n" },
        { "a rule", InputKind.Schema, "types:\n  Person:\n    rules: [a <?= b]\n" },
        { "the lock", InputKind.Lock, "# pinned ? by hand\n" },
        { "a line of the lock", InputKind.Lock, "ada/role s? 00 1+2 body 00\n" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Everything_that_is_written_is_examined(string what, InputKind kind, string marked)
    {
        foreach (var hidden in new[] { "\u202E", "\u200B", "\U000E0041" })
        {
            var (line, column) = (marked[..marked.IndexOf('?')].Count(character => character == '\n')
                + 1, marked.IndexOf('?') - marked.LastIndexOf('\n', marked.IndexOf('?')));
            var diagnostics = FactCompiler.Check(
                [
                    new(kind, "a/b", "b", marked.Replace("?", hidden)),
                    .. kind is InputKind.Schema ? [] : new[] { new InputFile(InputKind.Schema, "facts/schema.yaml", "schema.yaml", Schema) }
                ]).Diagnostics;
            Assert.Equal(
                (what, $"a/b({line},{column})"),
                (
                    what,
                    string.Join(
                        " ",
                        diagnostics.Where(diagnostic => diagnostic.Rule == Catalogue.ControlCharacter)
                            .Select(diagnostic => diagnostic.Place))));
        }
    }

    [Theory]
    [InlineData(InputKind.Facts, "a\u001b[2Jb.yaml")]
    [InlineData(InputKind.Facts, "a\n::error file=x::b.yaml")]
    [InlineData(InputKind.Facts, "a\tb.yaml")]
    [InlineData(InputKind.Card, "lmay.\u202Etxt.yaml")]
    [InlineData(InputKind.Schema, "x\u0000/schema.yaml")]
    [InlineData(InputKind.Text, "a\u009b31mb.txt")]
    [InlineData(InputKind.Lock, "\u200Bquotes.lock")]
    public void A_file_whose_name_hides_something_is_not_read(InputKind kind, string name)
    {
        var facts = FactCompiler.Check(
            [new(kind, $"x/{name}", name, "[[["), .. kind is InputKind.Schema ? [] : new[] { new InputFile(InputKind.Schema, "facts/schema.yaml", "schema.yaml", Schema) }]);
        var diagnostic = Assert.Single(facts.Diagnostics, diagnostic => diagnostic.Rule == Catalogue.ControlCharacter);
        Assert.DoesNotContain(diagnostic.ToString(), character => char.IsControl(character) || character is '\u202E' or '\u200B');
        Assert.DoesNotContain(
            facts.Diagnostics, diagnostic => diagnostic.Rule == Catalogue.TooLarge || diagnostic.Rule == Catalogue.NotYaml);
    }

    /// <summary>The C# compiler writes a path before each message, and nobody can break it there.</summary>
    [Theory]
    [InlineData("##vso[task.complete].yaml", "##vso[task.complete].yaml")]
    [InlineData("a##[error]b.yaml", "a")]
    [InlineData("##[group]/a.yaml", "a.yaml")]
    [InlineData("##teamcity[buildStatus].txt", "##teamcity[buildStatus].txt")]
    public void A_file_whose_name_is_a_command_is_not_read(string path, string name)
    {
        foreach (var kind in new[] { InputKind.Facts, InputKind.Card, InputKind.Schema })
        {
            var diagnostic = Assert.Single(FileSteps.Parse(new InputFile(kind, $"x/{path}", name, "[[[")).Diagnostics);
            Assert.Equal(Catalogue.ControlCharacter, diagnostic.Rule);
            Assert.Contains("holds a command to services that run builds. Rename it", diagnostic.Message, StringComparison.Ordinal);
            Assert.Equal(new LogLine().Next($"{diagnostic}"), $"{diagnostic}");
        }

        Assert.Single(FileSteps.IndexText(new InputFile(InputKind.Text, $"x/{path}", name, "Words.")).Diagnostics);
    }

    [Theory]
    [InlineData("## [a].yaml")]
    [InlineData("a##b.yaml")]
    [InlineData("#1 [b].yaml")]
    [InlineData("a::error::b.yaml")]
    [InlineData("a b.yaml")]
    [InlineData("ä—😀, 100%: (new).yaml")]
    [InlineData("👩\u200D🚀.yaml")]
    public void Other_names_are_names(string name) =>
        Assert.Empty(FileSteps.Parse(new InputFile(InputKind.Facts, $"x/{name}", name, "Person:\n")).Diagnostics);

    private static string Found(string text) => string.Join(
        " ",
        FileSteps.Parse(new InputFile(InputKind.Facts, "a.yaml", "a.yaml", text)).Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Message.Split(' ')[0]}"));

    private static string Character(int code) => code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
}
