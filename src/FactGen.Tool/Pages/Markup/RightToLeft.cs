using System.Text;

namespace FactGen.Tool.Pages.Markup;

/// <summary>Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their relatives.</summary>
internal static class RightToLeft
{
    private static readonly (int First, int Last)[] Blocks =
        [(0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    /// <summary>Whether a text contains such a letter.</summary>
    public static bool IsIn(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= Blocks[0].First
                && Rune.IsLetter(rune)
                && Blocks.Any(block => rune.Value >= block.First && rune.Value <= block.Last))
            {
                return true;
            }
        }

        return false;
    }
}
