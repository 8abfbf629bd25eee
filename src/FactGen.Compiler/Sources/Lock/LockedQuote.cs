using System.Text;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Lock;

/// <summary>Whether a quote is in the body of its text, or only in a heading.</summary>
public enum QuoteStanding
{
    /// <summary>In the body.</summary>
    Body,

    /// <summary>Only in a heading: it never settles anything.</summary>
    Heading,
}

/// <summary>One thing that the rules of evidence look at in a claim or in its source's card.</summary>
/// <param name="Key">Its name, as <c>value</c> or <c>card.published</c>; without a colon or line break.</param>
/// <param name="Value">Its value as written.</param>
internal sealed record LockedField(string Key, string Value);

/// <summary>A quote of a claim, with all that the rules of evidence look at.</summary>
/// <param name="ClaimId">The claim's id; without white space.</param>
/// <param name="SourceId">The source's id; without white space.</param>
/// <param name="Selector">The quote with its prefix and suffix.</param>
/// <param name="Sic">The meaning given for garbled words.</param>
/// <param name="Language">The language of the words, if it is not the source's.</param>
/// <param name="Fields">The other fields that the rules use, in an order that the caller keeps; fields that a claim does not have are left
/// out.</param>
internal sealed record LockedQuote(
    string ClaimId, string SourceId, QuoteSelector Selector, string? Sic, string? Language, IReadOnlyList<LockedField> Fields)
{
    /// <summary>The claim with the source that it quotes.</summary>
    public SourcedClaim Key => new(new ClaimId(ClaimId), SourceId);

    /// <summary>The canonical form that a lock line's digest is taken of (described in the header of the lock file).</summary>
    public string Canonical(string textDigest, string place, QuoteStanding standing)
    {
        var canonical = new StringBuilder();
        Append("claim", ClaimId);
        Append("source", SourceId);
        Append("text", textDigest.ToLowerInvariant());
        Append("place", place);
        Append("standing", LockEntry.NameOf(standing));
        Append("exact", Selector.Exact);
        Append("prefix", Selector.Prefix);
        Append("suffix", Selector.Suffix);
        Append("sic", Sic);
        Append("lang", Language);
        canonical.Append('\n');
        foreach (var field in Fields)
        {
            Append(field.Key, field.Value);
        }

        return canonical.ToString();

        void Append(string key, string? value)
        {
            if (value is not null)
            {
                canonical.Append(key).Append(": ").Append(Escaped(value)).Append('\n');
            }
        }
    }

    /// <summary>The line that pins this quote at a place of a text.</summary>
    /// <param name="textDigest">The digest of the text's file.</param>
    /// <param name="parts">The places of the quote's parts in the file.</param>
    /// <param name="standing">Whether it is in the body or only in a heading.</param>
    public LockEntry At(string textDigest, IReadOnlyList<ByteRange> parts, QuoteStanding standing)
    {
        var place = string.Join(",", parts);
        var digest = TextDigest.Of(Canonical(textDigest, place, standing));
        return new LockEntry(ClaimId, SourceId, textDigest.ToLowerInvariant(), place, standing, digest);
    }

    /// <summary>Whether a line pins exactly this.</summary>
    public bool IsPinnedBy(LockEntry entry) =>
        entry.ClaimId == ClaimId
        && entry.SourceId == SourceId
        && TextDigest.AreSame(entry.Digest, TextDigest.Of(Canonical(entry.TextDigest, entry.Place, entry.Standing)));

    /// <summary>On one line, so that no value can imitate another field.</summary>
    private static string Escaped(string value) => value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r");
}
