using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>What is reported of source cards, and of their texts.</summary>
public class CardTests
{
    private const string Digest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /// <summary>
    /// What stands below the ordinary cards, and what the message says. No claim rests on such a card but where one derives from it.
    /// </summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "{|FACT3012:almanac|}: { title: The almanac }\n", "No claim rests on the source 'almanac': quote it in a claim, or remove its card." },
        { "almanac: { title: A }\n{|FACT3012:copy|}: { title: B, derived_from: almanac }\n", "" },
        { "{|FACT3012:copy|}: { title: B, derived_from: {|FACT3002:gazete|} }\n", "The source 'copy' rests on the source 'gazete', which has no card. Did you mean 'gazette'? Or add a card for it." },
        { "{|FACT1004:Almanac|}: { title: A }\n", "'Almanac' is no source's id: write it in kebab-case, as in 'seed-001'." },
        { "almanac: {|FACT1004:A|}\n", "The source 'almanac' must be a map, not 'A'." },
        { "{|FACT1002:log|}: { title: A }\n", "" },
        { "{|FACT3012:{|FACT1004:almanac|}|}:\n  publisher: P\n", "The source 'almanac' needs 'title' with a text." },
        { "{|FACT3012:almanac|}: { title: A, {|FACT1003:publishd|}: 2021 }\n", "'publishd' is not a key of the source 'almanac'. Did you mean 'published'?" },
        { "{|FACT3012:almanac|}: { title: A, published: {|FACT2003:yesterday|} }\n", "'yesterday' is not a date. Write it in EDTF" },
        { "{|FACT3012:almanac|}: { title: A, published: 2021-03~, published_basis: {|FACT1004:guessed|} }\n", "'guessed' is no published_basis. Known: derived, stated, unknown." },
        { "{|FACT3012:almanac|}: { title: A, published: 2021, published_basis: {|FACT1004:derived|} }\n", "The source 'almanac' has a derived date: add 'because' and say how it follows." },
        { "{|FACT3012:almanac|}: { title: A, published: 2021, published_basis: derived, because: the weather }\n", "" },
        { "{|FACT3012:almanac|}: { title: A, doi: 10.1000/182, pmid: 12345678, original: { file: a.pdf, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef } }\n", "" },
        { "{|FACT3012:almanac|}: { title: A, doi: {|FACT1004:https://doi.org/10.1000/182|} }\n", "write it without an address, as in '10.1000/182'" },
        { "{|FACT3012:almanac|}: { title: A, pmid: {|FACT1004:PMC12|} }\n", "write only the digits, as in '12345678'" },
        { "{|FACT3012:almanac|}: { title: A, archived: {|FACT1004:in the cellar|} }\n", "'in the cellar' is no address of an archived copy" },
        { "{|FACT3012:almanac|}: { title: A, archived: {|FACT1004:2031-05-02|} }\n", "The day of retrieval is 'retrieved'." },
        { "{|FACT3012:almanac|}: { title: A, archived: {|FACT1004:archive.example/a|} }\n", "write it with 'https://'" },
        { "{|FACT3012:almanac|}: { title: A, archived: http://archive.example/a }\n", "" },
        { "{|FACT3012:almanac|}: { title: A, language: {|FACT1004:\"\"|} }\n", "'' is no tag of a language: write one in the form of BCP 47 (RFC 5646, section 2.1), parts of 1 to 8 letters or digits joined by '-', the first of letters, as in 'en-GB'." },
        { "{|FACT3012:almanac|}: { title: A, language: {|FACT1004:../../etc|} }\n", "'../../etc' is no tag of a language" },
        { "{|FACT3012:almanac|}: { title: A, language: {|FACT1004:'en\" onload=\"x'|} }\n", "is no tag of a language" },
        { "{|FACT3012:almanac|}: { title: A, language: {|FACT1004:en_GB|} }\n", "'en_GB' is no tag of a language: write 'en-GB' in the form" },
        { "{|FACT3012:almanac|}: { title: A, original: { file: {|FACT1004:../a.pdf|}, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef } }\n", "is no file under the text root" },
        { "{|FACT3012:almanac|}: { title: A, original: { file: a.pdf, sha256: {|FACT1004:12|} } }\n", "needs the SHA-256 digest of its text" },
        { "{|FACT3012:almanac|}: { title: A, published: 2021, published_basis: derived, because: {|FACT1004:'…'|} }\n", "The source 'almanac' has a 'because' without words, only '…': say in words how it follows." },
        { "{|FACT3012:almanac|}: { title: A, {|FACT1004:text|}: a.txt }\n", "The source 'almanac' needs 'sha256' with the digest of its text. Add it as 'sha256: …'; 'sha256sum' prints it." },
        { "{|FACT3012:almanac|}: { title: A, text: a.txt, sha256: {|FACT1004:12ab|} }\n", "needs the SHA-256 digest of its text: 64 hexadecimal digits in small letters" },
        { "{|FACT3012:almanac|}: { title: A, text: a.txt, sha256: {|FACT1004:" + Digest[1..] + "|} }\n", "64 hexadecimal digits in small letters" },
        { "{|FACT3012:almanac|}: { title: A, text: a.txt, sha256: {|FACT1004:" + Digest[1..] + "g|} }\n", "64 hexadecimal digits in small letters" },
        { "{|FACT3012:almanac|}: { title: A, text: a.txt, sha256: {|FACT1004:" + Digest[1..] + "A|} }\n", "64 hexadecimal digits in small letters" },
        { "{|FACT3012:almanac|}: { title: A, text: a.txt, sha256: {|FACT1004:" + Digest[1..] + "/|} }\n", "64 hexadecimal digits in small letters" },
        { "{|FACT3012:almanac|}: { title: A, text: a.txt, sha256: " + Digest + " }\n", "" },
        { "{|FACT3012:almanac|}: { title: A, text: {|FACT1004:../a.txt|}, sha256: " + Digest + " }\n", "'../a.txt' is no file under the text root: write its name as every system takes it, without '..', a drive, a leading '/' or '~', '%', or a space or dot at an end." },
        { "{|FACT3012:almanac|}: { title: A, text: {|FACT1004:/etc/a.txt|}, sha256: " + Digest + " }\n", "is no file under the text root" },
        { "{|FACT3012:almanac|}: { title: A, text: 2021/a.txt, sha256: " + Digest + " }\n", "" },
        { "{|FACT3012:almanac|}: { title: A, exclude: {|FACT1004:menu|} }\n", "'exclude' must be a list, not 'menu'." },
        { "{|FACT3012:almanac|}: { title: A, exclude: [{ {|FACT1004:to|}: end }] }\n", "An excluded passage of 'almanac' needs 'from' with a text." },
        { "{|FACT3012:almanac|}: { title: A, exclude: [{|FACT1004:menu|}] }\n", "An excluded passage of 'almanac' must be a map, not 'menu'." },
        { "{|FACT3012:almanac|}: { title: A, headings: {|FACT1004:{ a: b }|} }\n", "'headings' must be a text or a list of texts" },
        { "{|FACT3012:almanac|}: { title: A, uncited: [{ quote: a b, {|FACT1003:why|}: c, because: d }] }\n", "'why' is not a key of an uncited sentence of 'almanac'." },
        { "{|FACT3012:almanac|}: { title: A, uncited: [{ {|FACT1004:quote|}: a b }] }\n", "An uncited sentence of 'almanac' needs 'because' with a text." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fault_of_a_card_is_reported_at_its_word(string marked, string says) =>
        FactBaseText.Expect(FactBaseText.CardsPath, FactBaseText.OrdinaryCards + marked, text => new FactBaseText { Cards = text }, says);

    /// <summary>What a card says of the log's text, and what the message says.</summary>
    public static TheoryData<string, string> Passages => new()
    {
        { "exclude: [{ from: Back to news }]\n  headings: A winter lift in the north", "" },
        { "exclude:\n    - from: {|FACT3003:Back to the news|}", "The excluded words 'Back to the news' are not in 'log': write them as the text has them." },
        { "exclude: [{ from: Back to news, to: {|FACT3003:for nobody|} }]", "After 'Back to news', at " },
        { "exclude: [{ from: Back to news, to: for everybody }, { from: At noon, to: end }]", "" },
        { "headings: [A winter lift in the north, {|FACT3003:The engines were hot|}]", "The heading 'The engines were hot' begins no line of 'log'" },
        { "uncited: [{ quote: {|FACT3003:'the bell rang thrice'|}, because: weather }]", "The uncited sentence 'the bell rang thrice' does not occur exactly once in 'log'" },
        { "uncited: [{ quote: the bell rang twice, because: weather }]", "" },
    };

    [Theory]
    [MemberData(nameof(Passages))]
    public void What_a_card_says_of_its_text_stands_there(string keys, string says) =>
        FactBaseText.Expect(
            FactBaseText.CardsPath,
            $"almanac:\n  title: The almanac\n  text: log.txt\n  sha256: {TextDigest.Of(FactBaseText.Log)}\n  {keys}\nlog:\n  title: The log\n  derived_from: almanac\n  text: log.txt\n  sha256: {TextDigest.Of(FactBaseText.Log)}\ngazette: {{ title: G, text: gazette.txt, sha256: {TextDigest.Of(FactBaseText.Gazette)} }}\n",
            text => new FactBaseText { Cards = text },
            says.Replace("'log'", "'almanac'", StringComparison.Ordinal));

    /// <summary>A second card of the log's text.</summary>
    [Theory]
    [InlineData("sha256: {|FACT3015:LOG|}", "'wire' has the same text as 'log', and both count as one witness. Remove one of the cards, or write 'derived_from: log' if this is a copy that was published elsewhere.", 1)]
    [InlineData("sha256: LOG, derived_from: log", "", 1)]
    [InlineData("sha256: GAZETTE0", "", 2)]
    public void Two_cards_with_one_text_are_one_witness(string digest, string says, int witnesses)
    {
        var digests = digest.Replace("LOG", TextDigest.Of(FactBaseText.Log), StringComparison.Ordinal)
            .Replace("GAZETTE0", TextDigest.Of(FactBaseText.Log + "\n"), StringComparison.Ordinal);
        var text = digest == "sha256: GAZETTE0" ? "wire.txt" : "log.txt";
        FactBaseText Facts(string cards) => new()
        {
            Cards = cards,
            Facts = FactBaseText.OrdinaryFacts.Replace(
                "sources: { log: In the evening the boats left }",
                "sources: { log: In the evening the boats left, wire: In the evening the boats left }",
                StringComparison.Ordinal),
            Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["wire.txt"] = FactBaseText.Log + "\n" },
        };
        var marked = $"{FactBaseText.OrdinaryCards}wire: {{ title: The wire, published: 2021-03-06, text: {text}, {digests} }}\n";

        FactBaseText.Expect(FactBaseText.CardsPath, marked, Facts, says);
        var findings = Facts(Markup.Parse(marked).Text).Check().Findings.All;
        Assert.Equal(witnesses, Assert.Single(findings, finding => finding.Property == "account").Witnesses);
    }

