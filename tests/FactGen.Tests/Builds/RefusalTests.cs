using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Builds;

/// <summary>
/// What <c>dotnet build</c> says of broken facts, at their line and column, and that no setting of a project lets them through.
/// All the variants are built by one process.
/// </summary>
public sealed class RefusalTests(RefusalTests.Built built) : IClassFixture<RefusalTests.Built>
{
    private const string Silence = """
        <RunAnalyzers>false</RunAnalyzers><TreatWarningsAsErrors>false</TreatWarningsAsErrors><NoWarn>$(NoWarn);FACT1001;FACT1003;FACT2002;FACT2008;FACT3001;FACT3002;FACT3003;FACT3007</NoWarn><WarningLevel>0</WarningLevel>
        """;

    private const string Disputed = """
        Boat:
          marigold:
            name: Marigold
            crew:
              - { value: 12, sources: { letter: carried 12 sailors } }
              - { value: 14, sources: { letter: carried 14 sailors } }
        """;

    /// <summary>Each variant: what is broken, and what the build says.</summary>
    private static readonly (string Name, FactBaseFiles Files, string Says)[] s_variants =
    [
        ("sound", LetterFacts.Files, ""),
        ("unsourced", LetterFacts.Files.Edit("boats.yaml", "\n      sources:\n        letter: carried 12 sailors", ""), "facts/boats.yaml(5,7): error FACT3001"),
        ("misquoted", LetterFacts.Files.Edit("boats.yaml", "carried 12 sailors", "carried 12 tailors"), "facts/boats.yaml(7,28): error FACT3003"),
        ("textless", LetterFacts.Files.Without("letter.txt"), "facts/boats.yaml(7,17): error FACT3007"),
        ("unknown", LetterFacts.Files.Edit("boats.yaml", "letter: carried", "lettre: carried"), "facts/boats.yaml(7,9): error FACT3002"),
        ("mistyped", LetterFacts.Files.Edit("boats.yaml", "crew:", "crow:"), "facts/boats.yaml(4,5): error FACT2002"),
        ("broken", LetterFacts.Files.Edit("boats.yaml", "name: Marigold", "name: 'Marigold"), "facts/boats.yaml(3,11): error FACT1001"),
        ("schemaless", LetterFacts.Files.Without("schema.yaml"), "CSC : error FACT2008"),
    ];

    public static TheoryData<string, string> Refused
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (name, _, says) in s_variants.Where(variant => variant.Says.Length > 0))
            {
                rows.Add(name, says);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_broken_fact_fails_the_build_at_its_place(string name, string says) => AssertRefused(name, says);

    [Theory]
    [MemberData(nameof(Refused))]
    public void No_setting_of_the_project_lets_it_through(string name, string says) => AssertRefused($"{name}-silenced", says);

    [Fact]
    public void Sound_facts_build_without_a_word()
    {
        Assert.Empty(built.Log.Of("sound"));
        Assert.True(built.Log.Made("sound"));
        Assert.Empty(built.Log.Of("sound-silenced"));
    }

    private void AssertRefused(string name, string says)
    {
        var said = built.Log.Of(name).Where(line => line.Contains("error", StringComparison.Ordinal));
        Assert.Equal([says.StartsWith("CSC", StringComparison.Ordinal) ? says : $"{name}/{says}"], said);
        Assert.False(built.Log.Made(name));
    }

    [Fact]
    public void A_second_value_fails_the_code_that_relied_on_the_first()
    {
        Assert.Empty(built.Log.Of("sound-reader"));
        Assert.True(built.Log.Made("disputed"));
        Assert.Equal(["disputed-reader/Code.cs(1,66): error CS1061"], built.Log.Of("disputed-reader"));
    }

    /// <summary>Every variant as it is, and with all that could silence it, in one build.</summary>
    public sealed class Built : IDisposable
    {
        private readonly TemporaryProjects _projects = new();

        /// <summary>Builds them.</summary>
        public Built()
        {
            foreach (var (name, files, _) in s_variants)
            {
                _projects.AddFacts(name, files);
                _projects.AddFacts($"{name}-silenced", files, Silence);
            }

            _projects.AddConsumer("sound-reader", "sound", Reader("sound"));
            _projects.AddFacts("disputed", LetterFacts.Files.Rewrite(file => file.Name == "boats.yaml" ? Disputed : file.Text));
            _projects.AddConsumer("disputed-reader", "disputed", Reader("disputed"));
            Log = _projects.BuildAll();
        }

        internal BuildLog Log { get; }

        /// <inheritdoc/>
        public void Dispose() => _projects.Dispose();

        private static string Reader(string facts) => $"internal static class Code {{ public static object Crew => {facts}.Boat.Marigold.Crew.Value; }}\n";
    }
}
