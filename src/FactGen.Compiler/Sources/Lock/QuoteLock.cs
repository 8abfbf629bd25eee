using System.Globalization;
using System.Text;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Lock;

/// <summary>The lock file <c>seeds/quotes.lock</c>: the quotes as they were when their texts were there to check them.</summary>
public sealed class QuoteLock : IEquatable<QuoteLock>
{
    /// <summary>
    /// The number of the rules of evidence. Raise it whenever a line covers more, or a rule refuses what passed before: a lock that was
    /// written by other rules proves nothing of these.
    /// </summary>
    public const int CurrentRules = 1;

    private const string RulesKey = "rules ";

    private const string Header =
        """
        # The quotes that were found in their source texts. Written by 'factgen lock'; do not edit by hand.
        # A line for each claim and quote:
        #   claim  source  SHA-256 of the text's file  place  body|heading  SHA-256 of what was checked  page/line:section
        # The place counts bytes of the file from 0, offset+length; the parts of a quote that skips words are joined by commas.
        # To see the words at 120+35 of a text:   tail -c +121 TEXT | head -c 35
        # To check a text's digest:               sha256sum TEXT
        # The last digest is over UTF-8 lines 'key: value' that end in LF, with backslash, LF and CR in a value written as \\, \n
        # and \r: claim, source, text (the digest), place, standing (body or heading), exact, prefix, suffix, sic, lang (those that the
        # quote has), an empty line, then the other fields of the claim and its card that the rules of evidence look at.
        # Page, line and section are for people; 14 is line 14 of a text without pages, and %20 in a section is a space.
        # The line 'rules' has the number of the rules that the claims passed.
        # After a merge conflict keep both sides' lines, or write the file again.

        """;

    private readonly Dictionary<SourcedClaim, List<LockLine>> _lines = [];

    private QuoteLock(List<LockLine> lines, List<LockProblem> problems, int rules)
    {
        (Lines, Problems, Rules) = (lines, problems, rules);
        foreach (var line in lines)
        {
            var key = line.Entry.Key;
            if (!_lines.TryGetValue(key, out var same))
            {
                _lines.Add(key, same = []);
            }

            same.Add(line);
        }
    }

    /// <summary>A lock file that pins nothing.</summary>
    public static QuoteLock Empty { get; } = new([], [], CurrentRules);

    /// <summary>The number of the rules that its claims passed; 0 if it has lines and no number.</summary>
    public int Rules { get; }

    /// <summary>Whether other rules than the current ones wrote it.</summary>
    public bool IsOfOtherRules => Rules != CurrentRules;

    /// <summary>The well-formed lines in the order of the file.</summary>
    public IReadOnlyList<LockLine> Lines { get; }

    /// <summary>The lines that are invalid, or repeat another.</summary>
    internal IReadOnlyList<LockProblem> Problems { get; }

