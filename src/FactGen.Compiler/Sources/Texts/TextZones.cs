namespace FactGen.Compiler.Sources.Texts;

/// <summary>A part of a source that is never evidence: a menu, a cookie notice, another headline.</summary>
/// <param name="From">Its first words; it applies wherever they occur.</param>
/// <param name="To">Its last words; null for the end of the line, <see cref="EndOfText"/> for the rest of the text.</param>
public sealed record Exclusion(string From, string? To = null)
{
    /// <summary>The word that means the rest of the text.</summary>
    public const string EndOfText = "end";
}

/// <summary>A stretch of a text that an exclusion covers.</summary>
public sealed record ExcludedZone(TextRange Range, Exclusion Exclusion);

/// <summary>Words of a card that its text does not have.</summary>
public abstract record ZoneProblem
{
    private ZoneProblem()
    {
    }

    /// <summary>The first words of an exclusion do not occur in the text.</summary>
    public sealed record FromNotFound(Exclusion Exclusion) : ZoneProblem;

    /// <summary>The last words do not follow one occurrence of the first words. Nothing is excluded there.</summary>
    public sealed record ToNotFound(Exclusion Exclusion, TextRange From) : ZoneProblem;

    /// <summary>A heading begins no line of the text.</summary>
    public sealed record HeadingNotFound(string Heading) : ZoneProblem;
}

