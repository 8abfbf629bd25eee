using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>The schema's rules hold for every entity whose findings are settled (FACT5002), and can be checked at all (FACT2008).</summary>
/// <remarks>A rule is broken if it certainly does not hold. Values for which it may hold do not break it.</remarks>
internal static class RuleChecks
{
    /// <summary>Checks that each rule compares what can be compared.</summary>
    public static void Check(SchemaInput input, DiagnosticSink diagnostics)
    {
        foreach (var type in input.Schema.Types)
        {
            var properties = input.Schema.PropertiesOf(type.Name);
            foreach (var rule in type.Rules.Where(rule => rule.Properties.All(properties.ContainsKey)))
            {
                if (Fault(rule, properties) is { } fault)
                {
                    diagnostics.Report(
                        Catalogue.BadSchema,
                        input.Places[SchemaPlaces.RuleName(type.Name, rule.Text)],
                        $"The rule '{rule.Text}' of '{type.Name}' cannot be checked: {fault}.");
                }
            }
        }
    }

    /// <summary>Checks the rules of every entity of one facts file.</summary>
    public static void Check(FileInput input, DiagnosticSink diagnostics)
    {
        var (findings, schema) = (input.Findings, input.Entities.Schema);
        var rules = new Dictionary<string, SchemaRule[]>(StringComparer.Ordinal);
        var literals = new Dictionary<(string, string), FactValue?>();
        foreach (var (entity, ofEntity) in findings.Entities)
        {
            var properties = schema.PropertiesOf(entity.Entity.Type);
            var settled = ofEntity
                .Where(finding => finding.Kind is FindingKind.Settled && !finding.IsRetracted
                    && properties.TryGetValue(finding.Property, out var property) && !property.Many && !property.OverTime)
                .ToDictionary(finding => finding.Property, StringComparer.Ordinal);
            if (!rules.TryGetValue(entity.Entity.Type, out var ofType))
            {
                rules.Add(entity.Entity.Type, ofType =
                [
                    .. schema.LineOf(entity.Entity.Type).SelectMany(type => type.Rules)
                        .Where(rule => rule.Properties.All(properties.ContainsKey) && Fault(rule, properties) is null),
                ]);
            }

            var ruled = new RuledEntity(entity, settled, properties, findings, Literal);
            foreach (var rule in ofType)
            {
                CheckRule(rule, ruled, diagnostics);
            }
        }

        FactValue? Literal(string text, Property property)
        {
            if (!literals.TryGetValue((property.Key, text), out var value))
            {
                literals.Add((property.Key, text), value = ValueBinder.Read(text, property.Type));
            }

            return value;
        }
    }

    private static void CheckRule(SchemaRule rule, RuledEntity ruled, DiagnosticSink diagnostics)
    {
        var (entity, settled, properties) = (ruled.Entity, ruled.Settled, ruled.Properties);
        switch (rule)
        {
            case AtLeastOneOf some when !QualifiedName.IsQualified(entity.Entity.Id)
                && !some.Names.Any(name => entity.Claims.Any(claim => claim.Property.Name == name)):
                diagnostics.Report(
                    Catalogue.RuleBroken,
                    entity.Key.Place,
                    $"'{entity.Entity.Id}' breaks the rule '{rule.Text}' of its type: it has none of them. Add a claim on one.");
                break;
            case Comparison comparison when settled.TryGetValue(comparison.Left, out var left):
                var bound = settled.TryGetValue(comparison.Right, out var right) ? right.Value
                    : properties.ContainsKey(comparison.Right) ? null // not settled: the rule may hold
                    : ruled.Literal(comparison.Right, properties[comparison.Left]);
                if (bound is not null && Holds(left.Value!, comparison.Sign, bound) is false)
                {
                    ReportBroken(rule, ruled, left, right, diagnostics);
                }

                break;
            case InRange range when settled.TryGetValue(range.Property, out var finding):
                var ranged = properties[range.Property];
                if (Holds(finding.Value!, ">=", ruled.Literal(range.Lowest, ranged)!) is false
                    || Holds(finding.Value!, "<=", ruled.Literal(range.Highest, ranged)!) is false)
                {
                    ReportBroken(rule, ruled, finding, null, diagnostics);
                }

                break;
        }
    }

