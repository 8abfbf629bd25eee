namespace FactGen.Tests.Tool;

public sealed class CheckTextTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void A_sound_fact_base_is_counted_in_full()
    {
        var run = _facts.Run("check");

        Assert.Equal("", run.Error);
        Assert.Equal(
            [
                "facts/weather/storm.yaml(5,16): info FACT5001: Sources disagree on 'storm/boats': 12 boats (gazette) against 20 boats (herald). Code that needs one value will not compile; where one claim is the better, say so with 'rank: preferred' and a 'reason'.",
                "Checked 4 files: 1 entity, 3 claims, 3 quotes of at most 30 words.",
                "Quotes: 3 in text, 0 in lock, 0 in neither; 2 of 2 texts here.",
                "Reasons: 3 claims rest on the words of the quotes alone, 0 on a reason too.",
                "Findings: 1 settled, 0 attributed, 1 disputed, 0 planned, 0 alleged, 0 denied, 0 unknown, 0 none, 0 opinion.",
                "0 errors, 0 warnings, 1 info.",
            ],
            run.Lines);
        Assert.Equal(0, run.ExitCode);
    }

    /// <summary>A claim with two reasons counts under both.</summary>
    [Theory]
    [InlineData("because: counted", "2 claims rest on the words of the quotes alone, 1 on a reason too (1 value).")]
    [InlineData("because: { doubt: x }", "2 claims rest on the words of the quotes alone, 1 on a reason too (1 doubt).")]
    [InlineData("because: { voice: x, stated: y }", "2 claims rest on the words of the quotes alone, 1 on a reason too (1 stated, 1 voice).")]
    public void Reasons_are_counted_by_rule(string because, string counts)
    {
        _facts.Replace("facts/weather/storm.yaml", "value: 12\n", $"value: 12\n        {because}\n");

        Assert.Contains($"Reasons: {counts}", _facts.Run("check").Lines);
    }

    [Fact]
    public void An_error_is_reported_at_its_word_and_fails_the_run()
    {
        _facts.Replace("facts/weather/storm.yaml", "        sources:\n          herald: sank 20 boats\n", "");

        var run = _facts.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            run.Lines,
            line => line.StartsWith("facts/weather/storm.yaml(8,9): error FACT3001: 'storm/boats#2' has no source", StringComparison.Ordinal));
        Assert.EndsWith("1 error, 1 warning, 0 infos.", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sank 12", "sunk 12", "gazette: \e[1;33msunk\e[0m 12 boats")]
    [InlineData("        sources:\n          herald: sank 20 boats\n", "", "- \e[1;33mvalue\e[0m: 20")]
    [InlineData("      - value: 20", "      - value: [red]", "- value: \e[1;33m[red]\e[0m")]
    public void On_a_terminal_the_line_is_shown_with_its_words_marked(string old, string replacement, string line)
    {
        _facts.Replace("facts/weather/storm.yaml", old, replacement);

        Assert.Contains(line, _facts.RunOnTerminal("check").Output.Replace("\e[39m\e[49m", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(_facts.Run("check").Lines, plain => plain.StartsWith(' '));
    }

    [Fact]
    public void Diagnostics_are_sorted_by_file_and_place()
    {
        _facts.Write("facts/aaa.yaml", "Event:\n  calm: { name: The calm }\n");
        _facts.Replace("facts/weather/storm.yaml", "sank 12", "sunk 12");
        _facts.Replace("facts/weather/storm.yaml", "3 March", "4 March");

        Assert.Equal(
            [
                "facts/aaa.yaml(2,3): warning FACT3012",
                "facts/weather/storm.yaml(5,16): info FACT5001",
                "facts/weather/storm.yaml(7,20): error FACT3003",
                "facts/weather/storm.yaml(14,26): error FACT3003",
            ],
            _facts.Run("check").Lines.SkipLast(5).Select(line => string.Join(':', line.Split(':')[..2])));
    }

    [Fact]
    public void Paths_are_relative_to_the_working_folder()
    {
        var inside = Path.Combine(_facts.Folder, "facts");
        Assert.StartsWith("weather/storm.yaml(5,16): info", _facts.RunIn(inside, "check", "..").Output, StringComparison.Ordinal);

        var above = Path.GetDirectoryName(_facts.Folder)!;
        var name = Path.GetFileName(_facts.Folder);
        Assert.StartsWith($"{name}/facts/weather/storm.yaml(5,16): info", _facts.RunIn(above, "check", name).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_and_sources_may_lie_elsewhere()
    {
        Directory.Move(Path.Combine(_facts.Folder, "facts"), Path.Combine(_facts.Folder, "what"));
        Directory.Move(Path.Combine(_facts.Folder, "seeds"), Path.Combine(_facts.Folder, "whence"));

        var run = _facts.Run("check", "--facts", "what", "--sources", "whence");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("what/weather/storm.yaml(5,16): info", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_may_lie_in_folders_as_in_the_build()
    {
        Directory.CreateDirectory(Path.Combine(_facts.Folder, "seeds", "2021"));
        File.Move(Path.Combine(_facts.Folder, "seeds", "herald.yaml"), Path.Combine(_facts.Folder, "seeds", "2021", "herald.yaml"));

        Assert.Contains("Quotes: 3 in text, 0 in lock, 0 in neither; 2 of 2 texts here.", _facts.Run("check").Lines);
    }

    [Fact]
    public void Without_sources_every_claim_has_an_unknown_source()
    {
        Directory.Delete(Path.Combine(_facts.Folder, "seeds"), recursive: true);

        var run = _facts.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Lines.Count(line => line.Contains("error FACT3002", StringComparison.Ordinal)));
        Assert.Contains("Quotes: 0 in text, 0 in lock, 3 in neither; 0 of 0 texts here.", run.Lines);
    }

    [Fact]
    public void The_word_limit_comes_from_the_option_otherwise_from_the_variable()
    {
        _facts["FACTGEN_MAX_QUOTE_WORDS"] = "3";
        Assert.Equal(1, _facts.Run("check").Lines.Count(line => line.Contains("error FACT3008", StringComparison.Ordinal)));
        Assert.DoesNotContain("FACT3008", _facts.Run("check", "--max-quote-words", "5").Output, StringComparison.Ordinal);

        _facts["FACTGEN_MAX_QUOTE_WORDS"] = "three";
        Assert.Contains("FACTGEN_MAX_QUOTE_WORDS is 'three'", _facts.Run("check").Reason, StringComparison.Ordinal);
        _facts["FACTGEN_MAX_QUOTE_WORDS"] = "";
        Assert.Contains("of at most 30 words", _facts.Run("check").Output, StringComparison.Ordinal);
        Assert.Contains("at least two words", _facts.Run("check", "--max-quote-words", "0").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_stays_on_its_line_and_writes_no_escapes()
    {
        _facts.Replace("facts/weather/storm.yaml", "gazette: sank 12 boats", "gazette: |-\n            sunk 12\n            ships");

        var run = _facts.Run("check");

        Assert.Contains(run.Lines, line => line.Contains("'sunk 12 ships' is not in", StringComparison.Ordinal));
        Assert.DoesNotContain('\e', run.Output);
    }

    public void Dispose() => _facts.Dispose();
}
