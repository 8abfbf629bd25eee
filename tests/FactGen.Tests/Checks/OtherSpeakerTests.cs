using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>Whom a sentence names as the one who says it, in whatever form, against the claim's <c>by: per-lund</c> (FACT4010).</summary>
public class OtherSpeakerTests
{
    /// <summary>Somebody else is the one, although the sentence also names Per Lund, the mayor, or his office.</summary>
    [Theory]
    [InlineData("The mayor's aide Nils Moe said it has 40 seats.")]
    [InlineData("In a talk with Per Lund, Nils Moe said it has 40 seats.")]
    [InlineData("Nils Moe, who quoted Per Lund, said it has 40 seats.")]
    [InlineData("Per Lund came. The Mayor Nils Moe said it has 40 seats.")]
    [InlineData("Per Lund came. Mayor Ida Holm said it has 40 seats.")]
    [InlineData("Per Lund came. The head of the Northport Yard Ida Marie Holm said it has 40 seats.")]
    public void Who_is_only_named_beside_the_sayer_does_not_say_it(string text) => Refused(text);

    /// <summary>A quotation right behind another goes on in the voice of the one who is named between the two.</summary>
    [Theory]
    [InlineData("Per Lund came. \"It is old,\" Nils Moe said. \"And it has 40 seats.\"")]
    [InlineData("Per Lund came. “It is old,” said Nils Moe. “It sank once, and it has 40 seats.”")]
    public void A_quotation_goes_on_in_the_same_voice(string text) => Refused(text);

    /// <summary>Who speaks for Per Lund, or belongs to him, is not Per Lund.</summary>
    [Theory]
    [InlineData("A spokeswoman for Per Lund said it has 40 seats.")]
    [InlineData("A spokesman for Mayor Per Lund said it has 40 seats.")]
    [InlineData("Per Lund's office said it has 40 seats.")]
    [InlineData("It is old, and it has 40 seats, according to lawyers for Per Lund.")]
    [InlineData("\"The boat is old, and it has 40 seats,\" said a spokesman for Per Lund.")]
    [InlineData("\"The boat is old, and it has 40 seats,\" the office of Per Lund said in a letter.")]
    [InlineData("Per Lund's brother said it has 40 seats.")]
    [InlineData("Critics of Per Lund said it has 40 seats.")]
    public void Who_speaks_for_a_person_is_not_that_person(string text) => Refused(text);

    /// <summary>Other forms of saying: a participle, "quoted as saying", a noun, what stands behind a quotation.</summary>
    [Theory]
    [InlineData("Per Lund came. Ida Marie Holm opened the pier, adding that it has 40 seats.")]
    [InlineData("Per Lund came. At noon, the captain of the Gull opened the pier, stating that it has 40 seats.")]
    [InlineData("Per Lund came. \"The boat is old, and it has 40 seats\", Nils Moe was quoted as saying.")]
    [InlineData("Per Lund came. \"The boat is old, and it has 40 seats,\" Ida Holm is cited as saying by the Gazette.")]
    [InlineData("Per Lund heard the announcement by Ida Marie Holm that it has 40 seats.")]
    [InlineData("Per Lund came. \"The boat is old, and it has 40 seats,\" Nils Moe, head of the yard, commented on the sale.")]
    [InlineData("Per Lund quoted Ida Marie Holm as saying that it has 40 seats.")]
    [InlineData("Per Lund cited Ida Marie Holm, who said it has 40 seats.")]
    [InlineData("Per Lund came. Ida Marie Holm opened the pier and said it has 40 seats.")]
    [InlineData("Per Lund came. Ida Marie Holm did not come, but said it has 40 seats.")]
    [InlineData("Per Lund came. Ida Marie Holm told the board, a small one, of the boat, adding that it has 40 seats.")]
    [InlineData("Per Lund came. Moreover, Ida Marie Holm noted in her speech the fact it has 40 seats.")]
    [InlineData("Per Lund came. Ida Marie Holm said that the boat, which is old, had sold since it has 40 seats.")]
    public void Every_form_of_saying_has_its_sayer(string text) => Refused(text);

    [Theory]
    [InlineData("Per Lund came.\n\nIda Marie Holm: The boat is old, and it has 40 seats.")]
    [InlineData("Per Lund came.\n\nThe captain: The boat is old, and it has 40 seats.")]
    [InlineData("Per Lund came.\n\nOla Vik: The boat is old, and it has 40 seats.")]
    [InlineData("Per Lund came.\n\nIda Marie Holm wrote:\n\nThe boat is old, and it has 40 seats.")]
    public void A_label_names_who_speaks_behind_it(string text) => Refused(text);

