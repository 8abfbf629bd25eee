using System.Runtime.InteropServices;

namespace FactGen.PackageTests;

/// <summary>
/// Web applications that use facts of a library, which has FactGen from the packed file; each is built when it is started first.
/// </summary>
public sealed class WebApplications : IDisposable
{
    private const string Log =
        "Lumen 1 carried 3 people. Lumen 2 carried 4 people, and on the way back 5 people. Lumen 2 made a safe landing on 12 March 2031, "
        + "stayed 10 days and was led by Ilse Roth. Ilse Roth said that Lumen 2 cost 300,000 US dollars.\n";

    private const string Schema = """
        types:
          Person:
            properties:
              age: { type: count, of: years }
          Mission:
            properties:
              crew: { type: count, of: people }
              landed: { type: date }
              stay: { type: duration }
              cost: { type: money }
              commander: { type: Person }
              outcome: { one_of: [safe_landing, lost] }
        """;

    private const string Facts = """
        Person:
          ilse-roth: { name: Ilse Roth }
        Mission:
          lumen-1:
            name: Lumen 1
            crew: { value: 3, sources: { log: Lumen 1 carried 3 people } }
          lumen-2:
            name: Lumen 2
            crew:
              - { value: 4, sources: { log: carried 4 people } }
              - { value: 5, sources: { log: way back 5 people } }
            landed: { value: 2031-03-12, sources: { log: a safe landing on 12 March 2031 } }
            stay: { value: 10 days, sources: { log: stayed 10 days } }
            commander: { value: ilse-roth, sources: { log: was led by Ilse Roth } }
            outcome: { value: safe_landing, sources: { log: a safe landing } }
            cost: { value: 300000 USD, by: ilse-roth, sources: { log: "Lumen 2 cost 300,000 US dollars" } }
        """;

    /// <summary>What a client sends, and what it gets.</summary>
    private const string Landing = """
        using FactGen;
        using Moon;

        public sealed record Landing(Mission Mission, FactDate Day, Duration Stay, MissionOutcome Outcome, FindingKind Kind);

        public sealed record Landed(string Mission, FactDate Day, Duration Stay, MissionOutcome Outcome, FindingKind Kind)
        {
            public static Landed Of(Landing landing) => new(landing.Mission.Id, landing.Day, landing.Stay, landing.Outcome, landing.Kind);

            public static Landed Lumen2 => Of(new(
                Moon.Mission.Lumen2, Moon.Mission.Lumen2.Landed.Value, Moon.Mission.Lumen2.Stay.Value, Moon.Mission.Lumen2.Outcome.Value, Moon.Mission.Lumen2.Crew.Kind));
        }
        """;

    private const string Endpoints = """
        var app = builder.Build();
        app.MapGet("/missions", () => Mission.All);
        app.MapGet("/missions/{id}", (string id) => Mission.Find(id) is { } mission ? Results.Ok(mission) : Results.NotFound());
        app.MapGet("/missions/{id}/crew", (string id) => Mission.Find(id)?.Crew);
        app.MapGet("/landings/lumen-2", () => Landed.Lumen2);
        app.MapPost("/landings", (Landing landing) => Landed.Of(landing));
        app.Run();

        """;

    private const string Minimal = $"""
        using Moon;

        var builder = WebApplication.CreateBuilder(args);
        {Endpoints}
        """;

    private const string Native = $$"""
        using System.Text.Json.Serialization;
        using FactGen;
        using Moon;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, MoonJson.Default));
        {{Endpoints}}
        [JsonSerializable(typeof(IReadOnlyList<Mission>))]
        [JsonSerializable(typeof(Mission))]
        [JsonSerializable(typeof(Finding<Count>))]
        [JsonSerializable(typeof(Landing))]
        [JsonSerializable(typeof(Landed))]
        internal sealed partial class MoonJson : JsonSerializerContext;
        """;

    private const string Controllers = """
        using FactGen;
        using Microsoft.AspNetCore.Mvc;
        using Moon;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.Run();

        [ApiController]
        public sealed class MissionsController : ControllerBase
        {
            [HttpGet("/missions")]
            public IReadOnlyList<Mission> All() => Mission.All;

            [HttpGet("/missions/{id}")]
            public ActionResult<Mission> One(string id) => Mission.Find(id) is { } mission ? mission : NotFound();

            [HttpGet("/missions/{id}/crew")]
            public Finding<Count>? Crew(string id) => Mission.Find(id)?.Crew;

            [HttpGet("/landings/lumen-2")]
            public Landed Lumen2() => Landed.Lumen2;

            [HttpPost("/landings")]
            public Landed Land(Landing landing) => Landed.Of(landing);
        }
        """;

    private readonly HashSet<string> _built = [];

    private Workplace? _workplace;

    /// <summary>Those that are published as a program that needs no runtime.</summary>
    public static IReadOnlyList<string> OfTheirOwn { get; } = ["Native", "NativeForNet8"];

    /// <summary>Whether the machine has what links native programs.</summary>
    public static bool CanCompileAheadOfTime { get; } = OperatingSystem.IsLinux() && File.Exists("/usr/bin/cc");

    /// <inheritdoc/>
    public void Dispose() => _workplace?.Dispose();

    /// <summary>Starts an application.</summary>
    internal RunningServer Start(PackedFiles packed, string application)
    {
        var workplace = _workplace ??= Write(packed);
        var output = workplace.PathOf($"published/{application}");
        if (_built.Add(application))
        {
            workplace.Dotnet(application, ["publish", "-o", output, .. MsBuild.Quiet]).Succeeded();
        }

        return OfTheirOwn.Contains(application)
            ? RunningServer.Start(Path.Combine(output, application))
            : RunningServer.Start("dotnet", Path.Combine(output, $"{application}.dll"));
    }

    private static Workplace Write(PackedFiles packed)
    {
        var workplace = new Workplace(packed.Feed);
        workplace.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>{MsBuild.CommonProperties}<TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
            </Project>
            """);
        workplace.Write("Moon/Moon.csproj", MsBuild.Project(
            "<TargetFramework>net8.0</TargetFramework><IsAotCompatible>true</IsAotCompatible>",
            $"<PackageReference Include=\"FactGen\" Version=\"{PackedFiles.Version}\" />"));
        workplace.Write("Moon/facts/schema.yaml", Schema);
        workplace.Write("Moon/facts/missions.yaml", Facts);
        workplace.Write("Moon/seeds/log.txt", Log);
        workplace.Write("Moon/seeds/log.yaml", SourceFiles.Card("log", "The log", "2031-04-12", Log));
        Application("Minimal", "", Minimal);
        Application("MinimalForNet8", "<TargetFramework>net8.0</TargetFramework><RollForward>Major</RollForward>", Minimal);
        Application("Controllers", "", Controllers);
        Application("Native", "<PublishAot>true</PublishAot>", Native);
        Application("NativeForNet8", "<TargetFramework>net8.0</TargetFramework><PublishAot>true</PublishAot>", Native);
        return workplace;

        void Application(string name, string properties, string program)
        {
            workplace.Write($"{name}/{name}.csproj", MsBuild.Project(properties, MsBuild.Reference("Moon"))
                .Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal));
            workplace.Write($"{name}/Program.cs", program);
            workplace.Write($"{name}/Landing.cs", Landing);
        }
    }
}
