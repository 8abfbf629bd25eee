using FactGen.Compiler.Prose.Languages;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>What shows that a text is or is not in English: its script, or the small words that every sentence has.</summary>
internal static class ForeignText
{
    /// <summary>How many words of a text are looked at.</summary>
    private const int MostWords = 400;

    /// <summary>How many words a text has at the least for its small words to tell.</summary>
    private const int LeastWords = 8;

    /// <summary>How many words must be in another script.</summary>
    private const int LeastForeign = 4;

    /// <summary>One in so many words of English at the least is one of <see cref="OnlyEnglishWords"/>.</summary>
    private const int MostWordsForOne = 12;

    private static readonly Lazy<HashSet<string>> EnglishWords = new(() => WordTable.Set(
        "the of and to a in is was for that on with as by at from it be are were his her this has had not he she they will would which"));

    /// <summary>Small words of other languages that are no English ones.</summary>
    private static readonly Lazy<HashSet<string>> OtherWords = new(() => WordTable.Set(
        "der und das dem den nicht ist ein eine einen wurde wurden von mit für auf sich auch "
        + "le les des et est une dans pour qui du au aux sur avec par el los las del por con para una y se fue "
        + "os um uma não com em ao dos pelo foi il di che della gli nel sono per het een van niet voor zijn "
        + "się jest nie że przez oraz w z do och att är på som det ikke og af til ve bir bu için ile că și este v je se že egy és nem"));

    /// <summary>Those that hardly another language has.</summary>
    private static readonly Lazy<HashSet<string>> OnlyEnglishWords = new(() => WordTable.Set(
        "the of and that with from are were his this had not they would which their been have said who but when there"));

    /// <summary>Words or letters that show that a text is not in English, as a message names them; null where it may be.</summary>
    public static string? SignOf(SourceText text)
    {
        var (letters, foreign, english, other) = Small(text, EnglishWords.Value);
        return foreign >= LeastForeign && foreign * 2 > letters ? "most of its words are not in Latin letters"
            : letters >= LeastWords && other.Count >= 2 && other.Count > 2 * english.Count ? Named(other)
            : null;
    }

    /// <summary>Words that show that a text is in English, as a message names them; null where it may be in another language.</summary>
    public static string? EnglishSignOf(SourceText text)
    {
        var (letters, foreign, english, other) = Small(text, OnlyEnglishWords.Value);
        return letters >= LeastWords && foreign * 2 <= letters && english.Distinct(StringComparer.Ordinal).Count() >= 2
            && english.Count > 2 * other.Count && english.Count * MostWordsForOne >= letters ? Named(english)
            : null;
    }

    private static string Named(List<string> words) =>
        $"it has words such as '{string.Join("', '", words.Distinct(StringComparer.Ordinal).Take(3))}'";

    private static (int Letters, int Foreign, List<string> English, List<string> Other) Small(SourceText text, HashSet<string> ofEnglish)
    {
        var words = text.Words;
        var (letters, foreign, english, other) = (0, 0, new List<string>(), new List<string>());
        for (var index = 0; index < words.Length && index < MostWords; index++)
        {
            if (words[index].IsNumber)
            {
                continue;
            }

            letters++;
            foreign += IsLatin(text.Folded.Text[words[index].Start]) ? 0 : 1;
            var word = text.Folded.Text.Substring(words[index].Start, words[index].End - words[index].Start).ToLowerInvariant();
            if (ofEnglish.Contains(word))
            {
                english.Add(word);
            }
            else if (OtherWords.Value.Contains(word))
            {
                other.Add(word);
            }
        }

        return (letters, foreign, english, other);
    }

    private static bool IsLatin(char letter) => letter is < '\u0370' or (>= '\u1E00' and <= '\u1EFF');
}
