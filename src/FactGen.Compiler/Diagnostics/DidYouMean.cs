namespace FactGen.Compiler.Diagnostics;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
public static class DidYouMean
{
    /// <summary>The most edits that still make a slip of the hand: in a long word too, more is another word.</summary>
    private const int MostEdits = 8;

    /// <summary>
    /// The most cells of the comparison that are computed for one word. It is some thousands of long ids that differ only at their ends;
    /// other words are told apart after a few letters.
    /// </summary>
    public const long MostSteps = 4_000_000;

    /// <summary>
    /// The most cells for all words of one step on one file, of which a fact base of thousands of names takes some ten thousand for a word:
    /// otherwise a file of unknown names would cost their number times that of the known ones.
    /// </summary>
    public const long MostStepsTogether = 40_000_000;

    /// <summary>What it costs to look at a known word at all, in cells.</summary>
    private const int StepsToLook = 8;

    /// <summary>The nearest of the known words, or null if none is near enough.</summary>
    /// <remarks>Near enough is at most one edit for each three letters, at least one edit, and at most eight.</remarks>
    public static string? Nearest(string word, IEnumerable<string> known) => Suggest(word, known).Nearest;

    /// <summary>The sentence to add to a message on one word: see <see cref="Suggestion.Sentence"/>.</summary>
    public static string Sentence(string word, IEnumerable<string> known) => Suggest(word, known).Sentence;

    /// <summary>What may have been meant by one word.</summary>
    public static Suggestion Suggest(string word, IEnumerable<string> known)
    {
        var left = MostStepsTogether;
        return Suggest(word, known, ref left);
    }

    /// <summary>What may have been meant by one of several words.</summary>
    /// <param name="word">The word.</param>
    /// <param name="known">The known words, which are read at most twice.</param>
    /// <param name="left">How many cells all the words may still cost.</param>
    internal static Suggestion Suggest(string word, IEnumerable<string> known, ref long left)
    {
        if (left <= 0)
        {
            return new Suggestion(known) { Stop = " Which name was meant was not looked for: too many names of this file are unknown." };
        }

        var most = Math.Min(left, MostSteps);
        var (nearest, isOnly, steps) = Find(word, known, most);
        left -= steps;
        return new Suggestion(known)
        {
            Nearest = nearest,
            IsOnly = isOnly,
            Stop = steps > most ? " The search for the name that was meant stopped: too many are nearly the same." : "",
        };
    }

    /// <summary>
    /// The nearest known word, whether no other is as near, and the cells that were computed. The search stops if those are too many. Their
    /// number does not depend on the order of the words, and so neither does the result.
    /// </summary>
    internal static (string? Nearest, bool IsOnly, long Steps) Find(string word, IEnumerable<string> known, long mostSteps = MostSteps)
    {
        string? nearest = null;
        var isOnly = true;
        var most = MostEditsOf(word) + 1;
        var fewest = most;
        var (letters, looked, steps) = (LettersOf(word), 0, 0L);
        foreach (var candidate in known)
        {
            if (word.Length > FactLimits.Id || ++looked > FactLimits.Suggestions)
            {
                return (null, false, steps);
            }

            steps += StepsToLook + (candidate.Length / 4);
            var edits = MayBeNear(word, letters, candidate, most) ? Distance(word.AsSpan(), candidate.AsSpan(), most, ref steps) : most;
            if (steps > mostSteps)
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

    /// <summary>Whether one word is near enough to another to be a slip for it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="other">The other one.</param>
    /// <param name="steps">Grows by the cells that were computed.</param>
    internal static bool AreNear(string word, string other, ref long steps) =>
        word.Length <= FactLimits.Id && MostEditsOf(word) is var most && MayBeNear(word, LettersOf(word), other, most + 1)
            && Distance(word.AsSpan(), other.AsSpan(), most + 1, ref steps) <= most;

    private static int MostEditsOf(string word) => Math.Min(Math.Max(1, word.Length / 3), MostEdits);

    /// <summary>An edit adds at most one letter and removes at most one.</summary>
    private static bool MayBeNear(string word, ulong letters, string candidate, int most) =>
        Math.Abs(candidate.Length - word.Length) <= most && Count(letters ^ LettersOf(candidate)) <= 2 * most;

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
    private static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int most, ref long steps)
    {
        // What both begin and end with needs no edit: ids of one kind begin with the same words.
        var (start, tail) = (0, 0);
        var shorter = Math.Min(from.Length, to.Length);
        while (start < shorter && AreSame(from[start], to[start]))
        {
            start++;
        }

        while (tail < shorter - start && AreSame(from[from.Length - 1 - tail], to[to.Length - 1 - tail]))
        {
            tail++;
        }

        from = from.Slice(start, from.Length - start - tail);
        to = to.Slice(start, to.Length - start - tail);

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
                var same = AreSame(from[row - 1], to[column - 1]);
                var edits = Math.Min(current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
                if (column < row + most)
                {
                    edits = Math.Min(edits, last[column] + 1);
                }

                if (row > 1 && column > 1 && AreSame(from[row - 1], to[column - 2]) && AreSame(from[row - 2], to[column - 1]))
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

    private static bool AreSame(char one, char other) => one == other || char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
