using System.Text;

namespace FactGen.Compiler.Sources.Suggesting;

/// <summary>Writes the ellipses of a quote so that they skip words: one character with a space on both sides, without brackets.</summary>
internal static class EllipsisSpacing
{
    private const string Skip = " … ";

    /// <summary>The quote with its ellipses written so; null if they are already.</summary>
    public static string? Of(string quote)
    {
        var spaced = new StringBuilder(quote.Length + 4);
        for (var index = 0; index < quote.Length;)
        {
            var end = EndOfEllipsis(quote, index);
            if (end == index)
            {
                spaced.Append(quote[index++]);
                continue;
            }

            while (spaced.Length > 0 && spaced[spaced.Length - 1] is ' ' or '[' or '(')
            {
                spaced.Length--;
            }

            spaced.Append(Skip);
            index = end;
            while (index < quote.Length && quote[index] is ' ' or ']' or ')')
            {
                index++;
            }
        }

        var written = spaced.ToString();
        return written == quote || Dots(written) == Dots(quote) ? null : written.Trim();
    }

    /// <summary>Past an ellipsis that begins at an index: one character, or dots, perhaps with spaces between them.</summary>
    private static int EndOfEllipsis(string quote, int index)
    {
        if (quote[index] == '…')
        {
            return index + 1;
        }

        var (dots, end) = (0, index);
        for (var next = index; next < quote.Length && quote[next] == '.';)
        {
            (dots, end) = (dots + 1, ++next);
            while (dots < 3 && next + 1 < quote.Length && quote[next] == ' ' && quote[next + 1] == '.')
            {
                next++;
            }
        }

        return dots >= 3 ? end : index;
    }

    /// <summary>Three dots and one character are the same ellipsis.</summary>
    private static string Dots(string quote) => quote.Replace("…", "...");
}