    /// <summary>The first places are named; an excluded passage may say what it likes.</summary>
    [Theory]
    [InlineData("The Lumen doesn&rsquo;t sail.", "text: {|FACT3014:page.txt|}", "'&rsquo;' at 1:16. Only spaces")]
    [InlineData("donâ€™t &lt; &gt; &amp; 5", "text: {|FACT3014:page.txt|}", "'â€™' at 1:4, '&lt;' at 1:9, '&gt;' at 1:14 and 1 more.")]
    [InlineData("It sails. More: &rsaquo;", "text: page.txt\n  exclude: [{ from: 'More:' }]", "")]
    [InlineData("It doesn’t sail. Vale & Co. do.", "text: page.txt", "")]
    public void A_text_that_is_no_plain_text_is_reported_on_its_card(string page, string keys, string says) =>
        FactBaseText.Expect(
            FactBaseText.CardsPath,
            $"{DerivedFromPage}page:\n  title: The page\n  sha256: {TextDigest.Of(page)}\n  {keys}\n",
            text => new FactBaseText { Cards = text, Texts = With(page) },
            says);

    private static string DerivedFromPage => FactBaseText.OrdinaryCards.Replace("log:\n", "log:\n  derived_from: page\n", StringComparison.Ordinal);

    private static Dictionary<string, string> With(string page) => new(new FactBaseText().Texts) { ["page.txt"] = page };

