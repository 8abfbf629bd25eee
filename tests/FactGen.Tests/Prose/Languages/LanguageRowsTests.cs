using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tests.Checks;

namespace FactGen.Tests.Prose.Languages;

/// <summary>What is read of each language: the rows of the files in <c>Rows</c>, one file a language, named after its tag.</summary>
/// <remarks>
/// A line <c>q: The water took {} houses.</c> begins rows of quantities in that sentence, <c>d:</c> dates, <c>n: Name</c> texts that name
/// it or do not, <c>r: Name</c> texts that speak of another by it, <c>s:</c> how many sentences a text has, and <c>c:</c> claims on the
/// seats of the ferry: text, quote, value, the diagnostics on the quote, or behind an equals sign the one on the value, and what else is
/// claimed.
/// </remarks>
public class LanguageRowsTests
{
    /// <summary>How many rows a language has at the least.</summary>
    private const int Least = 150;

    public static TheoryData<string, string, string, string> Quantities => Of('q');

    public static TheoryData<string, string, string, string> Dates => Of('d');

    public static TheoryData<string, string, string, string> Names => Of('n');

    public static TheoryData<string, string, string, string> Relatives => Of('r');

    public static TheoryData<string, string, string, string> Claims => Of('c');

    public static TheoryData<string, string, string, string> Sentences => Of('s');

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Gives_quantities(string language, string template, string words, string readings) =>
        Assert.Equal(readings, QuantitiesOf.Text(Sentence(template, words), language));

    [Theory]
    [MemberData(nameof(Dates))]
    public void Gives_dates(string language, string template, string words, string dates) =>
        Assert.Equal(dates, DatesOf.Text(Sentence(template, words), language));

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_entities(string language, string name, string text, string isNamed) =>
        Assert.Equal(isNamed == "yes", EntityMentions.In($"Person:\n  who: {{ name: {name} }}\n", text, language).Contains("who"));

    [Theory]
    [MemberData(nameof(Relatives))]
    public void Tells_others_from_the_person_of_a_name(string language, string name, string text, string isOther)
    {
        var facts = $"Person:\n  who: {{ name: {name} }}\n";
        Assert.Contains("who", EntityMentions.In(facts, text, language));
        Assert.Equal(isOther == "yes", EntityMentions.OfOthers(facts, text, language).Contains("who"));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Carries_claims(string language, string template, string text, string claim)
    {
        Assert.Empty(template);
        var parts = claim.Split(" | ");
        var marks = parts[2];
        var quote = parts[0];
        var value = parts[1];
        foreach (var mark in marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            (quote, value) = mark[0] == '='
                ? (quote, $"{{|FACT{mark[1..]}:{value}|}}")
                : ($"{{|FACT{mark}:{quote}|}}", value);
        }

        var more = parts.Length > 3 ? $"{parts[3]}\n" : "";
        EvidenceCase.Expect(text, "seats", $"{more}value: {value}\nsources: {{ paper: {quote} }}", language);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Has_sentences(string language, string template, string text, string count)
    {
        Assert.Empty(template);
        Assert.Equal(count, $"{new SourceText(text).In(language).Sentences.Count}");
    }

    [Fact]
    public void There_are_enough_rows_of_each_language() => Assert.All(
        Files().Where(file => Path.GetFileNameWithoutExtension(file) is not ("ru" or "de")),
        file => Assert.InRange(RowsOf(file).Count(), Least, int.MaxValue));

    private static string Sentence(string template, string words) =>
        template.Contains("{}", StringComparison.Ordinal) ? template.Replace("{}", words, StringComparison.Ordinal) : words;

    private static TheoryData<string, string, string, string> Of(char kind)
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var file in Files())
        {
            foreach (var row in RowsOf(file).Where(row => row.Kind == kind))
            {
                data.Add(Path.GetFileNameWithoutExtension(file), row.Template, row.Words, row.Reading);
            }
        }

        return data;
    }

    private static IEnumerable<(char Kind, string Template, string Words, string Reading)> RowsOf(string file)
    {
        var (kind, template) = (' ', "");
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            if (line.Length > 1 && line[1] == ':')
            {
                (kind, template) = (line[0], line[2..].Trim());
                continue;
            }

            var at = kind == 'c' ? line.IndexOf(" | ", StringComparison.Ordinal) : line.LastIndexOf(" | ", StringComparison.Ordinal);
            yield return (kind, template, line[..at], line[(at + 3)..].TrimEnd('.') is "none" ? "" : line[(at + 3)..]);
        }
    }

    private static string[] Files([CallerFilePath] string here = "") =>
        [.. Directory.GetFiles(Path.Combine(Path.GetDirectoryName(here)!, "Rows"), "*.txt").Order(StringComparer.Ordinal)];
}
