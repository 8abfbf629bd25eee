using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Suggesting;

/// <summary>How much and in what way one word differs from another.</summary>
internal static class WordComparison
{
    /// <summary>The cost of an additional word in the text.</summary>
    public const double Missing = 0.9;

    /// <summary>The cost of an additional word in the quote.</summary>
    public const double Extra = 1;

    /// <summary>The cost of writing one word as several, or several as one.</summary>
    public const double Joined = 0.3;

    /// <summary>The highest cost for two forms that may be one word.</summary>
    public const double Alike = 0.6;

    private const double Other = 1.3;

    /// <summary>Letters beyond which words are compared by their beginnings only.</summary>
    private const int LongWord = 40;

    /// <summary>The cost of taking one for the other: 0 for the same, at most <see cref="Alike"/> for similar words.</summary>
    public static double Cost(bool areSame, string quoteLoosely, bool quoteIsNumber, string textLoosely, bool textIsNumber, Work work)
    {
        work.Steps++;
        if (areSame)
        {
            return 0;
        }

        if (quoteLoosely == textLoosely)
        {
            return 0.2;
        }

        if (quoteIsNumber && textIsNumber)
        {
            return textLoosely.EndsWith(quoteLoosely, StringComparison.Ordinal)
                || quoteLoosely.EndsWith(textLoosely, StringComparison.Ordinal)
                ? 0.5
                : Alike;
        }

        return quoteIsNumber == textIsNumber && AreForms(quoteLoosely, textLoosely, work) ? 0.4 : Other;
    }

    /// <summary>How two words differ that are not the same.</summary>
    public static DifferenceKind KindOf(string quote, bool quoteIsNumber, string text, bool textIsNumber)
    {
        if (string.Equals(quote, text, StringComparison.OrdinalIgnoreCase))
        {
            return DifferenceKind.OtherCase;
        }

        if (string.Equals(WithoutMarks(quote), WithoutMarks(text), StringComparison.OrdinalIgnoreCase))
        {
            return DifferenceKind.OtherAccent;
        }

        return quoteIsNumber && textIsNumber ? DifferenceKind.OtherNumber : DifferenceKind.OtherWord;
    }

    private static bool AreForms(string one, string other, Work work)
    {
        var common = 0;
        while (common < one.Length && common < other.Length && one[common] == other[common])
        {
            common++;
        }

        work.Steps += common;
        var longer = Math.Max(one.Length, other.Length);
        if (common >= 4 && common * 5 >= longer * 3)
        {
            return true;
        }

        if (longer > LongWord || one.Length <= 2)
        {
            return false;
        }

        var steps = 0L;
        var areNear = DidYouMean.AreNear(one, other, ref steps);
        work.Steps += steps;
        return areNear;
    }

    private static string WithoutMarks(string folded) =>
        new([.. folded.Where(character => CanonicalDecomposition.ClassOf(character) == 0)]);
}
