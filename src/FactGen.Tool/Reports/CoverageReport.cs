using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Sources.Matching;

namespace FactGen.Tool.Reports;

/// <summary>The report of <c>factgen coverage</c>, as text and as JSON.</summary>
internal sealed record CoverageReport
{
    /// <summary>The most words of a sentence that are shown, because the texts belong to other people.</summary>
    private const int MostWords = 15;

    private const int Width = 80;

    /// <summary>Of more sources than these, only those with the most left get a line.</summary>
    private const int MostRows = 30;

    private static readonly CoverageReportContext Context = new(new JsonSerializerOptions(CoverageReportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public int Version { get; } = 1;

    /// <summary>Errors of the facts: a quote with an error covers nothing.</summary>
    public required int Errors { get; init; }

    public required CoverageTotals Totals { get; init; }

    /// <summary>The sources whose text is not available, or is not the one on the card.</summary>
    public required IReadOnlyList<string> WithoutText { get; init; }

    public required IReadOnlyList<CoverageOfSource> Sources { get; init; }

    /// <summary>Whether every sentence is quoted or listed, every text was available, and there were no errors.</summary>
    [JsonPropertyName("covered")]
    public bool IsCovered => Errors == 0 && WithoutText.Count == 0 && Totals is { Uncovered: 0, UncoveredNumbers: 0 };

    /// <summary>Creates the report.</summary>
    public static CoverageReport Of(IReadOnlyList<SourceCoverage> sources, int errors)
    {
        CoverageOfSource[] here = [.. sources.Where(source => source.Text is not null).Select(CoverageOfSource.Of)];
        return new CoverageReport
        {
            Errors = errors,
            Totals = new CoverageTotals(
                here.Sum(source => source.Totals.Sentences),
                here.Sum(source => source.Totals.Quoted),
                here.Sum(source => source.Totals.Listed),
                here.Sum(source => source.Totals.Uncovered),
                here.Sum(source => source.Totals.Attributed),
                here.Sum(source => source.Totals.Numbers),
                here.Sum(source => source.Totals.UncoveredNumbers)),
            WithoutText = [.. sources.Where(source => source.Text is null).Select(source => source.Card.Id)],
            Sources = here,
        };
    }

    /// <summary>Writes it for programs.</summary>
    public void WriteJson(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(this, Context.CoverageReport));

    /// <summary>Writes it for people: the uncovered sentences and numbers, then the counts.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="limit">How many sentences and numbers to list.</param>
    /// <param name="check">The command that reports the errors of the facts.</param>
    public void WriteText(TextWriter output, int limit, string check)
    {
        WriteUncovered(output, limit);
        WriteCounts(output);
        WriteSummary(output);
        foreach (var source in WithoutText.Take(MostRows))
        {
            output.WriteLine($"{source}: its text is not here (or is not the one on its card): nothing is known of its coverage.");
        }

        if (WithoutText.Count > MostRows)
        {
            output.WriteLine($"The texts of {TextReport.Number(WithoutText.Count - MostRows)} more sources are not here either.");
        }

        if (Errors > 0)
        {
            output.WriteLine(
                $"The facts have {TextReport.Counted(Errors, "error")}: quotes that do not hold cover nothing. '{check}' lists them.");
        }
    }

    private void WriteUncovered(TextWriter output, int limit)
    {
        var left = limit;
        foreach (var source in Sources.Where(source => Listed(source) > 0).TakeWhile(_ => left > 0))
        {
            output.WriteLine($"{source.Source} ({source.Text})");
            foreach (var sentence in Next(source.Sentences))
            {
                var marks = (sentence.Attributed ? ", somebody's words" : "")
                    + (sentence.Numbers.Count > 0 ? $", numbers: {string.Join(", ", sentence.Numbers)}" : "");
                output.WriteLine($"  {sentence.Line}:{sentence.Column}: sentence{marks}");
                WriteWrapped(output, sentence.Words);
            }

            foreach (var number in Next(source.Numbers))
            {
                output.WriteLine($"  {number.Line}:{number.Column}: number in no quote: {number.Words}");
            }

            foreach (var hidden in Next(source.Hidden))
            {
                output.WriteLine($"  {hidden.Line}:{hidden.Column}: excluded, with {string.Join(", ", hidden.Known)}");
                WriteWrapped(output, hidden.Words);
            }

            output.WriteLine();
        }

        if (Sources.Sum(Listed) is var all && all > limit)
        {
            output.WriteLine($"{TextReport.Number(all - limit)} more are not listed. '--limit {TextReport.Number(all)}' lists all.");
            output.WriteLine();
        }

        IReadOnlyList<T> Next<T>(IReadOnlyList<T> items)
        {
            T[] next = [.. items.Take(left)];
            left -= next.Length;
            return next;
        }
    }

    private void WriteCounts(TextWriter output)
    {
        IReadOnlyList<CoverageOfSource> rows = Sources.Count <= MostRows
            ? Sources
            : [.. Sources.OrderByDescending(Left).Take(MostRows)];
        var width = Math.Max("together".Length, rows.Select(source => source.Source.Length).DefaultIfEmpty().Max());
        output.WriteLine($"{new string(' ', width)}  sentences  quoted  listed  left  said  numbers  left");
        foreach (var source in rows)
        {
            WriteRow(source.Source, source.Totals);
        }

        if (rows.Count < Sources.Count)
        {
            output.WriteLine($"... and {TextReport.Number(Sources.Count - rows.Count)} more sources, none with more left than these");
        }

        WriteRow("together", Totals);

        void WriteRow(string name, CoverageTotals totals) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name.PadRight(width)}  {totals.Sentences,9}  {totals.Quoted,6}  {totals.Listed,6}  {totals.Uncovered,4}  {totals.Attributed,4}  {totals.Numbers,7}  {totals.UncoveredNumbers,4}"));
    }

    private void WriteSummary(TextWriter output)
    {
        var left = Sources.Count(source => Left(source) > 0);
        output.WriteLine(
            $"Covered: {Share(Totals.Sentences, Totals.Uncovered)} of the sentences, {Share(Totals.Numbers, Totals.UncoveredNumbers)} of the numbers.");
        output.WriteLine($"{TextReport.Number(left)} of {TextReport.Counted(Sources.Count, "source")} {(left == 1 ? "has" : "have")} something left.");
    }

    /// <summary>The covered part in percent, rounded down: it is 100 % only if nothing is left.</summary>
    private static string Share(int all, int left) =>
        string.Create(CultureInfo.InvariantCulture, $"{(all == 0 ? 100 : Math.Floor(1000.0 * (all - left) / all) / 10):0.#} %");

    private static int Listed(CoverageOfSource source) => source.Sentences.Count + source.Numbers.Count + source.Hidden.Count;

    private static int Left(CoverageOfSource source) => source.Totals.Uncovered + source.Totals.UncoveredNumbers;

    internal static string Shorten(string words)
    {
        var all = words.Split(' ');
        return all.Length <= MostWords ? words : string.Join(' ', all.Take(MostWords)) + " ...";
    }

    private static void WriteWrapped(TextWriter output, string words)
    {
        const string indent = "      ";
        var line = indent;
        foreach (var word in words.Split(' '))
        {
            if (line.Length > indent.Length && line.Length + word.Length + 1 > Width)
            {
                output.WriteLine(line);
                line = indent;
            }

            line += line.Length > indent.Length ? " " + word : word;
        }

        output.WriteLine(line);
    }
}

/// <summary>Counts of sentences and numbers.</summary>
/// <param name="Sentences">Sentences of the body.</param>
/// <param name="Quoted">How many of them a claim quotes.</param>
/// <param name="Listed">How many of them the card lists as uncited.</param>
/// <param name="Uncovered">The others.</param>
/// <param name="Attributed">How many of the uncovered ones report what somebody says.</param>
/// <param name="Numbers">Numbers of the body.</param>
/// <param name="UncoveredNumbers">How many of them are in no quote and no listed sentence.</param>
internal sealed record CoverageTotals(
    int Sentences,
    int Quoted,
    int Listed,
    int Uncovered,
    int Attributed,
    int Numbers,
    int UncoveredNumbers);

/// <summary>One source whose text is available.</summary>
internal sealed record CoverageOfSource(
    string Source, string Text, CoverageTotals Totals, IReadOnlyList<CoverageSentence> Sentences, IReadOnlyList<CoverageNumber> Numbers,
    IReadOnlyList<CoverageHidden> Hidden)
{
    public static CoverageOfSource Of(SourceCoverage source)
    {
        var text = source.Text!;
        return new CoverageOfSource(
            source.Card.Id,
            source.Card.Text!,
            new CoverageTotals(
                source.Sentences,
                source.Quoted,
                source.Listed,
                source.Uncovered.Count,
                source.Uncovered.Count(sentence => sentence.IsAttributed),
                source.Numbers,
                source.UncoveredNumbers.Count),
            [
                .. source.Uncovered.Select(sentence => new CoverageSentence(
                    text.PositionOf(sentence.Range.Start).Line,
                    text.PositionOf(sentence.Range.Start).Column,
                    CoverageReport.Shorten(text.OnOneLine(sentence.Range)),
                    sentence.IsAttributed,
                    [.. sentence.Numbers.Select(text.OnOneLine)])),
            ],
            [
                .. source.UncoveredNumbers.Select(number =>
                    new CoverageNumber(text.PositionOf(number.Start).Line, text.PositionOf(number.Start).Column, text.OnOneLine(number))),
            ],
            [
                .. source.Hidden.Select(hidden => new CoverageHidden(
                    text.PositionOf(hidden.Range.Start).Line,
                    text.PositionOf(hidden.Range.Start).Column,
                    CoverageReport.Shorten(text.OnOneLine(hidden.Range)),
                    [.. hidden.Known.Select(text.OnOneLine)])),
            ]);
    }
}

/// <summary>An uncovered sentence, shortened.</summary>
internal sealed record CoverageSentence(int Line, int Column, string Words, bool Attributed, IReadOnlyList<string> Numbers);

/// <summary>An uncovered number.</summary>
internal sealed record CoverageNumber(int Line, int Column, string Words);

/// <summary>What an exclusion hides, shortened, and the numbers and names of the fact base in it.</summary>
internal sealed record CoverageHidden(int Line, int Column, string Words, IReadOnlyList<string> Known);

/// <summary>The JSON serializer of the report, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(CoverageReport))]
internal sealed partial class CoverageReportContext : JsonSerializerContext;
