namespace FactGen.Tests.Checks;

/// <summary>The day on which something was said is the one that the text around the quote has it said (FACT4001).</summary>
public class StatedCheckTests
{
    private const string Monday = "Per Lund said on Monday that it has sails.";

    /// <summary>The paper was published on Wednesday, 12 January 2022.</summary>
    [Theory]
    [InlineData(Monday, "2022-01-10", true)]
    [InlineData(Monday, "2022-01-12", false)]
    [InlineData(Monday, "2022-01-11", false)]
    [InlineData("Per Lund yesterday noted that it has sails.", "2022-01-11", true)]
    [InlineData("Per Lund yesterday noted that it has sails.", "2022-01-12", false)]
    [InlineData("On January 5, Per Lund said that it has sails.", "2022-01-05", true)]
    [InlineData("On January 5, Per Lund said that it has sails.", "2022-01-12", false)]
    [InlineData("It has sails, Per Lund told reporters on Monday.", "2022-01-10", true)]
    [InlineData("It has sails, Per Lund told reporters on Monday.", "2022-01-12", false)]
    [InlineData("Per Lund, elected on January 5, said that it has sails.", "2022-01-12", true)]
    [InlineData("Per Lund said that on Monday it has sails.", "2022-01-12", true)]
    [InlineData("Per Lund said that it has sails.", "2022-01-12", true)]
    [InlineData("Per Lund said last week that it has sails.", "2022-01-12", false)]
    public void The_day_at_the_saying_is_the_day(string text, string stated, bool isRight) => Expect(text, stated, isRight);

    /// <summary>"He said" and a quotation go on with what the same speaker said before.</summary>
    [Theory]
    [InlineData("Per Lund said on Monday that it is old.\n\nHe said that it has sails.", "2022-01-10", true)]
    [InlineData("Per Lund said on Monday that it is old.\n\nHe said that it has sails.", "2022-01-12", false)]
    [InlineData("Per Lund said on Monday that it is old.\n\nAccording to him, it has sails.", "2022-01-12", false)]
    [InlineData("Per Lund said on Monday that it is old. \"So it has sails.\"", "2022-01-12", false)]
    [InlineData("Per Lund said on Monday that it is old.\n\nPer Lund said that it has sails.", "2022-01-12", true)]
    [InlineData("Per Lund said on Monday that it is old. It floats, he said, according to Jan Lund.\n\nHe said that it has sails.", "2022-01-12", false)]
    [InlineData("Per Lund said on Monday that it is old. It was sold on Tuesday.\n\nHe said that it has sails.", "2022-01-12", true)]
    [InlineData("Jan Lund said on Monday that it is old.\n\nPer Lund came. He said that it has sails.", "2022-01-12", true)]
    public void What_continues_is_said_on_the_same_day(string text, string stated, bool isRight) => Expect(text, stated, isRight);

    [Fact]
    public void The_message_shows_the_day()
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect(
            Monday, "motto", "value: has sails\nby: per-lund\nstated: {|FACT4001:2022-01-12|}\nsources: { paper: has sails }"));

        Assert.StartsWith(
            "That 'gull/motto' was stated on 2022-01-12 is not what the text says: there it is said 'Monday' (2022-01-10): \"Per Lund said on Monday that it has sails.\"",
            diagnostic.Message,
            StringComparison.Ordinal);
    }

    /// <summary>A reason names the day, or each end of the time in which it lies.</summary>
    [Theory]
    [InlineData("2022-01-12", "said again in council on 12 January", true)]
    [InlineData("2022-01-12", "said again in council, 2022-01-12", true)]
    [InlineData("2022-01-12", "said again in council", false)]
    [InlineData("2022-01-12", "said again in council on 11 January", false)]
    [InlineData("[2022-01-03..2022-01-09]", "said between the storm of 3 January 2022 and the council on 9 January 2022", true)]
    [InlineData("[2022-01-03..2022-01-09]", "said in the week [2022-01-03..2022-01-09]", true)]
    [InlineData("[2022-01-03..2022-01-09]", "said between the storm and the council", false)]
    [InlineData("[2022-01-03..2022-01-09]", "said between the storm of 3 January 2022 and the council", false)]
    [InlineData("[2022-01-04..2022-01-09]", "said between the storm of 3 January 2022 and the council on 9 January 2022", false)]
    [InlineData("[..2022-01-09]", "said before the council on 9 January 2022", true)]
    [InlineData("[..2022-01-08]", "said before the council on 9 January 2022", false)]
    public void A_reason_with_the_day_lifts_it(string stated, string reason, bool isRight)
    {
        var day = stated.StartsWith('[') ? $"\"{stated}\"" : stated;
        EvidenceCase.Expect(
            Monday,
            "motto",
            $"value: has sails\nby: per-lund\nstated: {(isRight ? day : $"{{|FACT4001:{day}|}}")}\nbecause: {{ stated: \"{reason}\" }}\n"
                + "sources: { paper: has sails }");
    }

    private static void Expect(string text, string stated, bool isRight)
    {
        var day = stated.StartsWith('[') ? $"\"{stated}\"" : stated;
        EvidenceCase.Expect(
            text,
            "motto",
            $"value: has sails\nby: per-lund\nstated: {(isRight ? day : $"{{|FACT4001:{day}|}}")}\nsources: {{ paper: has sails }}");
    }
}
