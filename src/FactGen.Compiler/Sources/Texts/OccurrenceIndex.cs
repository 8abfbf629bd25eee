using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>Finds where a phrase occurs in a text: by its rarest run of letters or digits, through an index built once.</summary>
/// <remarks>
/// Comparing every place of a common run is slow only in adversarial texts. Then the text is searched from end to end in linear time, so
/// that no phrase costs more than a few passes over the text.
/// </remarks>
internal sealed class OccurrenceIndex
{
    /// <summary>From how many places on the places of a phrase are kept, and how many of them are kept in all.</summary>
    private const int Common = 256;
    private const int MostKept = 2_000_000;

    private ConcurrentDictionary<(string Text, int FirstLetter), List<int>>? _common;
    private int _kept;

    private readonly FoldedText _folded;
    private readonly string _text;
    private readonly Word[] _words;

    /// <summary>
    /// For each run, in the order of the text: where it begins, its hash, and the next run with the same hash; -1 if there is none.
    /// </summary>
    private readonly int[] _starts;
    private readonly int[] _hashes;
    private readonly int[] _next;

    /// <summary>
    /// A hash table with open addressing over the runs of a text: the first run of a hash, and how many have it. It has one more slot than
    /// there are runs, so one is always empty and every search ends.
    /// </summary>
    private readonly int[] _firsts;
    private readonly int[] _counts;

    [MethodImpl(Loops.Optimized)]
    public OccurrenceIndex(FoldedText folded, CharacterKind[] kinds, Word[] words)
    {
        (_folded, _text, _words) = (folded, folded.Text, words);
        var runs = CountRuns(kinds);
        (_starts, _hashes, _next) = (new int[runs], new int[runs], new int[runs]);
        var slots = 16;
        while (slots <= runs)
        {
            slots *= 2;
        }

        (_firsts, _counts) = (new int[slots], new int[slots]);
        for (int run = 0, index = 0; run < runs; run++)
        {
            _hashes[run] = HashOfNext(_text, kinds, ref index, out _starts[run]);
        }

        // From the last to the first, so that each one points to the next with its hash.
        for (var run = runs - 1; run >= 0; run--)
        {
            var slot = SlotOf(_hashes[run]);
            _next[run] = _counts[slot]++ == 0 ? -1 : _firsts[slot];
            _firsts[slot] = run;
        }
    }

    /// <summary>
    /// Where the phrase occurs from a word's start to a word's end, in the order of the text. A phrase that occurs often is looked up once
    /// for all quotes; nobody may change the list.
    /// </summary>
    public List<int> Find(Phrase phrase, Work work)
    {
        var key = (phrase.Text, phrase.FirstLetter);
        if (_common is { } common && common.TryGetValue(key, out var known))
        {
            work.Steps++;
            return known;
        }

        var places = Search(phrase, work);
        if (places.Count >= Common && Interlocked.Add(ref _kept, places.Count) <= MostKept)
        {
            var kept = _common ?? Interlocked.CompareExchange(ref _common, new(), null) ?? _common;
            kept[key] = places;
        }

        return places;
    }

    [MethodImpl(Loops.Optimized)]
    private List<int> Search(Phrase phrase, Work work)
    {
        var places = new List<int>(1);
        if (phrase.Words.Length == 0)
        {
            AddWholeWords(places, FindCharacters(phrase, work), phrase);
        }
        else if (RarestRun(phrase, out var offset) is >= 0 and var slot)
        {
            work.Steps += _counts[slot];
            if ((long)_counts[slot] * phrase.Text.Length > 8L * _text.Length)
            {
                AddWholeWords(places, FindCharacters(phrase, work), phrase);
                return places;
            }

            for (var run = _firsts[slot]; run >= 0; run = _next[run])
            {
                var place = _starts[run] - offset;
                if (phrase.StandsAt(_text, place, work) && !SplitsCharacter(place, phrase) && IsWholeWords(place, phrase))
                {
                    places.Add(place);
                }
            }
        }

        return places;
    }

    /// <summary>
    /// Where the phrase occurs as mere characters, also within words; in one pass over the text for each case of its first letter.
    /// </summary>
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

    /// <summary>The word that a cut before this folded character would divide, or null.</summary>
    public Word? WordCutAt(int index)
    {
        var last = Ordered.LastBefore(_words, index);
        return last >= 0 && _words[last].End > index ? _words[last] : null;
    }

    private void AddWholeWords(List<int> places, List<int> found, Phrase phrase)
    {
        foreach (var place in found)
        {
            if (IsWholeWords(place, phrase))
            {
                places.Add(place);
            }
        }
    }

    private bool IsWholeWords(int place, Phrase phrase) => WordCutAt(place) is null && WordCutAt(place + phrase.Text.Length) is null;

    [MethodImpl(Loops.Optimized)]
    private static int CountRuns(CharacterKind[] kinds)
    {
        var runs = 0;
        var before = CharacterKind.Other;
        foreach (var kind in kinds)
        {
            runs += kind == CharacterKind.Unspaced || (IsSpaced(kind) && !IsSpaced(before)) ? 1 : 0;
            before = kind;
        }

        return runs;
    }

    /// <summary>
    /// A hash (FNV-1a) of the next run that ignores the case of a first letter; runs with an equal hash are then compared letter by letter.
    /// Moves the index past the run.
    /// </summary>
    [MethodImpl(Loops.Optimized)]
    private static int HashOfNext(string text, CharacterKind[] kinds, ref int index, out int start)
    {
        while (kinds[index] == CharacterKind.Other)
        {
            index++;
        }

        start = index;
        unchecked
        {
            var hash = (int)2166136261 ^ char.ToLowerInvariant(text[index++]);
            var isSpaced = IsSpaced(kinds[start]);
            for (; index < kinds.Length && (isSpaced ? IsSpaced(kinds[index]) : kinds[index] == CharacterKind.UnspacedMark); index++)
            {
                hash = (hash * 16777619) ^ text[index];
            }

            return hash * 16777619;
        }
    }

    /// <summary>Whether a character makes a run with its neighbours; a letter of a script without spaces is one by itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpaced(CharacterKind kind) => (uint)kind - 1 < 2;

    /// <summary>The slot of a hash, or the empty one where it would go.</summary>
    private int SlotOf(int hash)
    {
        var slot = (hash ^ (hash >> 15)) & (_firsts.Length - 1);
        while (_counts[slot] > 0 && _hashes[_firsts[slot]] != hash)
        {
            slot = (slot + 1) & (_firsts.Length - 1);
        }

        return slot;
    }

    /// <summary>The slot of the phrase's rarest run, and its offset in the phrase; -1 if a run does not occur in the text.</summary>
    [MethodImpl(Loops.Optimized)]
    private int RarestRun(Phrase phrase, out int offset)
    {
        var rarest = -1;
        offset = 0;
        var runs = CountRuns(phrase.Kinds);
        for (int run = 0, index = 0; run < runs; run++)
        {
            var slot = SlotOf(HashOfNext(phrase.Text, phrase.Kinds, ref index, out var start));
            if (_counts[slot] == 0)
            {
                return -1;
            }

            if (rarest < 0 || _counts[slot] < _counts[rarest])
            {
                (rarest, offset) = (slot, start);
            }
        }

        return rarest;
    }

    /// <summary>Whether an end of the phrase would be inside one character, or inside an ellipsis.</summary>
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
