namespace FactGen.Tests.Checks;

/// <summary>Whether a quote or a reason names the entity that is the value, and which of several (FACT4001, FACT4008).</summary>
public sealed class NamedValueTests
{
    [Theory]
    [InlineData("The mayor steers it. Per Lund came.", "per-lund\nbecause: the mayor steers it", "mayor steers it", "")]
    [InlineData("The mayor steers it.", "{|FACT4001:per-lund|}\nbecause: the mayor steers it", "mayor steers it", "'mayor steers it' does not name Per Lund ('per-lund'). Quote the words that name it, or name it in 'because', which does not say how it comes to be Per Lund.")]
    [InlineData("Jan Lund steers it.", "ida-holm\nbecause: Jan, who steers it, is Holm by marriage", "Jan Lund steers it", "")]
    [InlineData("Jan Lund steers it.", "{|FACT4001:ida-holm|}\nbecause: who steers it is Holm", "Jan Lund steers it", "")]
    [InlineData("Eva came and she steers it.", "{|FACT4001:ida-holm|}\nbecause: the Holm of the ship steers it", "she steers it", "")]
    [InlineData("Holm came and she steers it.", "ida-holm\nbecause: the Holm of the ship steers it", "she steers it", "")]
    [InlineData("Ida Marie Holm came.\n\nOne.\n\nTwo.\n\nShe steers it.", "ida-holm\nbecause: the Holm of the ship steers it", "She steers it", "")]
    [InlineData("Ida Marie Holm came.\n\nOne.\n\nTwo.\n\nThree.\n\nShe steers it.", "{|FACT4001:ida-holm|}\nbecause: the Holm of the ship steers it", "She steers it", "")]
    [InlineData("Ida Marie Holm's brother came and she steers it.", "{|FACT4001:ida-holm|}\nbecause: the Holm of the ship steers it", "she steers it", "")]
    [InlineData("Somebody steers it.", "{|FACT4001:per-lund|}\nbecause: Per Lund's brother steers it", "Somebody steers it", "")]
    [InlineData("Somebody steers it.", "per-lund\nbecause: Per Lund steers it, not Jan Lund", "Somebody steers it", "")]
    [InlineData("Somebody steers it.", "{|FACT4001:per-lund|}\nbecause: Per Lund knows", "Somebody steers it", "'Somebody steers it' does not name Per Lund ('per-lund'). Quote the words that name it, or say in 'because' which of its words mean Per Lund; as it is, it names none of them.")]
    [InlineData("Somebody steers it.", "{|FACT4001:per-lund|}\nbecause: Jan Lund steers it", "Somebody steers it", "")]
    public void A_reason_names_the_entity_and_a_word_of_the_quote(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "captain", value, quote, says);

