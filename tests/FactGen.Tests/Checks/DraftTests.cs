namespace FactGen.Tests.Checks;

/// <summary>
/// Where drafts are let through, claims without a source are counted in one warning (FACT3013), and nothing else is let through.
/// </summary>
public class DraftTests
{
    /// <summary>Claims on the boats of a lift, marked as they are reported with drafts, and what is said.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "{|FACT3013:value|}: 12", "1 claim has no source and is a draft: 'second-lift/boats'. Add their sources, and take 'FactGenDrafts' or '--drafts' out" },
        { "{|FACT3013:by|}: ada-lind\nvalue: 12", "1 claim has no source" },
        { "{|FACT3013:value|}: 12\nsources:", "1 claim has no source" },
        { "{|FACT3013:value|}: 12\nsources: {}", "1 claim has no source" },
        { "- {|FACT3013:value|}: 12\n- value: 13\n- value: 14\n  sources: { gazette: Norvik Ferries moved 13 boats }", "2 claims have no source and are drafts: 'second-lift/boats#1', 'second-lift/boats#2'." },
        { "- {|FACT3013:value|}: 1\n- value: 2\n- value: 3\n- value: 4\n- value: 5", "5 claims have no source and are drafts: 'second-lift/boats#1', 'second-lift/boats#2', 'second-lift/boats#3', 'second-lift/boats#4', 'second-lift/boats#5'. Add" },
        { "- {|FACT3013:value|}: 1\n- value: 2\n- value: 3\n- value: 4\n- value: 5\n- value: 6\n- value: 7", "7 claims have no source and are drafts … 'second-lift/boats#5' and 2 more." },

        // What is no draft
        { "value: 12\nsources: { log: moved 12 boats }", "" },
        { "value: 12\nsources: { {|FACT3001:log|}: }", "names 'log' and no words of it" },
        { "value: 12\nsources: { {|FACT3002:lgo|}: moved 12 boats }", "'lgo'" },
        { "value: 12\nsources: {|FACT1004:log|}", "'sources' must be a map" },
        { "{|FACT3001:12|}", "is given as '12' and names no source" },
        { "{|FACT3013:value|}: {|FACT2003:many|}", "1 claim has no source … 'many' is not a count" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Claims_without_a_source_are_counted_at_the_first_of_them(string claims, string says) => FactBaseText.Expect(
        FactBaseText.CasePath, Lift(claims), text => new FactBaseText { Case = text }, says, drafts: true);

    [Fact]
    public void The_other_drafts_are_places_of_the_same_warning() => Assert.Equal(
        "facts/other.yaml(5,9): facts/other.yaml(6,9) facts/other.yaml(7,9)",
        string.Join("\n", new FactBaseText { Case = Lift("- value: 12\n- value: 13\n- value: 14") }.Check(drafts: true).Diagnostics
            .Where(diagnostic => diagnostic.Rule.Id == "FACT3013")
            .Select(diagnostic => $"{diagnostic.Place}: {string.Join(" ", diagnostic.AlsoAt)}")));

    [Fact]
    public void Two_entities_do_not_become_one_by_a_draft() => FactBaseText.Expect(
        FactBaseText.CasePath,
        "Operation:\n  second-lift:\n    name: The second lift\n    same_as: { {|FACT3001:value|}: winter-lift }\n",
        text => new FactBaseText { Case = text },
        drafts: true);

    [Theory]
    [InlineData("{|FACT3001:value|}: 12")]
    [InlineData("value: 12\n{|FACT3001:sources|}:")]
    public void Where_drafts_are_not_let_through_they_are_errors(string claims) => FactBaseText.Expect(
        FactBaseText.CasePath, Lift(claims), text => new FactBaseText { Case = text });

    private static string Lift(string claims) =>
        $"Operation:\n  second-lift:\n    name: The second lift\n    boats:{(claims.Contains(':') || claims.StartsWith('-') ? "\n      " : " ")}{claims.Replace("\n", "\n      ")}\n";
}
