using FactGen.Tests.Checks;

namespace FactGen.Tests.Prose.Languages;

/// <summary>What is read of Ukrainian, and what is left unread because it could mean something else.</summary>
public class UkrainianTests
{
    [Theory]
    [InlineData("Згоріло 14 будинків.", "14")]
    [InlineData("Згоріло 2 300 будинків.", "2300")]
    [InlineData("Згоріло 3,5 тис. будинків.", "3500")]
    [InlineData("Збитки склали 3,5 млн євро.", "3500000 EUR")]
    [InlineData("Збитки склали п'ять мільйонів гривень.", "5000000 UAH")]
    [InlineData("Затопило 12% вулиць.", "12 %")]
    [InlineData("Затопило дванадцять відсотків вулиць.", "12 %")]
    [InlineData("Ремонт тривав 10 днів.", "10 days")]
    [InlineData("Працювала двадцять одна бригада.", "21")]
    [InlineData("Працювало двісті сорок бригад.", "240")]
    [InlineData("Вивезли близько 2300 жителів.", "about 2300")]
    [InlineData("Вивезли майже 40 жителів.", "nearly 40")]
    [InlineData("Вивезли понад 40 жителів.", "over 40")]
    [InlineData("Вивезли щонайменше 40 жителів.", "at least 40")]
    [InlineData("Вивезли не більше 40 жителів.", "at most 40")]
    [InlineData("Вивезли менше 40 жителів.", "under 40")]
    [InlineData("Вивезли від 40 до 50 жителів.", "40 to 50")]
    [InlineData("Ремонт триватиме 3–5 днів.", "3 to 5 days")]
    [InlineData("Згорів будинок № 14.", "-")]
    [InlineData("Прийшов 14-й автобус.", "-")]
    [InlineData("Минуло 2 роки і 3 місяці.", "?; 3 months")]
    [InlineData("Згоріло 14 або 15 будинків.", "?; ?")]
    [InlineData("Згоріли тисячі будинків.", "?")]
    [InlineData("Зросло у 3 рази.", "?")]
    public void Quantities(string text, string readings) => Assert.Equal(readings, QuantitiesOf.Text(text, "uk"));

    [Theory]
    [InlineData("Це було 5 січня 2031 року.", "2031-01-05")]
    [InlineData("Це було 5 січня 2031 р. вранці.", "2031-01-05")]
    [InlineData("Це було 05.01.2031.", "2031-01-05")]
    [InlineData("Це було 30 грудня.", "2030-12-30")]
    [InlineData("Це було в січні 2031 року.", "2031-01")]
    [InlineData("Це було у 1987 році.", "1987")]
    [InlineData("Це було вчора.", "2031-01-06")]
    [InlineData("Це було позавчора.", "2031-01-05")]
    [InlineData("Це було в понеділок.", "2031-01-06")]
    [InlineData("Це було минулого тижня.", "[2030-12-30..2031-01-05]")]
    [InlineData("Це було минулого року.", "2030")]
    [InlineData("Це було два дні тому.", "2031-01-05")]
    [InlineData("Міст закрито після 5 січня 2031 року.", "[2031-01-06..]")]
    [InlineData("Міст закрито наприкінці січня 2031 року.", "?")]
    [InlineData("Міст закрито щодня.", "")]
    public void Dates(string text, string dates) => Assert.Equal(dates, DatesOf.Text(text, "uk"));

    [Theory]
    [InlineData("Пором має 300 місць.", "value: 300\nsources: { paper: має 300 місць }")]
    [InlineData("Лунд сказав, що пором має 300 місць.", "value: 300\nsources: { paper: {|FACT4006:має 300 місць|} }")]
    [InlineData("За словами Лунда, пором має 300 місць.", "value: 300\nsources: { paper: {|FACT4006:має 300 місць|} }")]
    [InlineData("Пором має 300 місць, повідомили в порту.", "value: 300\nsources: { paper: {|FACT4006:має 300 місць|} }")]
    [InlineData("«Пором має 300 місць», — сказав Лунд.", "value: 300\nsources: { paper: {|FACT4006:має 300 місць|} }")]
    [InlineData("Пором не має 300 місць.", "value: 300\nsources: { paper: {|FACT3010:має 300 місць|} }")]
    [InlineData("Якщо пором має 300 місць, він великий.", "value: 300\nsources: { paper: {|FACT4007:має 300 місць|} }")]
    [InlineData("Пором має 300 місць?", "value: 300\nsources: { paper: {|FACT4007:має 300 місць|} }")]
    [InlineData("Пором має ще 300 місць.", "value: {|FACT4001:300|}\nsources: { paper: має ще 300 місць }")]
    [InlineData("Пором має 300 місць.", "value: {|FACT4001:301|}\nsources: { paper: має 300 місць }")]
    public void What_a_sentence_says(string text, string claim) => EvidenceCase.Expect(text, "seats", claim, "uk");
}
