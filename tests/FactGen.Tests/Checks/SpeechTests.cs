namespace FactGen.Tests.Checks;

/// <summary>Properties of which the saying is the fact: their claims need no speaker (FACT4006).</summary>
public class SpeechTests
{
    [Theory]

    // That it was asked is the fact: by a verb of saying in the sentence, in quotation marks, by the sentence after it
    [InlineData("The mayor said that the Gull needs new lifeboats.", "asked", "value: new lifeboats\nsources: { paper: needs new lifeboats }")]
    [InlineData("\"The Gull needs new lifeboats,\" the mayor said.", "asked", "value: new lifeboats\nsources: { paper: needs new lifeboats }")]
    [InlineData("The Gull needs new lifeboats. So the mayor said.", "asked", "value: new lifeboats\nsources: { paper: needs new lifeboats }")]

    // Who asked may be named nevertheless, and must then be near
    [InlineData("Per Lund said that the Gull needs new lifeboats.", "asked", "value: new lifeboats\nby: per-lund\nsources: { paper: needs new lifeboats }")]
    [InlineData("He said that the Gull needs new lifeboats.", "asked", "value: new lifeboats\nby: {|FACT4004:per-lund|}\nsources: { paper: needs new lifeboats }")]

    // A reason for the voice waives nothing there
    [InlineData("The mayor said that the Gull needs new lifeboats.", "asked", "value: new lifeboats\nbecause: { {|FACT4009:voice|}: that he asked is the fact }\nsources: { paper: needs new lifeboats }")]

    // Other rules hold as for every property
    [InlineData("The mayor did not say that the Gull needs new lifeboats.", "asked", "value: new lifeboats\nsources: { paper: {|FACT3010:needs new lifeboats|} }")]
    [InlineData("The mayor said that the Gull needs new lifeboats.", "asked", "value: {|FACT4001:old lifeboats|}\nsources: { paper: needs new lifeboats }")]

    // Of every other property the speaker is asked
    [InlineData("The mayor said that the Gull needs new lifeboats.", "motto", "value: new lifeboats\nsources: { paper: {|FACT4006:needs new lifeboats|} }")]
    public void A_property_of_speech_needs_no_speaker(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);
}
