using System.CommandLine;
using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Suites;
using FactGen.Benchmarks.Workloads;

var words = "";
(string Name, Action<TextWriter, int> Run)[] suites =
[
    ("check", CheckSuite.Run),
    ("evidence", EvidenceSuite.Run),
    ("driver", DriverSuite.Run),
    ("editor", EditorSuite.Run),
    ("compile", CompileSuite.Run),
    ("runtime", RunTimeSuite.Run),
    ("hostile", (output, rounds) => HostileSuite.Run(output, rounds, words)),
    ("micro", MicroSuite.Run),
];

var only = new Option<string[]>("--only") { Description = "The tables to measure; by default all.", AllowMultipleArgumentsPerToken = true };
only.AcceptOnlyFromAmong([.. suites.Select(suite => suite.Name)]);
var rounds = new Option<int>("--rounds") { Description = "How often each thing is measured; the median counts, of hostile inputs the least.", DefaultValueFactory = _ => 5 };
var inputs = new Option<string>("--inputs") { Description = "Words of the names of hostile inputs: those alone are measured.", DefaultValueFactory = _ => "" };
inputs.Validators.Add(result =>
{
    if (!HostileInputs.Named(result.GetValueOrDefault<string>()).Any())
    {
        result.AddError($"No hostile input is named so. There are: {string.Join("; ", HostileInputs.All)}.");
    }
});
var root = new RootCommand("Measures FactGen and prints tables of ratios.")
{
    only, rounds, inputs, WriteWorkload(),
    Hidden(EvidenceSuite.ColdCommand, (_, _) => EvidenceSuite.RunOnce()),
    Hidden(DriverSuite.AloneCommand, (rounds, _) => DriverSuite.RunAlone(Console.Out, rounds)),
    Hidden(HostileSuite.AloneCommand, (rounds, words) => HostileSuite.RunAlone(Console.Out, rounds, words)),
};
root.SetAction(parsed =>
{
    words = parsed.GetRequiredValue(inputs);
    var chosen = parsed.GetValue(only) is { Length: > 0 } names ? names : [.. suites.Select(suite => suite.Name)];
    Console.Out.WriteLine($"Measured on: {Machine.Describe()}.\n");
    foreach (var (_, run) in suites.Where(suite => chosen.Contains(suite.Name)))
    {
        run(Console.Out, parsed.GetValue(rounds));
    }
});
return root.Parse(args).Invoke();

static Command WriteWorkload()
{
    var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to write it." };
    var claims = new Option<int>("--claims") { Description = "How many claims it has.", DefaultValueFactory = _ => 10_000 };
    var dense = new Option<bool>("--dense") { Description = "100 claims on each text, and texts that hold nothing else." };
    var command = new Command("workload", "Writes a fact base whose evidence holds.") { folder, claims, dense };
    command.SetAction(parsed =>
    {
        var (target, count) = (parsed.GetRequiredValue(folder), parsed.GetValue(claims));
        if (target.Exists && target.EnumerateFileSystemInfos().Any())
        {
            Console.Error.WriteLine($"'{target}' is not empty: what is in it would become a part of the fact base. Name a new folder.");
            return 1;
        }

        Workload.Write(parsed.GetValue(dense) ? WorkloadSize.Dense(count) : new WorkloadSize(count), target.FullName);
        return 0;
    });
    return command;
}

// Commands that a suite runs in a separate process.
static Command Hidden(string name, Action<int, string> run)
{
    var rounds = new Argument<int>("rounds") { Arity = ArgumentArity.ZeroOrOne };
    var words = new Argument<string>("words") { DefaultValueFactory = _ => "" };
    var command = new Command(name) { rounds, words };
    command.Hidden = true;
    command.SetAction(parsed => run(parsed.GetValue(rounds), parsed.GetRequiredValue(words)));
    return command;
}
