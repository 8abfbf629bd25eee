namespace FactGen.Compiler.Sources.Texts;

/// <summary>Divides letters into base and marks, so that an accent counts the same however it was typed.</summary>
/// <remarks>
/// <c>string.Normalize</c> would do it, but returns its input unchanged in a process that runs in globalization-invariant
/// mode, as compilers in containers do: the same facts would compile on one machine and not on the next.
/// </remarks>
internal static class CanonicalDecomposition
{
    private const int HangulFirst = 0xAC00;
    private const int HangulCount = 11172;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    /// <summary>Whether the character cannot be divided; quick for the common ones.</summary>
    public static bool IsStable(char character) =>
        character < '\u00C0'
        || (!IsHangulSyllable(character) && IndexOf(CanonicalData.Decompositions, character, exact: true) < 0 && ClassOf(character) == 0);

    /// <summary>Adds the parts of a character, divided as far as possible.</summary>
    public static void Append(List<char> parts, char character)
    {
        if (IsHangulSyllable(character))
        {
            var index = character - HangulFirst;
            parts.Add((char)(0x1100 + (index / (VowelCount * TailCount))));
            parts.Add((char)(0x1161 + (index % (VowelCount * TailCount) / TailCount)));
            if (index % TailCount is > 0 and var tail)
            {
                parts.Add((char)(0x11A7 + tail));
            }

            return;
        }

        var entry = character < '\u00C0' ? -1 : IndexOf(CanonicalData.Decompositions, character, exact: true);
        if (entry < 0)
        {
            parts.Add(character);
            return;
        }

        Append(parts, CanonicalData.Decompositions[entry + 1]);
        if (CanonicalData.Decompositions[entry + 2] is not '\0' and var mark)
        {
            Append(parts, mark);
        }
    }

    /// <summary>The combining class: 0 for all that is no mark, and marks of one class keep their order.</summary>
    public static int ClassOf(char character)
    {
        if (character < '\u0300')
        {
            return 0;
        }

        var entry = IndexOf(CanonicalData.CombiningClasses, character, exact: false);
        return entry >= 0 && character <= CanonicalData.CombiningClasses[entry + 1] ? CanonicalData.CombiningClasses[entry + 2] : 0;
    }

    private static bool IsHangulSyllable(char character) => character is >= (char)HangulFirst and < (char)(HangulFirst + HangulCount);

    /// <summary>
    /// The entry of three that begins with the character, or (not exact) the last that begins at or before it; otherwise -1.
    /// </summary>
    private static int IndexOf(string data, char character, bool exact)
    {
        var (low, high) = (0, (data.Length / 3) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (data[middle * 3] <= character)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 || (exact && data[high * 3] != character) ? -1 : high * 3;
    }
}
