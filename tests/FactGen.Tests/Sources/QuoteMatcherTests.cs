using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>What is in a text and what is not: each hit with a near miss next to it.</summary>
public class QuoteMatcherTests
{
    [Theory]
    // Words
    [InlineData("The ferry left at dawn.", "ferry left", "Found")]
    [InlineData("The ferry left at dawn.", "ferry leaves", "NotFound")]
    [InlineData("The ferry left at dawn.", "ferry lef", "CutInside")]
    [InlineData("The ferry left at dawn.", "erry left", "CutInside")]
    [InlineData("The ferry left at dawn.", "f", "TooShort")]
    [InlineData("The ferry left at dawn.", "ferry", "TooShort")]
    [InlineData("It cost EUR29 then.", "EUR29", "Found")]
    [InlineData("It cost R$2 then.", "R$2", "Found")]
    [InlineData("The road B12 was shut.", "B12", "TooShort")]
    [InlineData("The road ABC12 was shut.", "ABC12", "TooShort")]
    [InlineData("船三十三艘沉没。", "三十三", "Found")]
    [InlineData("船三十三艘沉没。", "三", "TooShort")]
    [InlineData("船十艘沉没。", "十", "TooShort")]
    [InlineData("The ferry left at dawn.", "ferry at dawn", "NotFound")]
    [InlineData("The ferry left at dawn.", "left ferry", "NotFound")]
    [InlineData("The mayor did not resign in May.", "mayor did resign", "NotFound")]
    [InlineData("The mayor did not resign in May.", "did not resign", "Found")]
    [InlineData("The fires.In reply the crews came", "In reply", "Found")]
    [InlineData("The fires.In reply the crews came", "the fires", "Found")]
    [InlineData("The fires.In reply the crews came", "fires.In reply", "Found")]
    [InlineData("The fires.In reply the crews came", "fires. In reply", "NotFound")]
    [InlineData("The fires.In reply the crews came", "The fires. … In reply", "Found")]
    [InlineData("The boats sank.", "boats sank.", "Found")]
    [InlineData("A harbour-wide search began", "search began", "Found")]
    [InlineData("A harbour-wide search began", "wide search", "CutInside")]
    [InlineData("A harbour-wide search began", "harbour-wide search", "Found")]
    [InlineData("The crew's captain spoke", "captain spoke", "Found")]
    [InlineData("The crew's captain spoke", "The crew", "CutInside")]
    [InlineData("A crew of the U.S. navy", "the U.S. navy", "Found")]
    [InlineData("Plan NDX-2030 stays", "Plan NDX", "CutInside")]
    [InlineData("Plan NDX-2030 stays", "Plan NDX-2030", "Found")]
    // Words that the end of a line divides
    [InlineData("We ob-\nserved 12 boats", "observed 12 boats", "Found")]
    [InlineData("We ob-\nserved 12 boats", "ob- served 12 boats", "Found")]
    [InlineData("We ob-\nserved 12 boats", "ob-served 12 boats", "Found")]
    [InlineData("We ob-\nserved 12 boats", "served 12 boats", "CutInside")]
    [InlineData("We ob-\nserved 12 boats", "reserved 12 boats", "NotFound")]
    [InlineData("They were un-\nable to sail", "able to sail", "CutInside")]
    [InlineData("A long-\nterm plan", "A long-term plan", "Found")]
    [InlineData("A long-\nterm plan", "term plan", "CutInside")]
    [InlineData("Boats pre-\nand post-war", "and post-war", "Found")]
    // Ligatures and invisible characters
    [InlineData("The ﬁve boats", "five boats", "Found")]
    [InlineData("The ﬁve boats", "ive boats", "NotFound")]
    [InlineData("He con\u00ADﬁrmed 5 µg", "confirmed 5 μg", "Found")]
    [InlineData("He don\u0092t go", "don't go", "Found")]
    [InlineData("The five\u0007boats", "five boats", "Found")]
    // Numbers
    [InlineData("They sent 2,030 troops home", "30 troops", "CutInside")]
    [InlineData("They sent 2,030 troops home", "2,030 troops", "Found")]
    [InlineData("They sent 2,030 troops home", "2030 troops", "NotFound")]
    [InlineData("They sent 2,030 troops home", "2.030 troops", "NotFound")]
    [InlineData("They sent 2,030 troops home", "2,03", "CutInside")]
    [InlineData("They sent 2,030 troops home", "2,030", "Found")]
    [InlineData("They sent 2,030 troops home", "They sent 2", "CutInside")]
    [InlineData("They sent 2 030 troops home", "030 troops", "CutInside")]
    [InlineData("They sent 2 030 troops home", "2 030 troops", "Found")]
    [InlineData("They sent 2\u00A0030 troops home", "2 030 troops", "Found")]
    [InlineData("They sent 2\u202F030 troops home", "030 troops", "CutInside")]
    [InlineData("In 2022 164 died", "164 died", "Found")]
    [InlineData("Prices fell by -1.5% there", "1.5%", "CutInside")]
    [InlineData("Prices fell by -1.5% there", "-1.5%", "Found")]
    [InlineData("Prices fell by −1.5% there", "1.5%", "CutInside")]
    [InlineData("Prices fell by −1.5% there", "-1.5%", "Found")]
    [InlineData("Prices rose by 1.5% there", "-1.5%", "NotFound")]
    [InlineData("Prices rose by 1.5% there", "1.5", "CutInside")]
    [InlineData("Prices rose by 1.5% there", "1.5%", "Found")]
    [InlineData("Prices rose by 11.5% there", "1.5%", "CutInside")]
    [InlineData("Prices rose by 1.5% there", "rose by 1", "CutInside")]
    [InlineData("Prices rose by 1.5% there", "5% there", "CutInside")]
    [InlineData("Prices rose by 10\u00A0% there", "rose by 10", "CutInside")]
    [InlineData("It cost $300 million", "300 million", "CutInside")]
    [InlineData("It cost $300 million", "$300 million", "Found")]
    [InlineData("It cost $ 300 million", "$ 300 million", "Found")]
    [InlineData("It cost $ 300 million", "300 million", "Found")]
    [InlineData("It cost HK$300 then", "$300 then", "CutInside")]
    [InlineData("It cost 300€ then", "cost 300", "CutInside")]
    [InlineData("Some 20–30 boats sank", "30 boats", "CutInside")]
    [InlineData("Some 20–30 boats sank", "20-30 boats", "Found")]
    [InlineData("A 100+ crowd came", "A 100", "CutInside")]
    [InlineData("A 10-day trip it was", "10-day trip", "Found")]
    [InlineData("A 10-day trip it was", "10", "CutInside")]
    [InlineData("It ended at 9:20 sharp", "20 sharp", "CutInside")]
    [InlineData("It took 2½ years", "took 2", "CutInside")]
    [InlineData("The 5th fleet came", "The 5", "CutInside")]
    [InlineData("There were 30.", "30", "Found")]
    [InlineData("There were (30).", "30", "Found")]
    [InlineData("In May—30 boats sank", "30 boats", "Found")]
    [InlineData("About ~300 boats sank", "300 boats", "CutInside")]
    [InlineData("Prices rose by 6%–7% there", "rose by 6%", "CutInside")]
    [InlineData("Prices rose by 6%–7% there", "7% there", "CutInside")]
    [InlineData("It cost $6–$7 there", "$7 there", "CutInside")]
    [InlineData("Prices rose by 10 % there", "rose by 10", "Found")]
    // Case and accents
    [InlineData("in two days the boats return", "In two days", "Found")]
    [InlineData("In two days the boats return", "in two days", "Found")]
    [InlineData("In two days the boats return", "in Two days", "NotFound")]
    [InlineData("The US fleet sailed", "us fleet", "NotFound")]
    [InlineData("The 5Th fleet sailed", "5th fleet", "NotFound")]
    [InlineData("The soldiers left", "the soldier", "CutInside")]
    [InlineData("the soldiers left", "The soldier", "CutInside")]
    [InlineData("the soldiers left", "the Soldier", "NotFound")]
    [InlineData("The US fleet sailed", "US fleet", "Found")]
    [InlineData("A failed coup d’état there", "coup d'état", "Found")]
    [InlineData("A failed coup d’état there", "coup d'etat", "NotFound")]
    [InlineData("A failed coup d’e\u0301tat there", "coup d'état", "Found")]
    [InlineData("A failed coup d'état there", "coup d'e\u0301tat", "Found")]
    [InlineData("The new cafe\u0301 opened", "new cafe", "NotFound")]
    [InlineData("The new café opened", "new cafe", "NotFound")]
    [InlineData("In Vie\u0302\u0323t Nam now", "Việt Nam", "Found")]
    [InlineData("In Vie\u0323\u0302t Nam now", "Việt Nam", "Found")]
    // White space and typography
    [InlineData("The boats\nreturn home", "boats return", "Found")]
    [InlineData("The boats\r\n  return home", "boats return home", "Found")]
    [InlineData("The\u00A0boats\u2009return", "The boats return", "Found")]
    [InlineData("The boatsreturn home", "boats return", "NotFound")]
    [InlineData("The repre\u00ADsentative left", "representative left", "Found")]
    [InlineData("The repre\u00AD\nsentative left", "representative left", "Found")]
    [InlineData("The repre-sentative left", "representative left", "NotFound")]
    [InlineData("He called it “a great day” then", "\"a great day\"", "Found")]
    [InlineData("He called it “a great day” then", "a great day", "Found")]
    [InlineData("He called it a great day then", "\"a great day\"", "NotFound")]
    [InlineData("The Dutch – led fleet", "Dutch - led fleet", "Found")]
    [InlineData("The Dutch – led fleet", "Dutch-led fleet", "NotFound")]
    [InlineData("The fleet‑wide ban", "fleet-wide ban", "Found")]
    [InlineData("He left ( the boats) there", "( the boats)", "Found")]
    [InlineData("He left ( the boats) there", "(the boats)", "NotFound")]
    [InlineData("Well, they said yes", "Well they said", "NotFound")]
    [InlineData("Well, they said yes", "they said yes.", "NotFound")]
    [InlineData("😀😀 The boats return", "boats return", "Found")]
    // Ellipses
    [InlineData("Thanks to the guild … a port rose", "the guild … a port", "Found")]
    [InlineData("Thanks to the guild ... a port rose", "the guild … a port", "Found")]
    [InlineData("It is over... We go on", "over... We go", "Found")]
    [InlineData("It is over... We go on", "It is over.", "NotFound")]
    [InlineData("The boats that left in May will return", "The boats … will return", "Found")]
    [InlineData("The boats that left in May will return", "The boats ... will return", "Found")]
    [InlineData("The boats that left in May will return", "will return … The boats", "PartsOutOfOrder")]
    [InlineData("The boats that left in May will return", "the boats … will return", "Found")]
    [InlineData("The boats that left in May will return", "The boats … Will return", "NotFound")]
    [InlineData("The boats that left in May will return", "The boats … will vanish", "NotFound")]
    [InlineData("The boats left with 5 nets and 30 men", "5 … 30", "Found")]
    [InlineData("The boats left with 5 nets and 30 men", "5 … 3", "CutInside")]
    [InlineData("The boats … left. The boats soon left.", "The boats … left", "Found")]
    [InlineData("The boats that left in May will return", "The boats … ill return", "CutInside")]
    [InlineData("The boats that left in May will return", "… boats that left …", "Found")]
    [InlineData("The boats that left in May will return", "... boats that left", "Found")]
    [InlineData("The boats will not return in May", "The boats … return in", "NegationSkipped")]
    [InlineData("The boats can't, he says, return in May", "The boats … return in", "NegationSkipped")]
    [InlineData("The boats failed to return in May", "The boats … return in", "NegationSkipped")]
    [InlineData("The boats, he fears, never return", "The boats … never return", "Found")]
    [InlineData("The boats, not only small, return in May", "The boats … return in", "Found")]
    [InlineData("The boats, No. 5 and 6, return in May", "The boats … return in", "Found")]
    [InlineData("The boats, a notable lot, return in May", "The boats … return in", "Found")]
    [InlineData("The boats left.\n\nThey will return.", "The boats … will return", "PartsLeaveParagraph")]
    [InlineData("The boats left.\nThey will return.", "The boats … will return", "PartsLeaveParagraph")]
    [InlineData("The boats\nwill soon return.\n\nThey sank.", "The boats … return", "Found")]
    [InlineData("The boats will soon return.", "boats will … will soon", "NotFound")]
    // Uniqueness
    [InlineData("The boats left. The boats sank.", "The boats", "Ambiguous")]
    [InlineData("The boats left. The boats sank.", "The boats left", "Found")]
    [InlineData("a x b x a x b", "a … b", "Ambiguous")]
    [InlineData("a x a x b", "a … b", "Found")]
    public void Answers(string text, string quote, string expected) =>
        Assert.Equal(expected, Match(text, quote).GetType().Name);

