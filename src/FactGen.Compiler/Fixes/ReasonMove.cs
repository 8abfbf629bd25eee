using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>Moves a reason that waives nothing: into the claim's note, or under the key of the rule that it may be for.</summary>
internal static class ReasonMove
{
    /// <summary>Into the note; null if the claim has one already, or if a comment would be lost.</summary>
    /// <param name="spot">The reason, or its key in <c>because</c>.</param>
    /// <param name="text">The file.</param>
    public static Fix? IntoNote(YamlSpot spot, string text)
    {
        if (spot.MapAbove("because") is not { } claim || claim.Find("note") is not null)
        {
            return null;
        }

        var edits = spot switch
        {
            { Node: YamlScalar, IsKey: false, Entry: { } because } => [new TextEdit(because.Key.Start, because.Key.End, "note")],
            { IsKey: true, Container: YamlMapping reasons, Entry: { Value: YamlScalar } reason } =>
                OutOf(reasons, reason, claim, spot, text),
            _ => [],
        };
        return edits.Length == 0 ? null : new Fix("Move the reason into 'note'", new(edits));
    }

    /// <summary>Under another key of <c>because</c>. A person decides whether the reason answers that rule.</summary>
    /// <param name="spot">The reason, or its key in <c>because</c>.</param>
    /// <param name="key">The other key.</param>
    public static Fix? UnderKey(YamlSpot spot, string key)
    {
        var edits = spot switch
        {
            { IsKey: true, Node: YamlScalar old, Container: YamlMapping reasons } when reasons.Find(key) is null =>
                [new TextEdit(old.Start, old.End, key)],
            { IsKey: false, Node: YamlScalar reason } when ScalarText.MayStandInFlow(reason) =>
                [new TextEdit(reason.Start, reason.Start, $"{{ {key}: "), new TextEdit(reason.End, reason.End, " }")],
            { IsKey: false, Node: YamlScalar reason } =>
                new[] { new TextEdit(reason.Start, reason.End, $"{{ {key}: {ScalarText.WriteText(reason.Value.TrimEnd('\n'), inFlow: true)} }}") },
            _ => [],
        };
        return edits.Length == 0 ? null : new Fix($"Write the reason under '{key}'", new(edits));
    }

    private static TextEdit[] OutOf(YamlMapping reasons, YamlEntry reason, YamlMapping claim, YamlSpot spot, string text)
    {
        var isInFlow = spot.Above.TakeWhile(step => step.Container != reasons).Any(step => YamlSpot.IsFlow(step.Container));
        var note = $"note: {ScalarText.WriteText(((YamlScalar)reason.Value).Value.TrimEnd('\n'), isInFlow)}";
        if (note.Contains('\n'))
        {
            return [];
        }

        if (reasons.Entries.Count == 1)
        {
            return Cut(claim.Entries.First(entry => ReferenceEquals(entry.Value, reasons)).Key.Start, reasons.End, note, text);
        }

        var index = reasons.Entries.TakeWhile(entry => !ReferenceEquals(entry.Key, reason.Key)).Count();
        var removal = index == 0
            ? Cut(reason.Key.Start, reasons.Entries[1].Key.Start, "", text)
            : Cut(reasons.Entries[index - 1].Value.End, reason.Value.End, "", text);
        var addition = YamlSpot.IsFlow(claim)
            ? new TextEdit(reasons.End, reasons.End, $", {note}")
            : FileLines.AddBelow(reasons.Entries[reasons.Entries.Count - 1].Value.End, claim, text, note);
        return removal.Length == 0 ? [] : [.. removal, addition];
    }

    /// <summary>Replaces a range of the file, unless it contains a comment.</summary>
    private static TextEdit[] Cut(int start, int end, string words, string text) =>
        text.IndexOf(" #", start, end - start, StringComparison.Ordinal) >= 0 ? [] : [new TextEdit(start, end, words)];
}
