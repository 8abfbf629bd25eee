using System.Globalization;
using FactGen.Compiler.Fixes;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Matching;
using FactGen.Tests.Generator.Running;
using FactGen.Tool.Fixing;

namespace FactGen.Tests.Fixes;

/// <summary>
/// Which fixes are offered for these claims, and which of them the tool applies: only those that leave the meaning of a fact unchanged. The
/// rest of the file does not change.
/// </summary>
public class FixTests
{
    /// <summary>What the tool applies: the diagnostic, the claims with it, the claims without, and the title of the fix.</summary>
    public static TheoryData<string, string, string, string> Safe => new()
    {
        // Did you mean
        { "FACT1003", "crew: { vallue: 12, sources: { letter: carried 12 sailors } }", "crew: { value: 12, sources: { letter: carried 12 sailors } }", "Write 'value' instead of 'vallue'" },
        { "FACT1003", "crew:\n  value: 12\n  'surces':  # the log\n    letter: carried 12 sailors", "crew:\n  value: 12\n  'sources':  # the log\n    letter: carried 12 sailors", "Write 'sources' instead of 'surces'" },
        { "FACT2002", "crw: { value: 12, sources: { letter: carried 12 sailors } }", "crew: { value: 12, sources: { letter: carried 12 sailors } }", "Write 'crew' instead of 'crw'" },
        { "FACT2004", "captain: { value: rui-cost, sources: { letter: name was Rui Costa } }", "captain: { value: rui-costa, sources: { letter: name was Rui Costa } }", "Write 'rui-costa' instead of 'rui-cost'" },
        { "FACT2004", "port: { value: Faro, by: \"riu-costa\", sources: { letter: she sailed from Faro } }", "port: { value: Faro, by: \"rui-costa\", sources: { letter: she sailed from Faro } }", "Write 'rui-costa' instead of 'riu-costa'" },
        { "FACT3002", "crew: { value: 12, sources: { lettre: carried 12 sailors } }", "crew: { value: 12, sources: { letter: carried 12 sailors } }", "Write 'letter' instead of 'lettre'" },

        // The hedge of the text
        { "FACT4002", "chests: { value: 30, sources: { letter: about 30 chests } }", "chests: { value: about 30, sources: { letter: about 30 chests } }", "Change the value: '30' -> 'about 30'" },
        { "FACT4002", "chests:\n  sources:\n    letter: with about 30 chests\n  value: \"30\"", "chests:\n  sources:\n    letter: with about 30 chests\n  value: \"about 30\"", "Change the value: '30' -> 'about 30'" },
        { "FACT4002", "sailed: { value: 1889-05-05, sources: { letter: Around 5 May 1889 } }", "sailed: { value: 1889-05-05~, sources: { letter: Around 5 May 1889 } }", "Change the value: '1889-05-05' -> '1889-05-05~'" },

        // Spaces and marks of a quote
        { "FACT3003", "crew: { value: 12, sources: { letter: carried 12 sailors! } }", "crew: { value: 12, sources: { letter: carried 12 sailors } }", "Quote the text as it stands: 'carried 12 sailors'" },
        { "FACT3003", "crew: { value: 12, sources: { letter: 'carried 12 sailors, Later' } } # it's 12", "crew: { value: 12, sources: { letter: 'carried 12 sailors. Later' } } # it's 12", "Quote the text as it stands: 'carried 12 sailors. Later'" },
        { "FACT3003", "captain:\n  value: rui-costa\n  sources:\n    letter: name was Rui Costa a hard man", "captain:\n  value: rui-costa\n  sources:\n    letter: 'name was Rui Costa: \"a hard man'", "Quote the text as it stands: 'name was Rui Costa: \"a hard man'" },
        { "FACT3003", "crew:\n  value: 12\n  sources:\n    letter: >-\n      The Marigold,\n      carried 12 sailors", "crew:\n  value: 12\n  sources:\n    letter: >-\n      The Marigold\n      carried 12 sailors", "Quote the text as it stands: 'The Marigold carried 12 sailors'" },
        { "FACT3003", "crew: { value: 14, sources: { letter: Later the Marigold...14 sailors } }", "crew: { value: 14, sources: { letter: Later the Marigold … 14 sailors } }", "Quote the text as it stands: 'Later the Marigold … 14 sailors'" },
        { "FACT3003", "crew: { value: 14, sources: { letter: 'Later the Marigold [...] 14 sailors' } }", "crew: { value: 14, sources: { letter: 'Later the Marigold … 14 sailors' } }", "Quote the text as it stands: 'Later the Marigold … 14 sailors'" },
        { "FACT3003", "crew: { value: 14, sources: { letter: Later the Marigold… 14 sailors } }", "crew: { value: 14, sources: { letter: Later the Marigold … 14 sailors } }", "Quote the text as it stands: 'Later the Marigold … 14 sailors'" },
        { "FACT3003", "crew: { value: 14, sources: { letter: Later the Marigold . . . 14 sailors } }", "crew: { value: 14, sources: { letter: Later the Marigold … 14 sailors } }", "Quote the text as it stands: 'Later the Marigold … 14 sailors'" },
    };

