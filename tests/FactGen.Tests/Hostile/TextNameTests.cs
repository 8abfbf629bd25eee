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
}
