using System.Globalization;
using System.Text;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Pages.Models;

/// <summary>Names of the format in words for readers.</summary>
internal static class Wording
{
    /// <summary>A property or an enum word: <c>withdrawal_start</c> as "Withdrawal start".</summary>
    public static string OfProperty(string name) => Capitalized(name.Replace('_', ' '));

    /// <summary>A type: <c>OfficeChange</c> as "Office change", without the name of its fact base.</summary>
    public static string OfType(string type)
    {
        var name = QualifiedName.LocalOf(type);
        var words = new StringBuilder(name.Length);
        foreach (var (index, character) in name.Index())
        {
            words.Append(index > 0 && char.IsAsciiLetterUpper(character) ? $" {char.ToLowerInvariant(character)}" : $"{character}");
        }

        return words.ToString();
    }

    /// <summary>A kind of finding: "settled".</summary>
    public static string Of(FindingKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A modality: "planned".</summary>
    public static string Of(Modality modality) => modality.ToString().ToLowerInvariant();

    /// <summary>A number with thousands separators.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun.</summary>
    public static string Counted(int number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>How often: "once", "twice", "3 times".</summary>
    public static string Times(int number) => number switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{Number(number)} times",
    };

    /// <summary>The date of a day number; null if it is open or outside the years 1 to 9999.</summary>
    public static DateOnly? Date(long? day) =>
        day is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>When a claim holds; null if the facts give neither a start nor an end.</summary>
    public static string? TimeOf(ClaimRecord claim) =>
        Stretch(EndOf(claim.ValidFrom, claim.IsStartUnknown), EndOf(claim.ValidTo, claim.IsEndUnknown));

    /// <summary>A period of days; null if both ends are open.</summary>
    public static string? Stretch(DateOnly? from, DateOnly? to) => Stretch(OfDay(from), OfDay(to));

    /// <summary>A period; one end may be open.</summary>
    public static string? Stretch(string? from, string? to) => (from, to) switch
    {
        (null, null) => null,
        (null, _) => $"until {to}",
        (_, null) => $"since {from}",
        _ => from == to ? from : $"from {from} to {to}",
    };

    /// <summary>An end of a period, worded so that it can follow "since" and "until".</summary>
    private static string? EndOf(FactDate? date, bool isUnknown) => date?.ToProse() switch
    {
        null => isUnknown ? "a day that is not known" : null,
        var words when words.StartsWith("between ", StringComparison.Ordinal) => $"some day {words}",
        var words => words,
    };

    private static string? OfDay(DateOnly? day) => day is { } date ? FactDate.FromDay(date).ToProse() : null;

    private static string Capitalized(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
