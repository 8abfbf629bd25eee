using System.Globalization;
using System.Text;

namespace FactGen.Runtime;

/// <summary>
/// Escaped text in a field of a data line: <c>\t</c>, <c>\n</c>, <c>\\</c> and <c>\uXXXX</c> replace characters that would end a field
/// or a line, or are not printable.
/// </summary>
internal static class FactField
{
    /// <summary>The text that a field represents.</summary>
    public static string Undo(ReadOnlySpan<char> field)
    {
        if (field.IndexOf('\\') < 0)
        {
            return field.ToString();
        }

        var text = new StringBuilder(field.Length);
        for (var index = 0; index < field.Length; index++)
        {
            if (field[index] != '\\')
            {
                text.Append(field[index]);
                continue;
            }

            index++;
            switch (field[index])
            {
                case 't':
                    text.Append('\t');
                    break;
                case 'n':
                    text.Append('\n');
                    break;
                case 'u':
                    text.Append(
                        (char)ushort.Parse(field.Slice(index + 1, 4).ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    index += 4;
                    break;
                default:
                    text.Append(field[index]);
                    break;
            }
        }

        return text.ToString();
    }
}
