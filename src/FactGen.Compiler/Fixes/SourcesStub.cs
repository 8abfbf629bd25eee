using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>Adds sources to a claim without one, to be filled in. Until then the claim does not compile either.</summary>
internal static class SourcesStub
{
    private const string ToFillIn = "TODO";

    /// <summary>Adds what is missing, to be filled in.</summary>
    /// <param name="spot">The claim's first key, its empty sources, a source without words, or a value that is all of the claim.</param>
    /// <param name="words">The placeholder for the quote.</param>
    /// <param name="text">The file.</param>
    public static Fix? Add(YamlSpot spot, string words, string text) =>
        Add(spot, ToFillIn, words, text) is { Length: > 0 } edits ? new Fix("Add a source to fill in", new(edits)) : null;

    /// <summary>The edits that add a source with its quote; none if the file does not allow it.</summary>
    /// <param name="spot">As above.</param>
    /// <param name="source">The id of the source.</param>
    /// <param name="words">The quote as YAML, so that it may be inside brackets.</param>
    /// <param name="text">The file.</param>
    public static TextEdit[] Add(YamlSpot spot, string source, string words, string text)
    {
        var filled = $"{{ {source}: {words} }}";
        return spot switch
        {
            { IsKey: true, Container: YamlMapping map } => ToMap(map, spot, (source, words, filled), text),
            { Node: YamlMapping { Entries.Count: 0 } empty, Entry.Key.Value: "sources" } => [new TextEdit(empty.Start, empty.End, filled)],
            { Node: YamlScalar value } => AroundValue(value, filled),
            _ => [],
        };
    }

    private static TextEdit[] ToMap(YamlMapping map, YamlSpot spot, (string Source, string Words, string Filled) added, string text)
    {
        var (source, words, filled) = added;
        var (key, value) = spot.Entry!.Value;
        if (spot.MapAbove("sources") is not null)
        {
            return [value is YamlSequence list ? new TextEdit(list.Start, list.End, words) : AfterColon(key, words, text)];
        }

        if (key.Value == "sources")
        {
            return [AfterColon(key, filled, text)];
        }

        var last = map.Entries[map.Entries.Count - 1].Value.End;
        return [YamlSpot.IsFlow(map)
            ? new TextEdit(last, last, $", sources: {filled}")
            : FileLines.AddBelow(last, map, text, "sources:", $"  {source}: {words}")];
    }

    private static TextEdit AfterColon(YamlScalar key, string value, string text)
    {
        var colon = text.IndexOf(':', key.End);
        return new TextEdit(colon + 1, colon + 1, " " + value);
    }

    private static TextEdit[] AroundValue(YamlScalar value, string filled) => ScalarText.MayStandInFlow(value)
        ? [new TextEdit(value.Start, value.Start, "{ value: "), new TextEdit(value.End, value.End, $", sources: {filled} }}")]
        : [new TextEdit(value.Start, value.End, $"{{ value: {ScalarText.Write(value.Value.TrimEnd('\n'), inFlow: true)}, sources: {filled} }}")];
}