    [Theory]
    [InlineData("Somebody steers it.", "{|FACT4001:per-lund|}", "Somebody steers it", "'Somebody steers it' does not name Per Lund ('per-lund'). Quote the words that name it, or add what they call it to 'aliases' of 'per-lund', or say in 'because' how it follows.")]
    [InlineData("Jan Lund steers it.", "{|FACT4001:per-lund|}", "Jan Lund steers it", "")]
    [InlineData("Jan Lund steers it with Ida Marie Holm.", "{|FACT4001:per-lund|}", "Jan Lund steers it with Ida Marie Holm", "'Jan Lund steers it with Ida Marie Holm' does not name Per Lund ('per-lund'); it names Jan Lund and Ida Marie Holm. Quote the words that name it, or add what they call it to 'aliases' of 'per-lund', or say in 'because' how it follows.")]
    [InlineData("Jan Lund steers it with Jan Lund.", "{|FACT4001:per-lund|}", "Jan Lund steers it with Jan Lund", "'Jan Lund steers it with Jan Lund' does not name Per Lund ('per-lund'); it names Jan Lund. Quote the words that name it, or add what they call it to 'aliases' of 'per-lund', or say in 'because' how it follows.")]
    [InlineData("Jan Lund steers it to Northport.", "{|FACT4001:per-lund|}", "Jan Lund steers it to Northport", "'Jan Lund steers it to Northport' does not name Per Lund ('per-lund'); it names Jan Lund. Quote the words that name it, or add what they call it to 'aliases' of 'per-lund', or say in 'because' how it follows.")]
    [InlineData("Jan Lund steers it.", "{|FACT4001:per-lund|}\nbecause: Per Lund knows", "Jan Lund steers it", "")]
    [InlineData("Jan Lund steers it.", "{|FACT4001:per-lund|}\nbecause: that is who", "Jan Lund steers it", "'Jan Lund steers it' does not name Per Lund ('per-lund'); it names Jan Lund. Quote the words that name it, or name it in 'because', which does not say how it comes to be Per Lund.")]
    [InlineData("Per Lund's brother steers it.", "{|FACT4001:per-lund|}", "Per Lund's brother steers it", "'Per Lund's brother steers it' names Per Lund ('per-lund') only to say whose relative or aide somebody else is ('Per Lund'). Take that other as the value, quote words that speak of Per Lund, or say in 'because', by name, how it follows.")]
    [InlineData("Per Lund's lawyer steers it.", "{|FACT4001:per-lund|}", "Per Lund's lawyer steers it", "'Per Lund's lawyer steers it' names Per Lund ('per-lund') only to say whose relative or aide somebody else is ('Per Lund'). Take that other as the value, quote words that speak of Per Lund, or say in 'because', by name, how it follows.")]
    [InlineData("Per Lund's lawyer steers it.", "per-lund\nbecause: Per Lund is meant", "Per Lund's lawyer steers it", "")]
    [InlineData("Per Lund's lawyer steers it.", "{|FACT4001:per-lund|}\nbecause: he is meant", "Per Lund's lawyer steers it", "")]
    [InlineData("Per Lund's brother and Per Lund's lawyer steer it.", "{|FACT4001:per-lund|}", "Per Lund's brother and Per Lund's lawyer steer it", "'Per Lund's brother and Per Lund's lawyer steer it' names Per Lund ('per-lund') only to say whose relative or aide somebody else is ('Per Lund'). Take that other as the value, quote words that speak of Per Lund, or say in 'because', by name, how it follows.")]
    [InlineData("Per Lund's brother and Per Lund steer it.", "per-lund", "Per Lund's brother and Per Lund steer it", "")]
    public void The_message_says_whom_the_quote_names(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "captain", value, quote, says);

    [Theory]
    [InlineData("Per Lund steers it.", "{|FACT4001:per-two|}", "Per Lund steers it", "'Per Lund' in 'Per Lund steers it' names both 'per-two' and 'per-lund'. Give the names that tell them apart, and quote one of these; or say in 'because', with the id, that 'per-two' is meant.")]
    [InlineData("Per Lund steers it.", "per-two\nbecause: per-two steers it", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "{|FACT4001:per-two|}\nbecause: Per Lund steers it", "Per Lund steers it", "")]
    [InlineData("Per Lund's lawyer and Per Lund steer it.", "{|FACT4001:per-two|}", "Per Lund's lawyer and Per Lund steer it", "")]
    [InlineData("Per Lund steers it.", "per-two\nbecause: per-two", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "per-two\nbecause: it is per-two", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "per-two\nbecause: per-two it is", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "per-two\nbecause: it is (per-two).", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "{|FACT4001:per-two|}\nbecause: it is per-two-a", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "{|FACT4001:per-two|}\nbecause: it is a-per-two", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "{|FACT4001:per-two|}\nbecause: it is super-two", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "{|FACT4001:per-two|}\nbecause: it is per-two1", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "{|FACT4001:per-two|}\nbecause: it is x:per-two", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "per-two\nbecause: it is x:per-two and then per-two", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "{|FACT4001:per-two|}\nbecause: it is per-tw", "Per Lund steers it", "")]
    [InlineData("Per Lund steers it.", "per-two\nbecause: super-two and per-two-b are not per-two", "Per Lund steers it", "")]
    public void A_namesake_is_told_apart_by_the_id(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "captain", value, quote, says, people: "per-two: { name: Per Lund }");

