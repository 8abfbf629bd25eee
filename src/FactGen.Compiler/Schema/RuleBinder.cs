using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>
/// Reads the rules of a schema's types (FORMAT.md section 2), and checks them against the properties when all types are known.
/// </summary>
/// <param name="diagnostics">Takes the errors.</param>
internal sealed class RuleBinder(DiagnosticSink diagnostics)
{
    private readonly List<(string Type, SchemaRule Rule, YamlScalar Text)> _rules = [];

    /// <summary>The rules of one type; what cannot be read is reported and left out.</summary>
    public EquatableArray<SchemaRule> Bind(string type, IReadOnlyList<YamlScalar> given)
    {
        if (given.Count > FactLimits.Rules)
        {
            diagnostics.Report(Catalogue.TooLarge, given[FactLimits.Rules].Place, $"The type '{type}' has {given.Count} rules; at most {FactLimits.Rules} are read. Leave out those that follow from others.");
        }

        return given.Take(FactLimits.Rules).Select(text => Bind(type, text)).OfType<SchemaRule>().ToEquatableArray();
    }

    /// <summary>Reports, at the word, what a rule names and its type does not have.</summary>
    public void ReportUnknownProperties(FactSchema schema)
    {
        foreach (var (type, rule, text) in _rules)
        {
            var known = schema.PropertiesOf(type);
            foreach (var unknown in rule.Properties.Where(name => !known.ContainsKey(name)).Distinct())
            {
                var at = WordIn(text.Value, unknown);
                diagnostics.Report(
                    Catalogue.BadSchema,
                    text.PlaceOf(at, unknown.Length),
                    $"The rule '{text.Value}' names '{unknown}', which is no property of '{type}'.{diagnostics.Suggest(unknown, known.Keys).Sentence}");
            }
        }
    }

    private SchemaRule? Bind(string type, YamlScalar text)
    {
        if (!NameLength.IsName(text, diagnostics))
        {
            return null;
        }

        var rule = SchemaRule.Read(text.Value);
        if (rule is null)
        {
            diagnostics.Report(
                Catalogue.BadSchema, text.Place, $"'{text.Value}' is no rule of '{type}': write 'date <= end', 'at least one of date, end' or 'troops in 1 to 5000'.");
        }
        else
        {
            _rules.Add((type, rule, text));
        }

        return rule;
    }

    /// <summary>Where a name occurs in a rule as a whole word: <c>star</c> is not in <c>start</c>.</summary>
    private static int WordIn(string rule, string name)
    {
        var at = rule.IndexOf(name, StringComparison.Ordinal);
        while (at >= 0 && ((at > 0 && IsOfName(rule[at - 1])) || (at + name.Length < rule.Length && IsOfName(rule[at + name.Length]))))
        {
            at = rule.IndexOf(name, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static bool IsOfName(char character) => character is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