    /// <summary>One error for a text that is another, however many claims rest on it, and it names them.</summary>
    [Fact]
    public void A_changed_text_is_reported_on_its_card_with_the_claims_that_rest_on_it()
    {
        var changed = new FactBaseText().Texts.ToDictionary(text => text.Key, text => text.Value.Replace("12 boats", "15 boats", StringComparison.Ordinal));
        FactBaseText.Expect(
            FactBaseText.CardsPath,
            FactBaseText.OrdinaryCards.Replace(TextDigest.Of(FactBaseText.Log), $"{{|FACT3006:{TextDigest.Of(FactBaseText.Log)}|}}", StringComparison.Ordinal),
            text => new FactBaseText { Cards = text, Texts = changed },
            $"The text 'log.txt' is not the one on the card of 'log': its digest is {TextDigest.Of(changed["log.txt"])}. … These claims rest on it: 'ada-lind/role', 'winter-lift/actors', 'boats-moved', 'winter-lift/account'.");
    }

    /// <summary>One error, which has the digest to put on the card.</summary>
    [Theory]
    [InlineData("{|FACT1004:text|}: log.txt\n")]
    [InlineData("text: log.txt\n  {|FACT1004:sha256|}:\n")]
    public void A_card_without_the_digest_of_its_text_learns_it(string keys) => FactBaseText.Expect(
        FactBaseText.CardsPath,
        $"log:\n  title: The log\n  {keys}gazette: {{ title: G, text: gazette.txt, sha256: {TextDigest.Of(FactBaseText.Gazette)} }}\n",
        text => new FactBaseText { Cards = text },
        $"The source 'log' needs 'sha256' with the digest of its text. Add 'sha256: {TextDigest.Of(FactBaseText.Log)}'.");

