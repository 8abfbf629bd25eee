using FactGen.Compiler.Diagnostics;
using YamlDotNet.Core;

namespace FactGen.Compiler.Yaml;

/// <summary>A text: plain, quoted or a block.</summary>
public sealed class YamlScalar : YamlNode
{
    private readonly int _parsedEnd;
    private readonly ScalarStyle _style;

    /// <param name="source">The file.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset just past the last one.</param>
    /// <param name="value">The text as the parser read it.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="parsedEnd">Where the parser stopped reading it; after a block, past the blank lines below.</param>
    internal YamlScalar(YamlSource source, int start, int end, string value, ScalarStyle style, int parsedEnd)
        : base(source, start, end) => (Value, _style, _parsedEnd) = (value, style, parsedEnd);

    /// <summary>The text after unquoting, unescaping and folding.</summary>
    public string Value { get; }

    /// <summary>Written without quotation marks and not as a block.</summary>
    public bool IsPlain => _style is ScalarStyle.Plain;

    /// <summary>Written in quotation marks.</summary>
    public bool IsQuoted => _style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;

    /// <summary>Whether it is written without quotation marks, and a comma right behind it ends it, as inside braces.</summary>
    internal bool IsCutByComma => IsPlain && End + 1 < Source.Text.Length && Source.Text[End] == ',' && Source.Text[End + 1] != ' ';

    /// <summary>Nothing was written: the value of <c>url:</c> at a line's end.</summary>
    public bool IsEmpty => IsPlain && Value.Length == 0;

    /// <inheritdoc/>
    public override string Kind => IsEmpty ? "nothing" : "a text";

    /// <summary>
    /// The place of a part of <see cref="Value"/> in the file: from the first character, or the escape as which it is written, to the last.
    /// The whole <see cref="YamlNode.Place"/> if the part cannot be found or is outside the value.
    /// </summary>
    /// <param name="start">Offset of the part's first character in <see cref="Value"/>.</param>
    /// <param name="length">The part's length in UTF-16 units.</param>
    public Place PlaceOf(int start, int length)
    {
        if (start < 0 || length < 0 || start > Value.Length - length)
        {
            return Place;
        }

        var positions = ScalarPositions.Of(Source.Text, Start, _parsedEnd, _style, Value);
        return positions.Find(start, length) is var (from, to) ? Source.Place(from, to) : Place;
    }
}
