using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>The period in which a claim holds; an unknown end is neither open nor a date.</summary>
internal sealed record Validity(FactDate? From, FactDate? To)
{
    /// <summary>It holds from some unknown day on.</summary>
    public bool IsStartUnknown { get; init; }

    /// <summary>It holds until some unknown day.</summary>
    public bool IsEndUnknown { get; init; }
}

/// <summary>Reads when a claim holds (FORMAT.md section 3, <c>valid</c>).</summary>
internal static class ValidityBinder
{
    /// <summary>Reads <c>valid</c>; null if it is missing, or after an error.</summary>
    public static Validity? Bind(KeyedMapping keys, Property property, string id, DatePool dates, DiagnosticSink diagnostics)
    {
        if (keys.Node("valid") is not { } node)
        {
            return null;
        }

        if (!property.OverTime)
        {
            diagnostics.Report(
                Catalogue.UnknownKey, keys.PlaceOf("valid"), $"'valid' is not a key of a claim on '{property.Name}', which has no 'over_time' in the schema: leave it out.", id);
            return null;
        }

        if (node is YamlMapping)
        {
            var ends = new KeyedMapping(node, "'valid' of", diagnostics, ClaimFields.Validity.Names, id);
            if (!ends.Has("from") && !ends.Has("to") && ends.Others.Count == 0)
            {
                diagnostics.Report(Catalogue.WrongShape, node.Place, $"'valid' of '{id}' says nothing: give it 'from', 'to' or both, or leave it out.", id);
            }

            return BindEnds(ends, id, dates, diagnostics);
        }

        return DateBinder.Bind(keys.Text("valid"), id, diagnostics, dates) is not { } date ? null
            : !date.IsInterval ? new Validity(date, date)
            : new Validity(date.Start, date.End)
            {
                IsStartUnknown = date.Start is null && !date.IsOpenStart,
                IsEndUnknown = date.End is null && !date.IsOpenEnd,
            };
    }

    /// <summary>The ends of <c>valid</c>, each a date or a choice of dates, and the second not before the first.</summary>
    private static Validity BindEnds(KeyedMapping keys, string id, DatePool dates, DiagnosticSink diagnostics)
    {
        var (from, to) = (BindEnd(keys.Text("from"), id, dates, diagnostics), BindEnd(keys.Text("to"), id, dates, diagnostics));
        if (from is { } start && to is { } end && !FactDate.TryCreateInterval(start, end, out _))
        {
            diagnostics.Report(
                Catalogue.ValueNotOfType,
                keys.Node("to")!.Place,
                $"'valid' of '{id}' ends ({end.Wording}) before it starts ({start.Wording}): correct one of the two.",
                id);
        }

        return new Validity(from, to);
    }

    private static FactDate? BindEnd(YamlScalar? text, string id, DatePool dates, DiagnosticSink diagnostics)
    {
        var date = DateBinder.Bind(text, id, diagnostics, dates);
        if (date is null || FactDate.TryCreateInterval(date, null, out _))
        {
            return date;
        }

        diagnostics.Report(
            Catalogue.ValueNotOfType, text!.Place, $"'{text.Value}' is no end of an interval: write a date without a time, as in 2022-01-13 or 2022-01.", id);
        return null;
    }
}