    /// <summary>What only an editor offers, because only a person can mean another word, number or passage.</summary>
    public static TheoryData<string, string, string, string> Proposed => new()
    {
        // The nearest passage
        { "FACT3003", "crew: { value: 12, sources: { letter: carries 12 sailors } }", "crew: { value: 12, sources: { letter: carried 12 sailors } }", "Quote the text as it stands: 'carried 12 sailors'" },
        { "FACT3003", "crew: { value: 12, sources: { letter: 'carries 12 sailors' } } # it's 12", "crew: { value: 12, sources: { letter: 'carried 12 sailors' } } # it's 12", "Quote the text as it stands: 'carried 12 sailors'" },
        { "FACT3003", "captain:\n  value: rui-costa\n  sources:\n    letter: 'Her captains name was Rui Costa'", "captain:\n  value: rui-costa\n  sources:\n    letter: 'Her captain''s name was Rui Costa'", "Quote the text as it stands: 'Her captain's name was Rui Costa'" },
        { "FACT3003", "crew:\n  value: 12\n  sources:\n    letter: >-\n      The Marigold\n      carries 12 sailors", "crew:\n  value: 12\n  sources:\n    letter: >-\n      The Marigold\n      carried 12 sailors", "Quote the text as it stands: 'The Marigold carried 12 sailors'" },
        { "FACT3003", "crew: { value: 14, sources: { letter: Later the Marigold … carries 14 sailors } }", "crew: { value: 14, sources: { letter: Later the Marigold … carried 14 sailors } }", "Quote the text as it stands: 'Later the Marigold … carried 14 sailors'" },

        // Which passage
        { "FACT3004", "port:\n  value: larger\n  sources:\n    letter: the larger ones  # which?", "port:\n  value: larger\n  sources:\n    letter: { quote: the larger ones, prefix: chests }  # which?", "Take the passage after 'chests'" },
        { "FACT3004", "port: { value: larger, sources: { letter: [\"the larger ones\"] } }", "port: { value: larger, sources: { letter: [{ quote: \"the larger ones\", prefix: chests }] } }", "Take the passage after 'chests'" },
        { "FACT3004", "port:\n  value: larger\n  sources:\n    letter:\n      quote: the larger ones\n      sic: ones", "port:\n  value: larger\n  sources:\n    letter:\n      quote: the larger ones\n      prefix: chests\n      sic: ones", "Take the passage after 'chests'" },
        { "FACT3004", "port: { value: larger, sources: { letter: { quote: the larger ones, prefix: Evora } } }", "port: { value: larger, sources: { letter: { quote: the larger ones, prefix: chests } } }", "Take the passage after 'chests'" },
        { "FACT3004", "port:\n  value: larger\n  sources:\n    letter: >-\n      the larger\n      ones", "port:\n  value: larger\n  sources:\n    letter: { quote: the larger ones, prefix: chests }", "Take the passage after 'chests'" },

        // A source to fill in
        { "FACT3001", "crew: 12  # counted", "crew: { value: 12, sources: { TODO: the words of that source that carry the claim } }  # counted", "Add a source to fill in" },
        { "FACT3001", "crew:\n  - 12", "crew:\n  - { value: 12, sources: { TODO: the words of that source that carry the claim } }", "Add a source to fill in" },
        { "FACT3001", "port: Faro, Ceuta", "port: { value: 'Faro, Ceuta', sources: { TODO: the words of that source that carry the claim } }", "Add a source to fill in" },
        { "FACT3001", "crew: { value: 12, by: rui-costa }", "crew: { value: 12, by: rui-costa, sources: { TODO: the words of that source that carry the claim } }", "Add a source to fill in" },
        { "FACT3001", "crew:\n  value: 12  # counted\n  note: |\n    twice\nport: { value: Faro, sources: { letter: sailed from Faro } }", "crew:\n  value: 12  # counted\n  note: |\n    twice\n  sources:\n    TODO: the words of that source that carry the claim\nport: { value: Faro, sources: { letter: sailed from Faro } }", "Add a source to fill in" },
        { "FACT3001", "crew:\n  value: 12\n  note:\nport: { value: Faro, sources: { letter: sailed from Faro } }", "crew:\n  value: 12\n  note:\n  sources:\n    TODO: the words of that source that carry the claim\nport: { value: Faro, sources: { letter: sailed from Faro } }", "Add a source to fill in" },
        { "FACT3001", "crew: { value: 12, note: }", "crew: { value: 12, note: , sources: { TODO: the words of that source that carry the claim }}", "Add a source to fill in" },
        { "FACT3001", "crew:\n  - value: 12\n    by: rui-costa", "crew:\n  - value: 12\n    by: rui-costa\n    sources:\n      TODO: the words of that source that carry the claim", "Add a source to fill in" },
        { "FACT3001", "crew:\n  value: 12\n  sources:   # none yet", "crew:\n  value: 12\n  sources: { TODO: the words of that source that carry the claim }   # none yet", "Add a source to fill in" },
        { "FACT3001", "crew: { value: 12, sources: {} }", "crew: { value: 12, sources: { TODO: the words of that source that carry the claim } }", "Add a source to fill in" },
        { "FACT3001", "crew:\n  value: 12\n  sources:\n    letter:", "crew:\n  value: 12\n  sources:\n    letter: the words of that source that carry the claim", "Add a source to fill in" },

        // A reason that waives nothing
        { "FACT4009", "crew: { value: 12, because: counted, sources: { letter: carried 12 sailors } }", "crew: { value: 12, note: counted, sources: { letter: carried 12 sailors } }", "Move the reason into 'note'" },
        { "FACT4009", "crew: { value: 12, because: { voice: counted }, sources: { letter: carried 12 sailors } }", "crew: { value: 12, note: counted, sources: { letter: carried 12 sailors } }", "Move the reason into 'note'" },
        { "FACT4009", "crew:\n  value: 12\n  'because': \"it's so\"  # 1890\n  sources:\n    letter: carried 12 sailors", "crew:\n  value: 12\n  note: \"it's so\"  # 1890\n  sources:\n    letter: carried 12 sailors", "Move the reason into 'note'" },
        { "FACT4009", "crew:\n  value: 12\n  because: >-\n    counted\n    twice\n  sources:\n    letter: carried 12 sailors", "crew:\n  value: 12\n  note: >-\n    counted\n    twice\n  sources:\n    letter: carried 12 sailors", "Move the reason into 'note'" },
        { "FACT4009", "crew:\n  value: 12\n  because:\n    doubt: counted  # 1890\n  sources:\n    letter: carried 12 sailors", "crew:\n  value: 12\n  note: counted  # 1890\n  sources:\n    letter: carried 12 sailors", "Move the reason into 'note'" },
        { "FACT4009", "crew:\n  value: 12\n  because: { voice: \"a, b\" }\n  sources:\n    letter: carried 12 sailors", "crew:\n  value: 12\n  note: a, b\n  sources:\n    letter: carried 12 sailors", "Move the reason into 'note'" },
        { "FACT4009", "port: { value: a port, because: { value: the town has one, voice: counted }, sources: { letter: she sailed from Faro } }", "port: { value: a port, because: { value: the town has one }, note: counted, sources: { letter: she sailed from Faro } }", "Move the reason into 'note'" },
        { "FACT4009", "port: { value: a port, because: { voice: counted, value: the town has one }, sources: { letter: she sailed from Faro } }", "port: { value: a port, because: { value: the town has one }, note: counted, sources: { letter: she sailed from Faro } }", "Move the reason into 'note'" },
        { "FACT4009", "port:\n  value: a port\n  because:\n    value: the town has one\n    voice: counted\n  sources:\n    letter: she sailed from Faro", "port:\n  value: a port\n  because:\n    value: the town has one\n  note: counted\n  sources:\n    letter: she sailed from Faro", "Move the reason into 'note'" },

        // A reason under the key of another rule
        { "FACT4009", "port: { value: a port, because: { voice: the town has one }, sources: { letter: she sailed from Faro } }", "port: { value: a port, because: { value: the town has one }, sources: { letter: she sailed from Faro } }", "Write the reason under 'value'" },

        // The hedge of the text
        { "FACT4002", "chests: { value: at least 30, sources: { letter: about 30 chests } }", "chests: { value: about 30, sources: { letter: about 30 chests } }", "Change the value: 'at least 30' -> 'about 30'" },
        { "FACT3002", "crew: { value: 12, sources: { letter1: carried 12 sailors } }", "crew: { value: 12, sources: { letter: carried 12 sailors } }", "Write 'letter' instead of 'letter1'" },
    };

