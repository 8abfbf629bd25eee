using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>What stands between quotation marks: somebody's words.</summary>
/// <remarks>
/// A mark that is not closed in its paragraph reaches to the paragraph's end, as where a speech goes on in the next one.
/// Single marks are left aside: they are apostrophes as often as not.
/// </remarks>
internal static class QuotationMarks
{
    /// <summary>The stretches between quotation marks, in the order of the text.</summary>
    [MethodImpl(Loops.Optimized)]
    public static TextRange[] Find(SourceText source)
    {
        var found = new List<TextRange>();
        foreach (var paragraph in source.Paragraphs)
        {
            var open = -1;
            for (var index = paragraph.Start; index < paragraph.End; index++)
            {
                var mark = source.Text[index];
                if (mark is not ('"' or '“' or '”' or '„' or '«' or '»'))
                {
                    continue;
                }

                if (open < 0)
                {
                    open = mark is '”' or '»' ? -1 : index + 1;
                }
                else if (mark is '”' or '»' or '"' || !IsBeforeWord(source.Text, index))
                {
                    found.Add(new TextRange(open, index));
                    open = -1;
                }
            }

            if (open >= 0)
            {
                found.Add(new TextRange(open, paragraph.End));
            }
        }

        return [.. found];
    }

    /// <summary>Whether a mark opens: German ends a quotation with the mark that opens one in English.</summary>
    private static bool IsBeforeWord(string text, int index) =>
        index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]) && (index == 0 || !char.IsLetterOrDigit(text[index - 1]));
}
