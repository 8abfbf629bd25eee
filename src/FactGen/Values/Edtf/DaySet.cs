namespace FactGen.Edtf;

/// <summary>
/// The days that a date allows, as ranges in order that neither touch nor overlap. Empty only as the result of an intersection.
/// </summary>
internal sealed class DaySet
{
    private readonly List<DayRange> _ranges;

    private DaySet(List<DayRange> ranges) => _ranges = ranges;

    public IReadOnlyList<DayRange> Ranges => _ranges;

    public bool IsEmpty => _ranges.Count == 0;

    public bool IsOneDay => _ranges.Count == 1 && _ranges[0].First == _ranges[0].Last;

    /// <summary>The first day; null if the start is open.</summary>
    public long? Earliest => _ranges[0].First is var first && first == DayRange.NoFirst ? null : first;

    /// <summary>The last day; null if the end is open.</summary>
    public long? Latest => _ranges[^1].Last is var last && last == DayRange.NoLast ? null : last;

    public static DaySet Of(DayRange range) => new([range]);

    public static DaySet Of(IEnumerable<DayRange> ranges)
    {
        var sorted = new List<DayRange>(ranges);
        sorted.Sort(static (left, right) => left.First.CompareTo(right.First));
        var merged = new List<DayRange>();
        foreach (var range in sorted)
        {
            // The last day of the calendar has no day after it to touch.
            if (merged.Count > 0 && (merged[^1].Last == DayRange.NoLast || range.First <= merged[^1].Last + 1))
            {
                merged[^1] = merged[^1] with { Last = Math.Max(merged[^1].Last, range.Last) };
            }
            else
            {
                merged.Add(range);
            }
        }

        return new DaySet(merged);
    }

    public bool IsWithin(DaySet other)
    {
        var index = 0;
        foreach (var range in _ranges)
        {
            while (index < other._ranges.Count && other._ranges[index].Last < range.Last)
            {
                index++;
            }

            if (index == other._ranges.Count || other._ranges[index].First > range.First)
            {
                return false;
            }
        }

        return true;
    }

    public DaySet Intersect(DaySet other)
    {
        var shared = new List<DayRange>();
        for (int index = 0, otherIndex = 0; index < _ranges.Count && otherIndex < other._ranges.Count;)
        {
            var (range, otherRange) = (_ranges[index], other._ranges[otherIndex]);
            var both = new DayRange(Math.Max(range.First, otherRange.First), Math.Min(range.Last, otherRange.Last));
            if (both.First <= both.Last)
            {
                shared.Add(both);
            }

            if (range.Last < otherRange.Last)
            {
                index++;
            }
            else
            {
                otherIndex++;
            }
        }

        return new DaySet(shared);
    }
}