    [Theory]
    [InlineData("The boats left. The boats sank.", "The boats", "left", null, 16)]
    [InlineData("The boats left. The boats sank.", "The boats", null, "sank", 16)]
    [InlineData("The boats left. The boats sank.", "The boats", null, "left", 0)]
    [InlineData("Old port, new boats; grey port, new boats.", "new boats", "Grey port", null, 32)]
    [InlineData("Old port, new boats; grey port, new boats.", "new boats", "grey port,", null, 32)]
    [InlineData("Old port, new boats; grey port, new boats.", "new boats", ", grey port", null, 32)]
    [InlineData("He said 'no boats' and he said \"no boats\".", "no boats", null, "and he", 9)]
    [InlineData("He said 'no boats' and he said \"no boats\".", "no boats", null, "' and he", 9)]
    [InlineData("He said 'no boats' and he said \"no boats\".", "no boats", null, "\".", 32)]
    [InlineData("He said 'no boats' and he said \"no boats\".", "no boats", "\"", null, 32)]
    [InlineData("The boats – and the boats", "the boats", null, "–", 0)]
    [InlineData("The boats: the boats – the boats", "the boats", "–", null, 23)]
    [InlineData("Old news\n\nThe boats left.", "news The boats", "Old", null, 4)]
    public void Prefix_and_suffix_settle_which_is_meant(string text, string quote, string? prefix, string? suffix, int start)
    {
        var found = Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(new SourceText(text)).Match(new QuoteSelector(quote, prefix, suffix)));
        Assert.Equal(start, found.Place.Range.Start);
    }

    [Theory]
    [InlineData("The boats left. The boats sank.", "The boats", "ft", null)]
    [InlineData("The boats left. The boats sank.", "The boats", "sank", null)]
    [InlineData("The boats left. The boats sank.", "The boats", null, "le")]
    [InlineData("Over 2,030 boats left. Some 30 boats sank.", "boats left", "030", null)]
    public void A_prefix_or_suffix_that_occurs_elsewhere_does_not(string text, string quote, string? prefix, string? suffix) =>
        Assert.IsType<QuoteMatch.NotInContext>(new QuoteMatcher(new SourceText(text)).Match(new QuoteSelector(quote, prefix, suffix)));

    /// <summary>A quote at the beginning of a text has nothing before it: neither words nor marks.</summary>
    [Theory]
    [InlineData("boats left. Old boats left.", "Old", 16)]
    [InlineData("Old boats left. New boats left.", "Old", 4)]
    [InlineData("boats left (boats left", "(", 12)]
    [InlineData("( boats left, boats left", "(", 2)]
    public void A_prefix_is_right_before_the_quote(string text, string prefix, int start) => Assert.Equal(
        new TextRange(start, start + "boats left".Length),
        Assert.IsType<QuoteMatch.Found>(Match(text, "boats left", prefix)).Place.Range);

    [Theory]
    [InlineData("The boats left at noon. Later the boats sank. In May the boats rose.", "the boats")]
    [InlineData("one two three, one two three, four two three", "two three")]
    [InlineData("in 1,200 old boats and in 200 old boats", "old boats")]
    public void What_would_settle_an_ambiguity_does(string text, string quote)
    {
        var matcher = new QuoteMatcher(new SourceText(text));
        var ambiguous = Assert.IsType<QuoteMatch.Ambiguous>(matcher.Match(new QuoteSelector(quote)));
        Assert.Equal(ambiguous.Count, ambiguous.Places.Count);
        Assert.All(ambiguous.Places, place =>
        {
            Assert.True(place.Prefix is not null || place.Suffix is not null);
            if (place.Prefix is not null)
            {
                AssertFound(matcher.Match(new QuoteSelector(quote, Prefix: place.Prefix)), place.Place);
            }

            if (place.Suffix is not null)
            {
                AssertFound(matcher.Match(new QuoteSelector(quote, Suffix: place.Suffix)), place.Place);
            }
        });

        static void AssertFound(QuoteMatch match, QuotePlace place) =>
            Assert.Equal(place.Range, Assert.IsType<QuoteMatch.Found>(match).Place.Range);
    }

    [Theory]
    [InlineData("The boats left. The boats sank.", "the boats", "/left|left/sank")]
    [InlineData("one b c d e f the boats; two b c d e f the boats", "the boats", "one b c d e f/two|two b c d e f/")]
    [InlineData("one a b c d e f the boats; two a b c d e f the boats", "the boats", "/two|/")]
    [InlineData("x one b c d e f the boats; y two b c d e f the boats; z one b c d e f the boats", "the boats", "/y|two b c d e f/z|/")]
    public void The_fewest_words_that_settle_it_are_named(string text, string quote, string contexts) =>
        Assert.Equal(contexts, string.Join("|", Assert.IsType<QuoteMatch.Ambiguous>(Match(text, quote)).Places.Select(place => $"{place.Prefix}/{place.Suffix}")));

    [Theory]
    [InlineData("The boats sank", "boats sank", "boats sank")]
    [InlineData("😀é “The boats” \r\n sank", "boats\" sank", "boats” \r\n sank")]
    [InlineData("cafe\u0301 boats sank", "café boats", "cafe\u0301 boats")]
    [InlineData("go\u00ADing home… now", "going home...", "go\u00ADing home…")]
    [InlineData("\uFEFFThe boats sank", "The boats", "The boats")]
    [InlineData("a\u200B boat\u200Bs x", "boats x", "boat\u200Bs x")]
    public void Places_are_exact(string text, string quote, string place)
    {
        var range = Assert.IsType<QuoteMatch.Found>(Match(text, quote)).Place.Range;
        Assert.Equal(place, text.Substring(range.Start, range.Length));
    }

    [Fact]
    public void Parts_have_a_place_each()
    {
        const string text = "Now the boats that left in May will return home";
        var found = Assert.IsType<QuoteMatch.Found>(Match(text, "the boats … in May … home"));
        Assert.Equal(["the boats", "in May", "home"], found.Place.Parts.Select(part => text.Substring(part.Start, part.Length)));
    }

    [Fact]
    public void An_ellipsis_of_the_text_itself_takes_precedence_over_one_that_skips_words()
    {
        const string text = "Menu: the boats … left\nThe boats … sank, and soon they left";
        var source = new SourceText(text);
        var matcher = new QuoteMatcher(source, source.Zones([new Exclusion("Menu:")], []));
        var whole = Assert.IsType<QuoteMatch.Found>(matcher.Match(new QuoteSelector("the boats … sank")));
        Assert.Equal(new QuotePlace([new TextRange(23, 39)]), whole.Place);
        var skipping = Assert.IsType<QuoteMatch.Found>(matcher.Match(new QuoteSelector("the boats … left")));
        Assert.Equal(new QuotePlace([new TextRange(23, 32), new TextRange(55, 59)]), skipping.Place);
    }

    [Fact]
    public void Occurrences_are_in_the_order_of_the_text_in_either_case_of_the_first_letter()
    {
        var text = new SourceText("The boats, the boats, The boats; these boats");
        Assert.Equal([0, 11, 22], text.Occurrences.Find(Phrase.Of("the boats"), new Work()));
        Assert.Equal([0, 11, 22, 33], text.Occurrences.FindCharacters(Phrase.Of("The"), new Work()));
        Assert.Equal([11], text.Occurrences.Find(Phrase.Of("the boats", firstLetterMayDiffer: false), new Work()));
    }

    [Fact]
    public void Repeated_characters_are_found_everywhere()
    {
        const string letters = "aababaabbaabaaabababbbaabab";
        var text = new SourceText(letters);
        foreach (var pattern in Enumerable.Range(2, 126)
            .Select(number => Convert.ToString(number, 2)[1..].Replace('0', 'a').Replace('1', 'b')))
        {
            var places = Enumerable.Range(0, letters.Length)
                .Where(start => string.CompareOrdinal(letters, start, pattern, 0, pattern.Length) == 0);
            Assert.Equal(places, text.Occurrences.FindCharacters(Phrase.Of(pattern, firstLetterMayDiffer: false), new Work()));
        }
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    public void A_word_that_a_text_of_any_length_lacks_is_not_found(int words) =>
        Assert.Empty(new SourceText(string.Join(' ', Enumerable.Range(1, words))).Occurrences.Find(Phrase.Of("boats"), new Work()));

    [Fact]
    public void What_is_cut_is_given_whole()
    {
        var cut = Assert.IsType<QuoteMatch.CutInside>(Match("Prices fell by -1,000.5% there", "000.5%"));
        Assert.Equal(("-1,000.5%", true, true), (cut.Whole, cut.IsNumber, cut.AtStart));
        cut = Assert.IsType<QuoteMatch.CutInside>(Match("The soldiers left", "The soldier"));
        Assert.Equal(("soldiers", false, false), (cut.Whole, cut.IsNumber, cut.AtStart));
        cut = Assert.IsType<QuoteMatch.CutInside>(Match("The soldiers left", "he soldier"));
        Assert.Equal(("The", false, true), (cut.Whole, cut.IsNumber, cut.AtStart));
        Assert.Equal(0, Assert.IsType<QuoteMatch.CutInside>(Match("the soldiers left; The soldiers sank", "The soldier")).Place.Start);
    }

    [Fact]
    public void The_negation_skipped_is_named()
    {
        const string text = "The port, he said, isn't going to close soon";
        var skipped = Assert.IsType<QuoteMatch.NegationSkipped>(Match(text, "The port … close soon"));
        Assert.Equal("isn't", skipped.Word);
        Assert.Equal("isn't", text.Substring(skipped.WordRange.Start, skipped.WordRange.Length));
    }

    [Fact]
    public void Parts_in_another_order_are_put_in_the_right_one()
    {
        var match = Assert.IsType<QuoteMatch.PartsOutOfOrder>(Match("one two x three four x five six", "five six … one two … three four"));
        Assert.Equal(["one two", "three four", "five six"], match.PartsInOrder);
    }

    [Fact]
    public void Words_are_not_skipped_in_a_language_whose_negations_are_unknown()
    {
        var text = new SourceText("Le port ne va pas fermer … demain");
        Assert.IsType<QuoteMatch.SkipNotChecked>(new QuoteMatcher(text, language: "sv").Match(new QuoteSelector("Le port … fermer")));
        Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(text, language: "sv").Match(new QuoteSelector("fermer … demain")));
        Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(text, language: "sv").Match(new QuoteSelector("Le port")));
        Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(new SourceText("Le port… va fermer"), language: "sv").Match(new QuoteSelector("Le port … va fermer")));
    }

    [Fact]
    public void The_limit_of_words_is_the_last_that_passes()
    {
        var words = string.Join(" ", Enumerable.Range(1, 31).Select(number => $"w{number}"));
        var matcher = new QuoteMatcher(new SourceText(words));
        Assert.IsType<QuoteMatch.Found>(matcher.Match(new QuoteSelector(words[..words.LastIndexOf(' ')])));
        Assert.Equal(new QuoteMatch.TooLong(31, 30), matcher.Match(new QuoteSelector(words)));
    }

    private static QuoteMatch Match(string text, string quote, string? prefix = null) =>
        new QuoteMatcher(new SourceText(text)).Match(new QuoteSelector(quote, prefix));
}
