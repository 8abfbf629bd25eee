using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Lock;

/// <summary>One line of the lock file: a quote of a claim, pinned to a place of a text.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="SourceId">The source.</param>
/// <param name="TextDigest">SHA-256 of the text's file.</param>
/// <param name="Place">The bytes of the file that contain the quote's parts: <c>offset+length</c>, joined by commas.</param>
/// <param name="Standing">Whether the quote is in the body or only in a heading.</param>
/// <param name="Digest">SHA-256 of the canonical form of the claim and quote.</param>
public sealed record LockEntry(string ClaimId, string SourceId, string TextDigest, string Place, QuoteStanding Standing, string Digest)
{
    /// <summary>
    /// Page, section and line, so that what people read is the same without the text; null in a line that does not have them. They decide
    /// nothing, and the digest does not cover them.
    /// </summary>
    public QuoteLocator? Locator { get; init; }

    /// <summary>The claim with the source that it quotes.</summary>
    public SourcedClaim Key => new(new ClaimId(ClaimId), SourceId);

    /// <summary>The line as it is in the file.</summary>
    public override string ToString() =>
        $"{ClaimId} {SourceId} {TextDigest} {Place} {NameOf(Standing)} {Digest}{(Locator is { } locator ? $" {locator}" : "")}";

    /// <summary>Reads a line; if it is no lock line, returns null and what is wrong with it.</summary>
    internal static LockEntry? Parse(string line, out string problem)
    {
        var fields = line.Split(' ');
        problem = fields switch
        {
            _ when line.StartsWith("<<<<<<<", StringComparison.Ordinal)
                || line.StartsWith("=======", StringComparison.Ordinal)
                || line.StartsWith(">>>>>>>", StringComparison.Ordinal)
                => "it marks a merge conflict, of which both sides may stay",
            { Length: not (6 or 7) } =>
                FormattableString.Invariant($"six or seven fields are expected, divided by single spaces; this line has {fields.Length}"),
            _ when fields[0].Length == 0 || fields[1].Length == 0 => "a claim id and a source id are expected",
            _ when !IsDigest(fields[2]) => "the third field must be a SHA-256 in 64 small hexadecimal digits",
            _ when !IsPlace(fields[3]) => "the fourth field must be a place in bytes, as in 120+35 or 120+35,190+12",
            _ when fields[4] is not ("body" or "heading") => "the fifth field must be 'body' or 'heading'",
            _ when !IsDigest(fields[5]) => "the sixth field must be a SHA-256 in 64 small hexadecimal digits",
            { Length: 7 } when QuoteLocator.Parse(fields[6]) is null => "the seventh field must be page, line and section, as in 2/14:Costs or 14",
            _ => "",
        };
        return problem.Length > 0
            ? null
            : new LockEntry(
                fields[0], fields[1], fields[2], fields[3], fields[4] == "body" ? QuoteStanding.Body : QuoteStanding.Heading, fields[5])
            {
                Locator = fields.Length == 7 ? QuoteLocator.Parse(fields[6]) : null,
            };
    }

    internal static string NameOf(QuoteStanding standing) => standing == QuoteStanding.Body ? "body" : "heading";

    private static bool IsDigest(string field) => Texts.TextDigest.IsWellFormed(field) && !field.Any(char.IsUpper);

    private static bool IsPlace(string field) =>
        field.Split(',').All(part => part.Split('+') is [var offset, var length] && IsNumber(offset) && IsNumber(length) && length != "0");

    /// <summary>A whole number in its printed form: no sign, no leading zero.</summary>
    private static bool IsNumber(string field) =>
        field.Length is > 0 and <= 9 && field.All(digit => digit is >= '0' and <= '9') && (field.Length == 1 || field[0] != '0');
}
