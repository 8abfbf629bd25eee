using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>
/// <c>stated</c> may name the occasion on which something was said: its day is evidenced once there, and its speaker is who says it.
/// </summary>
public class OccasionTests
{
    private const string Schema = FactBaseText.OrdinarySchema +
        """
          Address:
            is: Event
            properties:
              speaker: { type: Person }
          Voyage:
            properties:
              left: { type: date }
              back: { type: date }

        """;

    private const string Minutes =
        """
        Ada Lind spoke in the harbour hall on 4 March 2021, the day of the trial.

        Two days later the minutes were read again.

        The company met for the yearly review of its ships, its docks and its crews.

        The review was long, and the hall was cold.

        The fleet, Ada Lind said, has 14 boats.

        """;

    private const string Address =
        """
        Address:
          hall-address:
            name: The address in the harbour hall
            date: { value: 2021-03-04, sources: { minutes: on 4 March 2021 } }
            speaker: { value: ada-lind, sources: { minutes: Ada Lind spoke in the harbour hall } }

        """;

    /// <summary>The day is not in the paragraphs around the quote: the occasion has it, and no reason is needed.</summary>
    [Theory]
    [InlineData("stated: hall-address\nby: ada-lind", "")]
    [InlineData("stated: {|FACT4001:2021-03-04|}\nby: ada-lind", "That 'night-tow/boats' was stated on 2021-03-04 cannot be read")]
    [InlineData("stated: hall-address\nby: ada-lind\nbecause: { {|FACT4009:stated|}: said in the hall }", "a reason for 'stated'")]
    [InlineData("stated: {|FACT2005:hall-address|}\nby: norvik-ferries", "The speaker of 'hall-address' is 'ada-lind', and 'by' is 'norvik-ferries'")]
    [InlineData("stated: {|FACT2005:hall-address|}\nbecause: { voice: the paper's own }", "The speaker of 'hall-address' is 'ada-lind', and 'night-tow/boats' has no 'by'")]
    [InlineData("stated: {|FACT2004:hall-addres|}\nby: ada-lind", "'hall-addres' is no entity of this fact base. Did you mean 'hall-address'?")]
    [InlineData("stated: {|FACT2005:norvik|}\nby: ada-lind", "'norvik' has no day")]
    [InlineData("stated: {|FACT2003:4 March|}\nby: ada-lind", "'4 March' is not a date.")]
    public void The_day_and_the_speaker_are_those_of_the_occasion(string claim, string says) => Expect(Address, claim, says);

    /// <summary>What gives an occasion its day.</summary>
    [Theory]

    // The one kind of date that it has; 'date' before others
    [InlineData("Voyage", "left: { value: 2021-03-04, sources: { minutes: on 4 March 2021 } }", "stated: trip", "")]
    [InlineData("Operation", "date: { value: 2021-03-04, sources: { minutes: on 4 March 2021 } }\nend: { value: 2021-03-05, because: x, sources: { minutes: the day of the trial } }", "stated: trip", "")]
    [InlineData("Voyage", "left: { value: 2021-03-04, sources: { minutes: on 4 March 2021 } }\nback: { value: 2021-03-05, because: x, sources: { minutes: the day of the trial } }", "stated: {|FACT2005:trip|}", "'trip' has no day")]

    // Days that agree are one day; others are not chosen among
    [InlineData("Voyage", "left: [{ value: 2021-03, because: x, sources: { minutes: the day of the trial } }, { value: 2021-03-04, sources: { minutes: on 4 March 2021 } }]", "stated: trip", "")]
    [InlineData("Voyage", "left: [{ value: 2021-03-05, because: x, sources: { minutes: the day of the trial } }, { value: 2021-03-04, sources: { minutes: on 4 March 2021 } }]", "stated: {|FACT2005:trip|}", "'trip' has several days (2021-03-05, 2021-03-04)")]

    // A day that is planned, denied or set aside is none
    [InlineData("Voyage", "left: { value: 2021-03-04, modality: planned, sources: { minutes: on 4 March 2021 } }", "stated: {|FACT2005:trip|}", "'trip' has no day")]
    [InlineData("Voyage", "left: { value: 2021-03-04, rank: deprecated, reason: x, sources: { minutes: on 4 March 2021 } }", "stated: {|FACT2005:trip|}", "'trip' has no day")]
    public void The_day_is_that_of_a_claim_that_is_vouched_for(string type, string claims, string stated, string says) => Expect(
        $"{type}:\n  trip:\n    name: The trip\n    " + claims.Replace("\n", "\n    ") + "\n", stated + "\nby: ada-lind", says);

    /// <summary>Relative dates count from the occasion's day, and C# and exports have that day.</summary>
    [Fact]
    public void The_claim_is_stated_on_the_day_of_the_occasion()
    {
        var claim = Base(Address + Tow("stated: hall-address\nby: ada-lind")).Check().Model.Files
            .SelectMany(file => file.Claims)
            .Single(claim => claim.Claim.Entity == "night-tow");

        Assert.Equal(FactDate.Parse("2021-03-04"), claim.Claim.Stated);
        Assert.Equal("hall-address", claim.Claim.Occasion);
    }

    private static void Expect(string occasion, string claim, string says)
    {
        var marked = occasion + Tow(claim);
        var markup = Markup.Parse(marked);
        var diagnostics = Base(markup.Text).Check().Diagnostics
            .Where(diagnostic => diagnostic.Place.Path == FactBaseText.CasePath && diagnostic.Severity is not Severity.Info
                && diagnostic.Rule != Catalogue.RuleBroken
                && diagnostic.Rule != Catalogue.OtherSpeaker && diagnostic.Claim == "night-tow/boats")
            .ToArray();
        Assert.Equal(
            markup.Spans.Select(span => $"{span.Label} {span.Line}:{span.Column}"),
            diagnostics.Select(Markup.Span.Of).Select(span => $"{span.Label} {span.Line}:{span.Column}"));
        Assert.All(diagnostics, diagnostic => Assert.Contains(says, diagnostic.Message));
    }

    private static string Tow(string claim) =>
        "Operation:\n  night-tow:\n    name: The tow\n    boats:\n      value: 14\n      " + claim.Replace("\n", "\n      ")
        + "\n      sources: { minutes: has 14 boats }\n";

    private static FactBaseText Base(string text) => new()
    {
        Schema = Schema,
        Case = text,
        Cards = FactBaseText.OrdinaryCards
            + $"minutes:\n  title: The minutes\n  published: 2021-03-07\n  text: minutes.txt\n  sha256: {TextDigest.Of(Minutes)}\n",
        Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["minutes.txt"] = Minutes },
    };
}
