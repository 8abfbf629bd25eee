using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>Words to be looked up in a text: folded as the text is.</summary>
internal sealed class Phrase
{
    private Phrase(FoldedText folded, bool firstLetterMayDiffer)
    {
        Text = folded.Text;
        Kinds = CharacterKinds.Of(Text);
        FirstLetter = firstLetterMayDiffer ? FindFirstLetter() : -1;
        Words = WordSplitter.Split(folded, Kinds);
    }

    /// <summary>The folded words.</summary>
    public string Text { get; }

    /// <summary>The kind of each character.</summary>
    public CharacterKind[] Kinds { get; }

    /// <summary>The words and numbers among them.</summary>
    public Word[] Words { get; }

    /// <summary>The index of the letter whose case may differ: the first letter, unless a digit comes before it; otherwise -1.</summary>
    public int FirstLetter { get; }

    /// <summary>Folds some words.</summary>
    public static Phrase Of(string words, bool firstLetterMayDiffer = true) => new(FoldedText.Of(words), firstLetterMayDiffer);

    /// <summary>Whether a folded text has these words at a place, a first letter aside.</summary>
    [MethodImpl(Loops.Optimized)]
    public bool StandsAt(string text, int start, Work work)
    {
        if (start < 0 || start + Text.Length > text.Length)
        {
            return false;
        }

        work.Steps += Text.Length;
        var letter = FirstLetter;
        return letter < 0
            ? string.CompareOrdinal(text, start, Text, 0, Text.Length) == 0
            : char.ToLowerInvariant(text[start + letter]) == char.ToLowerInvariant(Text[letter])
                && string.CompareOrdinal(text, start, Text, 0, letter) == 0
                && string.CompareOrdinal(text, start + letter + 1, Text, letter + 1, Text.Length - letter - 1) == 0;
    }

    private int FindFirstLetter()
    {
        var first = Array.FindIndex(Kinds, kind => kind != CharacterKind.Other);
        return first >= 0 && Kinds[first] == CharacterKind.Letter ? first : -1;
    }
}

/// <summary>Counts the cost of a search, so that a test can check that it stays linear.</summary>
internal sealed class Work
{
    /// <summary>Characters compared and places looked at.</summary>
    public long Steps { get; set; }
}
