using YamlDotNet.Core;

// The least that any reader of these files costs: each YAML file of a folder is read, and its events are counted.
var events = 0L;
foreach (var path in Directory.EnumerateFiles(args[0], "*.yaml", SearchOption.AllDirectories))
{
    var parser = new Parser(new StringReader(File.ReadAllText(path)));
    while (parser.MoveNext())
    {
        events++;
    }
}

Console.WriteLine($"{events} events");
