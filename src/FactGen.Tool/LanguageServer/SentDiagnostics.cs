using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer;

/// <summary>
/// The diagnostics that the client has, file by file. A list that it has is not sent again: after an edit in a fact base of 100,000 claims
/// that was 846 messages, and now is one.
/// </summary>
internal sealed class SentDiagnostics
{
    private readonly Dictionary<string, Diagnostic[]> _lists = new(StringComparer.Ordinal);

    /// <summary>The paths of the files of which the client shows something.</summary>
    public IEnumerable<string> Paths => _lists.Keys;

    /// <summary>Takes over the list of a file.</summary>
    /// <param name="path">The file's absolute path.</param>
    /// <param name="list">All its diagnostics.</param>
    /// <returns>Whether the client has another list.</returns>
    public bool Take(string path, Diagnostic[] list)
    {
        var known = _lists.GetValueOrDefault(path) ?? [];
        if (list.Length == 0)
        {
            _lists.Remove(path);
        }
        else
        {
            _lists[path] = list;
        }

        return known.Length != list.Length || !known.Zip(list).All(pair => IsSame(pair.First, pair.Second));
    }

    /// <summary>Records compare arrays by their identity, so those are compared by their items here.</summary>
    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        one with { RelatedInformation = null, Tags = null } == other with { RelatedInformation = null, Tags = null }
        && (one.RelatedInformation ?? []).SequenceEqual(other.RelatedInformation ?? [])
        && (one.Tags ?? []).SequenceEqual(other.Tags ?? []);
}
