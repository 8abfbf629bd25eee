namespace FactGen.Benchmarks.Measuring;

/// <summary>The cost of a process.</summary>
/// <param name="Cpu">Processor time, in user and in system mode, of all its threads.</param>
/// <param name="PeakMemory">The most memory that it had at one time, in bytes.</param>
/// <param name="Output">What it wrote to standard output.</param>
internal sealed record ProcessCost(TimeSpan Cpu, long PeakMemory, string Output);
