using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>
/// What somebody says without quotation marks: a turn of an interview behind its speaker's label, and the paragraph after one that ends in
/// "said:".
/// </summary>
/// <remarks>
/// "Q:" is a label wherever a paragraph begins with it; a name ("LIND:", "Ada Lind:") only if two paragraphs do. Otherwise it is a
/// dateline, the heading of an abstract or a field of a form.
/// </remarks>
internal static class SpokenTurns
{
    private const int LongestLabel = 40;
    private const int MostWords = 3;

    private static readonly HashSet<string> Questions =
        new(["q", "a", "question", "answer", "interviewer", "interviewee"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Sayings = new(
        ["said", "says", "wrote", "writes", "stated", "states", "added", "replied", "declared", "announced", "explained", "answered", "asked"],
        StringComparer.Ordinal);

    /// <summary>The turns of a text, in its order; none overlaps another.</summary>
    public static TextRange[] Find(SourceText source)
    {
        var text = source.Text;
        HashSet<string> labels = new(
            source.Paragraphs
                .Select(paragraph => LabelOf(text, paragraph))
                .OfType<string>()
                .GroupBy(label => label, StringComparer.Ordinal)
                .Where(label => Questions.Contains(label.Key) || label.Skip(1).Any())
                .Select(label => label.Key),
            StringComparer.Ordinal);
        List<TextRange> found = [];
        var isAnnounced = false;
        foreach (var paragraph in source.Paragraphs)
        {
            if (isAnnounced)
            {
                found.Add(paragraph);
            }
            else if (LabelOf(text, paragraph) is { } label && labels.Contains(label))
            {
                found.Add(new TextRange(paragraph.Start + label.Length + 2, paragraph.End));
            }

            isAnnounced = Announces(text, paragraph);
        }

        return [.. found];
    }

    /// <summary>The word or the name before a colon that a paragraph begins with.</summary>
    private static string? LabelOf(string text, TextRange paragraph)
    {
        if (paragraph.Length == 0 || !char.IsUpper(text[paragraph.Start]))
        {
            return null;
        }

        var colon = text.IndexOf(':', paragraph.Start, Math.Min(paragraph.Length, LongestLabel));
        if (colon < 0 || colon + 2 >= paragraph.End || text[colon + 1] != ' ')
        {
            return null;
        }

        var label = text.Substring(paragraph.Start, colon - paragraph.Start);
        return Questions.Contains(label) || IsName(label) ? label : null;
    }

    /// <summary>Whether a label is one to three words in capitals, or two or three with a capital, and no article.</summary>
    private static bool IsName(string label)
    {
        var words = label.Split(' ');
        var isLoud = label.Length > 1 && label.All(letter => char.IsUpper(letter) || letter is ' ' or '.' or '-' or '\'' or '’');
        return words.Length <= MostWords
            && (isLoud || words.Length > 1 && words.All(word => word.Length > 0 && char.IsUpper(word[0]) && word.All(IsOfName)))
            && words[0] is not ("The" or "A" or "An" or "THE" or "AN");
    }

    private static bool IsOfName(char letter) => char.IsLetter(letter) || letter is '.' or '-' or '\'' or '’';

    /// <summary>Whether a paragraph ends in a verb of saying and a colon.</summary>
    private static bool Announces(string text, TextRange paragraph)
    {
        var end = paragraph.End - 1;
        if (end <= paragraph.Start || text[end] != ':')
        {
            return false;
        }

        var start = end;
        while (start > paragraph.Start && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start > paragraph.Start && Sayings.Contains(text.Substring(start, end - start));
    }
}
