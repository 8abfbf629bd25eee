using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>A day of publication that a text is said to give stands in it, in any usual writing (FACT3016).</summary>
public class PublicationCheckTests
{
    /// <summary>A text, and what its card says of 5 January 2022 or of its month or year.</summary>
    [Theory]
    [InlineData("The Bay Post, 2022-01-05. It rained.", "2022-01-05")]
    [InlineData("The Bay Post, 5 January 2022. It rained.", "2022-01-05")]
    [InlineData("The Bay Post, January 5th, 2022. It rained.", "2022-01-05")]
    [InlineData("NORVIK, Jan. 5 (Bay Post). It rained.", "2022-01-05")]
    [InlineData("NORVIK, Jan. 5, 1430 GMT. It rained.", "2022-01-05")]
    [InlineData("Given this 5th day of January 2022 at Norvik.", "2022-01-05")]
    [InlineData("Given on the fifth of January 2022 at Norvik.", "2022-01-05")]
    [InlineData("Posted: Wednesday, January the 5th.", "2022-01-05")]
    [InlineData("Posted 05JAN2022 by Lund.", "2022-01-05")]
    [InlineData("Posted 5/1/22 by Lund.", "2022-01-05")]
    [InlineData("Posted 1/5/22 by Lund.", "2022-01-05")]
    [InlineData("Posted 05.01.2022, 14:30 by Lund.", "2022-01-05")]
    [InlineData("See https://bay.example/2022/01/05/rain for more.", "2022-01-05")]
    [InlineData("Saved as rain-20220105.txt by Lund.", "2022-01-05")]
    [InlineData("2022年1月5日. It rained.", "2022-01-05")]
    [InlineData("2022년 1월 5일. It rained.", "2022-01-05")]
    [InlineData("Posted 5 января 2022 by Lund.", "2022-01-05")]
    [InlineData("Posted 5 de enero de 2022 by Lund.", "2022-01-05")]
    [InlineData("Posted 2022. gada 5. janvāris by Lund.", "2022-01-05")]
    [InlineData("The Bay Post, January 2022. It rained.", "2022-01")]
    [InlineData("The Bay Post, 1/2022. It rained.", "2022-01")]
    [InlineData("The Bay Post, 5 January. It rained.", "2022-01")]
    [InlineData("The Bay Post, Jan. 7, 2022. It rained.", "2022-01~")]
    [InlineData("Bay Post, Nr. 3, enero 2022. It rained.", "2022-01")]
    [InlineData("© 2022 The Bay Post", "2022")]
    [InlineData("The winter of 2021/22", "2022")]
    [InlineData("The Bay Post, MMXXII", "2022")]
    [InlineData("The Bay Post, 2023. It rained.", "2022/2024")]
    [InlineData("The Bay Post, without a day.", "2022/..")]
    public void A_date_in_any_usual_writing_is_stated(string text, string published) => Expect(text, published, "");

    /// <summary>Dates of other days, and numbers that are of no date.</summary>
    [Theory]
    [InlineData("The Bay Post, 8 January 2022. It rained.", "2022-01-05", "It has '8 January 2022' at 1:15. Write the date that the text gives; or write 'published_basis: derived'")]
    [InlineData("The Bay Post, 5 January 1987. It rained.", "2022-01-05", "'page' says with 'published_basis: stated' that its text gives 2022-01-05, and the text has it in no writing")]
    [InlineData("The Bay Post, 5 February 2022. It rained.", "2022-01-05", "")]
    [InlineData("The Bay Post, 2022-01-15. It rained.", "2022-01-05", "")]
    [InlineData("The 5 people of 2022 went in January.", "2022-01-05", "")]
    [InlineData("It rained yesterday, and today.", "2022-01-05", "in no writing, its excluded parts included. Write the date")]
    [InlineData("The Bay Post, February 2022. It rained.", "2022-01", "")]
    [InlineData("The Bay Post, January 1987. It rained.", "2022-01", "")]
    [InlineData("The Bay Post, 1987. It rained for 22 days.", "2022", "")]
    public void Another_date_or_none_is_reported(string text, string published, string says) =>
        Expect(text, $"{{|FACT3016:{published}|}}", says);

    /// <summary>Of a language whose months are not read only the number of the day is looked for, if its calendar is the same.</summary>
    [Theory]
    [InlineData("de", "Norvik, den 5. Jänner 2022. Es regnete.", "2022-01-05")]
    [InlineData("ja", "令和四年一月五日", "2022-01-05")]
    [InlineData("ar", "٥ يناير ٢٠٢٢", "2022-01-05")]
    [InlineData("{|FACT3019:fa|}", "۱۵ دی ۱۴۰۰", "2022-01-05")]
    [InlineData("{|FACT3019:sv|}", "Det regnade i januari.", "2022-02")]
    [InlineData("de", "Norvik, den 8. Januar 2022. Es regnete.", "{|FACT3016:2022-01-05|}")]
    [InlineData("{|FACT3019:sv|}", "Det regnade.", "{|FACT3016:2022-01-05|}")]
    public void Of_a_language_that_is_not_read_only_the_day_is_looked_for(string language, string text, string published) =>
        Expect(text, published, "", $"  language: {language}\n");

    /// <summary>The line with the date may be excluded; a date that is not called stated may be anywhere.</summary>
    [Theory]
    [InlineData("It rained.\n\nPosted 5 January 2022", "2022-01-05", "  exclude: [{ from: Posted }]\n", "stated")]
    [InlineData("It rained.", "2022-01-05", "  because: the page's address has it\n", "derived")]
    [InlineData("It rained.", "2022-01-05", "", "unknown")]
    public void Excluded_parts_count_and_other_bases_are_not_looked_for(string text, string published, string keys, string basis) =>
        Expect(text, published, "", keys, basis);

    private static void Expect(string text, string published, string says, string keys = "", string basis = "stated") =>
        FactBaseText.Expect(
            FactBaseText.CardsPath,
            FactBaseText.OrdinaryCards.Replace("log:\n", "log:\n  derived_from: page\n", StringComparison.Ordinal)
                + $"page:\n  title: The page\n  published: {published}\n  published_basis: {basis}\n{keys}"
                + $"  text: page.txt\n  sha256: {TextDigest.Of(text)}\n",
            cards => new FactBaseText
            {
                Cards = cards,
                Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["page.txt"] = text },
            },
            says);
}
