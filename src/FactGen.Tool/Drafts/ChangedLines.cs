using System.Globalization;
using System.Text;

namespace FactGen.Tool.Drafts;

/// <summary>The lines in which two versions of a file differ, from the first to the last.</summary>
/// <param name="Number">The number of the first, from 1.</param>
/// <param name="Start">Its offset in the old version.</param>
/// <param name="Removed">The lines of the old version, each with its break.</param>
/// <param name="Added">The lines of the new version, each with its break.</param>
internal sealed record ChangedLines(int Number, int Start, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    /// <summary>Just past the last old line.</summary>
    public int End => Start + Removed.Sum(line => line.Length);

    /// <summary>Compares two versions of a file.</summary>
    public static ChangedLines Between(string before, string after)
    {
        string[] old = [.. LinesOf(before)];
        string[] changed = [.. LinesOf(after)];
        var same = old.Zip(changed).TakeWhile(pair => pair.First == pair.Second).Count();
        var sameEnd = Math.Min(
            Math.Min(old.Length, changed.Length) - same,
            old.Reverse().Zip(changed.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count());
        return new ChangedLines(
            same + 1,
            old.Take(same).Sum(line => line.Length),
            old[same..(old.Length - sameEnd)],
            changed[same..(changed.Length - sameEnd)]);
    }

    /// <summary>The lines as a diff shows them: old ones behind a minus, new ones behind a plus.</summary>
    /// <param name="path">The file.</param>
    public string Diff(string path)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{path}, line {Number}:\n");
        foreach (var (sign, lines) in new[] { ('-', Removed), ('+', Added) })
        {
            foreach (var line in lines)
            {
                text.Append(sign).Append(line.TrimEnd('\r', '\n')).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> LinesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            yield return text[start..end];
            start = end;
        }
    }
}
