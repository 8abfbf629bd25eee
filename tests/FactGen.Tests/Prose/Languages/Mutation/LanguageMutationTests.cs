using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.Languages;
using Xunit.Abstractions;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>
/// The words of a language's tables, each in a sentence (<c>Words/</c>), and whether these rows notice it if a row of the tables is deleted
/// or has the meaning of another one.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class LanguageMutationTests(ITestOutputHelper output)
{
    private const double OfOthers = 0.95;

    /// <summary>Chinese phrases often contain another one of the same meaning, which is read without them.</summary>
    private const double OfChinese = 0.94;

    public static TheoryData<string> Tags => [.. MutatedLanguages.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_word_is_read_as_its_row_says(string tag)
    {
        var language = new TableProse(MutatedLanguages.TablesOf(tag));
        var rows = LanguageRows.Of(tag);
        Assert.NotEmpty(rows);
        Assert.Empty(
            from row in rows
            let reading = LanguageReading.Of(language, tag, row.Template, row.Word)
            where reading != row.Reading
            select $"{row.Template} {row.Word}: '{reading}' instead of '{row.Reading}'");
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Nearly_every_change_of_a_table_is_noticed(string tag)
    {
        var tables = MutatedLanguages.TablesOf(tag);
        new MutationCount(tag, TableMutants.Of(tables), LanguageTemplates.Of(tables), () => new TableProse(tables), output)
            .MustBeHigh(tag is "zh" ? OfChinese : OfOthers);
    }
}

/// <summary>The same of the tables of English, which are static: no other test may run meanwhile.</summary>
[Trait("Speed", "Slow")]
[Collection(nameof(EnglishTablesAreChanged))]
public sealed class EnglishMutationTests(ITestOutputHelper output)
{
    private const string Tag = "en";

    private const double Least = 0.98;

    [Fact]
    public void Each_word_is_read_as_its_row_says()
    {
        var language = ProseLanguages.For(Tag);
        Assert.Empty(
            from row in LanguageRows.Of(Tag)
            let reading = LanguageReading.Of(language, Tag, row.Template, row.Word)
            where reading != row.Reading
            select $"{row.Template} {row.Word}: '{reading}' instead of '{row.Reading}'");
    }

    [Fact]
    public void Nearly_every_change_of_a_table_is_noticed()
    {
        var language = ProseLanguages.For(Tag);
        new MutationCount(Tag, EnglishMutants.All(), EnglishTemplates.All, () => language, output).MustBeHigh(Least);
    }
}

/// <summary>Tests that change the tables of English run alone.</summary>
[CollectionDefinition(nameof(EnglishTablesAreChanged), DisableParallelization = true)]
public sealed class EnglishTablesAreChanged;
