using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose;

/// <summary>What every reader asks of a text's tokens.</summary>
internal static class TokenReading
{
    private static readonly Token Beyond;

    /// <summary>The token at an index; beyond the ends, a break.</summary>
    public static ref readonly Token At(this Token[] tokens, int index)
    {
        if ((uint)index < (uint)tokens.Length)
        {
            return ref tokens[index];
        }

        return ref Beyond;
    }

    /// <summary>Whether these words, and nothing between them, stand at an index.</summary>
    public static bool StandsAt(this Token[] tokens, int index, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (tokens.At(index + word).Lower != words[word] || words[word].Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two words, and nothing between them, stand at an index.</summary>
    public static bool StandsAt(this Token[] tokens, int index, string first, string second) =>
        tokens.At(index).Lower == first && tokens.At(index + 1).Lower == second;

    /// <summary>Whether three words, and nothing between them, stand at an index.</summary>
    public static bool StandsAt(this Token[] tokens, int index, string first, string second, string third) =>
        tokens.StandsAt(index, first, second) && tokens.At(index + 2).Lower == third;

    /// <summary>From the start of one token to the end of the one before another.</summary>
    public static TextRange Range(this Token[] tokens, int first, int afterLast) => new(tokens[first].Start, tokens[afterLast - 1].End);
}
