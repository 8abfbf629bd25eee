using System.Text;
using FactGen.Fuzzing.Targets;

// Runs the inputs of files through a target, one after the other: to look at what the fuzzer found.
if (args is not [var name, .. var files] || files.Length == 0)
{
    Console.Error.WriteLine("usage: FactGen.Fuzzing TARGET FILE...");
    return 2;
}

var target = Target.Named(name);
foreach (var file in files)
{
    var clock = System.Diagnostics.Stopwatch.StartNew();
    target.Run(Encoding.UTF8.GetString(File.ReadAllBytes(file)));
    Console.WriteLine($"{file}: {clock.ElapsedMilliseconds} ms");
}

return 0;
