using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Fuzzing.Targets;

/// <summary>Any text is a map or an error, and each node and error has its place in it.</summary>
internal static class YamlTarget
{
    public static void Run(string text)
    {
        var sink = new DiagnosticSink();
        var root = YamlReader.Read("fuzz.yaml", text, sink);
        Law.Holds(root is not null || sink.HasErrors, "a file is a map or an error");
        foreach (var diagnostic in sink.Diagnostics)
        {
            Law.IsWellSaid(diagnostic);
            Law.LiesWithin(diagnostic.Place, text);
        }

        Stack<YamlNode> nodes = new();
        if (root is not null)
        {
            nodes.Push(root);
        }

        while (nodes.TryPop(out var node))
        {
            Law.LiesWithin(node.Place, text);
            switch (node)
            {
                case YamlScalar scalar:
                    Law.LiesWithin(scalar.PlaceOf(0, scalar.Value.Length), text);
                    break;
                case YamlSequence list:
                    list.Items.ToList().ForEach(nodes.Push);
                    break;
                case YamlMapping map:
                    Law.Holds(map.Entries.Select(entry => entry.Key.Value).Distinct().Count() == map.Entries.Count, "a map has each key once");
                    map.Entries.ToList().ForEach(entry => nodes.Push(entry.Value));
                    break;
            }
        }
    }
}