    /// <summary>Claims that only their editor can fix: nothing is near, or several things are.</summary>
    public static TheoryData<string, string> NotMended => new()
    {
        { "FACT1003", "crew: { vallue: 14, value: 12, sources: { letter: carried 12 sailors } }" },
        { "FACT1003", "crew: { value: 12, weather: fair, sources: { letter: carried 12 sailors } }" },
        { "FACT2002", "masts: { value: 3, sources: { letter: she lost three } }" },
        { "FACT2002", "crw: { value: 12, sources: { letter: carried 12 sailors } }\ncrew: { value: 12, sources: { letter: carried 12 sailors } }" },
        { "FACT2004", "captain: { value: ana-silv, sources: { letter: name was Rui Costa } }" },
        { "FACT3002", "crew: { value: 12, sources: { almanac: carried 12 sailors } }" },
        { "FACT3003", "crew: { value: 12, sources: { letter: a dozen hands aboard } }" },
        { "FACT4009", "crew: { value: 12, because: counted, note: twice, sources: { letter: carried 12 sailors } }" },
        { "FACT4009", "crew:\n  value: 12\n  because:  # by hand\n    voice: counted\n  sources:\n    letter: carried 12 sailors" },
        { "FACT3001", "crew:" },
    };

    [Theory]
    [MemberData(nameof(Safe))]
    public void A_safe_fix_is_applied(string id, string claims, string mended, string title)
    {
        var (before, after) = (FixCase.With(claims), FixCase.With(mended));
        Assert.Contains(id, Ids(before));

        var run = FixRun.Of(before.Inputs(), QuoteMatcher.DefaultWordLimit);
        Assert.Equal(after["boats.yaml"], Assert.Single(run.Changed).Text);
        Assert.Equal([(id, title)], run.Applied.Select(applied => (applied.Diagnostic.Rule.Id, applied.Fix.Title)));
        Assert.DoesNotContain(id, Ids(after));

        var withCrLf = FixRun.Of(WithCrLf(before).Inputs(), QuoteMatcher.DefaultWordLimit);
        Assert.Equal(WithCrLf(after)["boats.yaml"], Assert.Single(withCrLf.Changed).Text);
    }

