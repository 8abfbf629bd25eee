using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>A reason waives the rule that it is for, and no other. One that waives nothing is reported (FACT4009).</summary>
internal static class ReasonChecks
{
    /// <summary>Checks the reasons of one claim, after all rules that may ask for one.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (!input.IsComplete)
        {
            return;
        }

        var rules = KeysOfRules(input, diagnostics);
        foreach (var reason in input.Unasked.Where(reason => !NamesValue(input, reason)))
        {
            var message = MessageOf(input, reason.Key, rules);
            diagnostics.Report(input.Report(Catalogue.NeedlessReason, PlaceOf(input, reason.Key), message) with
            {
                Remedies = new(
                [
                    .. rules.Select(key => new Remedy(RemedyKind.ReasonKey, key)),
                    new Remedy(RemedyKind.Note, ""),
                ]),
            });
        }
    }

    /// <summary>Whether the reason for a kind of rule repeats words of a text, which it then waives.</summary>
    public static bool IsWaived(EvidenceInput input, ReasonKey key, ProseText text, TextRange words) =>
        input.ReasonFor(key) is { } reason
        && Wording.Has(reason, text.Source.OnOneLine(words));

    /// <summary>
    /// Whether the reason names the value as the property has it. So a value is explained that the compiler does not read; it stays without
    /// a warning if a later compiler reads it.
    /// </summary>
    private static bool NamesValue(EvidenceInput input, ReasonRecord reason) =>
        reason.Key is ReasonKey.Value
        && input.Claim.Value is { } value
        && (value is SetValue<FactDate> date
            ? QuotedDates.IsNamedIn(reason.Text, date.Value)
            : input.Declaration.Property.Type.IsQuantity && Wording.Has(reason.Text, value.Wording));

    private static Place PlaceOf(EvidenceInput input, ReasonKey key) =>
        input.Declaration.Keys.Node("because") is YamlMapping map && map.Find(ReasonRecord.NameOf(key)) is { } entry
            ? entry.Key.Place
            : input.Declaration.PlaceOf("because");

    /// <summary>
    /// The keys of the rules that report the claim and that it has no reason for: the needless reason may be meant for one of them.
    /// </summary>
    private static List<string> KeysOfRules(EvidenceInput input, DiagnosticSink diagnostics)
    {
        List<string> keys = [];
        for (var index = diagnostics.Diagnostics.Count - 1; index >= 0 && diagnostics.Diagnostics[index].Claim == input.Claim.Id; index--)
        {
            if (diagnostics.Diagnostics[index].LiftedBy is { } key
                && !keys.Contains(key)
                && !input.Claim.Reasons.Any(reason => ReasonRecord.NameOf(reason.Key) == key))
            {
                keys.Insert(0, key);
            }
        }

        return keys;
    }

    private static string MessageOf(EvidenceInput input, ReasonKey key, List<string> rules)
    {
        var (what, seen) = key switch
        {
            ReasonKey.Value => ("a reason for the value", "the quote shows the value"),
            ReasonKey.Valid => ("a reason for 'valid'", "the quote shows the time"),
            ReasonKey.Stated => ("a reason for 'stated'", "the text around the quote shows the day"),
            ReasonKey.Speaker => ("a reason for the speaker", "the text names the speaker near the quote"),
            ReasonKey.Voice => ("a reason for the voice", "the sentence passes on nobody's words"),
            ReasonKey.Negation => ("a reason for a negation", "the sentence negates nothing"),
            ReasonKey.Doubt => ("a reason for a doubt", "the sentence doubts nothing"),
            ReasonKey.Plan => ("a reason for a plan", "the sentence plans nothing"),
            ReasonKey.Subject => ("a reason for the subject", "the text names the entity near the quote"),
            ReasonKey.Parts => ("a reason for the parts", "no sentence ends between the parts of a quote"),
            _ => ("a reason for 'same_as'", "the claim has none"),
        };
        var way = rules.Count > 0
            ? $"If it answers the rule that reports the claim, write it under '{string.Join("' or '", rules)}' in 'because'; "
                + "otherwise move it into 'note'."
            : "Move it into 'note', or leave it out.";
        return $"'{input.Claim.Id}' has {what} in 'because', and {seen}: the reason waives nothing. {way}";
    }
}
