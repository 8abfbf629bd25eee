using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>Gives a key of a claim a value.</summary>
internal static class ClaimKey
{
    /// <summary>Sets the key, or adds it behind the value of the claim; null if what the key has is no text.</summary>
    /// <param name="claim">The claim's map.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">The file.</param>
    public static TextEdit? Set(YamlMapping claim, string key, string value, string text)
    {
        var isFlow = YamlSpot.IsFlow(claim);
        if (claim.Find(key) is { } known)
        {
            var colon = text.IndexOf(':', known.Key.End);
            return known.Value switch
            {
                YamlScalar { IsEmpty: true } => new TextEdit(colon + 1, colon + 1, $" {ScalarText.WriteText(value, isFlow)}"),
                YamlScalar scalar => ScalarText.Change(scalar, value, isFlow),
                _ => null,
            };
        }

        if (claim.Entries.Count == 0)
        {
            return null;
        }

        var written = $"{key}: {ScalarText.WriteText(value, isFlow)}";
        var before = claim.Find("value")?.Value ?? claim.Entries[0].Value;
        return isFlow
            ? new TextEdit(before.End, before.End, $", {written}")
            : FileLines.AddBelow(before.End, claim, text, written);
    }
}