    /// <summary>"She" stands for the one whom the words before it are about; the text may mean another, so it is a warning.</summary>
    [Theory]
    [InlineData("Per Lund came. Ida Marie Holm opened the pier. She said it has 40 seats.")]
    [InlineData("Per Lund came. Ida Marie Holm, 50, opened the pier because, as she said, it has 40 seats.")]
    [InlineData("Per Lund came. The owners were glad. They said it has 40 seats.")]
    public void A_pronoun_stands_for_the_one_named_before_it(string text) =>
        Assert.All(Refused(text), diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));

    [Theory]
    [InlineData("Mayor Per Lund said it has 40 seats.")]
    [InlineData("The mayor, Per Lund, said it has 40 seats.")]
    [InlineData("Per Lund, the mayor of Northport, said it has 40 seats.")]
    [InlineData("The head of the Northport Council Per Lund said it has 40 seats.")]
    [InlineData("Press Secretary of the Council of Northport Per Lund said it has 40 seats.")]
    [InlineData("Per Lund and Nils Moe said it has 40 seats.")]
    [InlineData("Nils Moe quoted Per Lund as saying that it has 40 seats.")]
    [InlineData("Nils Moe cited Per Lund, who said it has 40 seats.")]
    [InlineData("Nils Moe and Per Lund said it has 40 seats.")]
    [InlineData("In a talk with Nils Moe, Per Lund said it has 40 seats.")]
    [InlineData("Per Lund opened the pier, adding that it has 40 seats.")]
    [InlineData("The mayor of Northport opened the pier, adding that it has 40 seats.")]
    [InlineData("\"The boat is old, and it has 40 seats\", Per Lund was quoted as saying.")]
    [InlineData("\"The boat is old, and it has 40 seats,\" Per Lund, head of the yard, commented on the sale.")]
    [InlineData("Nils Moe heard the announcement by Per Lund that it has 40 seats.")]
    [InlineData("Per Lund, a spokesman for Northport, said it has 40 seats.")]
    [InlineData("The spokesman Per Lund said it has 40 seats.")]
    [InlineData("A letter from Per Lund said it has 40 seats.")]
    [InlineData("Per Lund said through a lawyer that it has 40 seats.")]
    [InlineData("Per Lund: The boat is old, and it has 40 seats.")]
    [InlineData("The mayor: The boat is old, and it has 40 seats.")]
    [InlineData("Mayor Per Lund of Northport wrote:\n\nThe boat is old, and it has 40 seats.")]
    [InlineData("Per Lund came.\n\nThe Facts: The boat is old, and it has 40 seats.")]
    // Whom the pronoun means is not seen
    [InlineData("Per Lund met the owners. They said it has 40 seats.")]
    [InlineData("Per Lund came. The owners were glad.\n\nThey said it has 40 seats.")]
    [InlineData("Ida Marie Holm opened the pier. Per Lund paid it. He said it has 40 seats.")]
    [InlineData("Per Lund came. Ida Marie Holm met Jan Lund. He said it has 40 seats.")]
    [InlineData("Per Lund came. He met Ida Marie Holm. He said it has 40 seats.")]
    [InlineData("Per Lund is proud of his pier. Ida Marie Holm opened it. He said it has 40 seats.")]
    [InlineData("Per Lund has his pier. Ida Marie Holm paid for her bridge.\n\nIda Marie Holm slept. He said it has 40 seats.")]
    [InlineData("\"It is old,\" Per Lund said. \"And it has 40 seats.\"")]
    [InlineData("Per Lund came. \"It is old,\" he said, according to Nils Moe. \"And it has 40 seats.\"")]
    [InlineData("Per Lund came. \"It is old,\" Nils Moe said.\n\n\"And it has 40 seats.\"")]
    public void The_speaker_says_it_or_may_do_so(string text) => EvidenceCase.Expect(text, "seats", Claim("per-lund"));

    /// <summary>Of an organization a spokesman says its words, and who only belongs to it does not.</summary>
    [Theory]
    [InlineData("A spokesman for Northport said it has 40 seats.", "northport")]
    [InlineData("A spokesman for Northport, Nils Moe, said it has 40 seats.", "northport")]
    [InlineData("Northport's lawyers said it has 40 seats.", "northport")]
    [InlineData("A rival of Northport said it has 40 seats.", "{|FACT4010:northport|}")]
    [InlineData("Workers of Northport said it has 40 seats.", "{|FACT4010:northport|}")]
    public void Who_speaks_for_an_organization_says_its_words(string text, string by) => EvidenceCase.Expect(text, "seats", Claim(by));

    /// <summary>What a sentence tells of its sayer beside the saying is the source's own voice.</summary>
    [Theory]
    [InlineData("Eva Moe, 40, the head of the yard, said the boat was old.", "Eva Moe, 40", "{|FACT4010:eva-moe|}")]
    [InlineData("The boat was old, said Eva Moe.\n\nEva Moe, 40, said it would sail.", "Eva Moe, 40", "{|FACT4010:eva-moe|}")]
    [InlineData("Eva Moe said that she was 40.", "she was 40", "eva-moe")]
    [InlineData("Eva Moe, 40, sails. The boat was old, she said.", "Eva Moe, 40", "eva-moe")]
    public void What_is_beside_a_saying_needs_no_speaker(string text, string quote, string by) =>
        EvidenceCase.Expect(text, "age", $"by: {by}\nvalue: 40\nsources: {{ paper: {quote} }}");

    /// <summary>One quote of the speaker's words is enough, wherever it stands among those beside a saying.</summary>
    [Theory]
    [InlineData("['she was 40', 'Eva Moe, 40']", "eva-moe")]
    [InlineData("['Eva Moe, 40', 'she was 40']", "eva-moe")]
    [InlineData("['Eva Moe, 40', 'Moe, a woman of 40']", "{|FACT4010:eva-moe|}")]
    public void One_quote_of_the_words_needs_the_speaker(string quotes, string by) => EvidenceCase.Expect(
        "Eva Moe, 40, said the boat was old. Eva Moe said that she was 40. Eva Moe, a woman of 40 years, said it would sail.",
        "age",
        $"by: {by}\nvalue: 40\nsources: {{ paper: {quotes} }}");

    /// <summary>Who passes it on is no sayer, and the one whom the sentence also names still is.</summary>
    [Theory]
    [InlineData("Per Lund came. Nils Moe said, according to Ida Marie Holm, that it has 40 seats.", "{|FACT4010:per-lund|}")]
    [InlineData("Per Lund said, according to Ida Marie Holm, that it has 40 seats.", "per-lund")]
    [InlineData("Per Lund came. According to Ida Marie Holm, it has 40 seats.", "per-lund")]
    public void Who_passes_it_on_stands_in_via(string text, string by) =>
        EvidenceCase.Expect(text, "seats", $"by: {by}\nvia: ida-holm\nvalue: 40\nsources: {{ paper: it has 40 seats }}");

    /// <summary>Two persons of one name: the text may mean either, unless it has a name of one alone, or a reason has the id.</summary>
    [Theory]
    [InlineData("Ada Lind said it moved 12 boats.", "", "FACT4004")]
    [InlineData("Ada Lind said it moved 12 boats.", "because: { speaker: ada-lind-2 is the one of the boats }, ", "")]
    [InlineData("Ada Lind of the Boats came. Ada Lind said it moved 12 boats.", "", "")]
    public void Of_two_of_one_name_the_text_or_the_reason_says_which(string text, string reason, string told)
    {
        var facts = new FactBaseText
        {
            Case = $"Person:\n  ada-lind-2: {{ name: Ada Lind, aliases: [Ada Lind of the Boats] }}\nOperation:\n  tow:\n    name: The tow\n"
                + $"    boats: {{ value: 12, by: ada-lind-2, {reason}sources: {{ page: moved 12 boats }} }}\n",
            Cards = $"{FactBaseText.OrdinaryCards}page:\n  title: The page\n  text: page.txt\n  sha256: {TextDigest.Of(text)}\n",
            Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["page.txt"] = text },
        };

        Assert.Equal(told, string.Join(" ", facts.Check().Diagnostics.Where(diagnostic => diagnostic.Claim == "tow/boats").Select(diagnostic =>
            diagnostic.Rule.Id)));
    }

    private static string Claim(string by) => $"by: {by}\nvalue: 40\nsources: {{ paper: it has 40 seats }}";

    private static IReadOnlyList<FactDiagnostic> Refused(string text) => EvidenceCase.Expect(text, "seats", Claim("{|FACT4010:per-lund|}"));
}