    [Theory]
    [InlineData("Captain Per Lund steers it with Jan Lund.", "captain", "per-lund", "Captain Per Lund steers it with Jan Lund", "")]
    [InlineData("Captain Per Lund steers it with Jan Lund.", "captain", "{|FACT4008:jan-lund|}", "Captain Per Lund steers it with Jan Lund", "'Captain Per Lund steers it with Jan Lund' names Per Lund and Jan Lund, and Per Lund is taken to be 'captain': quote the words of Jan Lund alone, take Per Lund as the value, or say under 'subject' in 'because', with the name, that Jan Lund is meant.")]
    [InlineData("Per Lund came with captain Jan Lund.", "captain", "{|FACT4008:per-lund|}", "Per Lund came with captain Jan Lund", "'Per Lund came with captain Jan Lund' names Jan Lund and Per Lund, and Jan Lund is taken to be 'captain': quote the words of Per Lund alone, take Jan Lund as the value, or say under 'subject' in 'because', with the name, that Per Lund is meant.")]
    [InlineData("Per Lund came with captain Jan Lund.", "captain", "jan-lund", "Per Lund came with captain Jan Lund", "")]
    [InlineData("Per Lund, Jan Lund and Ida Marie Holm steer it.", "captain", "ida-holm", "Per Lund, Jan Lund and Ida Marie Holm steer it", "")]
    [InlineData("Per Lund, Jan Lund and Ida Marie Holm steer it.", "captain", "jan-lund", "Per Lund, Jan Lund and Ida Marie Holm steer it", "")]
    [InlineData("At the wish of Per Lund, Jan Lund steers it.", "captain", "{|FACT4008:jan-lund|}", "At the wish of Per Lund, Jan Lund steers it", "")]
    [InlineData("At the wish of Per Lund, Jan Lund steers it.", "captain", "per-lund", "At the wish of Per Lund, Jan Lund steers it", "")]
    [InlineData("It was steered by Per Lund, Jan Lund.", "captain", "{|FACT4008:jan-lund|}", "steered by Per Lund, Jan Lund", "")]
    [InlineData("It was steered by Per Lund, Jan Lund, Ida Marie Holm.", "captain", "{|FACT4008:ida-holm|}", "steered by Per Lund, Jan Lund, Ida Marie Holm", "")]
    [InlineData("Per Lund met Jan Lund, captain, and Ida Marie Holm.", "captain", "{|FACT4008:ida-holm|}", "Per Lund met Jan Lund, captain, and Ida Marie Holm", "")]
    [InlineData("Per Lund met Jan Lund, captain, and Ida Marie Holm.", "captain", "{|FACT4008:per-lund|}", "Per Lund met Jan Lund, captain, and Ida Marie Holm", "")]
    [InlineData("Its home is Northport.", "home", "northport", "home is Northport", "")]
    [InlineData("It left Northport for its home Southport.", "home", "southport", "left Northport for its home Southport", "")]
    [InlineData("It left Northport for its home Southport.", "home", "{|FACT4008:northport|}", "left Northport for its home Southport", "'left Northport for its home Southport' names Southport and Northport, and Southport is taken to be 'home': quote the words of Northport alone, take Southport as the value, or say under 'subject' in 'because', with the name, that Northport is meant.")]
    [InlineData("Its home is the Northport of Southport.", "home", "southport", "home is the Northport of Southport", "")]
    [InlineData("Its home is the Northport of the Southport.", "home", "southport", "home is the Northport of the Southport", "")]
    [InlineData("Its home is the Northport of Southport.", "home", "northport", "home is the Northport of Southport", "")]
    [InlineData("Its home is the Northport of a big Southport.", "home", "{|FACT4008:southport|}", "home is the Northport of a big Southport", "")]
    [InlineData("Its home is Northport's Southport.", "home", "northport", "home is Northport's Southport", "")]
    [InlineData("Its home is Northport's Southport.", "home", "southport", "home is Northport's Southport", "")]
    [InlineData("Its home is Northport (Southport).", "home", "northport", "home is Northport (Southport)", "")]
    [InlineData("Its home is Northport (Southport).", "home", "southport", "home is Northport (Southport)", "")]
    [InlineData("Its home is Northport in Southport.", "home", "southport", "home is Northport in Southport", "")]
    [InlineData("Per Lund opened it at Ida Marie Holm's ferry.", "opened_by", "ida-holm", "Per Lund opened it at Ida Marie Holm's ferry", "")]
    [InlineData("Ida Marie Holm's ferry opened.", "opened_by", "ida-holm", "Ida Marie Holm's ferry opened", "")]
    [InlineData("It sailed from Northport, with Southport its home.", "home", "{|FACT4008:northport|}", "sailed from Northport, with Southport its home", "")]
    [InlineData("Two sailed. Northport … home.", "home", "northport", "Northport … home", "")]
    [InlineData("Its home was Northport. It sailed to Southport.", "home", "{|FACT4008:southport|}\nbecause: {|FACT4009:Southport is what was meant|}", "home was Northport. It sailed to Southport", "")]
    [InlineData("Its home was Northport, it sailed to Southport.", "home", "southport\nbecause: { subject: Southport is meant }", "home was Northport, it sailed to Southport", "")]
    [InlineData("Its home was Northport, it sailed to Southport.", "home", "{|FACT4008:southport|}\nbecause: { subject: that is meant }", "home was Northport, it sailed to Southport", "")]
    [InlineData("Its homely Northport was left for Southport.", "home", "{|FACT4008:southport|}", "homely Northport was left for Southport", "")]
    [InlineData("Its hom Northport was left for Southport.", "home", "{|FACT4008:southport|}", "hom Northport was left for Southport", "")]
    public void The_nearest_to_the_propertys_word_is_the_value(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("Per Lund came with the owner Jan Lund.", "jan-lund", "Per Lund came with the owner Jan Lund")]
    [InlineData("Per Lund came with the owner Jan Lund.", "{|FACT4008:per-lund|}", "Per Lund came with the owner Jan Lund")]
    public void Each_word_of_the_property_is_looked_for(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "chief_owner", value, quote, properties: "chief_owner: { type: Person }");

