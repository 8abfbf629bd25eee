using System.CommandLine;
using FactGen.Benchmarks.Workloads;

var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to write it." };
var claims = new Option<int>("--claims") { Description = "How many claims it has.", DefaultValueFactory = _ => 10_000 };
var dense = new Option<bool>("--dense") { Description = "100 claims on each text, and texts that hold nothing else." };
var write = new Command("workload", "Writes a fact base whose evidence holds.") { folder, claims, dense };
write.SetAction(parsed =>
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

return new RootCommand("Measures FactGen.") { write }.Parse(args).Invoke();
