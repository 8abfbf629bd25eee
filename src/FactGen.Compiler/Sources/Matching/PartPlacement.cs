using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>Where the parts of a quote occur in order, within one paragraph.</summary>
/// <remarks>A window is one such occurrence: for each part, the index of its first folded character.</remarks>
internal sealed class PartPlacement(SourceText text, Phrase[] parts, Work work)
{
    private const string Ellipsis = "...";

    /// <summary>
    /// The smallest windows: each begins as late as its end allows, so that no window is inside another. Costs about as much as the rarest
    /// part has places: each window has one of them, and the other parts are looked up around it.
    /// </summary>
    public List<int[]> Windows(List<int>[] places)
    {
        var windows = new List<int[]>();
        var rarest = 0;
        for (var part = 1; part < parts.Length; part++)
        {
            rarest = places[part].Count < places[rarest].Count ? part : rarest;
        }

        var last = parts.Length - 1;
        foreach (var anchor in places[rarest])
        {
            work.Steps += parts.Length;
            if (LatestBefore(places, rarest, anchor) is not { } first)
            {
                continue;
            }

            if (EarliestFrom(places, first) is not { } window)
            {
                return windows;
            }

            if (parts.Length > 1)
            {
                if (!IsInOneParagraph(window))
                {
                    continue;
                }

                if (windows.Count > 0 && windows[windows.Count - 1][last] == window[last])
                {
                    windows.RemoveAt(windows.Count - 1);
                }
            }

            windows.Add(window);
        }

        return windows;
    }

    /// <summary>The latest place of the first part from which the parts can follow each other up to a place of another part.</summary>
    private int? LatestBefore(List<int>[] places, int part, int place)
    {
        for (; part > 0; part--)
        {
            var before = places[part - 1];
            var found = before.BinarySearch(place - parts[part - 1].Text.Length);
            var index = found >= 0 ? found : ~found - 1;
            if (index < 0)
            {
                return null;
            }

            place = before[index];
        }

        return place;
    }

    /// <summary>The places of all parts, each the earliest after the one before; null if one does not follow.</summary>
    private int[]? EarliestFrom(List<int>[] places, int first)
    {
        var window = new int[parts.Length];
        window[0] = first;
        for (var part = 1; part < parts.Length; part++)
        {
            var found = places[part].BinarySearch(EndOf(window, part - 1));
            var index = found >= 0 ? found : ~found;
            if (index == places[part].Count)
            {
                return null;
            }

            window[part] = places[part][index];
        }

        return window;
    }

    private bool IsInOneParagraph(int[] window) =>
        ParagraphOf(window[0]) == ParagraphOf(EndOf(window) - 1);

    /// <summary>The ranges between the parts: what a window skips.</summary>
    public IEnumerable<(int Start, int End)> Gaps(int[] window)
    {
        for (var part = 1; part < window.Length; part++)
        {
            yield return (EndOf(window, part - 1), window[part]);
        }
    }

    /// <summary>Whether a gap contains only an ellipsis of the text itself.</summary>
    public bool IsEllipsis((int Start, int End) gap) => text.Folded.Text.Substring(gap.Start, gap.End - gap.Start).Trim(' ') == Ellipsis;

    /// <summary>A window's place in the original text.</summary>
    public QuotePlace PlaceOf(int[] window) =>
        new([.. window.Select((start, part) => RangeOf(part, start))]);

    /// <summary>Where a window ends in the folded text.</summary>
    public int EndOf(int[] window) => EndOf(window, window.Length - 1);

    /// <summary>Why parts that all occur in the text do not occur in order within a paragraph.</summary>
    public QuoteMatch? WhyNone(IReadOnlyList<List<int>> places, IReadOnlyList<string> originals)
    {
        if (FirstParagraphWithAll(places) is { } together)
        {
            var order = Enumerable.Range(0, parts.Length).OrderBy(part => together[part]).ToArray();
            return order.Select((part, index) => part == index).All(same => same)
                ? null
                : new QuoteMatch.PartsOutOfOrder(
                    [.. order.Select(part => originals[part])], [.. order.Select(part => RangeOf(part, together[part]))]);
        }

        return new QuoteMatch.PartsLeaveParagraph([.. places.Select((list, part) => RangeOf(part, list[0]))]);
    }

    private int EndOf(int[] window, int part) => window[part] + parts[part].Text.Length;

    private int ParagraphOf(int index) => text.ParagraphAt(text.Folded.StartOf(index));

    private TextRange RangeOf(int part, int place) => text.Folded.RangeOf(place, place + parts[part].Text.Length);

    /// <summary>The first place of each part in the first paragraph that has all of them.</summary>
    private int[]? FirstParagraphWithAll(IReadOnlyList<List<int>> places)
    {
        var byParagraph = places.Select(list =>
        {
            var first = new Dictionary<int, int>();
            foreach (var place in list)
            {
                var paragraph = ParagraphOf(place);
                if (!first.ContainsKey(paragraph))
                {
                    first.Add(paragraph, place);
                }
            }

            return first;
        }).ToArray();

        foreach (var paragraph in places[0].Select(ParagraphOf))
        {
            if (byParagraph.All(first => first.ContainsKey(paragraph)))
            {
                return [.. byParagraph.Select(first => first[paragraph])];
            }
        }

        return null;
    }
}
