namespace FactGen.Compiler.Diagnostics;

/// <summary>What may have been meant by a word that is not known.</summary>
/// <param name="known">The known words.</param>
public sealed class Suggestion(IEnumerable<string> known)
{
    /// <summary>Among how many known words one may choose by reading them all.</summary>
    private const int MostListed = 30;

    /// <summary>How many letters the list of them may have: a message is read, and there may be one for each word of a file.</summary>
    private const int LongestList = 1_000;

    /// <summary>The nearest known word; null if none is near enough.</summary>
    public string? Nearest { get; init; }

    /// <summary>Whether no other is as near.</summary>
    internal bool IsOnly { get; init; }

    /// <summary>The sentence that says why the search stopped, with a space before it; empty if it did not.</summary>
    internal string Stop { get; init; } = "";

    /// <summary>The question to add to a message: whether the nearest known word was meant; that the search stopped; or nothing.</summary>
    public string Question => Nearest is null ? Stop : $" Did you mean '{Nearest}'?";

    /// <summary>The sentence to add to a message: the question; otherwise the known words, if they are few; otherwise nothing.</summary>
    public string Sentence => Question.Length > 0 ? Question : Few;

    /// <summary>The remedy that writes the nearest known word, if one is nearer than all others.</summary>
    public EquatableArray<Remedy> Remedies => Nearest is not null && IsOnly ? new([new Remedy(RemedyKind.Name, Nearest)]) : default;

    private string Few
    {
        get
        {
            List<string> few = [.. known.Take(MostListed + 1)];
            return few.Count is > 0 and <= MostListed && few.Sum(name => name.Length) <= LongestList
                ? $" Known: {string.Join(", ", few.OrderBy(name => name, StringComparer.Ordinal))}."
                : "";
        }
    }
}
