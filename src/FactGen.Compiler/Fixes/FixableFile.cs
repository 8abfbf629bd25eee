using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>A YAML file, and how the remedies of its diagnostics change it.</summary>
public sealed class FixableFile
{
    private readonly string _text;
    private readonly YamlMapping? _root;

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text, without a byte order mark.</param>
    public FixableFile(string text) => (_text, _root) = (text, YamlReader.Read("", text, new DiagnosticSink()));

    /// <summary>The fixes of a diagnostic in this file, the likeliest first.</summary>
    public IEnumerable<Fix> FixesOf(FactDiagnostic diagnostic) =>
        diagnostic.Remedies.Select(remedy => FixOf(remedy, diagnostic.Place.Start, diagnostic.Place.End)).OfType<Fix>();

    /// <summary>The fix that applies a remedy; null if the file does not allow it.</summary>
    /// <param name="remedy">What would fix the diagnostic.</param>
    /// <param name="start">Offset of the diagnostic's first character.</param>
    /// <param name="end">Offset just past its last character.</param>
    public Fix? FixOf(Remedy remedy, int start, int end) =>
        _root is null || YamlSpot.Find(_root, start, end) is not { } spot ? null : remedy.Kind switch
        {
            RemedyKind.Name => Rename(spot, remedy.Words),
            RemedyKind.Quote => Quote(spot, remedy.Words),
            RemedyKind.StraightQuote => StraightQuote(spot, remedy.Words),
            RemedyKind.Prefix => QuoteContext.Add(spot, "prefix", remedy.Words, _text),
            RemedyKind.Suffix => QuoteContext.Add(spot, "suffix", remedy.Words, _text),
            RemedyKind.Sources => SourcesStub.Add(spot, remedy.Words, _text),
            RemedyKind.Value => Value(spot, remedy.Words),
            RemedyKind.ReasonKey => ReasonMove.UnderKey(spot, remedy.Words),
            RemedyKind.Note => ReasonMove.IntoNote(spot, _text),
            _ => null,
        };

    /// <summary>Adds a source with its quote to a claim that has none; null if the file does not allow it.</summary>
    /// <param name="diagnostic">The diagnostic that reports it.</param>
    /// <param name="source">The id of the source.</param>
    /// <param name="quote">The quote.</param>
    public Fix? WithSource(FactDiagnostic diagnostic, string source, QuoteSelector quote) =>
        _root is not null
        && YamlSpot.Find(_root, diagnostic.Place.Start, diagnostic.Place.End) is { } spot
        && SourcesStub.Add(spot, source, QuoteText.Of(quote, inFlow: true), _text) is { Length: > 0 } edits
            ? new Fix($"Quote '{quote.Exact}' of '{source}'", new(edits))
            : null;

    /// <summary>Gives a key of a claim a value; null if the file does not allow it.</summary>
    /// <param name="start">Offset of the first character of the claim's map.</param>
    /// <param name="end">Offset just past its last.</param>
    /// <param name="key">The key; it is added behind the value if the claim does not have it.</param>
    /// <param name="value">The value.</param>
    public Fix? WithKey(int start, int end, string key, string value) =>
        _root is not null
        && YamlSpot.Find(_root, start, end) is { Node: YamlMapping map }
        && ClaimKey.Set(map, key, value, _text) is { } edit
            ? new Fix($"Write '{key}: {value}'", new([edit]))
            : null;

    /// <summary>A key that is there already cannot be the one that was meant.</summary>
    private static Fix? Rename(YamlSpot spot, string name) =>
        spot.Node is not YamlScalar scalar || (spot.IsKey && spot.Container is YamlMapping map && map.Find(name) is not null)
            ? null
            : new Fix($"Write '{name}' instead of '{scalar.Value}'", new([ScalarText.Change(scalar, name, spot.IsInFlow)]))
            {
                IsSafe = SafeChange.KeepsDigits(scalar.Value, name),
            };

    private static Fix? Quote(YamlSpot spot, string words) => spot.Node is not YamlScalar scalar
        ? null
        : new Fix($"Quote the text as it stands: '{words}'", new([ScalarText.Change(scalar, words, spot.IsInFlow)]))
        {
            IsSafe = SafeChange.KeepsWords(scalar.Value, words),
        };

    /// <summary>It was seen in the text that the ellipsis skips nothing, so only the words count.</summary>
    private static Fix? StraightQuote(YamlSpot spot, string words) => spot.Node is not YamlScalar scalar
        ? null
        : new Fix($"Leave the ellipsis out: '{words}'", new([ScalarText.Change(scalar, words, spot.IsInFlow)]))
        {
            IsSafe = SafeChange.KeepsWords(SafeChange.WithoutEllipses(scalar.Value), SafeChange.WithoutEllipses(words)),
        };

    private static Fix? Value(YamlSpot spot, string value)
    {
        var claim = spot.MapAbove("sources");
        return claim?.Find("value")?.Value is not YamlScalar given
            ? null
            : new Fix($"Change the value: '{given.Value}' -> '{value}'", new([ScalarText.Change(given, value, YamlSpot.IsFlow(claim))]))
            {
                IsSafe = SafeChange.AddsHedgeOnly(given.Value, value),
            };
    }
}
