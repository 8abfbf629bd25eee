using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose;

/// <summary>Words and phrases to look for in a text, in whatever case.</summary>
/// <remarks>Each phrase is written with one space between its tokens; a hyphen is a token.</remarks>
internal sealed class PhraseList
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);

    public PhraseList(params IEnumerable<string> phrases)
    {
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

    /// <summary>How many tokens the longest phrase has that begins at an index; 0 where none does.</summary>
    public int LengthAt(Token[] tokens, int index)
    {
        if (!_byFirst.TryGetValue(tokens[index].Lower, out var phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            var same = 1;
            while (same < phrase.Length && index + same < tokens.Length && tokens[index + same].Lower == phrase[same])
            {
                same++;
            }

            if (same == phrase.Length)
            {
                return same;
            }
        }

        return 0;
    }

    /// <summary>Where the phrases stand, in the order of the text.</summary>
    public IReadOnlyList<TextRange> FindAll(Token[] tokens)
    {
        var found = new List<TextRange>();
        for (var index = 0; index < tokens.Length; index++)
        {
            if (LengthAt(tokens, index) is > 0 and var length)
            {
                found.Add(new TextRange(tokens[index].Start, tokens[index + length - 1].End));
            }
        }

        return found;
    }
}