/// <summary>What a card says about the parts of its text.</summary>
/// <param name="Excluded">The excluded stretches, in the order of the text and apart.</param>
/// <param name="Headings">The headings' stretches, in the order of the text and apart.</param>
/// <param name="Problems">What the card names and the text does not contain.</param>
public sealed record TextZones(
    IReadOnlyList<ExcludedZone> Excluded,
    IReadOnlyList<TextRange> Headings,
    IReadOnlyList<ZoneProblem> Problems)
{
    private readonly TextRange[] _excluded = [.. Excluded.Select(zone => zone.Range)];
    private readonly TextRange[] _headings = [.. Headings];
    private TextRange[] _sections = [];
    private string[] _wordsOfSections = [];

    /// <summary>A text that is evidence from end to end.</summary>
    public static TextZones None { get; } = new([], [], []);

    /// <summary>An excluded range that touches a given one, or null.</summary>
    public ExcludedZone? ExclusionOf(TextRange range)
    {
        var last = Ordered.LastBefore(_excluded, range.End);
        return last >= 0 && _excluded[last].Overlaps(range) ? Excluded[last] : null;
    }

    /// <summary>Whether a range touches a heading.</summary>
    public bool IsInHeading(TextRange range)
    {
        var last = Ordered.LastBefore(_headings, range.End);
        return last >= 0 && _headings[last].Overlaps(range);
    }

    /// <summary>
    /// The last heading before a place, in the words of the card; null if there is none. A caption is no heading of what follows it.
    /// </summary>
    internal string? HeadingBefore(int place)
    {
        var last = Ordered.LastBefore(_sections, place);
        return last >= 0 ? _wordsOfSections[last] : null;
    }

    internal static TextZones Find(SourceText text, IEnumerable<Exclusion> exclusions, IEnumerable<string> headings)
    {
        var problems = new List<ZoneProblem>();
        var excluded = new List<ExcludedZone>();
        foreach (var exclusion in exclusions)
        {
            excluded = SideBySide(excluded, ZonesOf(text, exclusion, problems));
        }

        var headingRanges = new List<TextRange>();
        var words = new Dictionary<int, string>();
        foreach (var heading in headings.Distinct(StringComparer.Ordinal))
        {
            var before = headingRanges.Count;
            AddHeading(text, heading, headingRanges, problems);
            foreach (var range in headingRanges.Skip(before))
            {
                words[range.Start] = heading;
            }
        }

        headingRanges.Sort((left, right) => left.Start.CompareTo(right.Start));
        var apart = new List<TextRange>();
        foreach (var range in headingRanges)
        {
            var start = apart.Count == 0 ? 0 : apart[apart.Count - 1].End;
            if (range.End > start)
            {
                apart.Add(new TextRange(Math.Max(start, range.Start), range.End));
            }
        }

        TextRange[] sections =
        [
            .. apart.Where(range => words.ContainsKey(range.Start) && UndeclaredHeadings.RoleOf(text, range) is not LineRole.Caption),
        ];
        return new TextZones(excluded, apart, problems)
        {
            _sections = sections,
            _wordsOfSections = [.. sections.Select(section => words[section.Start])],
        };
    }

    /// <summary>Cuts ranges that overlap so that they are next to each other: a look-up then needs only one.</summary>
    private static List<ExcludedZone> SideBySide(List<ExcludedZone> zones, List<ExcludedZone> others)
    {
        var apart = new List<ExcludedZone>(zones.Count + others.Count);
        for (int index = 0, other = 0; index < zones.Count || other < others.Count;)
        {
            var zone = other == others.Count || (index < zones.Count && zones[index].Range.Start <= others[other].Range.Start)
                ? zones[index++]
                : others[other++];
            var start = apart.Count == 0 ? 0 : apart[apart.Count - 1].Range.End;
            if (zone.Range.End > start)
            {
                apart.Add(zone.Range.Start >= start ? zone : zone with { Range = new TextRange(start, zone.Range.End) });
            }
        }

        return apart;
    }

    private static List<ExcludedZone> ZonesOf(SourceText text, Exclusion exclusion, List<ZoneProblem> problems)
    {
        var zones = new List<ExcludedZone>();
        var work = new Work();
        var from = Phrase.Of(exclusion.From);
        var to = exclusion.To is null or Exclusion.EndOfText ? null : Phrase.Of(exclusion.To);
        var ends = to is null ? [] : text.Occurrences.Find(to, work).ConvertAll(place => place + to.Text.Length);
        var starts = text.Occurrences.Find(from, work);
        if (starts.Count == 0)
        {
            problems.Add(new ZoneProblem.FromNotFound(exclusion));
        }

        var (nextEnd, covered) = (0, 0);
        foreach (var start in starts)
        {
            var first = text.Folded.RangeOf(start, start + from.Text.Length);
            if (first.Start < covered)
            {
                continue;
            }

            if (EndFrom(first, start) is not { } end)
            {
                problems.Add(new ZoneProblem.ToNotFound(exclusion, first));
                break;
            }

            zones.Add(new ExcludedZone(new TextRange(first.Start, end), exclusion));
            covered = end;
        }

        return zones;

        // Starts come in order, so the search for an end goes on where the last one stopped.
        int? EndFrom(TextRange first, int start)
        {
            if (to is null)
            {
                return exclusion.To is null ? text.EndOfLine(first.End) : text.Text.Length;
            }

            while (nextEnd < ends.Count && (ends[nextEnd] < start + from.Text.Length || ends[nextEnd] - to.Text.Length < start))
            {
                nextEnd++;
            }

            return nextEnd == ends.Count ? null : text.Folded.EndOf(ends[nextEnd] - 1);
        }
    }

    /// <summary>
    /// A heading is recognized where its words begin a line. The whole line is then the heading, unless the line ends like a sentence: then
    /// text follows the heading on its line, and only its words are the heading.
    /// </summary>
    private static void AddHeading(SourceText text, string heading, List<TextRange> ranges, List<ZoneProblem> problems)
    {
        var phrase = Phrase.Of(heading);
        var before = ranges.Count;
        foreach (var place in text.Occurrences.Find(phrase, new Work()))
        {
            var range = text.Folded.RangeOf(place, place + phrase.Text.Length);
            var line = text.StartOfLine(range.Start);
            if (text.Text.Substring(line, range.Start - line)
                .All(character => char.IsWhiteSpace(character) || Typography.IsOpening(character)))
            {
                var end = text.EndOfLine(range.End);
                ranges.Add(EndsAsSentence(text.Text, range.End, end) ? range : new TextRange(range.Start, end));
            }
        }

        if (ranges.Count == before)
        {
            problems.Add(new ZoneProblem.HeadingNotFound(heading));
        }
    }

    private static bool EndsAsSentence(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || Typography.IsClosing(text[end - 1])))
        {
            end--;
        }

        return end > start && text[end - 1] is '.' or '!' or '?' or '…';
    }
}
