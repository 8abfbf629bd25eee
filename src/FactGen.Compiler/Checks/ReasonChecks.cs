using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
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

        foreach (var reason in input.Unasked)
        {
            diagnostics.Report(input.Report(Catalogue.NeedlessReason, PlaceOf(input, reason.Key), MessageOf(input, reason.Key)));
        }
    }

    /// <summary>Whether the reason for a kind of rule repeats words of a text, which it then waives.</summary>
    public static bool IsWaived(EvidenceInput input, ReasonKey key, ProseText text, TextRange words) =>
        input.ReasonFor(key) is { } reason
        && Wording.Find(Wording.WordsOf(text.Source.OnOneLine(words)), Wording.WordsOf(reason), ignoresCase: true) is not null;

    private static Place PlaceOf(EvidenceInput input, ReasonKey key) =>
        input.Declaration.Keys.Node("because") is YamlMapping map && map.Find(ReasonRecord.NameOf(key)) is { } entry
            ? entry.Key.Place
            : input.Declaration.PlaceOf("because");

    private static string MessageOf(EvidenceInput input, ReasonKey key)
    {
        var (what, seen) = key switch
        {
            ReasonKey.Value => ("a reason for the value", "the quote shows the value"),
            ReasonKey.Valid => ("a reason for 'valid'", "the quote shows the time"),
            ReasonKey.Stated => ("a reason for 'stated'", "the text around the quote shows the day"),
            ReasonKey.Speaker => ("a reason for the speaker", "the text names the speaker near the quote"),
            ReasonKey.Voice => ("a reason for the voice", "the sentence passes on nobody's words"),
            ReasonKey.Negation => ("a reason for a negation", "the sentence negates nothing"),
            _ => ("a reason for a doubt", "the sentence speaks of no suspicion"),
        };
        return $"'{input.Claim.Id}' has {what} in 'because', and {seen}: the reason waives nothing. Move it into 'note', or leave it out"
            + $"{(key is ReasonKey.Value ? "; if it is for another rule, write it under the key of that rule in 'because'." : ".")}";
    }
}