    [Theory]
    [MemberData(nameof(Proposed))]
    public void A_proposal_is_offered_and_not_applied(string id, string claims, string mended, string title)
    {
        var files = FixCase.With(claims).Inputs();
        var diagnostic = FactCompiler.Check(files).Diagnostics.First(diagnostic => diagnostic.Rule.Id == id);

        var file = files.Single(file => file.Name == "boats.yaml");
        var fix = new FixableFile(file.Text).FixesOf(diagnostic).First();
        Assert.Equal((title, false, FixCase.With(mended)["boats.yaml"]), (fix.Title, fix.IsSafe, fix.ApplyTo(file.Text)));

        Assert.Empty(FixRun.Of(files, QuoteMatcher.DefaultWordLimit).Changed);
    }

    [Theory]
    [MemberData(nameof(NotMended))]
    public void A_guess_is_not_made(string id, string claims)
    {
        var files = FixCase.With(claims).Inputs();
        Assert.Contains(FactCompiler.Check(files).Diagnostics, diagnostic => diagnostic.Rule.Id == id);
        Assert.Empty(FixRun.Of(files, QuoteMatcher.DefaultWordLimit).Changed);
    }

    [Fact]
    public void One_fix_makes_room_for_the_next()
    {
        var run = FixRun.Of(
            FixCase.With("chsts: { vallue: 30, sources: { lettre: 'with about 30 chests, below' } }\ncrw: 12").Inputs(), QuoteMatcher.DefaultWordLimit);
        Assert.Equal(
            FixCase.With("""
                chests: { value: about 30, sources: { letter: 'with about 30 chests below' } }
                crew: 12
                """)["boats.yaml"],
            Assert.Single(run.Changed).Text);
        Assert.Equal(
            ["FACT2002", "FACT2002", "FACT1003", "FACT3002", "FACT3003", "FACT4002"],
            run.Applied.Select(applied => applied.Diagnostic.Rule.Id));
    }

