using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>Which sentences and numbers of a chronicle no claim carries.</summary>
public class SentenceCoverageTests
{
    /// <summary>
    /// What a claim quotes of the chronicle, what its card says, the chronicle, and the counts. Marked are the sentences that nothing
    /// covers (<c>open</c>, or <c>told</c> where they pass on what somebody says) and the numbers (<c>number</c>).
    /// </summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        // Sentences
        { "The ferry sailed", "", "The ferry sailed. {|open:The crew slept|}.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
        { "The ferry sailed. The crew slept", "", "The ferry sailed. The crew slept.", "2 sentences, 2 quoted, 0 listed, 0 numbers" },
        { "The ferry sailed", "uncited: [{ quote: crew slept, because: dull }]", "The ferry sailed. The crew slept. {|open:Gulls cried|}.", "3 sentences, 1 quoted, 1 listed, 0 numbers" },
        { "The ferry sailed", "uncited: [{ quote: ferry sailed, because: dull }, { quote: crew slept, because: dull }]", "The ferry sailed. The crew slept.", "2 sentences, 1 quoted, 1 listed, 0 numbers" },
        { "The ferry sailed", "uncited: [{ quote: crew slept. Gulls cried, because: dull }]", "The ferry sailed. The crew slept. Gulls cried.", "3 sentences, 1 quoted, 2 listed, 0 numbers" },
        { "ferry … sailed", "", "The ferry of the town sailed. {|open:The crew slept|}.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },

        // Who says it
        { "The ferry sailed", "", "The ferry sailed. {|told:The mayor said that the crew slept|}.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
        { "The ferry sailed", "", "The ferry sailed. {|told:The crew \"slept\" again|}.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
        { "The ferry", "", "The ferry \"sailed\", the mayor said. {|open:The crew slept|}.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },

        // What is no body
        { "The ferry sailed", "headings: [Veldhaven wakes]", "Veldhaven wakes up\n\nThe ferry sailed. {|open:The crew slept|}.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
        { "The ferry sailed", "exclude: [{ from: Read on }]", "The ferry sailed. {|open:The crew slept|}.\n\nRead on: Cheap trips.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
        { "The ferry sailed", "exclude: [{ from: Menu, to: Home }]", "Menu Home {|open:The crew slept|}. The ferry sailed.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
        { "The ferry sailed", "exclude: [{ from: Menu, to: end }]", "The ferry sailed. {|open:The crew slept|}, Menu Home.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
        { "The ferry sailed", "", "The ferry sailed. ({|open:The crew slept|}!)", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
        { "The ferry sailed", "exclude: [{ from: 14 trips }]", "The ferry sailed.\n\n14 trips, 15 trips.", "1 sentences, 1 quoted, 0 listed, 0 numbers" },

        // Numbers
        { "moved 12 boats", "", "It moved 12 boats.", "1 sentences, 1 quoted, 0 listed, 1 numbers" },
        { "moved 12 boats", "", "It moved 12 boats in {|number:three weeks|}.", "1 sentences, 1 quoted, 0 listed, 2 numbers" },
        { "[moved 12 boats, in three weeks]", "", "It moved 12 boats in three weeks.", "1 sentences, 1 quoted, 0 listed, 2 numbers" },
        { "moved 12 boats", "", "It moved 12 boats. {|open:In {|number:ten days|} it moved {|number:13|} more|}.", "2 sentences, 1 quoted, 0 listed, 3 numbers" },
        { "moved 12 boats", "uncited: [{ quote: moved 13, because: dull }]", "It moved 12 boats. It moved 13 more.", "2 sentences, 1 quoted, 1 listed, 2 numbers" },
        { "It moved boats", "", "It moved boats on {|number:3|} March {|number:2021|} and left {|number:two|}.", "1 sentences, 1 quoted, 0 listed, 3 numbers" },
        { "It moved boats", "", "It moved boats in {|number:mid-2021|} and left {|number:two|}.", "1 sentences, 1 quoted, 0 listed, 2 numbers" },
        { "It moved boats", "", "It moved boats in mid-June.", "1 sentences, 1 quoted, 0 listed, 0 numbers" },

        // The card says in which language its words are read
        { "Die Fähre fuhr", "language: de", "Die Fähre fuhr. {|open:Sie zog {|number:zwölf|} Boote|}.", "2 sentences, 1 quoted, 0 listed, 1 numbers" },
        { "Die Fähre fuhr", "", "Die Fähre fuhr. {|open:Sie zog zwölf Boote|}.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },

        // Another language: its numbers are not read, and its negations not known
        { "Fergen seilte", "language: nb", "Fergen seilte. {|open:Den tok {|number:12|} båter|}.", "2 sentences, 1 quoted, 0 listed, 1 numbers" },
        { "Fergen seilte", "language: nb\nuncited: [{ quote: Den tok … båter, because: dull }]", "Fergen seilte. {|open:Den tok alle båter|}.", "2 sentences, 1 quoted, 0 listed, 0 numbers" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences_and_numbers_are_quoted_or_listed_or_open(string quote, string card, string chronicle, string counts)
    {
        var markup = Markup.Parse(chronicle);
        var coverage = Of(quote, card, markup.Text, isThere: true);

        Assert.Equal(counts, $"{coverage.Sentences} sentences, {coverage.Quoted} quoted, {coverage.Listed} listed, {coverage.Numbers} numbers");
        Assert.Equal(
            markup.Spans.Where(span => span.Label is not "number").Select(span => $"{span.Label} {span.Start}: {markup[span]}"),
            coverage.Uncovered.Select(sentence => $"{(sentence.IsAttributed ? "told" : "open")} {Shown(sentence.Range)}"));
        var numbers = markup.Spans.Where(span => span.Label is "number").ToArray();
        Assert.Equal(numbers.Select(span => $"{span.Start}: {markup[span]}"), coverage.UncoveredNumbers.Select(Shown));
        Assert.Equal(
            markup.Spans.Where(span => span.Label is not "number")
                .SelectMany(span => numbers.Where(number => number.Start >= span.Start && number.End <= span.End))
                .Select(span => $"{span.Start}: {markup[span]}"),
            coverage.Uncovered.SelectMany(sentence => sentence.Numbers).Select(Shown));
        Assert.Equal(markup.Spans.Count == 0, coverage.IsCovered);

        string Shown(TextRange range) => $"{range.Start}: {markup.Text[range.Start..range.End]}";
    }

    /// <summary>What an exclusion hides is listed if it has a number of a quote or a name; it is covered nevertheless.</summary>
    [Theory]
    [InlineData("It moved 12 boats.\n\nReports of 12 boats are false. Read on.", "Reports of 12 boats are false.: 12")]
    [InlineData("It moved 12 boats.\n\nReports: Ada Lind was on board.", "Reports: Ada Lind was on board.: Ada Lind")]
    [InlineData("It moved 12 boats.\n\nReports: cheap tickets, only 14 left.", "")]
    [InlineData("It moved 12 boats.\n\nReports: Norvik Ferries took 12 boats to Norvik.", "Reports: Norvik Ferries took 12 boats to Norvik.: Norvik Ferries, 12, Norvik")]
    [InlineData("It moved 12 boats.\n\nReports: Ada Lind came. It rained. Norvik is far.", "Reports: Ada Lind came.: Ada Lind; Norvik is far.: Norvik")]
    [InlineData("It moved 12 boats.\n\nReports: it rained.\n\nReports: Norvik is far.", "Reports: Norvik is far.: Norvik")]
    public void What_an_exclusion_hides_is_listed_if_the_fact_base_has_it(string chronicle, string listed)
    {
        var coverage = Of("moved 12 boats", "exclude: [{ from: Reports }]", chronicle, isThere: true);

        Assert.Equal(
            listed,
            string.Join("; ", coverage.Hidden.Select(hidden => $"{Shown(hidden.Range)}: {string.Join(", ", hidden.Known.Select(Shown))}")));
        Assert.True(coverage.IsCovered);

        string Shown(TextRange range) => coverage.Text!.OnOneLine(range);
    }

    /// <summary>What is hidden is looked for only if somebody asks: the counts are the same.</summary>
    [Fact]
    public void Without_names_nothing_hidden_is_listed()
    {
        var coverage = Of(
            "moved 12 boats",
            "exclude: [{ from: Reports }]",
            "It moved 12 boats.\n\nReports of 12 boats are false.",
            isThere: true,
            asksForHidden: false);

        Assert.Empty(coverage.Hidden);
        Assert.Equal((1, 1, 1), (coverage.Sentences, coverage.Quoted, coverage.Numbers));
    }

    /// <summary>Of a text that is not here nothing can be said, and so not that it is covered.</summary>
    [Fact]
    public void A_text_that_is_not_here_is_not_covered()
    {
        var coverage = Of("The ferry sailed", "", "The ferry sailed.", isThere: false);

        Assert.Null(coverage.Text);
        Assert.False(coverage.IsCovered);
        Assert.Equal((0, 0, 0), (coverage.Sentences, coverage.Quoted, coverage.Numbers));
    }

    private static SourceCoverage Of(string quote, string card, string chronicle, bool isThere, bool asksForHidden = true)
    {
        var ordinary = new FactBaseText();
        var with = ordinary with
        {
            Cards = $"{FactBaseText.OrdinaryCards}chronicle:\n  title: The chronicle\n  text: chronicle.txt\n  sha256: {TextDigest.Of(chronicle)}\n  {card.Replace("\n", "\n  ")}\n",
            Case = $"Event:\n  fair:\n    name: The fair\n    held:\n      value: true\n      because: made up for this case\n      sources:\n        chronicle: {quote}\n",
            Texts = new Dictionary<string, string>(ordinary.Texts) { ["chronicle.txt"] = chronicle },
        };
        var texts = with.Texts.Where(text => isThere || text.Key is not "chronicle.txt")
            .ToDictionary(text => text.Key, text => new SourceText(text.Value));
        var facts = with.Check();
        var names = new EntityNames(facts.Model.Linked);
        return Coverage.Of(facts.Model.Cards.Select(card => card.Card), facts.Evidence, texts, asksForHidden ? names : null)
            .Single(coverage => coverage.Card.Id is "chronicle");
    }
}