    [Theory]
    [InlineData("Per Lund helped Eva Moe.", "helped", "{|FACT4008:per-lund|}", "Per Lund helped Eva Moe", "'Per Lund helped' is what Per Lund does, and 'eva-moe/helped' says that Eva Moe does it to Per Lund: \"Per Lund helped Eva Moe.\" Claim it of Per Lund, name the property after the other side (as with '_by'), or say under 'subject' in 'because', with the name, that Eva Moe does it.")]
    [InlineData("Per Lund helped Eva Moe.", "helped", "per-lund\nbecause: { subject: Eva Moe helped }", "Per Lund helped Eva Moe", "")]
    [InlineData("Per Lund helped Eva Moe.", "helped", "{|FACT4008:per-lund|}\nbecause: { subject: she helped }", "Per Lund helped Eva Moe", "")]
    [InlineData("Per Lund, whom Eva Moe helped, came.", "helped", "per-lund", "Per Lund, whom Eva Moe helped, came", "")]
    [InlineData("Per Lund came when Eva Moe helped.", "helped", "per-lund", "Per Lund came when Eva Moe helped", "")]
    [InlineData("Per Lund helped Eva Moe, and Per Lund left.", "helped", "per-lund", "Per Lund helped Eva Moe, and Per Lund left", "")]
    [InlineData("Eva Moe's boss is Per Lund.", "boss", "per-lund", "Moe's boss is Per Lund", "")]
    public void Whoever_does_it_is_not_whom_it_is_done_to(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);
}
