using FactGen.Compiler.Schema;
using FactGen.Runtime;

namespace FactGen.Compiler.CSharp;

/// <summary>The classes that contain the facts files' data, each under its own name.</summary>
internal sealed record ChunkNames
{
    private readonly EquatableMap<(string Path, string Name)> _byPath;

    /// <summary>Names the classes of some files, each by its path below the facts' folder and its full path.</summary>
    public ChunkNames(IEnumerable<(string Name, string Path)> files)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<(string Path, string Name)> all = [];
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal))
        {
            var name = NameOf(file.Name);
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{NameOf(file.Name)}_{number}"; // the same file twice: its entities are reported, not its class
            }

            all.Add((file.Path, name));
        }

        All = all.Select(file => file.Name).ToEquatableArray();
        _byPath = new(all, file => file.Path);
    }

    /// <summary>The names in the order of the files' names.</summary>
    public EquatableArray<string> All { get; }

    /// <summary>The class of the file at a path.</summary>
    public string this[string path] => _byPath[path].Name;

    /// <summary>The file's name, and a digest that distinguishes <c>a-b</c> from <c>a_b</c>.</summary>
    private static string NameOf(string file)
    {
        var stem = file.EndsWith(".yaml", StringComparison.Ordinal) ? file[..^".yaml".Length] : file;
        var letters = new string([.. stem.Select(character => character < 128 && char.IsLetterOrDigit(character) ? character : '-')]);
        return $"{CSharpNames.Pascal($"f-{letters}")[1..].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')}_{IdIndex.HashOf(file.AsSpan()):x8}";
    }
}
