using AngleSharp.Dom;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Pages;

/// <summary>A finding that is only named, on a page of dates or of somebody else, brings its doubts along.</summary>
public sealed class DoubtTests : IDisposable
{
    private const string Text = "It is rumoured that Ada Marsh allegedly set the fire. The fire ended on 4 March 2021. Ada Marsh owns the mill.\n";

    private readonly ReportOnDisk _report = new();

    public DoubtTests()
    {
        _report.Facts.Write(
            "facts/schema.yaml",
            """
            types:
              Event:
                properties:
                  boats: { type: count, of: boats }
                  begin: { type: date }
              Fire:
                properties:
                  set_by: { type: Person }
                  ended: { type: date }
              Mill:
                properties:
                  owner: { type: Person }
              Person: {}

            """);
        _report.Facts.Write(
            "facts/fire.yaml",
            """
            Fire:
              great-fire:
                name: The fire
                set_by:
                  value: ada-marsh
                  modality: alleged
                  by: unnamed
                  sources:
                    wire: Ada Marsh allegedly set the fire
                ended:
                  value: 2021-03-04
                  retracted: { on: 2021-03-09, reason: the reporter took another fire for it }
                  sources:
                    wire: ended on 4 March 2021
            Mill:
              old-mill:
                name: The mill
                owner:
                  value: ada-marsh
                  sources:
                    wire: Ada Marsh owns the mill
            Person:
              ada-marsh:
                name: Ada Marsh

            """);
        _report.Facts.Write("seeds/wire.txt", Text);
        _report.Facts.Write("seeds/wire.yaml", SourceFiles.Card("wire", "News by wire", "2021-03-05", Text));
        _report.Write();
    }

    [Fact]
    public void On_the_timeline_a_retracted_date_says_so_and_its_mark_is_hollow()
    {
        var date = _report.Page("timeline.html").QuerySelectorAll("section.timeline li").Single(item => Flat(item).Contains("The fire", StringComparison.Ordinal));

        Assert.Equal("4 March 2021The fire: Ended retracted", Flat(date));
        Assert.Equal("hollow", date.QuerySelector("circle")!.ClassName);
    }

    [Fact]
    public void Where_a_person_is_named_an_allegation_says_so() => Assert.Equal(
        ["The fire: Set by alleged", "The mill: Owner"],
        _report.Page("entities/ada-marsh.html").GetElementById("named")!.Closest("section")!.QuerySelectorAll("li").Select(Flat));

    public void Dispose() => _report.Dispose();

    private static string Flat(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
