using System.Text;

namespace FactGen.Tool.Display;

/// <summary>Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their relatives.</summary>
internal static class RightToLeft
{
    private static readonly (int First, int Last)[] Blocks =
        [(0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    /// <summary>Whether a text contains such a letter.</summary>
    public static bool IsIn(string text) => text.EnumerateRunes().Any(Is);

    /// <summary>
    /// A line for a terminal, in which such words are isolated: the words and numbers around them keep their order.
    /// </summary>
    public static string Isolated(string line) => !IsIn(line) ? line
        : string.Concat(Runs(line).Select(run => run.IsRightToLeft ? $"\u2068{run.Text}\u2069" : run.Text));

    /// <summary>A sentence in runs: the words in such letters, with the spaces between them, and all that is around them.</summary>
    public static IEnumerable<(string Text, bool IsRightToLeft)> Runs(string text)
    {
        var (start, run, end) = (0, -1, 0);
        for (var index = 0; index < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            if (Is(rune))
            {
                run = run < 0 ? index : run;
                end = index + length;
            }
            else if (run >= 0 && (Rune.IsLetter(rune) || Rune.IsNumber(rune)))
            {
                yield return (text[start..run], false);
                yield return (text[run..end], true);
                (start, run) = (end, -1);
            }

            index += length;
        }

        if (run >= 0)
        {
            yield return (text[start..run], false);
            yield return (text[run..end], true);
            start = end;
        }

        yield return (text[start..], false);
    }

    private static bool Is(Rune rune) => rune.Value >= Blocks[0].First
        && Rune.IsLetter(rune)
        && Blocks.Any(block => rune.Value >= block.First && rune.Value <= block.Last);
}
