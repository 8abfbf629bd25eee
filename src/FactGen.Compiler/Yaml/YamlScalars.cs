using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>A text of a file, with the keys that lead to it.</summary>
/// <param name="Scalar">The text.</param>
/// <param name="Path">The keys above it, from the outermost on; items of lists have none.</param>
/// <param name="IsKey">Whether it is a key itself.</param>
public sealed record PlacedScalar(YamlScalar Scalar, IReadOnlyList<string> Path, bool IsKey);

/// <summary>All keys and values of a YAML file, in its order.</summary>
public static class YamlScalars
{
    /// <summary>Reads a file; what could not be read is left out.</summary>
    /// <param name="path">The file, as places name it.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<PlacedScalar> Of(string path, string text)
    {
        List<PlacedScalar> scalars = [];
        if (YamlReader.Read(path, text, new DiagnosticSink()) is { } root)
        {
            // Nodes are at most as deep as the reader allows, but a stack of our own needs no proof of that.
            Stack<(YamlNode Node, string[] Path, bool IsKey)> open = new([(root, [], false)]);
            while (open.Count > 0)
            {
                var (node, above, isKey) = open.Pop();
                switch (node)
                {
                    case YamlScalar scalar:
                        scalars.Add(new PlacedScalar(scalar, above, isKey));
                        break;
                    case YamlMapping map:
                        foreach (var entry in map.Entries.Reverse())
                        {
                            open.Push((entry.Value, [.. above, entry.Key.Value], false));
                            open.Push((entry.Key, above, true));
                        }

                        break;
                    case YamlSequence list:
                        foreach (var item in list.Items.Reverse())
                        {
                            open.Push((item, above, false));
                        }

                        break;
                }
            }
        }

        return scalars;
    }
}
