using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace FactGen.PackageTests;

/// <summary>
/// Facts of a web application, read by a client that has nothing of FactGen: minimal API and controllers without any configuration, and a
/// minimal API compiled ahead of time, on .NET 10 and .NET 8, with a serializer that was generated at compile time.
/// </summary>
[Collection(PackedFiles.Collection)]
[Trait("Speed", "Slow")]
public sealed class WebApiTests(PackedFiles packed, WebApplications applications) : IClassFixture<WebApplications>
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Applications =>
        ["Minimal", "MinimalForNet8", "Controllers", .. WebApplications.CanCompileAheadOfTime ? WebApplications.OfTheirOwn : []];

    [Theory]
    [MemberData(nameof(Applications))]
    public async Task A_client_reads_findings_entities_and_values(string application)
    {
        using var server = applications.Start(packed, application);

        var missions = await server.Client.GetFromJsonAsync<MissionAnswer[]>("missions", s_web);
        Assert.Equal(["lumen-1", "lumen-2"], missions!.Select(mission => mission.Id));

        var mission = (await server.Client.GetFromJsonAsync<MissionAnswer>("missions/lumen-2", s_web))!;
        Assert.Equal((1, "Mission", "Lumen 2"), (mission.Version, mission.Type, mission.Name));
        Assert.Equal(
            [
                "commander: settled ilse-roth",
                "cost: attributed 300,000 USD",
                "crew: disputed ",
                "landed: settled 2031-03-12",
                "outcome: settled safe_landing",
                "stay: settled 10 days",
            ],
            mission.Findings.Select(finding => $"{finding.Property}: {finding.Kind} {finding.Value}").Order(StringComparer.Ordinal));

        var crew = (await server.Client.GetFromJsonAsync<FindingAnswer>("missions/lumen-2/crew", s_web))!;
        Assert.Equal("4 people (“The log”) or 5 people (“The log”)", crew.Text);
        Assert.Equal(["4", "5"], crew.Claims.Select(claim => claim.Value));
        Assert.Equal(["carried 4 people", "way back 5 people"], crew.Claims.Select(claim => Assert.Single(claim.Quotes).Exact));
        Assert.All(crew.Claims, claim => Assert.Equal("The log", Assert.Single(claim.Sources).Title));

        var landing = await server.Client.GetStringAsync("landings/lumen-2");
        Assert.Equal("""{"mission":"lumen-2","day":"2031-03-12","stay":"10 days","outcome":"safe_landing","kind":"disputed"}""", landing);
    }

    [Theory]
    [MemberData(nameof(Applications))]
    public async Task A_client_sends_values_and_an_entity_by_its_id(string application)
    {
        using var server = applications.Start(packed, application);
        const string Landing = """{"mission":"lumen-1","day":"2031-03-12/2031-03-14","stay":"about 3 months","outcome":"lost","kind":"planned"}""";

        Assert.Equal((HttpStatusCode.OK, Landing), await Post(server, Landing));
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(server, Landing.Replace("lumen-1", "lumen-9", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(server, Landing.Replace("2031-03-14", "2031-13-14", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(server, Landing.Replace("lost", "found", StringComparison.Ordinal))).Status);
    }

    private static async Task<(HttpStatusCode Status, string Body)> Post(RunningServer server, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await server.Client.PostAsync("landings", content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private sealed record MissionAnswer(int Version, string Id, string Type, string Name, IReadOnlyList<FindingAnswer> Findings);

    private sealed record FindingAnswer(string Property, string Kind, string? Value, string Text, IReadOnlyList<ClaimAnswer> Claims);

    private sealed record ClaimAnswer(string? Value, IReadOnlyList<QuoteAnswer> Quotes, IReadOnlyList<SourceAnswer> Sources);

    private sealed record QuoteAnswer(string Source, string Exact);

    private sealed record SourceAnswer(string Id, string Title);
}