    private static void ReportBroken(
        SchemaRule rule,
        RuledEntity ruled,
        FindingRecord left,
        FindingRecord? right,
        DiagnosticSink diagnostics)
    {
        if (PlaceOf(left) is not { } place)
        {
            return; // all its claims are of another fact base, where this was reported
        }

        var values = string.Join(", ", new[] { left, right }.OfType<FindingRecord>().Select(Words));
        diagnostics.Report(
            Catalogue.RuleBroken,
            place,
            $"'{ruled.Entity.Entity.Id}' breaks the rule '{rule.Text}' of its type: {values}. One of the values is wrong, or the rule.",
            left.Claims[0],
            right is not null && PlaceOf(right) is { } other ? [other] : []);

        string Words(FindingRecord finding) =>
            $"{finding.Property} is {ValueProse.Of(finding.Value!, ruled.Properties[finding.Property].Type, id => id)} "
            + $"at {PlaceOf(finding)?.ToString() ?? $"'{finding.Claims[0]}'"}";

        Place? PlaceOf(FindingRecord finding) => finding.Claims.Select(ruled.Findings.DeclarationOf).OfType<ClaimDeclaration>()
            .OrderBy(claim => claim.Claim.Id != finding.ValueOf).FirstOrDefault()?.ValuePlace;
    }

    private static bool? Holds(FactValue left, string sign, FactValue right) => sign switch
    {
        "<" => left.IsBelow(right),
        "<=" => left.IsAtMost(right),
        ">" => right.IsBelow(left),
        _ => right.IsAtMost(left),
    };

    /// <summary>Why a rule cannot be checked, or null.</summary>
    private static string? Fault(SchemaRule rule, IReadOnlyDictionary<string, Property> properties)
    {
        if (rule is AtLeastOneOf)
        {
            return null;
        }

        if (rule.Properties.FirstOrDefault(name => !IsOrdered(properties[name])) is { } unordered)
        {
            return $"'{unordered}' is {properties[unordered] switch
            {
                { Many: true } => "a property with 'many'",
                { OverTime: true } => "a property with 'over_time'",
                var property => $"of the type {property.Type}",
            }}, and only single counts, numbers, money, percents, dates and durations have an order";
        }

        var first = properties[rule.Properties.First()];
        if (rule.Properties.FirstOrDefault(name => properties[name].Type.Kind != first.Type.Kind) is { } other)
        {
            return $"'{first.Name}' is a {first.Type} and '{other}' is a {properties[other].Type}";
        }

        string[] literals = rule switch
        {
            Comparison comparison when !properties.ContainsKey(comparison.Right) => [comparison.Right],
            InRange range => [range.Lowest, range.Highest],
            _ => [],
        };
        return Array.Find(literals, literal => ValueBinder.Read(literal, first.Type) is null) is { } unreadable
            ? $"'{unreadable}' is no {first.Type}"
            : null;
    }

    private static bool IsOrdered(Property property) => property is { Many: false, OverTime: false } && property.Type.Kind
        is ValueKind.Count or ValueKind.Number or ValueKind.Money or ValueKind.Percent or ValueKind.Ratio
        or ValueKind.Date or ValueKind.Duration;

    /// <summary>An entity with what its rules look at.</summary>
    /// <param name="Entity">The entity.</param>
    /// <param name="Settled">Its settled findings by their property.</param>
    /// <param name="Properties">The properties of its type.</param>
    /// <param name="Findings">The findings of its file.</param>
    /// <param name="Literal">Reads a value that a rule gives, as the values of a property are read.</param>
    private sealed record RuledEntity(
        EntityDeclaration Entity,
        Dictionary<string, FindingRecord> Settled,
        IReadOnlyDictionary<string, Property> Properties,
        FindingsOfFile Findings,
        Func<string, Property, FactValue?> Literal);
}
