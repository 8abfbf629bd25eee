using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>
/// Diagnostics as the compiler gets them: the file and, in it, the very word, however the file breaks its lines. Each place is
/// marked in the YAML itself.
/// </summary>
public class DiagnosticPlaceTests
{
    private const string Root = "/home/ines/harbour";

    private const string Sound = """
        Boat:
          marigold:
            name: Marigold
            crew: { value: 12, sources: { letter: carried 12 sailors } }

        """;

    /// <summary>The claims below the boat, in addition to its valid one.</summary>
    public static TheoryData<string> Claims =>
    [
        "port: { {|FACT3001:value|}: Later }",
        "port: {|FACT3001:Later|}",
        "port: { value: Later, sources: { {|FACT3001:letter|}: } }",
        "port: { value: Later, sources: { {|FACT3002:lettre|}: Later the Marigold } }",
        "port: { value: Later, sources: { letter: Later the {|FACT3003:Marygold|} } }",
        "port: { value: Later, sources: { letter: {|FACT3009:Later|} } }",
        "port: { value: Later, {|FACT1003:vallue|}: x, sources: { letter: Later the Marigold } }",
        "{|FACT2002:prot|}: { value: Later, sources: { letter: Later the Marigold } }",
        "port: { value: Later, same_as: {|FACT2004:gone|}, because: { same: it says so later }, sources: { letter: Later the Marigold } }",
        "port: { value: Later, rank: {|FACT5003:preferred|}, sources: { letter: Later the Marigold } }",
        "note: 😀😀 mast\n    port: { value: 😀, {|FACT1003:vallue|}: x, because: 😀 is what Later means, sources: { letter: Later the Marigold } }",
        "note: |\n      a mast\n      and another\n    port: {|FACT3001:Later|}",
        "note: >-\n      a mast\n\n      and another\n    port:\n      - value: Later\n        sources:\n          letter: >-\n            Later the\n            {|FACT3003:Marygold|}\n            carried",
    ];

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_diagnostic_points_to_its_word(string claim) => AssertPlaces(claim, text => text);

    [Theory]
    [MemberData(nameof(Claims))]
    public void So_it_does_where_lines_end_in_CRLF(string claim) => AssertPlaces(claim, text => text.ReplaceLineEndings("\r\n"));

    [Fact]
    public void The_other_side_is_an_additional_location()
    {
        var files = LetterFacts.Files.Rewrite(file => file.Name != "boats.yaml" ? file.Text : Sound.Replace(
            "crew: {", "crew:\n    - { value: 14, sources: { letter: carried 14 sailors } }\n    - {", StringComparison.Ordinal));
        var disputed = Assert.Single(GeneratorRun.Of(files, Root).Diagnostics);
        Assert.Equal(("FACT5001", DiagnosticSeverity.Info), (disputed.Id, disputed.Severity));
        var other = Assert.Single(disputed.AdditionalLocations).GetLineSpan();
        Assert.Equal(($"{Root}/facts/boats.yaml", 5, 15), (other.Path, other.StartLinePosition.Line, other.StartLinePosition.Character));
    }

    [Fact]
    public void A_message_with_braces_is_reported_unchanged()
    {
        var files = LetterFacts.Files.Edit("boats.yaml", "name: Marigold", "name: Marigold\n    '{0}{': x");
        Assert.Contains("'{0}{'", Assert.Single(GeneratorRun.Of(files).Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    private static void AssertPlaces(string claim, Func<string, string> breakLines)
    {
        var marked = Markup.Parse(breakLines(Sound + "    " + claim + "\n"));
        var run = GeneratorRun.Of(LetterFacts.Files.Rewrite(file => file.Name == "boats.yaml" ? marked.Text : file.Text), Root);
        Assert.Equal(marked.Spans.Select(Words), run.Diagnostics.Select(Words));
    }

    private static string Words(Markup.Span span) => Words(span.Label, $"{Root}/facts/boats.yaml", span.Line, span.Column, span.EndLine, span.EndColumn);

    private static string Words(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return Words(
            diagnostic.Id,
            span.Path,
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1);
    }

    private static string Words(string id, string path, int line, int column, int endLine, int endColumn) =>
        $"{path}({line},{column}) to ({endLine},{endColumn}): {id}";
}
