using System.Globalization;

namespace FactGen.Tool.Mutation;

/// <summary>Shifts the dates in an EDTF expression: a day by a day, a month by a month, a year by a year.</summary>
internal static class ShiftedDates
{
    /// <summary>
    /// The expression with one of its dates one step earlier or later. It may no longer be valid EDTF; the caller checks that.
    /// </summary>
    public static IEnumerable<string> Of(string edtf)
    {
        for (var at = 0; at + 4 <= edtf.Length; at++)
        {
            if ((at > 0 && (char.IsAsciiLetterOrDigit(edtf[at - 1]) || edtf[at - 1] == '-')) || !IsDigits(edtf, at, 4))
            {
                continue;
            }

            var length = HasPair(edtf, at + 4) ? HasPair(edtf, at + 7) ? 10 : 7 : 4;
            var format = length switch { 10 => "yyyy-MM-dd", 7 => "yyyy-MM", _ => "yyyy" };
            if (!DateTime.TryParseExact(
                edtf.Substring(at, length), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                continue;
            }

            foreach (var step in new[] { 1, -1 })
            {
                var shifted = length switch { 10 => date.AddDays(step), 7 => date.AddMonths(step), _ => date.AddYears(step) };
                yield return edtf[..at] + shifted.ToString(format, CultureInfo.InvariantCulture) + edtf[(at + length)..];
            }
        }
    }

    private static bool HasPair(string edtf, int at) => at < edtf.Length && edtf[at] == '-' && IsDigits(edtf, at + 1, 2);

    private static bool IsDigits(string edtf, int at, int count) =>
        at + count <= edtf.Length && edtf.AsSpan(at, count).IndexOfAnyExceptInRange('0', '9') < 0;
}
