using FactGen.Runtime;

namespace FactGen.Compiler.Bases;

/// <summary>
/// A line of the data in an assembly: a letter for its kind, then fields separated by tabs. Escapes in the fields are resolved.
/// </summary>
internal readonly struct DataLine
{
    private readonly string[] _fields;

    private DataLine(string line) =>
        (Kind, _fields) = (line[0], Array.ConvertAll(line.Substring(1).Split('\t'), field => FactField.Undo(field.AsSpan())));

    /// <summary>Its kind.</summary>
    public char Kind { get; }

    /// <summary>A field; null if it is empty or missing.</summary>
    public string? this[int field] => field < _fields.Length && _fields[field].Length > 0 ? _fields[field] : null;

    /// <summary>The fields from one on.</summary>
    public IEnumerable<string> From(int field) => _fields.Skip(field).Where(text => text.Length > 0);

    /// <summary>A field that must not be empty.</summary>
    /// <exception cref="FormatException">It is empty: FactGen did not write this text.</exception>
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
