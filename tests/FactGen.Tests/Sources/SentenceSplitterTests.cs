using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("The boats left. They sank.", "The boats left.|They sank.")]
    [InlineData("The boats left! Did they sink? They did.", "The boats left!|Did they sink?|They did.")]
    [InlineData("Mr. Vale met Dr. Orme. They spoke.", "Mr. Vale met Dr. Orme.|They spoke.")]
    [InlineData("J. R. Vale left. He sank.", "J. R. Vale left.|He sank.")]
    [InlineData("The U.S. Navy left. It sank.", "The U.S. Navy left.|It sank.")]
    [InlineData("He lives in the U.S. The boats left.", "He lives in the U.S.|The boats left.")]
    [InlineData("At 6 a.m. London time it left. It sank.", "At 6 a.m. London time it left.|It sank.")]
    [InlineData("It left at 6 a.m. The crew slept.", "It left at 6 a.m.|The crew slept.")]
    [InlineData("On Jan. 5 it left. On Feb. 6 it sank.", "On Jan. 5 it left.|On Feb. 6 it sank.")]
    [InlineData("Prices rose 1.5 points. Then 2.5 more.", "Prices rose 1.5 points.|Then 2.5 more.")]
    [InlineData("It was 2019. The boats left.", "It was 2019.|The boats left.")]
    [InlineData("Boat No. 5 left. No. He stayed.", "Boat No. 5 left.|No.|He stayed.")]
    [InlineData("He called it \"very fine.\" The boats left.", "He called it \"very fine.\"|The boats left.")]
    [InlineData("“It is over. We go,” he said. They left.", "“It is over.|We go,” he said.|They left.")]
    [InlineData("“Is it over?” he asked. They left.", "“Is it over?” he asked.|They left.")]
    [InlineData("“It is over.” – he said. They left.", "“It is over.” – he said.|They left.")]
    [InlineData("The fires.In reply the crews came.", "The fires.|In reply the crews came.")]
    [InlineData("See Port.net or v2.Beta now. It left.", "See Port.net or v2.Beta now.|It left.")]
    [InlineData("It is done... We go on.", "It is done...|We go on.")]
    [InlineData("It is done… we go on.", "It is done… we go on.")]
    [InlineData("The boats\nLeft. They\r\nsank.\n\nEnd", "The boats\nLeft.|They\r\nsank.|End")]
    [InlineData("The boats did not\nleave the\nport. They sank.\nEnd", "The boats did not\nleave the\nport.|They sank.|End")]
    [InlineData("The boats left\nThey sank", "The boats left|They sank")]
    [InlineData("A heading\n\nThe boats left.\n\n\nThey sank", "A heading|The boats left.|They sank")]
    [InlineData("A heading\nThe boats left.\nThey sank", "A heading|The boats left.|They sank")]
    [InlineData("1. The boats left. 2. They sank.", "1. The boats left.|2. They sank.")]
    [InlineData("He left (it was late.) They sank.", "He left (it was late.)|They sank.")]
    [InlineData("Vale Inc. sank it. Vale et al. left.", "Vale Inc. sank it.|Vale et al. left.")]
    [InlineData("A1. The boats left.", "A1.|The boats left.")]
    [InlineData(". They sank.", ".|They sank.")]
    [InlineData("He lives in the U.S. He", "He lives in the U.S.|He")]
    [InlineData("They left Oxmoor. Vale sank.", "They left Oxmoor.|Vale sank.")]
    [InlineData("They chose plan b. Vale left.", "They chose plan b.|Vale left.")]
    [InlineData("He called Mr! Vale left.", "He called Mr!|Vale left.")]
    [InlineData("He called Mr... Vale left.", "He called Mr...|Vale left.")]
    [InlineData("He left. “", "He left. “")]
    [InlineData("He called him “Mr.” The boats left.", "He called him “Mr.”|The boats left.")]
    [InlineData("He shouted “Go!” ‘Now!’ (They left.) [They sank.] «Boats!» They did.", "He shouted “Go!”|‘Now!’|(They left.)|[They sank.]|«Boats!»|They did.")]
    [InlineData("The fires.A boat left.", "The fires.|A boat left.")]
    [InlineData("The fires.I", "The fires.I")]
    [InlineData("The fires.IN reply", "The fires.IN reply")]
    [InlineData("In 5b.Then it left.", "In 5b.Then it left.")]
    [InlineData("a.Boat left.", "a.Boat left.")]
    [InlineData("See x.harbourmate. Vale left.", "See x.harbourmate. Vale left.")]
    [InlineData("See x.harbourmates. Vale left.", "See x.harbourmates.|Vale left.")]
    // A line that ends no sentence runs on into one that begins small.
    [InlineData("He said “the boats left.”\nthey sank", "He said “the boats left.”|they sank")]
    [InlineData("He said (the boats left!)]\nthey sank", "He said (the boats left!)]|they sank")]
    [InlineData("He said “the boats”\nthey sank", "He said “the boats”\nthey sank")]
    [InlineData(")\nthey sank", ")\nthey sank")]
    // Abbreviations
    [InlineData("It is not true that, on p. 5, boats sank. They did.", "It is not true that, on p. 5, boats sank.|They did.")]
    [InlineData("See vol. 3, c. 4, para. 5 and cf. Vale 1900. They did.", "See vol. 3, c. 4, para. 5 and cf. Vale 1900.|They did.")]
    [InlineData("It had max. 12 and min. 3 boats. They sank.", "It had max. 12 and min. 3 boats.|They sank.")]
    [InlineData("It was built c. 1900. They sank.", "It was built c. 1900.|They sank.")]
    [InlineData("Vale & Co. The owners left. They sank.", "Vale & Co. The owners left.|They sank.")]
    [InlineData("The Vale Co. The owners left.", "The Vale Co.|The owners left.")]
    [InlineData("Brig. Vale and Asst. Orme left. They sank.", "Brig. Vale and Asst. Orme left.|They sank.")]
    [InlineData("They paid the max. The boats left.", "They paid the max.|The boats left.")]
    [InlineData("It did not differ, P < 0.05. Boats sank.", "It did not differ, P < 0.05.|Boats sank.")]
    // Marks of notes
    [InlineData("There is no harbour.3,9 Boats sank.", "There is no harbour.3,9|Boats sank.")]
    [InlineData("There is no harbour.3–9 “Boats” sank.", "There is no harbour.3–9|“Boats” sank.")]
    [InlineData("There is no harbour.² Boats sank.", "There is no harbour.²|Boats sank.")]
    [InlineData("There is no harbour.[7] Boats sank.", "There is no harbour.[7]|Boats sank.")]
    [InlineData("There is no harbour.[7][8, 9] Boats sank.", "There is no harbour.[7][8, 9]|Boats sank.")]
    [InlineData("It sank in 1900.[7] Boats sank.", "It sank in 1900.[7]|Boats sank.")]
    [InlineData("There is no harbour [7]. Boats sank.", "There is no harbour [7].|Boats sank.")]
    [InlineData("See No.5 Boats and fig.3 Boats.", "See No.5 Boats and fig.3 Boats.")]
    [InlineData("Use v2.3 Boats.", "Use v2.3 Boats.")]
    [InlineData("There is no harbour.[sic] Boats sank.", "There is no harbour.[sic] Boats sank.")]
    [InlineData("Buy harbour.12345 Boats.", "Buy harbour.12345 Boats.")]
    [InlineData("There is no harbour.3 and boats.", "There is no harbour.3 and boats.")]
    // The initials of a country
    [InlineData("It was not seen in the U.S. Tea helped the sick.", "It was not seen in the U.S.|Tea helped the sick.")]
    [InlineData("It was not seen in the U.S. Navy boats.", "It was not seen in the U.S. Navy boats.")]
    [InlineData("It was passed in the U.S. Senate and died.", "It was passed in the U.S. Senate and died.")]
    [InlineData("Storms in the U.S. Rockies were not seen.", "Storms in the U.S. Rockies were not seen.")]
    [InlineData("The U.S. Oaks were not seen.", "The U.S. Oaks were not seen.")]
    // Behind another sentence it is the same
    [InlineData("They left. It was not seen in the U.S. Tea helped the sick.", "They left.|It was not seen in the U.S.|Tea helped the sick.")]
    [InlineData("It was not so. The U.S. Oaks were seen.", "It was not so.|The U.S. Oaks were seen.")]
    [InlineData("They left. Vale & Co. The owners left.", "They left.|Vale & Co. The owners left.")]
    [InlineData("They left. 1. The boats left. Mr. Vale slept.", "They left.|1. The boats left.|Mr. Vale slept.")]
    [InlineData("", "")]
    [InlineData(" \n \n ", "")]
    public void Splits(string text, string sentences)
    {
        var source = new SourceText(text);
        Assert.Equal(
            sentences, string.Join("|", source.Sentences.Select(sentence => text.Substring(sentence.Range.Start, sentence.Range.Length))));
    }

    [Fact]
    public void A_place_finds_its_sentence()
    {
        const string text = "The boats left. They sank.\n\nNobody saw it.";
        var source = new SourceText(text);
        Assert.Equal([0, 0, 0, 1, 1], new[] { 0, 14, 15, 16, 23 }.Select(offset => source.SentenceAt(offset)!.Number));
        Assert.Equal((2, 1), (source.SentenceAt(text.Length)!.Number, source.SentenceAt(text.Length)!.Paragraph));
        Assert.Equal([0, 1], source.SentencesOf(new TextRange(10, 20)).Select(sentence => sentence.Number));
        Assert.Equal([1, 2, null], source.Sentences.Select(sentence => source.After(sentence)?.Number));
        Assert.Null(new SourceText(" ").SentenceAt(0));
    }

    [Theory]
    [InlineData("boats ", 4_999, 1)]
    [InlineData("boats ", 5_001, 2)]
    [InlineData("boats ", 12_000, 3)]
    [InlineData("舟", 5_001, 2)]
    [InlineData("x\U00020000", 9_000, 2)]
    public void A_sentence_has_at_most_5000_units(string words, int length, int sentences)
    {
        var text = string.Concat(Enumerable.Repeat(words, length / words.Length + 1))[..length].Trim();
        var ranges = new SourceText(text).Sentences.Select(sentence => sentence.Range);
        string[] found = [.. ranges.Select(range => text.Substring(range.Start, range.Length))];
        Assert.Equal(sentences, found.Length);
        Assert.All(found, sentence => Assert.InRange(sentence.Length, 1, 5_000));

        // No word and no pair of surrogates is divided, and none is lost.
        Assert.Equal(text, string.Join(words.EndsWith(' ') ? " " : "", found));
        Assert.All(found, sentence => Assert.False(char.IsLowSurrogate(sentence[0])));
    }
}
