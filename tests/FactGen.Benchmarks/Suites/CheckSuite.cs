using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Suites;

/// <summary><c>factgen check</c> as a process, compared with any reader of the same YAML, and with scripts for Node.</summary>
internal static class CheckSuite
{
    private const int Small = 10_000;

    private const int Large = 100_000;

    private static readonly ProgramForm[] Forms = [ProgramForm.JustInTime, ProgramForm.ReadyToRun, ProgramForm.Native];

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    public static void Run(TextWriter output, int rounds)
    {
        var (small, large) = (Workplace.Write(new WorkloadSize(Small), "check-small"), Workplace.Write(new WorkloadSize(Large), "check-large"));
        List<Candidate> candidates = [];
        foreach (var form in Forms)
        {
            AddPrograms(candidates, form, output);
        }

        AddScripts(candidates, output);

        var costs = Measure(rounds, candidates, small);
        Report(output, $"Cold check of {Table.Count(Small)} claims, each a process of its own", candidates, costs, small);
        Candidate[] ours = [.. candidates.Where(candidate => candidate.Of is Kind.Tool)];
        var largeCosts = Measure((rounds + 1) / 2, ours, large);
        Report(output, $"Cold check of {Table.Count(Large)} claims", ours, largeCosts, large);
        WriteTargets(output, candidates, costs, largeCosts, BytesOf(small), BytesOf(large));
    }

    private static void AddPrograms(List<Candidate> candidates, ProgramForm form, TextWriter output)
    {
        if (Programs.TryPublish(Path.Combine(Workplace.Repository, "src", "FactGen.Tool", "FactGen.Tool.csproj"), form, output) is { } tool
            && Programs.TryPublish(Path.Combine(Workplace.Project, "programs", "YamlEvents", "YamlEvents.csproj"), form, output) is { } events)
        {
            candidates.Add(new Candidate(Kind.Tool, form, $"factgen check, {Programs.NameOf(form)}", [.. tool, "check"]));
            candidates.Add(new Candidate(Kind.Events, form, $"bare YamlDotNet events, {Programs.NameOf(form)}", events));
        }
    }

    private static void AddScripts(List<Candidate> candidates, TextWriter output)
    {
        var folder = Workplace.Made("comparison");
        try
        {
            Workplace.Clear(folder);
            foreach (var file in Directory.GetFiles(Path.Combine(Workplace.Project, "comparison")))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }

            ChildProcess.Run(["npm", "ci", "--no-audit", "--no-fund"], folder);
            var script = Path.Combine(folder, "check.mjs");
            candidates.Add(new Candidate(Kind.Script, null, "Node: yaml, ajv, script with line:column", ["node", script, "yaml"]));
            candidates.Add(new Candidate(Kind.ScriptWithoutPlaces, null, "Node: js-yaml, ajv, script without places", ["node", script, "js-yaml"]));
        }
        catch (Exception failure) when (failure is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            output.WriteLine($"Left out: the comparison with Node, since its packages cannot be installed here. {failure.Message.TrimEnd().Split('\n')[^1]}\n");
        }
    }

    private static Dictionary<Candidate, ProcessCost> Measure(int rounds, IReadOnlyList<Candidate> candidates, string folder)
    {
        var costs = Rounds.OfProcesses(
            rounds, [.. candidates.Select(candidate => (Func<ProcessCost>)(() => ChildProcess.Run([.. candidate.Command, folder])))]);
        return candidates.Zip(costs).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static void Report(
        TextWriter output,
        string title,
        IReadOnlyList<Candidate> candidates,
        Dictionary<Candidate, ProcessCost> costs,
        string folder)
    {
        var table = new Table($"{title} ({Table.Memory(BytesOf(folder))} read)", "Process", "CPU", "peak memory", "to events of its kind");
        foreach (var candidate in candidates)
        {
            var events = candidates.FirstOrDefault(other =>
                other.Of is Kind.Events && other.Form == (candidate.Form ?? ProgramForm.JustInTime));
            table.Add(
                candidate.Name, Table.Time(costs[candidate].Cpu), Table.Memory(costs[candidate].PeakMemory),
                events is null ? "" : Table.Number(costs[candidate].Cpu / costs[events].Cpu));
        }

        table.Write(output);
    }

    private static void WriteTargets(
        TextWriter output,
        IReadOnlyList<Candidate> candidates,
        Dictionary<Candidate, ProcessCost> small,
        Dictionary<Candidate, ProcessCost> large,
        long smallBytes,
        long largeBytes)
    {
        var targets = new Targets("Targets of the check");
        foreach (var tool in candidates.Where(candidate => candidate.Of is Kind.Tool))
        {
            var name = Programs.NameOf(tool.Form!.Value);
            var events = candidates.First(other => other.Of is Kind.Events && other.Form == tool.Form);
            targets.Add($"{name}: CPU to bare YamlDotNet events", small[tool].Cpu / small[events].Cpu, 1.2);
            if (candidates.FirstOrDefault(other => other.Of is Kind.Script) is { } script)
            {
                targets.Add($"{name}: CPU to yaml, ajv and script", small[tool].Cpu / small[script].Cpu, 0.35);
            }

            targets.Add($"{name}: CPU of {Table.Count(Large)} claims to {Table.Count(Small)}", large[tool].Cpu / small[tool].Cpu, 10.5);
            targets.Add($"{name}: peak memory at {Table.Count(Small)}, in MB", small[tool].PeakMemory / 1e6, (6 * smallBytes / 1e6) + 60);
            targets.Add($"{name}: peak memory at {Table.Count(Large)}, in MB", large[tool].PeakMemory / 1e6, (6 * largeBytes / 1e6) + 60);
        }

        targets.Write(output);
    }

    private static long BytesOf(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private enum Kind
    {
        Tool,
        Events,
        Script,
        ScriptWithoutPlaces,
    }

    private sealed record Candidate(Kind Of, ProgramForm? Form, string Name, IReadOnlyList<string> Command);
}
