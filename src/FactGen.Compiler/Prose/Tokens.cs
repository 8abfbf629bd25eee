using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>The tokens of a text, and questions that every reader asks about them.</summary>
/// <param name="text">The folded text.</param>
/// <param name="vocabulary">The words of its language; null if there is no reader for it.</param>
/// <param name="data">The stored part of each token, in the order of the text.</param>
internal sealed class Tokens(FoldedText text, Vocabulary? vocabulary, TokenData[] data)
{
    private static readonly TokenData DataBeyond;
    private static readonly Token Beyond = new(new Tokens(FoldedText.Of(""), null, []), default);

    private int[]? _breaks;

    /// <summary>The folded text.</summary>
    public FoldedText Text => text;

    /// <summary>The words of its language; null if there is no reader for it.</summary>
    public Vocabulary? Vocabulary => vocabulary;

    /// <summary>The stored part of each token.</summary>
    public TokenData[] Data => data;

    /// <summary>The indexes of the breaks between sentences: one may have a thousand words, each of which asks where it ends.</summary>
    private int[] Breaks => _breaks ??= [.. Enumerable.Range(0, data.Length).Where(index => data[index].Kind is TokenKind.Break)];

    /// <summary>How many there are.</summary>
    public int Length => data.Length;

    /// <summary>The tokens as they are in the text, with one space between them.</summary>
    public string Join() => Length == 1 ? this[0].Text : string.Join(" ", Enumerable.Range(0, Length).Select(index => this[index].Text));

    /// <summary>The token at an index.</summary>
    public Token this[int index] => new(this, data[index]);

    /// <summary>The token at an index; beyond the ends, a break.</summary>
    [MethodImpl(Loops.Optimized)]
    public Token At(int index) => (uint)index < (uint)data.Length ? new(this, data[index]) : Beyond;

    /// <summary>The stored part of the token at an index; of a break outside of the text.</summary>
    [MethodImpl(Loops.Optimized)]
    public ref readonly TokenData DataAt(int index)
    {
        if ((uint)index < (uint)data.Length)
        {
            return ref data[index];
        }

        return ref DataBeyond;
    }

    /// <summary>The index of the first token that begins at a place of the original text or behind it.</summary>
    [MethodImpl(Loops.Optimized)]
    public int IndexAt(int place)
    {
        var (low, high) = (0, data.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].Start < place || data[middle].Kind is TokenKind.Break && this[middle].Start == place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The index of the first token of the sentence that has, or ends before, an index.</summary>
    public int StartOfSentence(int index) => FirstBreakFrom(index) is > 0 and var end ? Breaks[end - 1] + 1 : Math.Min(index, 0);

    /// <summary>The index after the last token of the sentence that has an index.</summary>
    public int EndOfSentence(int index) =>
        FirstBreakFrom(index) is var end && end < Breaks.Length ? Breaks[end] : Math.Max(index, data.Length);

    private int FirstBreakFrom(int index)
    {
        var found = Array.BinarySearch(Breaks, index);
        return found >= 0 ? found : ~found;
    }


    /// <summary>Others of the same text.</summary>
    public Tokens With(TokenData[] others) => new(text, vocabulary, others);

    /// <summary>Whether these words, with nothing between them, are at an index.</summary>
    [MethodImpl(Loops.Optimized)]
    public bool StandsAt(int index, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (!At(index + word).Reads(words[word]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two words, with nothing between them, are at an index.</summary>
    [MethodImpl(Loops.Optimized)]
    public bool StandsAt(int index, string first, string second) => At(index).Reads(first) && At(index + 1).Reads(second);

    /// <summary>Whether three words, with nothing between them, are at an index.</summary>
    [MethodImpl(Loops.Optimized)]
    public bool StandsAt(int index, string first, string second, string third) =>
        StandsAt(index, first, second) && At(index + 2).Reads(third);

    /// <summary>From the start of one token to the end of the one before another.</summary>
    [MethodImpl(Loops.Optimized)]
    public TextRange Range(int first, int afterLast) => new(this[first].Start, this[afterLast - 1].End);
}
