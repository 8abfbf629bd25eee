using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;

namespace FactGen.Tests.Hostile;

/// <summary>
/// A card's <c>text</c> names a file below the text root, and nothing else is searched: no other folder, in no other way.
/// </summary>
public class TextNameTests
{
    private const string NotUnderTheRoot = "FACT1004 seeds/a.yaml(3,9)";

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("2022/a.txt", "")]
    [InlineData("a b.txt", "")]
    [InlineData("ä—😀.txt", "")]
    [InlineData("a..b.txt", "")]
    [InlineData(".a.txt", "")]
    [InlineData("...txt", "")]
    [InlineData("con-man.txt", "")]
    [InlineData("/etc/passwd", NotUnderTheRoot)]
    [InlineData("../a.txt", NotUnderTheRoot)]
    [InlineData("x/../../a.txt", NotUnderTheRoot)]
    [InlineData("..", NotUnderTheRoot)]
    [InlineData(".", NotUnderTheRoot)]
    [InlineData("./a.txt", NotUnderTheRoot)]
    [InlineData("x/./a.txt", NotUnderTheRoot)]
    [InlineData("x//a.txt", NotUnderTheRoot)]
    [InlineData("x/", NotUnderTheRoot)]
    [InlineData("\\\\server\\share\\a.txt", NotUnderTheRoot)]
    [InlineData("//server/share/a.txt", NotUnderTheRoot)]
    [InlineData("..\\a.txt", NotUnderTheRoot)]
    [InlineData("C:\\a.txt", NotUnderTheRoot)]
    [InlineData("C:a.txt", NotUnderTheRoot)]
    [InlineData("a.txt:stream", NotUnderTheRoot)]
    [InlineData("file:///etc/passwd", NotUnderTheRoot)]
    [InlineData("~/a.txt", NotUnderTheRoot)]
    [InlineData("~root/a.txt", NotUnderTheRoot)]
    [InlineData("%2e%2e/a.txt", NotUnderTheRoot)]
    [InlineData("..%2fa.txt", NotUnderTheRoot)]
    [InlineData("a.txt.", NotUnderTheRoot)]
    [InlineData("a.txt ", NotUnderTheRoot)]
    [InlineData(" a.txt", NotUnderTheRoot)]
    [InlineData("x./a.txt", NotUnderTheRoot)]
    [InlineData(".. /a.txt", NotUnderTheRoot)]
    [InlineData("CON", NotUnderTheRoot)]
    [InlineData("x/nul.txt", NotUnderTheRoot)]
    [InlineData("Com1.txt", NotUnderTheRoot)]
    [InlineData("a*.txt", NotUnderTheRoot)]
    [InlineData("a?.txt", NotUnderTheRoot)]
    [InlineData("a|b.txt", NotUnderTheRoot)]
    [InlineData("<a>.txt", NotUnderTheRoot)]
    [InlineData("$HOME/a.txt", "")]
    [InlineData("$(rm).txt", "")]
    public void Is_a_name_below_the_root_or_an_error(string name, string expected)
    {
        var card = $"s:\n  title: T\n  text: \"{name.Replace("\\", "\\\\")}\"\n  sha256: {new string('0', 64)}\n";
        var diagnostics = FileSteps.BindCards(FileSteps.Parse(new InputFile(InputKind.Card, "seeds/a.yaml", "a.yaml", card))).Diagnostics;
        Assert.Equal(expected, string.Join("\n", diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Place}")));
    }

    /// <summary>Texts are looked up by the names that the build gives them; a card with a name in another form finds nothing.</summary>
    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("A.txt", false)]
    [InlineData("./a.txt", false)]
    [InlineData("x/../a.txt", false)]
    [InlineData("a%2Etxt", false)]
    public void Is_found_by_its_name_alone(string name, bool found)
    {
        const string Text = "Ada lives in Norvik.";
        var card = $"s: {{ title: T, text: \"{name}\", sha256: {Compiler.Sources.Texts.TextDigest.Of(Text)} }}\n";
        InputFile[] files = [new(InputKind.Card, "seeds/a.yaml", "a.yaml", card), new(InputKind.Text, "seeds/a.txt", "a.txt", Text)];
        Assert.Equal(found, FactCompiler.Check(files).Sources.Find("s")!.Evidence is not null);
    }

    /// <summary>The message on a quote names the text that the card means, or what a text is called.</summary>
    [Theory]
    [InlineData("A.txt", "If 'a.txt' is meant, which is here, write 'text: a.txt' on the card of 's'.")]
    [InlineData("./a.txt", "If 'a.txt' is meant, which is here, write 'text: a.txt' on the card of 's'. Otherwise put the text under")]
    [InlineData("a.TXT", "If 'a.txt' is meant,")]
    [InlineData("a.md", "If 'a.txt' is meant,")]
    [InlineData("a", "If 'a.txt' is meant,")]
    [InlineData("seeds/a.txt", "If 'a.txt' is meant,")]
    [InlineData("2022/B.text", "If '2022/b.txt' is meant,")]
    [InlineData("2023/b.txt", "not here, and the lock has no line for this quote of 'ada/home'. Put the text under")]
    [InlineData("c.txt", "not here, and the lock has no line for this quote of 'ada/home'. Put the text under")]
    [InlineData("c.md", "Only files whose names end in '.txt' are read as texts. Put the text under")]
    public void Says_which_text_is_meant(string name, string expected)
    {
        const string Text = "Ada lives in Norvik.";
        var card = $"s: {{ title: T, text: \"{name}\", sha256: {Compiler.Sources.Texts.TextDigest.Of(Text)} }}\n";
        const string Facts = "Person:\n  ada:\n    name: Ada\n    home: { value: Norvik, sources: { s: lives in Norvik } }\n";
        InputFile[] files =
        [
            new(InputKind.Schema, "facts/schema.yaml", "schema.yaml", "types: { Person: { properties: { home: { type: text } } } }"),
            new(InputKind.Facts, "facts/a.yaml", "a.yaml", Facts),
            new(InputKind.Card, "seeds/a.yaml", "a.yaml", card),
            new(InputKind.Text, "seeds/a.txt", "a.txt", Text),
            new(InputKind.Text, "seeds/2021/b.txt", "2021/b.txt", Text),
            new(InputKind.Text, "seeds/2022/b.txt", "2022/b.txt", Text),
        ];
        var error = Assert.Single(FactCompiler.Check(files).Diagnostics, found => found.Rule.Id is "FACT3007");
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    /// <summary>A name that leads nowhere else says how to write it.</summary>
    [Theory]
    [InlineData("./a.txt", "write 'a.txt', without")]
    [InlineData("x//a.txt", "write 'x/a.txt', without")]
    [InlineData("x\\a.txt", "write 'x/a.txt', without")]
    [InlineData("../a.txt", "write its name as every system takes it, without")]
    public void Says_how_to_write_a_name(string name, string expected)
    {
        var card = $"s: {{ title: T, text: '{name}' }}\n";
        var found = FileSteps.BindCards(FileSteps.Parse(new InputFile(InputKind.Card, "seeds/a.yaml", "a.yaml", card))).Diagnostics;
        Assert.Contains(expected, string.Join("\n", found.Select(diagnostic => diagnostic.Message)), StringComparison.Ordinal);
    }
}
