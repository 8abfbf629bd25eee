using FactGen.Compiler.Prose.Languages;
using FactGen.Compiler.Prose.Languages.French;
using FactGen.Compiler.Prose.Languages.German;
using FactGen.Compiler.Prose.Languages.Polish;
using FactGen.Compiler.Prose.Languages.Russian;
using FactGen.Compiler.Prose.Languages.Spanish;
using FactGen.Compiler.Prose.Languages.Ukrainian;
using Xunit.Abstractions;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>
/// The words of a language's tables, each in a sentence (<c>Rows/</c>), and whether these rows notice it if a row of the tables is deleted
/// or has the meaning of another one.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class LanguageMutationTests(ITestOutputHelper output)
{
    /// <summary>Of 100 changes of a table, so many must be noticed.</summary>
    private const double Least = 0.95;

    public static TheoryData<string> Tags => [.. LanguageRows.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_word_is_read_as_its_row_says(string tag)
    {
        var language = new TableProse(TablesOf(tag));
        var rows = LanguageRows.Of(tag);
        Assert.NotEmpty(rows);
        Assert.Empty(
            from row in rows
            let reading = LanguageReading.Of(language, tag, row.Template, row.Word)
            where reading != row.Reading
            select $"{row.Template} {row.Word}: '{reading}' instead of '{row.Reading}'");
    }

    /// <remarks>If too few are noticed, rows that would notice the others are written to <c>Rows/*.received.txt</c>.</remarks>
    [Theory]
    [MemberData(nameof(Tags))]
    public void Nearly_every_change_of_a_table_is_noticed(string tag)
    {
        var tables = TablesOf(tag);
        var rows = LanguageRows.Of(tag);
        var byWord = rows.ToLookup(row => row.Word, StringComparer.Ordinal);
        var mutants = TableMutants.Of(tables);
        var unnoticed = mutants.Where(mutant =>
            !IsNoticed(mutant, byWord[mutant.Word], tables, tag) && !IsNoticed(mutant, rows, tables, tag)).ToArray();
        var share = 1 - ((double)unnoticed.Length / mutants.Count);
        output.WriteLine($"{tag}: {mutants.Count - unnoticed.Length} of {mutants.Count} changes are noticed ({share:P1})");
        foreach (var mutant in unnoticed)
        {
            output.WriteLine($"not noticed: {mutant}");
        }

        if (share < Least)
        {
            LanguageRows.WriteReceived(tag, rows.Concat(unnoticed.Select(mutant => Proposed(mutant, tables, tag)).OfType<LanguageRow>()));
        }

        Assert.True(share >= Least, $"{tag}: only {share:P1}");
    }

    private static bool IsNoticed(TableMutant mutant, IEnumerable<LanguageRow> rows, LanguageTables tables, string tag) => WithMutant(
        mutant, tables, language => rows.Any(row => Read(language, tag, row.Template, row.Word) != row.Reading));

    /// <summary>The first sentence of which another reading is given without the row; null if there is none.</summary>
    private static LanguageRow? Proposed(TableMutant mutant, LanguageTables tables, string tag)
    {
        var templates = LanguageTemplates.Of(tables);
        var original = new TableProse(tables);
        string[] right = [.. templates.Select(template => Read(original, tag, template, mutant.Word))];
        return WithMutant(mutant, tables, language => templates
            .Select((template, number) => new LanguageRow(template, right[number], mutant.Word))
            .FirstOrDefault(row => Read(language, tag, row.Template, row.Word) != row.Reading));
    }

    private static T WithMutant<T>(TableMutant mutant, LanguageTables tables, Func<TableProse, T> use)
    {
        mutant.Apply();
        try
        {
            return use(new TableProse(tables));
        }
        finally
        {
            mutant.Undo();
        }
    }

    /// <summary>A table that makes its reader fail is noticed too.</summary>
    private static string Read(TableProse language, string tag, string template, string word)
    {
        try
        {
            return LanguageReading.Of(language, tag, template, word);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or ArithmeticException or FormatException)
        {
            return exception.Message;
        }
    }

    private static LanguageTables TablesOf(string tag) => TableMutants.Copied(tag switch
    {
        "ru" => RussianTables.Make(),
        "uk" => UkrainianTables.Make(),
        "de" => GermanTables.Make(),
        "fr" => FrenchTables.Make(),
        "es" => SpanishTables.Make(),
        _ => PolishTables.Make(),
    });
}
