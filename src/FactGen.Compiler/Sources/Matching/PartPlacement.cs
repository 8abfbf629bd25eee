using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>Where the parts of a quote occur in order, within one paragraph.</summary>
/// <remarks>A window is one such occurrence: for each part, the index of its first folded character.</remarks>
internal sealed class PartPlacement(SourceText text, Phrase[] parts)
{
    private const string Ellipsis = "...";

    /// <summary>
    /// The smallest windows: each begins as late as its end allows, so that no window is inside another. Needs one pass over the places.
    /// </summary>
    public List<int[]> Windows(List<int>[] places)
    {
        var windows = new List<int[]>();
        var next = new int[parts.Length];
        var paragraph = 0;
        foreach (var first in places[0])
        {
            var window = new int[parts.Length];
            window[0] = first;
            for (var part = 1; part < parts.Length; part++)
            {
                while (next[part] < places[part].Count && places[part][next[part]] < EndOf(window, part - 1))
                {
                    next[part]++;
                }

                if (next[part] == places[part].Count)
                {
                    return windows;
                }

                window[part] = places[part][next[part]];
            }

            if (parts.Length > 1)
            {
                if (!IsInOneParagraph(window, ref paragraph))
                {
                    continue;
                }

                if (windows.Count > 0 && windows[windows.Count - 1][parts.Length - 1] == window[parts.Length - 1])
                {
                    windows.RemoveAt(windows.Count - 1);
                }
            }

            windows.Add(window);
        }

        return windows;
    }

    /// <summary>Whether a window is in one paragraph.</summary>
    /// <param name="window">The window; none before it began later.</param>
    /// <param name="paragraph">The paragraph of the window before; then that of this one.</param>
    private bool IsInOneParagraph(int[] window, ref int paragraph)
    {
        var (start, last) = (text.Folded.StartOf(window[0]), text.Folded.StartOf(EndOf(window) - 1));
        while (paragraph + 1 < text.Paragraphs.Count && text.Paragraphs[paragraph + 1].Start <= start)
        {
            paragraph++;
        }

        return paragraph + 1 >= text.Paragraphs.Count || last < text.Paragraphs[paragraph + 1].Start;
    }

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
