using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>Where sentences end in languages with rules of their own.</summary>
public sealed class SentencesInLanguagesTests
{
    [Theory]
    // Behind a year with its abbreviation a sentence may end, but hardly after two words of it.
    [InlineData("ru", "Шторм был в 2031 г. Велин ушёл.", "Шторм был в 2031 г.|Велин ушёл.")]
    [InlineData("ru", "Шторм в 2031 г. Велин видел.", "Шторм в 2031 г.|Велин видел.")]
    [InlineData("ru", "В 2031 г. Велин видел шторм. Он ушёл.", "В 2031 г. Велин видел шторм.|Он ушёл.")]
    [InlineData("ru", "Он ушёл. В 2031 г. Велин вернулся.", "Он ушёл.|В 2031 г. Велин вернулся.")]
    [InlineData("ru", "Из порта ушёл г. Велин.", "Из порта ушёл г. Велин.")]
    [InlineData("ru", "Он живёт на ул. Речной. Там тихо.", "Он живёт на ул. Речной.|Там тихо.")]
    // The word behind the number of an item is a word like others.
    [InlineData("es", "Lleva 3.Arroz. Luego sal.", "Lleva 3.Arroz.|Luego sal.")]
    [InlineData("es", "Lleva 12.Arroz. Luego sal.", "Lleva 12.Arroz.|Luego sal.")]
    [InlineData("es", "Lleva el a.Arroz. Luego sal.", "Lleva el a.Arroz. Luego sal.")]
    [InlineData("es", "Va con 3.Dr. Vega.", "Va con 3.Dr. Vega.")]
    [InlineData("es", "Era 1999. Luego fue 3. Y hubo 12.5. Se fueron.", "Era 1999.|Luego fue 3.|Y hubo 12.5.|Se fueron.")]
    [InlineData("es", "• 3. Llevan sal. Luego van.", "• 3. Llevan sal.|Luego van.")]
    [InlineData("es", "Llegó la Sra. Vega. Ella ganó. Ya. Y se fue.", "Llegó la Sra. Vega.|Ella ganó.|Ya.|Y se fue.")]
    // Ordinals have a full stop, where a month or a noun is behind it, or in all sentences.
    [InlineData("de", "Am 3. März fuhren sie. Sie sanken.", "Am 3. März fuhren sie.|Sie sanken.")]
    [InlineData("de", "Es waren 3. Sie sanken.", "Es waren 3.|Sie sanken.")]
    [InlineData("de", "Es war 1999. März kam später.", "Es war 1999.|März kam später.")]
    [InlineData("de", "Es kostet 3 Mio. Euro. Sie zahlen.", "Es kostet 3 Mio. Euro.|Sie zahlen.")]
    [InlineData("hu", "Volt 3. Hajó jött.", "Volt 3. Hajó jött.")]
    // Vowel signs and accents are of the word before a full stop.
    [InlineData("hi", "डॉ. राव गए. वे लौटे.", "डॉ. राव गए.|वे लौटे.")]
    [InlineData("it", "Va a Te\u0300p. Vega torna.", "Va a Te\u0300p.|Vega torna.")]
    // Dashes and quotation marks
    [InlineData("ru", "«Куда? – Домой», – сказала она. – Завтра.", "«Куда? – Домой», – сказала она.|– Завтра.")]
    [InlineData("ru", "Он ушёл. – Куда?", "Он ушёл.|– Куда?")]
    [InlineData("zh", "船走了。他们睡了。", "船走了。|他们睡了。")]
    [InlineData("zh", "他看《好吗？好》。船走了。", "他看《好吗？好》。|船走了。")]
    // Units and degrees
    [InlineData("fr", "Il va à 12 km/h. Vite, il part.", "Il va à 12 km/h.|Vite, il part.")]
    [InlineData("fr", "Il fait 35 °C. Les bateaux partent.", "Il fait 35 °C.|Les bateaux partent.")]
    [InlineData("fr", "Le quai N°. 12 est vide.", "Le quai N°. 12 est vide.")]
    // A language without rules has those of English, and a region changes nothing.
    [InlineData("en", "He lives in the U.S. The boats left.", "He lives in the U.S.|The boats left.")]
    [InlineData("xx", "He lives in the U.S. The boats left.", "He lives in the U.S.|The boats left.")]
    [InlineData("es-MX", "Lleva 3.Arroz. Luego sal.", "Lleva 3.Arroz.|Luego sal.")]
    public void Ends_where_the_language_has_it(string language, string text, string sentences) => Assert.Equal(
        sentences,
        string.Join("|", new SourceText(text).In(language).Sentences.Select(sentence =>
            text.Substring(sentence.Range.Start, sentence.Range.Length))));
}