    /// <summary>Up to ten of the claims are named, and where they stand.</summary>
    [Theory]
    [InlineData(0, "No claim rests on it.")]
    [InlineData(1, "These claims rest on it: 'lift-01/boats'.")]
    [InlineData(10, "These claims rest on it: 'lift-01/boats', 'lift-02/boats', 'lift-03/boats', 'lift-04/boats', 'lift-05/boats', 'lift-06/boats', 'lift-07/boats', 'lift-08/boats', 'lift-09/boats', 'lift-10/boats'.")]
    [InlineData(12, "These claims rest on it: 'lift-01/boats', 'lift-02/boats', 'lift-03/boats', 'lift-04/boats', 'lift-05/boats', 'lift-06/boats', 'lift-07/boats', 'lift-08/boats', 'lift-09/boats', 'lift-10/boats' and 2 more.")]
    public void A_changed_text_names_ten_of_the_claims_that_rest_on_it(int claims, string says)
    {
        var facts = new FactBaseText
        {
            Case = "Operation:\n" + string.Concat(Enumerable.Range(1, claims).Select(number =>
                $"  lift-{number:00}:\n    name: Lift {number}\n    boats: {{ value: 7, sources: {{ almanac: moved 7 boats }} }}\n")),
            Cards = $"{FactBaseText.OrdinaryCards}almanac: {{ title: The almanac, text: almanac.txt, sha256: {Digest} }}\n",
            Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["almanac.txt"] = "The crews moved 7 boats.\n" },
        };
        var diagnostic = Assert.Single(facts.Check().Diagnostics, diagnostic => diagnostic.Rule.Id is "FACT3006");

        Assert.EndsWith($" and put that digest on the card. {says}", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(
            Enumerable.Range(1, Math.Min(claims, 10)).Select(number => (FactBaseText.CasePath, 3 * number + 1)),
            diagnostic.AlsoAt.Select(place => (place.Path, place.Line)));
    }

    /// <summary>The digest is that of the file: a byte order mark belongs to it.</summary>
    [Fact]
    public void A_byte_order_mark_makes_another_text()
    {
        var files = new FactBaseText().Files.Select(file => file.Name == "log.txt" ? file with { ByteOrderMark = true } : file);
        Assert.Equal("FACT3006", Assert.Single(Compiler.Graph.FactCompiler.Check([.. files]).Diagnostics).Rule.Id);
    }
}
