namespace FactGen.Compiler.Sources;

/// <summary>Finds where a phrase stands in a text: by its rarest run of letters or digits, through an index built once.</summary>
/// <remarks>
/// Looking at every place of a common run costs too much only in texts made to that end. Then the text is searched from
/// end to end in linear time, so that no phrase ever costs more than a few passes over the text.
/// </remarks>
internal sealed class OccurrenceIndex
{
    private readonly string _text;
    private readonly FoldedText _folded;
    private readonly List<Word> _words;
    private readonly Dictionary<int, List<int>> _runs = [];

    public OccurrenceIndex(FoldedText folded, CharacterKind[] kinds, List<Word> words)
    {
        (_folded, _text, _words) = (folded, folded.Text, words);
        foreach (var (start, end) in Runs(kinds))
        {
            var hash = HashOf(_text, start, end);
            if (!_runs.TryGetValue(hash, out var starts))
            {
                _runs.Add(hash, starts = []);
            }

            starts.Add(start);
        }
    }

    /// <summary>Where the phrase stands from a word's start to a word's end, in the order of the text.</summary>
    public List<int> Find(Phrase phrase, Work work)
    {
        var places = phrase.Words.Count == 0 ? FindCharacters(phrase, work) : FindWords(phrase, work);
        places.RemoveAll(place => WordCutAt(place) is not null || WordCutAt(place + phrase.Text.Length) is not null);
        return places;
    }

    /// <summary>Where the phrase stands as mere characters, words cut or not; in one pass over the text for each case of its first letter.</summary>
    public List<int> FindCharacters(Phrase phrase, Work work)
    {
        var places = KnuthMorrisPratt(phrase.Text, work);
        if (phrase.FirstLetter >= 0)
        {
            var letter = phrase.Text[phrase.FirstLetter];
            var other = char.IsUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter);
            if (other != letter)
            {
                var characters = phrase.Text.ToCharArray();
                characters[phrase.FirstLetter] = other;
                places.AddRange(KnuthMorrisPratt(new string(characters), work));
                places.Sort();
            }
        }

        places.RemoveAll(place => SplitsCharacter(place, phrase));
        return places;
    }

    /// <summary>The word that a cut before this folded character would go through, if it goes through one.</summary>
    public Word? WordCutAt(int index)
    {
        var (low, high) = (0, _words.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].End <= index)
            {
                low = middle + 1;
            }
            else if (_words[middle].Start >= index)
            {
                high = middle - 1;
            }
            else
            {
                return _words[middle];
            }
        }

        return null;
    }

    private List<int> FindWords(Phrase phrase, Work work)
    {
        var places = new List<int>();
        var (candidates, offset) = RarestRun(phrase);
        if (candidates is null)
        {
            return places;
        }

        work.Steps += candidates.Count;
        if ((long)candidates.Count * phrase.Text.Length > 8L * _text.Length)
        {
            return FindCharacters(phrase, work);
        }

        foreach (var candidate in candidates)
        {
            if (phrase.StandsAt(_text, candidate - offset, work) && !SplitsCharacter(candidate - offset, phrase))
            {
                places.Add(candidate - offset);
            }
        }

        return places;
    }

    private static IEnumerable<(int Start, int End)> Runs(CharacterKind[] kinds)
    {
        for (var index = 0; index < kinds.Length; index++)
        {
            if (kinds[index] == CharacterKind.Other)
            {
                continue;
            }

            var start = index;
            while (index < kinds.Length && kinds[index] != CharacterKind.Other)
            {
                index++;
            }

            yield return (start, index);
        }
    }

    /// <summary>A hash that a first letter's case does not change (FNV-1a); what it finds is compared letter by letter.</summary>
    private static int HashOf(string text, int start, int end)
    {
        unchecked
        {
            var hash = (int)2166136261 ^ char.ToLowerInvariant(text[start]);
            for (var index = start + 1; index < end; index++)
            {
                hash = (hash * 16777619) ^ text[index];
            }

            return hash * 16777619;
        }
    }

    /// <summary>The places of the phrase's rarest run, and its offset in the phrase; null where a run stands nowhere in the text.</summary>
    private (List<int>? Places, int Offset) RarestRun(Phrase phrase)
    {
        (List<int>? Places, int Offset) rarest = (null, 0);
        foreach (var (start, end) in Runs(phrase.Kinds))
        {
            if (!_runs.TryGetValue(HashOf(phrase.Text, start, end), out var places))
            {
                return (null, 0);
            }

            if (rarest.Places is null || places.Count < rarest.Places.Count)
            {
                rarest = (places, start);
            }
        }

        return rarest;
    }

    /// <summary>Whether an end of the phrase would stand inside of one character, or inside of an ellipsis.</summary>
    private bool SplitsCharacter(int place, Phrase phrase)
    {
        var end = place + phrase.Text.Length;
        return _folded.SplitsCharacter(place) || _folded.SplitsCharacter(end) || IsBetweenDots(place) || IsBetweenDots(end);
    }

    private bool IsBetweenDots(int index) => index > 0 && index < _text.Length && _text[index - 1] == '.' && _text[index] == '.';

    private List<int> KnuthMorrisPratt(string pattern, Work work)
    {
        var places = new List<int>();
        if (pattern.Length == 0)
        {
            return places;
        }

        var fallback = new int[pattern.Length];
        for (int index = 1, matched = 0; index < pattern.Length; index++)
        {
            while (matched > 0 && pattern[index] != pattern[matched])
            {
                matched = fallback[matched - 1];
            }

            fallback[index] = pattern[index] == pattern[matched] ? ++matched : matched;
            work.Steps++;
        }

        for (int index = 0, matched = 0; index < _text.Length; index++)
        {
            work.Steps++;
            while (matched > 0 && (matched == pattern.Length || _text[index] != pattern[matched]))
            {
                matched = fallback[matched - 1];
                work.Steps++;
            }

            if (_text[index] == pattern[matched])
            {
                matched++;
            }

            if (matched == pattern.Length)
            {
                places.Add(index + 1 - pattern.Length);
            }
        }

        return places;
    }
}
