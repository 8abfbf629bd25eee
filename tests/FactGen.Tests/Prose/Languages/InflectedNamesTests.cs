using FactGen.Tests.Checks;

namespace FactGen.Tests.Prose.Languages;

/// <summary>Names in the forms that a language gives them.</summary>
public class InflectedNamesTests
{
    [Theory]
    [InlineData("ru", "Ильмар Костов", "Мост открыл Ильмар Костов вчера.", true)]
    [InlineData("ru", "Ильмар Костов", "Это письмо Ильмара Костова.", true)]
    [InlineData("ru", "Ильмар Костов", "Отдали Костову письмо.", true)]
    [InlineData("ru", "Ильмар Костов", "Мост открыт Костовым.", true)]
    [InlineData("ru", "Ильмар Костов", "Говорили о Костове.", true)]
    [InlineData("ru", "Ильмар Костов", "Говорили о Костовской церкви.", false)]
    [InlineData("ru", "Ильмар Костов", "Говорили о костовом мосте.", false)]
    [InlineData("ru", "Пётр Королёв", "Пришёл Королев.", true)]
    [InlineData("ru", "Пётр Королёв", "Встретили Петра Королёва.", true)]
    [InlineData("ru", "Анна Костова", "Письмо Анны Костовой.", true)]
    [InlineData("ru", "Анна Костова", "Видели Анну Костову.", true)]
    [InlineData("ru", "Юрий Дубровский", "С Юрием Дубровским.", true)]
    [InlineData("ru", "Юрий Дубровский", "Дом Дубровского.", true)]
    [InlineData("ru", "Андрей Ильин", "К Андрею Ильину.", true)]
    [InlineData("ru", "Мария", "О Марии.", true)]
    [InlineData("ru", "Велин", "Он жил в Велине.", true)]
    [InlineData("ru", "Орла", "Вода Орлы и у Орле.", true)]
    [InlineData("ru", "Нижний Велин", "Жил в Нижнем Велине.", true)]
    [InlineData("ru", "Череповец", "Из Череповца.", true)]
    [InlineData("ru", "Сочи", "Он жил в Сочи.", true)]
    [InlineData("uk", "Ільмар Костов", "Це лист Ільмара Костова.", true)]
    [InlineData("uk", "Петро Шевченко", "Лист Петра Шевченка.", true)]
    [InlineData("uk", "Ірина Гнатюк", "Лист Ірини Гнатюк.", true)]
    [InlineData("uk", "Київ", "Він жив у Києві.", true)]
    [InlineData("de", "Ilmar Kostow", "Das ist Kostows Brief.", true)]
    [InlineData("de", "Ilmar Kostow", "Das ist Kostower Land.", false)]
    [InlineData("de", "Rhein", "Am Ufer des Rheins.", true)]
    [InlineData("en", "Ilmar Kostow", "That is Kostows letter.", false)]
    public void Are_found_in_texts_of_that_language(string language, string name, string text, bool isFound)
    {
        var facts = $"Person:\n  who: {{ name: {name} }}\n";
        Assert.Equal(isFound, EntityMentions.In(facts, text, language).Contains("who"));
    }
}
