using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>
/// The times of a claim must be readable too: <c>valid</c> from its quotes, <c>stated</c> from the text around them (FACT4001 to FACT4003).
/// </summary>
internal static class ClaimTimeChecks
{
    /// <summary>Checks <c>valid</c>, which is read like a value, and <c>stated</c>, which the text around the quote gives.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.HasValid)
        {
            CheckValid(input, diagnostics);
        }

        // Of a language that is not read, nobody can say on which day the text has something said.
        if (Array.TrueForAll(input.Quotes, quote => quote.Text.Language.ReadsWords))
        {
            StatedChecks.Check(input, diagnostics);
        }
    }

    private static void CheckValid(EvidenceInput input, DiagnosticSink diagnostics)
    {
        var found = QuotedDates.Of(input);
        var ends = new List<(string Key, FactDate Date)>(2);
        if (input.Claim.ValidFrom is { } from)
        {
            ends.Add(("from", from));
        }

        if (input.Claim.ValidTo is { } to)
        {
            ends.Add(("to", to));
        }

        var unread = ends.FindAll(end => !DateChecks.IsRead(end.Date, found));
        if (unread.Count > 0
            && !(input.ReasonFor(ReasonKey.Valid) is { } reason
                && (unread.Count < ends.Count || IsExplained(input, reason, [.. ends.Select(end => end.Date)], found))))
        {
            diagnostics.Report(unread.Select(end => UnreadDates.Report(input, end.Date, PlaceOfEnd(input, end.Key), "'valid'", found))
                .GroupBy(diagnostic => diagnostic.Place)
                .Select(same => same.First()));
        }
    }

    private static Place PlaceOfEnd(EvidenceInput input, string key) =>
        input.Declaration.Keys.Node("valid") is YamlMapping ends && ends.Find(key) is { } end
            ? end.Value.Place
            : input.Declaration.PlaceOf("valid");

    /// <summary>
    /// Whether <c>because</c> may stand for what no quote shows: neither the quotes nor the reason speak against the dates, or the reason
    /// itself names one of them, with all its days.
    /// </summary>
    private static bool IsExplained(EvidenceInput input, string reason, IReadOnlyList<FactDate> values, List<QuotedDate> found)
    {
        if (found.Any(date =>
            date.Resolved is { IsOtherSide: false } resolved && values.Any(value => Touches(resolved.Date, value))))
        {
            return true;
        }

        var named = QuotedDates.OfReason(input, ReasonKey.Valid, DateAnchor.Of(input.Claim.Stated, "stated"));
        return named.Count == 0 && !found.Any(date => date.Resolved is not null)
            || values.Any(value => QuotedDates.IsNamedIn(reason, value))
            || named.Exists(date => values.Any(value => Touches(date.Date, value) && !IsNarrower(value, date.Date)));
    }

    /// <summary>Whether a date has only some of the days that another names: "last week" is all days of it.</summary>
    private static bool IsNarrower(FactDate value, FactDate named) => value.IsWithin(named) && !named.IsWithin(value);

    /// <summary>Whether two dates have a day in common; an interval has those of its ends.</summary>
    public static bool Touches(FactDate read, FactDate value) =>
        value.IsInterval
            ? (value.Start is { } start && read.TryShare(start, out _)) || (value.End is { } end && read.TryShare(end, out _))
            : read.TryShare(value, out _);
}
