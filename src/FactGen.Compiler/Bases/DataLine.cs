using FactGen.Runtime;

namespace FactGen.Compiler.Bases;

/// <summary>
/// A line of the data that an assembly holds: a letter that says what it is, then fields between tabs, each with its escapes undone.
/// </summary>
internal readonly struct DataLine
{
    private readonly string[] _fields;

    private DataLine(string line) =>
        (Kind, _fields) = (line[0], Array.ConvertAll(line.Substring(1).Split('\t'), field => FactField.Undo(field.AsSpan())));

    /// <summary>What it is.</summary>
    public char Kind { get; }

    /// <summary>A field; null where it is empty or left out.</summary>
    public string? this[int field] => field < _fields.Length && _fields[field].Length > 0 ? _fields[field] : null;

    /// <summary>The fields from one on.</summary>
    public IEnumerable<string> From(int field) => _fields.Skip(field).Where(text => text.Length > 0);

    /// <summary>A field that is never empty.</summary>
    /// <exception cref="FormatException">It is: the text is none that was written here.</exception>
    public string Required(int field) => this[field] ?? throw new FormatException($"a line '{Kind}' lacks its field {field}");

    /// <summary>The lines of a text.</summary>
    public static IEnumerable<DataLine> Of(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                yield return new DataLine(line);
            }
        }
    }
}
