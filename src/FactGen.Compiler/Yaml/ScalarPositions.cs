using System.Text;
using YamlDotNet.Core;

namespace FactGen.Compiler.Yaml;

/// <summary>For each character of a scalar's value, its place in the file.</summary>
/// <remarks>
/// The parser keeps only where a scalar begins and ends. Its characters are read a second time here, for the few scalars that a message is
/// about. If that reading differs from the parser's value, it is discarded: no place is better than a wrong one.
/// </remarks>
internal sealed class ScalarPositions
{
    private static readonly ScalarPositions Unknown = new();

    private readonly StringBuilder _value = new();
    private readonly List<(int Start, int End)> _written = [];

    private ScalarPositions()
    {
    }

    /// <summary>Reads a scalar again.</summary>
    public static ScalarPositions Of(string text, int start, int end, ScalarStyle style, string value)
    {
        IEnumerable<ScalarPositions> readings = style switch
        {
            ScalarStyle.Plain => [FlowScalar.Read(text, start, end, style)],
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => [FlowScalar.Read(text, start + 1, end - 1, style)],
            ScalarStyle.Literal or ScalarStyle.Folded => BlockScalar.Readings(text, start, end, style),
            _ => [],
        };
        return readings.FirstOrDefault(reading => reading._value.ToString() == value) ?? Unknown;
    }

    /// <summary>An empty reading, to which characters are added.</summary>
    public static ScalarPositions Empty() => new();

    /// <summary>Adds one character of the value, written from one offset up to another.</summary>
    public void Add(char character, int start, int end)
    {
        if (character != YamlSource.Refused)
        {
            _value.Append(character);
            _written.Add((start, end));
        }
    }

    /// <summary>Where a part of the value is written.</summary>
    public (int Start, int End)? Find(int start, int length) =>
        start + length > _written.Count || _written.Count == 0 ? null
        : length > 0 ? (_written[start].Start, _written[start + length - 1].End)
        : start < _written.Count ? (_written[start].Start, _written[start].Start)
        : (_written[start - 1].End, _written[start - 1].End);
}
