using FactGen.Tests.Bases;

namespace FactGen.Tests.Builds;

/// <summary>Facts that build on facts, as the projects of an ordinary solution.</summary>
[Trait("Speed", "Slow")]
public sealed class BasesTests
{
    [Fact]
    public void Projects_that_build_on_each_other_are_built_as_one_graph()
    {
        using var projects = new TemporaryProjects();
        projects.AddFacts("Port", PortFacts.Port);
        projects.AddFacts("Letters", PortFacts.Letters, "", "Port");
        projects.AddFacts("Guild", PortFacts.Guild, "", "Port");
        projects.AddFacts("Annals", PortFacts.Annals, "", "Letters", "Guild");
        projects.AddConsumer("Reader", "Annals", """
            using Annals;
            using Letters;
            using Port;

            internal static class Code
            {
                public static FactGen.Count OfPort => Operation.StormWatch.Boats.Value;
                public static FactGen.Count OfAll => Operation.StormWatch.InAnnals().Boats.Value;
                public static Person Captain => Salvage.QuaySalvage.Captain.Value;
            }
            """);

        var log = projects.BuildGraph("Reader");
        foreach (var name in new[] { "Port", "Letters", "Guild", "Annals", "Reader" })
        {
            log.AssertSays(name);
            Assert.True(log.Made(name));
        }

        // After an edit, projects that do not depend on it are not built again.
        string[] names = ["Port", "Guild", "Letters", "Annals"];
        var before = names.ToDictionary(name => name, log.MadeAt);
        projects.Write("Letters/facts/letters.yaml", PortFacts.Letters["letters.yaml"].Replace("name: The quay salvage", "name: The salvage at the quay", StringComparison.Ordinal));
        var again = projects.BuildGraph("Reader");
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(["Letters", "Annals"], names.Where(name => again.MadeAt(name) != before[name]));
    }
}
