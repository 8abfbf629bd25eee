namespace FactGen.Compiler.Diagnostics;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
public static class DidYouMean
{
    /// <summary>Among how many known words one may choose by reading them all.</summary>
    private const int MostListed = 30;

    /// <summary>The most edits that still make a slip of the hand: in a long word too, more is another word.</summary>
    private const int MostEdits = 8;

    /// <summary>
    /// The most cells of the comparison that are computed for one word. It is some thousands of long ids that differ only at their ends;
    /// other words are told apart after a few letters.
    /// </summary>
    public const long MostSteps = 4_000_000;

    /// <summary>The nearest of the known words, or null if none is near enough.</summary>
    /// <remarks>Near enough is at most one edit for each three letters, at least one edit, and at most eight.</remarks>
    public static string? Nearest(string word, IEnumerable<string> known) => Find(word, known).Nearest;

    /// <summary>The remedy that writes the nearest known word, if one is nearer than all others.</summary>
    public static EquatableArray<Remedy> Remedy(string word, IEnumerable<string> known) =>
        Find(word, known) is { Nearest: { } nearest, IsOnly: true } ? new([new Remedy(RemedyKind.Name, nearest)]) : default;

    /// <summary>
    /// The sentence to add to a message: the nearest known word; otherwise the known words, if they are few; otherwise nothing.
    /// </summary>
    public static string Sentence(string word, IEnumerable<string> known)
    {
        if (Question(word, known) is { Length: > 0 } question)
        {
            return question;
        }

        List<string> few = [.. known.Take(MostListed + 1)];
        return few.Count is > 0 and <= MostListed ? $" Known: {string.Join(", ", few.OrderBy(name => name, StringComparer.Ordinal))}." : "";
    }

    /// <summary>
    /// The question to add to a message: whether the nearest known word was meant; that the search stopped; or nothing.
    /// </summary>
    public static string Question(string word, IEnumerable<string> known) => Find(word, known) switch
    {
        { Nearest: { } nearest } => $" Did you mean '{nearest}'?",
        { Steps: > MostSteps } => " The search for the name that was meant stopped: too many are nearly the same.",
        _ => "",
    };

    /// <summary>
    /// The nearest known word, whether no other is as near, and the cells that were computed. The search stops if those are too many. Their
    /// number does not depend on the order of the words, and so neither does the result.
    /// </summary>
    internal static (string? Nearest, bool IsOnly, long Steps) Find(string word, IEnumerable<string> known)
    {
        string? nearest = null;
        var isOnly = true;
        var most = Math.Min(Math.Max(1, word.Length / 3), MostEdits) + 1;
        var fewest = most;
        var (letters, looked, steps) = (LettersOf(word), 0, 0L);
        foreach (var candidate in known)
        {
            if (word.Length > FactLimits.Id || ++looked > FactLimits.Suggestions)
            {
                return (null, false, steps);
            }

            // An edit adds at most one letter and removes at most one.
            if (Math.Abs(candidate.Length - word.Length) > most || Count(letters ^ LettersOf(candidate)) > 2 * most)
            {
                continue;
            }

            var edits = Distance(word, candidate, most, ref steps);
            if (steps > MostSteps)
            {
                return (null, false, steps);
            }

            if (edits < fewest)
            {
                (nearest, fewest, isOnly) = (candidate, edits, true);
            }
            else if (edits == fewest && nearest is not null && candidate != nearest)
            {
                (nearest, isOnly) = (string.CompareOrdinal(candidate, nearest) < 0 ? candidate : nearest, false);
            }
        }

        return (nearest, isOnly, steps);
    }

    /// <summary>The letters and digits that a word has, a bit for each, letter case aside.</summary>
    private static ulong LettersOf(string word)
    {
        var letters = 0ul;
        foreach (var character in word)
        {
            letters |= 1ul << (char.ToLowerInvariant(character) & 63);
        }

        return letters;
    }

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>
    /// Edits (insert, delete, replace, swap neighbours) that turn one word into the other, letter case aside; if they are more than the
    /// most that count, any number above that.
    /// </summary>
    /// <remarks>Only cells near the diagonal can have so few edits, and most words are other ones after a few letters.</remarks>
    private static int Distance(string from, string to, int most, ref long steps)
    {
        // Both are bounded: the words by FactLimits.Id, and what they are compared with is not much longer.
        Span<int> beforeLast = stackalloc int[to.Length + 1];
        Span<int> last = stackalloc int[to.Length + 1];
        Span<int> current = stackalloc int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= from.Length; row++)
        {
            var (first, end) = (Math.Max(1, row - most), Math.Min(to.Length, row + most));
            steps += Math.Max(1, end + 1 - first);
            current[first - 1] = first == 1 ? row : most + 1;
            var least = current[first - 1];
            for (var column = first; column <= end; column++)
            {
                var same = char.ToLowerInvariant(from[row - 1]) == char.ToLowerInvariant(to[column - 1]);
                var edits = Math.Min(current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
                if (column < row + most)
                {
                    edits = Math.Min(edits, last[column] + 1);
                }

                if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                {
                    edits = Math.Min(edits, beforeLast[column - 2] + 1);
                }

                current[column] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most)
            {
                return least;
            }

            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[to.Length];
    }
}