    /// <summary>Reads a lock file. An invalid line is a problem and pins nothing.</summary>
    public static QuoteLock Parse(string text)
    {
        var lines = new List<LockLine>();
        var problems = new List<LockProblem>();
        var seen = new Dictionary<LockEntry, int>();
        var start = 0;
        int? rules = null;
        for (var number = 1; start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var range = new TextRange(start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            var line = text.Substring(range.Start, range.Length);
            start = end + 1;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (RulesOf(line) is { } named)
            {
                rules = rules is { } other ? Math.Min(other, named) : named;
                continue;
            }

            if (LockEntry.Parse(line, out var problem) is not { } entry)
            {
                problems.Add(new LockProblem.Malformed(number, range, problem));
            }
            else if (seen.TryGetValue(entry, out var first))
            {
                problems.Add(new LockProblem.Duplicate(number, range, entry, first));
            }
            else
            {
                seen.Add(entry, number);
                lines.Add(new LockLine(number, range, entry));
            }
        }

        return new QuoteLock(lines, problems, rules ?? (lines.Count > 0 ? 0 : CurrentRules));
    }

    /// <summary>The number that a line of rules has; null if it is another line.</summary>
    private static int? RulesOf(string line) =>
        line.StartsWith(RulesKey, StringComparison.Ordinal)
            && line.Length <= RulesKey.Length + 6
            && int.TryParse(line.Substring(RulesKey.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var rules)
            ? rules
            : null;

    /// <summary>The text of a lock file: the number of the rules, then sorted lines, each once, LF.</summary>
    public static string Print(IEnumerable<LockEntry> entries)
    {
        var text = new StringBuilder(Header.Replace("\r", "")).Append(RulesKey).Append(CurrentRules).Append('\n');
        foreach (var line in entries.Select(entry => entry.ToString())
            .Distinct(StringComparer.Ordinal)
            .OrderBy(line => line, StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The lines on quotes of some claims by source, without their places: equal as long as their content is.</summary>
    public QuoteLock Excerpt(IEnumerable<SourcedClaim> quoted) => new(
        [
            .. quoted.Distinct()
                .Where(_lines.ContainsKey)
                .SelectMany(key => _lines[key])
                .Select(line => new LockLine(0, default, line.Entry))
        ],
        [],
        Rules);

    /// <inheritdoc/>
    public bool Equals(QuoteLock? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Rules == other.Rules
            && Lines.SequenceEqual(other.Lines)
            && Problems.SequenceEqual(other.Problems));

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as QuoteLock);

    /// <inheritdoc/>
    public override int GetHashCode() => Lines.Count;

    /// <summary>Looks for the line that pins a quote.</summary>
    /// <param name="quote">The claim's quote as it is now.</param>
    /// <param name="textDigest">The digest on the source's card.</param>
    internal LockMatch Find(LockedQuote quote, string textDigest)
    {
        if (IsOfOtherRules)
        {
            return new LockMatch.OfOtherRules();
        }

        if (!_lines.TryGetValue(quote.Key, out var lines))
        {
            return new LockMatch.NoLine();
        }

        var pinned = lines.FindAll(line => quote.IsPinnedBy(line.Entry));
        return pinned.Find(line => TextDigest.AreSame(line.Entry.TextDigest, textDigest)) is { } found ? new LockMatch.Pinned(found)
            : pinned.Count > 0 ? new LockMatch.OtherText(pinned[0])
            : new LockMatch.Changed(lines);
    }
}

/// <summary>A well-formed line of a lock file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Range">Its place in the file, without its line break.</param>
/// <param name="Entry">Its content.</param>
public sealed record LockLine(int Number, TextRange Range, LockEntry Entry);

/// <summary>A line of a lock file that is invalid, or repeats another.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Range">Its place in the file, without its line break.</param>
internal abstract record LockProblem(int Number, TextRange Range)
{
    /// <summary>A line that cannot be read.</summary>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="Range">Its place.</param>
    /// <param name="Expected">What is wrong with it, in words.</param>
    public sealed record Malformed(int Number, TextRange Range, string Expected) : LockProblem(Number, Range);

    /// <summary>A line that occurred before.</summary>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="Range">Its place.</param>
    /// <param name="Entry">Its content.</param>
    /// <param name="First">The number of the first line with this content.</param>
    public sealed record Duplicate(int Number, TextRange Range, LockEntry Entry, int First) : LockProblem(Number, Range);
}

/// <summary>What a lock file contains for a quote.</summary>
internal abstract record LockMatch
{
    private LockMatch()
    {
    }

    /// <summary>It is pinned unchanged.</summary>
    public sealed record Pinned(LockLine Line) : LockMatch;

    /// <summary>The lines were written by other rules of evidence: none of them proves anything.</summary>
    public sealed record OfOtherRules : LockMatch;

    /// <summary>No line is of this claim and source.</summary>
    public sealed record NoLine : LockMatch;

    /// <summary>It is pinned unchanged, but in a text that is not the one on the card.</summary>
    public sealed record OtherText(LockLine Line) : LockMatch;

    /// <summary>The claim or the quote has changed since these lines were written.</summary>
    public sealed record Changed(IReadOnlyList<LockLine> Lines) : LockMatch;
}
