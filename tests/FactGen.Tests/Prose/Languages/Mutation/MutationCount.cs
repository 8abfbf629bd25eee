using FactGen.Compiler.Prose;
using Xunit.Abstractions;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>How many changes of a language's tables its rows notice: of each change, the rows of the word that it changes.</summary>
/// <param name="tag">The language.</param>
/// <param name="all">All changes.</param>
/// <param name="templates">Sentences in which a change may show.</param>
/// <param name="reader">A reader with the tables as they are at the moment.</param>
/// <param name="output">Where the count and the survivors are told.</param>
internal sealed class MutationCount(
    string tag, IReadOnlyList<TableMutant> all, IReadOnlyList<string> templates, Func<ProseLanguage> reader, ITestOutputHelper output)
{
    /// <summary>How many changes are made of each language; the environment may say another number, and 0 is all of them.</summary>
    private const int Sample = 400;

    private const int Seed = 2031;

    /// <summary>Fails if too few are noticed, and then writes rows that would notice the others to <c>Words/*.received.txt</c>.</summary>
    /// <param name="least">Which share of the changes must be noticed.</param>
    public void MustBeHigh(double least)
    {
        var rows = LanguageRows.Of(tag);
        var unchanged = reader();
        Assert.All(rows, row => Assert.Equal(row.Reading, Read(unchanged, row.Template, row.Word))); // or every change would be noticed
        var byWord = rows.ToLookup(row => row.Word, StringComparer.Ordinal);
        var mutants = Sampled();
        var unnoticed = mutants.Where(mutant => !IsNoticed(mutant, byWord[mutant.Word])).ToArray();
        var share = 1 - ((double)unnoticed.Length / mutants.Length);
        var noticed = mutants.Length - unnoticed.Length;
        output.WriteLine($"{tag}: {noticed} of {mutants.Length} changes are noticed ({share:P1}); there are {all.Count}");
        foreach (var mutant in unnoticed)
        {
            output.WriteLine($"not noticed: {mutant}");
        }

        if (share < least)
        {
            LanguageRows.WriteReceived(tag, rows.Concat(unnoticed.Select(Proposed).OfType<LanguageRow>()));
        }

        Assert.True(share >= least, $"{tag}: only {share:P1}");
    }

    private TableMutant[] Sampled()
    {
        var sample = int.TryParse(Environment.GetEnvironmentVariable("FACTGEN_TABLE_MUTANTS"), out var asked) ? asked : Sample;
        var mutants = all.ToArray();
        if (sample > 0 && sample < mutants.Length)
        {
            new Random(Seed).Shuffle(mutants);
            mutants = mutants[..sample];
        }

        return mutants;
    }

    private bool IsNoticed(TableMutant mutant, IEnumerable<LanguageRow> rows) =>
        With(mutant, language => rows.Any(row => Read(language, row.Template, row.Word) != row.Reading));

    /// <summary>The first sentence of which another reading is given without the row; null if there is none.</summary>
    private LanguageRow? Proposed(TableMutant mutant)
    {
        foreach (var some in templates.Chunk(20))
        {
            var original = reader();
            string[] right = [.. some.Select(template => Read(original, template, mutant.Word))];
            var row = With(mutant, language => some
                .Select((template, number) => new LanguageRow(template, right[number], mutant.Word))
                .FirstOrDefault(row => Read(language, row.Template, row.Word) != row.Reading));
            if (row is not null)
            {
                return row;
            }
        }

        return null;
    }

    private T With<T>(TableMutant mutant, Func<ProseLanguage, T> use)
    {
        mutant.Apply();
        try
        {
            return use(reader());
        }
        finally
        {
            mutant.Undo();
        }
    }

    /// <summary>A table that makes its reader fail is noticed too.</summary>
    private string Read(ProseLanguage language, string template, string word)
    {
        try
        {
            return LanguageReading.Of(language, tag, template, word);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.Message;
        }
    }
}
