using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>What a reader may find at a word: most words of a text need no closer look.</summary>
[Flags]
internal enum WordUse : ushort
{
    /// <summary>No reader looks for it at the beginning of anything.</summary>
    None = 0,

    /// <summary>A date may begin with it.</summary>
    Date = 1,

    /// <summary>A quantity may begin with it.</summary>
    Quantity = 2,

    /// <summary>A saying may begin with it.</summary>
    Saying = 4,

    /// <summary>A phrase of <see cref="WordList.SayingOfTheSentenceBefore"/> begins with it.</summary>
    SayingOfTheSentenceBefore = 8,

    /// <summary>Words of a frame may begin with it.</summary>
    Frame = 16,

    /// <summary>A phrase of <see cref="WordList.Future"/> begins with it.</summary>
    Future = 32,

    /// <summary>It may be in a date before the word that makes it one: "the", "next", "two".</summary>
    InDate = 64,

    /// <summary>It makes a date of the words before it: a month, a weekday, a unit of time.</summary>
    MakesDate = 128,

    /// <summary>It may continue a quantity that began with an article or a number: a unit of time, "million", "quarters".</summary>
    InQuantity = 256,

    /// <summary>Words of approximation behind a quantity may begin with it: "or more".</summary>
    Trailing = 512,

    /// <summary>A phrase begins with it that makes a sentence a plan, an allegation, an opinion and so on.</summary>
    Modality = 1024,
}

/// <summary>A word in small letters, and what may begin with it.</summary>
internal sealed class VocabularyWord(string text, int hash, WordUse use, ushort number)
{
    /// <summary>The word in small letters.</summary>
    public string Text => text;

    /// <summary>Its hash, as <see cref="Vocabulary.HashOf"/> gives it.</summary>
    public int Hash => hash;

    /// <summary>Its number among the words that the vocabulary knows permanently; 0 if it is not one of them.</summary>
    public ushort Number => number;

    /// <summary>What may begin with it.</summary>
    public WordUse Use { get; set; } = use;

    /// <summary>The next word of the same hash.</summary>
    public VocabularyWord? Next { get; set; }

    /// <summary>Whether a range of a text is this word, in any case.</summary>
    [MethodImpl(Loops.Optimized)]
    public bool StandsAt(string folded, int start, int length)
    {
        if (length != text.Length)
        {
            return false;
        }

        for (var index = 0; index < length; index++)
        {
            if (folded[start + index] != text[index] && char.ToLowerInvariant(folded[start + index]) != text[index])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>
/// The words of a language's texts in small letters. So a token needs no string of its own, and a reader knows at once what to skip.
/// </summary>
/// <remarks>
/// In addition to the words that readers look for, it keeps words that occurred lately, each in one slot of a table of fixed size. So a
/// long-lived compiler does not collect the words of all texts. Threads may share it: a slot is written as a whole, and its content is
/// compared on use.
/// </remarks>
internal sealed class Vocabulary
{
    private const int SeenWords = 4096;

    private readonly Dictionary<int, VocabularyWord> _known = [];
    private readonly List<string> _texts = [""];
    private readonly VocabularyWord?[] _seen = new VocabularyWord?[SeenWords];

    /// <summary>The word of a number, in small letters.</summary>
    public string this[ushort number] => _texts[number];

    /// <summary>A hash of a stretch of a text that case does not change (FNV-1a).</summary>
    [MethodImpl(Loops.Optimized)]
    public static int HashOf(string text, int start, int end)
    {
        unchecked
        {
            var hash = (int)2166136261;
            for (var index = start; index < end; index++)
            {
                var character = text[index];
                hash = (hash ^ (character < '\u0080'
                    ? Small(character)
                    : char.ToLowerInvariant(char.ToUpperInvariant(character)))) * 16777619;
            }

            return hash;
        }
    }

    /// <summary>Adds the words with which something may begin.</summary>
    public Vocabulary With(WordUse use, IEnumerable<string> words)
    {
        foreach (var text in words)
        {
            var hash = HashOf(text, 0, text.Length);
            _known.TryGetValue(hash, out var first);
            var word = first;
            while (word is not null && word.Text != text)
            {
                word = word.Next;
            }

            if (word is null)
            {
                _known[hash] = word = new VocabularyWord(text, hash, use, checked((ushort)_texts.Count)) { Next = first };
                _texts.Add(text);
            }

            word.Use |= use;
        }

        return this;
    }

    /// <summary>The word that a stretch of a text is.</summary>
    [MethodImpl(Loops.Optimized)]
    public VocabularyWord Find(string text, int start, int length, int hash)
    {
        ref var place = ref _seen[hash & (SeenWords - 1)];
        var seen = place;
        if (seen is null || seen.Hash != hash || !seen.StandsAt(text, start, length))
        {
            place = seen = FindKnown(text, start, length, hash)
                ?? new VocabularyWord(text.Substring(start, length).ToLowerInvariant(), hash, WordUse.None, 0);
        }

        return seen;
    }

    private VocabularyWord? FindKnown(string text, int start, int length, int hash)
    {
        _known.TryGetValue(hash, out var known);
        while (known is not null && !known.StandsAt(text, start, length))
        {
            known = known.Next;
        }

        return known;
    }

    private static int Small(char character) => character is >= 'A' and <= 'Z' ? character | 0x20 : character;
}
