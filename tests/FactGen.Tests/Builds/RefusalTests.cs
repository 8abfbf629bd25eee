using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Builds;

/// <summary>
/// What <c>dotnet build</c> reports on broken facts, with line and column; no setting of a project accepts them. One process builds all the
/// projects, and each broken project has a file for each way of being broken.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RefusalTests(RefusalTests.Built built) : IClassFixture<RefusalTests.Built>
{
    /// <summary>All that a project can set to have its errors away.</summary>
    private const string Silence = """
        <RunAnalyzers>false</RunAnalyzers><TreatWarningsAsErrors>false</TreatWarningsAsErrors><WarningLevel>0</WarningLevel>
        <NoWarn>$(NoWarn);FACT1001;FACT2002;FACT2008;FACT3001;FACT3002;FACT3003;FACT3007;CS8785</NoWarn>
        """;

    /// <summary>A file each, with one fault each.</summary>
    private static readonly (string Fault, string Claim, string Says)[] s_faults =
    [
        ("unsourced", "- value: 12", "(6,9): error FACT3001"),
        ("misquoted", "- { value: 12, sources: { letter: carried 12 tailors } }", "(6,52): error FACT3003"),
        ("textless", "- { value: 12, sources: { lost-letter: carried 12 sailors } }", "(6,46): error FACT3007"),
        ("unknown", "- { value: 12, sources: { lettre: carried 12 sailors } }", "(6,33): error FACT3002"),
        ("mistyped", "- { value: twelve, sources: { letter: carried 12 sailors } }", "(6,18): error FACT2003"),
        ("misnamed", "- { value: 12, sources: { letter: carried 12 sailors } }\n    crow: { }", "(7,5): error FACT2002"),
        ("broken", "- { value: 12, sources: { letter: 'carried } }", "(6,41): error FACT1001"),
    ];

    private static readonly FactBaseFiles s_broken = s_faults.Aggregate(
        LetterFacts.Files.With("card", "lost-letter.yaml", "lost-letter: { title: Lost, text: lost.txt, sha256: {lost.txt} }"),
        (files, fault) => files.With("facts", $"{fault.Fault}.yaml", $"""
            Boat:
              {fault.Fault}:
                name: {fault.Fault}
                port: {"{ value: Later, sources: { letter: Later the Marigold } }"}
                crew:
                  {fault.Claim}

            """));

    /// <summary>
    /// Links below the text root, their targets, and the texts behind them. Letters that are nothing by themselves hide no name.
    /// </summary>
    private static readonly (string Link, string Target, string Text)[] s_links =
    [
        ("letter.txt", "elsewhere/letter.txt", "letter.txt"),
        ("broken.txt", "elsewhere/nothing.txt", "broken.txt"),
        ("inside.txt", "linked/seeds/own/own.txt", "inside.txt"),
        ("folder", "elsewhere", "folder/letter.txt"),
        ("own/folder", "marks", "own/folder/\u0301e.txt"),
        ("own/o'n (e)", "marks", "own/o'n (e)/\u0301e.txt"),
    ];

    private static readonly FactBaseFiles s_disputed = LetterFacts.Files.Rewrite(file => file.Name != "boats.yaml" ? file.Text : """
        Boat:
          marigold:
            name: Marigold
            crew:
              - { value: 12, sources: { letter: carried 12 sailors } }
              - { value: 14, sources: { letter: carried 14 sailors } }
        """);

    [Theory]
    [InlineData("broken")]
    [InlineData("silenced")]
    public void Every_fault_is_an_error_at_its_place_with_every_setting(string name)
    {
        built.Log.AssertSays(name, [.. s_faults.Select(fault => $"{name}/facts/{fault.Fault}.yaml{fault.Says}").Order(StringComparer.Ordinal)]);
        Assert.False(built.Log.Made(name));
    }

    [Fact]
    public void A_missing_schema_is_an_error_with_every_setting()
    {
        built.Log.AssertSays("schemaless", "CSC : error FACT2008");
        Assert.False(built.Log.Made("schemaless"));
    }

    /// <summary>The build passes the links to the compiler, which does not read the disk.</summary>
    [Fact]
    public void A_file_that_is_reached_through_a_link_is_not_read()
    {
        built.Log.AssertSays("linked", [.. s_links
            .Select(link => $"linked/seeds/{link.Text}(1,1): error FACT3006")
            .Append("linked/facts/more.yaml(1,1): error FACT1001")
            .Append("linked/seeds/more.yaml(1,1): error FACT1001")
            .Append("linked/seeds/quotes.lock(1,1): error FACT3011")
            .Append("linked/facts/boats.yaml(7,17): error FACT3007")
            .Order(StringComparer.Ordinal)]);
        Assert.False(built.Log.Made("linked"));
    }

    [Fact]
    public void Sound_facts_build_without_a_word()
    {
        built.Log.AssertSays("sound");
        Assert.True(built.Log.Made("sound"));
    }

    [Fact]
    public void A_second_value_fails_the_code_that_relied_on_the_first()
    {
        built.Log.AssertSays("sound-reader");
        Assert.True(built.Log.Made("disputed"));
        built.Log.AssertSays("disputed-reader", "disputed-reader/Code.cs(1,87): error CS1061");
    }

    /// <summary>All the projects in one build.</summary>
    public sealed class Built : IDisposable
    {
        private readonly TemporaryProjects _projects = new();

        /// <summary>Builds them.</summary>
        public Built()
        {
            _projects.AddFacts("broken", s_broken);
            _projects.AddFacts("silenced", s_broken, Silence);
            _projects.AddFacts("schemaless", LetterFacts.Files.Without("schema.yaml"), Silence);
            _projects.AddFacts("sound", LetterFacts.Files);
            _projects.AddFacts("disputed", s_disputed);
            foreach (var facts in new[] { "sound", "disputed" })
            {
                _projects.AddConsumer(
                    $"{facts}-reader", facts, $"internal static class Code {{ public static object Crew => {facts}.Boat.Marigold.Crew.Value; }}\n");
            }

            // A neighbouring folder has letters of its own, which no project may read.
            _projects.AddFacts("linked", LetterFacts.Files.Without("letter.txt"));
            _projects.Write("elsewhere/letter.txt", LetterFacts.Files["letter.txt"]);
            _projects.Write("marks/\u0301e.txt", LetterFacts.Files["letter.txt"]);
            _projects.Write("linked/seeds/own/own.txt", LetterFacts.Files["letter.txt"]);
            foreach (var (link, target, _) in s_links)
            {
                File.CreateSymbolicLink(_projects.PathOf($"linked/seeds/{link}"), _projects.PathOf(target));
            }

            foreach (var link in new[] { "facts/more.yaml", "seeds/more.yaml", "seeds/quotes.lock" })
            {
                File.CreateSymbolicLink(_projects.PathOf($"linked/{link}"), _projects.PathOf("elsewhere/letter.txt"));
            }

            Log = _projects.BuildAll();
        }

        internal BuildLog Log { get; }

        /// <inheritdoc/>
        public void Dispose() => _projects.Dispose();
    }
}