    /// <summary>Everything that a fix writes must pass the rules; otherwise it was not what was meant.</summary>
    [Theory]
    [InlineData("captain: { value: ana-silvaa, sources: { letter: name was Rui Costa } }")]
    [InlineData("captain: { value: rui-costaa, sources: { letter: carried 12 sailors } }")]
    [InlineData("crew: { value: 12, sources: { lettre: carried 20 sailors } }")]
    public void What_would_not_pass_is_not_written(string claims) =>
        Assert.Empty(FixRun.Of(FixCase.With(claims).Inputs(), QuoteMatcher.DefaultWordLimit).Changed);

    /// <summary>A reason stays where it is, whatever else is fixed.</summary>
    [Fact]
    public void A_reason_is_kept()
    {
        const string Claims = "crew: {{ value: 12, because: the letter counts them, sources: {{ {0}: carried 12 sailors{1} }} }}";
        var run = FixRun.Of(
            FixCase.With(string.Format(CultureInfo.InvariantCulture, Claims, "lettre", "!")).Inputs(), QuoteMatcher.DefaultWordLimit);
        Assert.Equal(
            FixCase.With(string.Format(CultureInfo.InvariantCulture, Claims, "letter", ""))["boats.yaml"],
            Assert.Single(run.Changed).Text);
    }

    private static IEnumerable<string> Ids(FactBaseFiles files) =>
        FactCompiler.Check(files.Inputs()).Diagnostics.Select(diagnostic => diagnostic.Rule.Id);

    private static FactBaseFiles WithCrLf(FactBaseFiles files) =>
        files.Rewrite(file => file.Kind == "facts" ? file.Text.ReplaceLineEndings("\r\n") : file.Text);
}
