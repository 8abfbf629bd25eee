using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>
/// What a language reads of the names in a sentence, which are "Lund" and "Borg", and of what the checks ask about single places in it.
/// </summary>
internal static class NameReading
{
    /// <summary>In one line, without what is not so.</summary>
    public static string Of(ProseText prose)
    {
        List<string> read = [.. NamesOf(prose), .. LabelOf(prose)];
        read.Add(prose.Language.SaysAlone(prose.Source.Text) ? "alone" : "");
        read.Add(prose.Language.DeedIn(prose.Tokens) is { } deed ? $"deed {deed}" : "");
        for (var index = 0; index < prose.Tokens.Length; index++)
        {
            read.Add(prose.Language.CutBefore(prose.Tokens, index) is { } cut ? $"cut {cut.Text}" : "");
        }

        var plans = prose.Language.ReadFrames(prose.Tokens).Where(frame => frame.Kind is FrameKind.Plan);
        read.AddRange(plans.Select(plan => PlanOf(prose, plan)));
        read.AddRange(prose.Language.ReadReports(prose.Tokens).Select(speech => SayerOf(prose, speech)));
        return string.Join(" + ", read.Where(part => part.Length > 0));
    }

    /// <summary>What every negation of a sentence reaches.</summary>
    public static string NegatedIn(ProseText prose) => string.Join(" + ", prose.NegationsIn(prose.Whole).Select(negation =>
        string.Join("/", negation.Scope.Negated.Select(range => Words(prose, range)))
        + (negation.Scope.Shared is { } shared ? $" beside {Words(prose, shared)}" : "")));

    private static IEnumerable<string> NamesOf(ProseText prose)
    {
        var (first, second) = (Find(prose, "Lund"), Find(prose, "Borg"));
        if (first is { } name)
        {
            var (from, end) = (prose.Tokens.IndexAt(name.Start), prose.Tokens.IndexAt(name.End));
            yield return prose.Language.SaysDead(prose, name) ? "dead" : "";
            yield return "subject of " + WordsWhere(
                prose, index => index >= end && prose.Language.IsSubject(prose.Tokens, from, end, index));
            yield return prose.Language.VerbOfSubject(prose.Tokens, from, end) is { } verb ? $"verb {prose.Tokens[verb].Text}" : "";
        }

        if (second is { } other)
        {
            yield return prose.Language.SaysSame(prose.Tokens, null, other) ? "same as before" : "";
            yield return first is not null && prose.Language.SaysSame(prose.Tokens, first, other) ? "same" : "";
        }
    }

    private static IEnumerable<string> LabelOf(ProseText prose)
    {
        var tokens = prose.Tokens;
        var first = Enumerable.Range(0, tokens.Length).First(index => tokens[index].Kind is not TokenKind.Break);
        var colon = Enumerable.Range(0, tokens.Length).FirstOrDefault(index => tokens[index].IsMark(':'));
        yield return colon > first && prose.Language.NamesSpeaker(tokens, first, colon) ? "speaker" : "";
        yield return colon > first && prose.Language.MayBeName(tokens, first, colon) ? "perhaps a name" : "";
    }

    private static string PlanOf(ProseText prose, Frame plan)
    {
        var going = WordsWhere(prose, index => prose.ContinuesPlan(plan, prose.Tokens.Range(index, index + 1)));
        return $"plan {(plan.IsSubject ? "of what is known, " : "")}{going}";
    }

    private static string SayerOf(ProseText prose, ReportedSpeech speech) => prose.SayerOf(speech) is { } sayer
        ? $"{sayer.Role} {Words(prose, sayer.Subject)}, head {(sayer.Head is { } head ? Words(prose, head) : "unknown")}"
            + (sayer.IsName ? ", a name" : "") + (sayer.IsAuthor ? ", author" : "") + (sayer.Tie is SayerTie.None ? "" : $", {sayer.Tie}")
            + $" in {Words(prose, sayer.Around)}"
        : "";

    private static TextRange? Find(ProseText prose, string name)
    {
        var start = prose.Source.Text.IndexOf(name, StringComparison.Ordinal);
        return start < 0 ? null : new TextRange(start, start + name.Length);
    }

    private static string WordsWhere(ProseText prose, Func<int, bool> holds) => string.Join(" ", Enumerable.Range(0, prose.Tokens.Length)
        .Where(index => prose.Tokens[index].Kind is not TokenKind.Break && holds(index))
        .Select(index => prose.Tokens[index].Text));

    private static string Words(ProseText prose, TextRange range) => prose.Source.Text.Substring(range.Start, range.Length);
}
