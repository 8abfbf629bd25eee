using BenchmarkDotNet.Attributes;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Matching;

namespace FactGen.Benchmarks.Suites;

/// <summary>Small pieces of work that a check does many times.</summary>
[MemoryDiagnoser]
public class MicroBenchmarks
{
    private InputFile _facts = null!;
    private InputFile _text = null!;
    private QuoteMatcher _matcher = null!;
    private QuoteSelector _quote = null!;
    private QuoteSelector _missing = null!;
    private IReadOnlyList<InputFile> _small = [];

    /// <summary>Prepares the input: 1,000 claims, of which one file of facts and one text of 8 KB are used.</summary>
    [GlobalSetup]
    public void Make()
    {
        var files = Workload.Make(WorkloadSize.Dense(1_000));
        _facts = files.First(file => file.Kind is InputKind.Facts);
        _text = files.First(file => file.Kind is InputKind.Text);
        _small = Workload.Make(new WorkloadSize(100));
        _matcher = new QuoteMatcher(FileSteps.ReadText(_text));
        var sentence = _text.Text.Split("\n\n")[^2];
        _quote = new QuoteSelector(sentence[..sentence.IndexOf(' ', sentence.Length / 2)]);
        _missing = new QuoteSelector(_quote.Exact.Insert(_quote.Exact.IndexOf(' '), " perhaps"));
    }

    /// <summary>YAML of some 100 claims to nodes.</summary>
    [Benchmark]
    public object ReadYaml() => FileSteps.Parse(_facts);

    /// <summary>A text of 8 KB, ready for quotes.</summary>
    [Benchmark]
    public object IndexText() => new QuoteMatcher(FileSteps.ReadText(_text)).Match(_quote);

    /// <summary>One quote in a text that is indexed.</summary>
    [Benchmark]
    public object FindQuote() => _matcher.Match(_quote);

    /// <summary>A quote that is not there, with the nearest passage.</summary>
    [Benchmark]
    public object MissQuote() => _matcher.Match(_missing);

    /// <summary>An EDTF date.</summary>
    [Benchmark]
    public bool ReadDate() => FactDate.TryParse("2031-05-12/2031-06", out _);

    /// <summary>A whole fact base of 100 claims.</summary>
    [Benchmark]
    public object Check() => FactCompiler.Check(_small);
}
