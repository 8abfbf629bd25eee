namespace FactGen;

/// <summary>
/// A finding in one sentence. The documentation of generated members and <c>ToString</c> at run time use the same words, so that a
/// reader of the code and a reader of the program's output see the same.
/// </summary>
internal static class FindingSentence
{
    /// <summary>A finding of any kind that has at most one value; <see cref="Sides"/> writes a dispute.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="value">The value in words; empty for the kinds without a value.</param>
    /// <param name="voices">The speakers of the deciding claims; if only sources speak, their publishers.</param>
    public static string Of(FindingKind kind, string value, string voices) => kind switch
    {
        FindingKind.Settled => value,
        FindingKind.Attributed => $"{value}, according to {voices}",
        FindingKind.Planned => $"{value} (planned, according to {voices})",
        FindingKind.Alleged => $"allegedly {value}, according to {voices}",
        FindingKind.Denied => $"not {value}, according to {voices}",
        FindingKind.Unknown => $"not known, according to {voices}",
        FindingKind.None => $"none, according to {voices}",
        FindingKind.Opinion => $"{value}, in the opinion of {voices}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no sentence of its own."),
    };

    /// <summary>
    /// A count with the things that it counts: <c>about 2,300 soldiers</c>. The word for them is a plural, so <c>1</c> stays alone.
    /// </summary>
    public static string Counted(string count, string things) =>
        count == "1" || count.EndsWith(" 1", StringComparison.Ordinal) ? count : $"{count} {things}";

    /// <summary>The sides of a dispute, one for each claim: <c>10 (Ned Price)</c>, <c>not 12 (Reuters)</c>.</summary>
    public static IEnumerable<string> Sides(IReadOnlyList<DisputeSide> sides) => sides.Select(side =>
    {
        var contradictsOneself = sides.Any(other => Equals(other.SpeakerKey, side.SpeakerKey) && other.Value != side.Value);
        var who = side.Speaker is null || contradictsOneself ? side.Attribution : side.Speaker;
        return $"{(side.IsDenied ? "not " : "")}{side.Value} ({who})";
    });

    /// <summary>Who asserts a claim, back to the source: <c>Ned Price, quoted by Tengri News, quoted by Reuters</c>.</summary>
    /// <param name="speaker">The speaker's name; null for the source's own voice.</param>
    /// <param name="via">The names of those who passed the words on, the nearest to the speaker first.</param>
    /// <param name="publishers">The publishers of the claim's sources.</param>
    public static string Attribution(string? speaker, IEnumerable<string> via, string publishers) =>
        string.Join(", quoted by ", new[] { speaker }.OfType<string>().Concat(via).Concat([publishers]));

    /// <summary>The publishers of some sources, each once. A claim without a source is a draft.</summary>
    public static string Publishers(IEnumerable<string> publishers) =>
        NameList.Of([.. publishers.Distinct()]) is { Length: > 0 } list ? list : "no source";
}

/// <summary>One side of a dispute.</summary>
/// <param name="Value">The value in words.</param>
/// <param name="IsDenied">Whether the claim denies the value.</param>
/// <param name="SpeakerKey">What identifies the speaker: an entity or its id; null for the source's own voice.</param>
/// <param name="Speaker">The speaker's name; null for the source's own voice.</param>
/// <param name="Attribution">Who asserts the claim, back to the source: shown if a source speaks, or if one speaker gives several
/// values.</param>
internal readonly record struct DisputeSide(string Value, bool IsDenied, object? SpeakerKey, string? Speaker, string Attribution);
