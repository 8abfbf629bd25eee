namespace FactGen.Tests.Checks;

/// <summary>What a source says of itself: its publisher's words, and on a card with 'reports' what its authors find (FACT4006).</summary>
public class OwnVoiceTests
{
    [Theory]
    [InlineData("We found that it has 40 seats.", "has 40 seats")]
    [InlineData("Our data suggest that it has 40 seats.", "has 40 seats")]
    [InlineData("The inquiry concluded that it has 40 seats.", "has 40 seats")]
    [InlineData("The mayor found that it has 40 seats.", "{|FACT4006:has 40 seats|}")]
    [InlineData("Moe's inquiry concluded that it has 40 seats.", "{|FACT4006:has 40 seats|}")]
    [InlineData("\"We found that it has 40 seats.\"", "{|FACT4006:has 40 seats|}")]
    [InlineData("GPS data recovered from the boat showed that it has 40 seats.", "has 40 seats")]
    [InlineData("Police data showed that it has 40 seats.", "{|FACT4006:has 40 seats|}")]
    public void A_report_says_what_its_authors_find(string text, string quote) => Expect(text, quote, "reports: true");

    [Theory]
    [InlineData("We found that it has 40 seats.")]
    [InlineData("The inquiry concluded that it has 40 seats.")]
    public void Elsewhere_a_finding_is_somebodys(string text) => Expect(text, "{|FACT4006:has 40 seats|}", "");

    [Theory]
    [InlineData("Norvik Boats reported that it has 40 seats.", "has 40 seats")]
    [InlineData("Norvik Tools reported that it has 40 seats.", "{|FACT4006:has 40 seats|}")]
    public void A_publisher_says_it_itself(string text, string quote) => Expect(text, quote, "publisher: Norvik Boats");

    /// <summary>A publisher's name counts without its article and the words for a company; another name of the entity counts too.</summary>
    [Theory]
    [InlineData("Norvik Boats", "The Norvik Boats", true)]
    [InlineData("Norvik Boats", "Norvik boats", true)]
    [InlineData("The Norvik Boats", "Norvik Boats", true)]
    [InlineData("Norvik Boats Ltd.", "Norvik Boats", true)]
    [InlineData("Norvik Boats, Inc.", "Norvik Boats", true)]
    [InlineData("Norvik Boats Limited", "Norvik Boats", true)]
    [InlineData("Norvik Boats PLC", "Norvik Boats", true)]
    [InlineData("Norvik Boats LLC", "Norvik Boats", true)]
    [InlineData("Norvik Boats Corp.", "Norvik Boats", true)]
    [InlineData("Norvik Boats Corporation", "Norvik Boats", true)]
    [InlineData("Norvik Boats Co.", "Norvik Boats", true)]
    [InlineData("Norvik Boats AG", "Norvik Boats", true)]
    [InlineData("Norvik Boats SA", "Norvik Boats", true)]
    [InlineData("Norvik Boats GmbH", "Norvik Boats", true)]
    [InlineData("Norvik Boats Yard", "Norvik Boats", false)]
    [InlineData("Northport", "Northport", true)]
    [InlineData("The old harbour", "Northport", true)]
    [InlineData("Northport", "The old harbour", true)]
    [InlineData("Northport", "Workers of Northport", false)]
    [InlineData("Southport", "Northport", false)]
    public void A_publisher_has_its_name_in_any_form(string publisher, string sayer, bool isOwn) => Expect(
        $"{sayer} reported that it has 40 seats.", isOwn ? "has 40 seats" : "{|FACT4006:has 40 seats|}", $"publisher: '{publisher}'");

    /// <summary>Where the verb is the value, or what a court does, nothing is passed on.</summary>
    [Theory]
    [InlineData("The court denied the wish of the yard.", "answer", "value: denied\nsources: { paper: The court denied the wish }")]
    [InlineData("The pilot could not recall its 40 seats.", "seats", "value: 40\nmodality: denied\nsources: { paper: not recall its 40 seats }")]
    public void A_verb_of_doing_passes_nothing_on(string text, string property, string claim) => EvidenceCase.Expect(text, property, claim);

    private static void Expect(string text, string quote, string card) =>
        EvidenceCase.Expect(text, "seats", $"value: 40\nsources: {{ paper: {quote} }}", card: card);
}
