using FactGen;
using MyNamespace;

namespace MyNamespace.Tests;

public sealed class MissionTests
{
    [Fact]
    public void The_crew_is_what_the_log_says() => Assert.Equal(Count.Parse("4"), Mission.Lumen2.Crew.Value);

    [Fact]
    public void Every_mission_has_a_crew_that_is_not_disputed() =>
        Assert.All(Mission.All, mission => Assert.IsType<Settled<Count>>(mission.Crew));
}
