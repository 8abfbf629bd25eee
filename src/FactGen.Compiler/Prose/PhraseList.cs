using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>Words and phrases to look for in a text, in any case.</summary>
/// <remarks>Each phrase is written with one space between its tokens; a hyphen is a token.</remarks>
internal sealed class PhraseList
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);
    private readonly WordUse _use;

    /// <summary>A list of phrases.</summary>
    /// <param name="use">What a vocabulary notes of the words that its phrases begin with.</param>
    /// <param name="phrases">The phrases.</param>
    public PhraseList(WordUse use, params IEnumerable<string> phrases)
    {
        _use = use;
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ');
            if (!_byFirst.TryGetValue(words[0], out var beginning))
            {
                _byFirst.Add(words[0], beginning = []);
            }

            beginning.Add(words);
        }

        foreach (var beginning in _byFirst.Values)
        {
            beginning.Sort((left, right) => right.Length.CompareTo(left.Length));
        }
    }

    /// <summary>The words that its phrases begin with.</summary>
    public IReadOnlyCollection<string> Beginnings => _byFirst.Keys;

    /// <summary>Where the phrases occur, the longest at each place, in the order of the text.</summary>
    [MethodImpl(Loops.Optimized)]
    public TextRange[] FindAll(Tokens tokens)
    {
        var found = new List<TextRange>();
        for (var index = 0; index < tokens.Length; index++)
        {
            if ((tokens[index].Use & _use) != 0 && LengthAt(tokens, index) is > 0 and var length)
            {
                found.Add(tokens.Range(index, index + length));
            }
        }

        return [.. found];
    }

    private int LengthAt(Tokens tokens, int index)
    {
        if (_byFirst.TryGetValue(tokens[index].Lower, out var beginning)) // lists may share a use
        {
            foreach (var phrase in beginning)
            {
                if (tokens.StandsAt(index, phrase))
                {
                    return phrase.Length;
                }
            }
        }

        return 0;
    }
}
