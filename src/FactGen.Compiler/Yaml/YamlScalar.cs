using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>A text, plain, quoted or as a block.</summary>
public sealed class YamlScalar(Place place, string value, bool isPlain) : YamlNode(place)
{
    /// <summary>The text after unquoting, unescaping and folding.</summary>
    public string Value { get; } = value;

    /// <summary>Written without quotation marks and not as a block.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Nothing was written: the value of <c>url:</c> at a line's end.</summary>
    public bool IsEmpty => IsPlain && Value.Length == 0;

    /// <inheritdoc/>
    public override string Kind => IsEmpty ? "nothing" : "a text";

    /// <summary>Where a part of <see cref="Value"/> stands in the file.</summary>
    /// <param name="start">Offset of the part's first character in <see cref="Value"/>.</param>
    /// <param name="length">The part's length in UTF-16 units.</param>
    public Place PlaceOf(int start, int length) => Place;
}
