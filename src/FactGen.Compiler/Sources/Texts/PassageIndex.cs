using System.Text;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>The words of a text by their appearance, to find passages that resemble words which do not occur.</summary>
internal sealed class PassageIndex
{
    /// <summary>Letters that two forms of one word share at the least.</summary>
    private const int StemLength = 4;

    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);

    public PassageIndex(SourceText text)
    {
        for (var index = 0; index < text.Words.Length; index++)
        {
            var loose = Loose(text.Folded.Text, text.Words[index]);
            Loosely.Add(loose);
            var stem = Stem(loose);
            if (!_words.TryGetValue(stem, out var places))
            {
                _words.Add(stem, places = []);
            }

            places.Add(index);
        }
    }

    /// <summary>Each word in small letters, without accents and marks.</summary>
    public List<string> Loosely { get; } = [];

    /// <summary>The numbers of the words that begin like this one.</summary>
    public IReadOnlyList<int> Like(string loose) => _words.TryGetValue(Stem(loose), out var places) ? places : [];

    /// <summary>A word in small letters, without accents and marks.</summary>
    public static string Loose(string folded, Word word)
    {
        var loose = new StringBuilder(word.End - word.Start);
        for (var index = word.Start; index < word.End; index++)
        {
            if (char.IsLetterOrDigit(folded[index]) || char.IsSurrogate(folded[index]))
            {
                loose.Append(char.ToLowerInvariant(folded[index]));
            }
        }

        return loose.ToString();
    }

    private static string Stem(string loose) =>
        loose.Length > StemLength && char.IsLetter(loose[0]) ? loose.Substring(0, StemLength) : loose;
}
