using System.Collections.Immutable;
using FactGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Generator;

/// <summary>Values that are put into a default order, which they do not have (FACT6006).</summary>
public sealed class ValueOrderTests
{
    /// <summary>Statements with a mark at the word that is reported, and the names that the message gives.</summary>
    [Theory]
    [InlineData("ships.[|OrderBy|](ship => ship.Crew)", "Count.ByLower Count.ByUpper")]
    [InlineData("ships.[|OrderByDescending|](ship => ship.Built)", "FactDate.ByEarliest FactDate.ByLatest")]
    [InlineData("ships.OrderBy(ship => ship.Name).[|ThenBy|](ship => ship.Cost)", "Money.ByLower Money.ByUpper")]
    [InlineData("ships.Select(ship => ship.Crew).[|Max|]()", "Count.ByLower Count.ByUpper")]
    [InlineData("ships.[|Min|](ship => ship.Share)", "Percent.ByLower Percent.ByUpper")]
    [InlineData("ships.[|MaxBy|](ship => ship.Odds)", "Ratio.ByLower Ratio.ByUpper")]
    [InlineData("ships.Select(ship => ship.Voyage).[|Order|]()", "Duration.ByLower Duration.ByUpper")]
    [InlineData("ships.AsQueryable().[|OrderBy|](ship => ship.Tonnage)", "Amount.ByLower Amount.ByUpper")]
    [InlineData("ships.[|OrderBy|](ship => (Count?)ship.Crew)", "Count.ByLower Count.ByUpper")]
    [InlineData("ships.[|OrderBy|](ship => ship.Crew, null)", "Count.ByLower Count.ByUpper")]
    [InlineData("ships?.[|OrderBy|](ship => ship.Crew)", "Count.ByLower Count.ByUpper")]
    [InlineData("Enumerable.[|OrderBy|](ships, ship => ship.Crew)", "Count.ByLower Count.ByUpper")]
    [InlineData("from ship in ships orderby [|ship.Crew|] select ship", "Count.ByLower Count.ByUpper")]
    [InlineData("from ship in ships orderby ship.Name, [|ship.Built descending|] select ship", "FactDate.ByEarliest FactDate.ByLatest")]
    [InlineData("[|new SortedSet<FactDate>()|]", "FactDate.ByEarliest FactDate.ByLatest")]
    [InlineData("[|new SortedDictionary<Count, string>()|]", "Count.ByLower Count.ByUpper")]
    [InlineData("[|new PriorityQueue<string, FactDate>()|]", "FactDate.ByEarliest FactDate.ByLatest")]
    [InlineData("[|Comparer<Count>.Default|]", "Count.ByLower Count.ByUpper")]
    public async Task What_sorts_values_without_a_name_of_the_order_is_a_warning(string code, string names)
    {
        var (marked, found) = await Analyze(code);
        var diagnostic = Assert.Single(found);

        Assert.Equal(("FACT6006", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal((marked.Only.Start, marked.Only.End), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
        Assert.EndsWith(
            $"'{names.Replace(" ", "' or '", StringComparison.Ordinal)}'.", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("crews.[|Sort|]()")]
    [InlineData("Array.[|Sort|](crews.ToArray())")]
    public async Task So_is_what_sorts_in_place(string statement) =>
        Assert.Equal("FACT6006", Assert.Single((await Analyze(statement, isStatement: true)).Found).Id);

    /// <summary>Near misses: another key, an order by name, or nothing that sorts.</summary>
    [Theory]
    [InlineData("ships.OrderBy(ship => ship.Crew, Count.ByUpper)")]
    [InlineData("ships.OrderBy(ship => ship.Name)")]
    [InlineData("ships.OrderBy(ship => ship.Crew.Lower)")]
    [InlineData("ships.Max(ship => ship.Crew.Upper)")]
    [InlineData("ships.Select(ship => ship.Crew).Max(Count.ByLower)")]
    [InlineData("ships.MaxBy(ship => ship.Built, FactDate.ByLatest)")]
    [InlineData("ships.Select(ship => ship.Built).Order(FactDate.ByEarliest)")]
    [InlineData("ships.GroupBy(ship => ship.Crew)")]
    [InlineData("ships.Distinct().Count()")]
    [InlineData("new SortedSet<FactDate>(FactDate.ByEarliest)")]
    [InlineData("new SortedDictionary<string, Count>()")]
    [InlineData("new PriorityQueue<FactDate, int>()")]
    [InlineData("new HashSet<Count>()")]
    [InlineData("Comparer<int>.Default")]
    [InlineData("EqualityComparer<Count>.Default")]
    [InlineData("new Shelf().OrderBy(crews[0])")]
    public async Task An_order_by_name_or_of_something_else_is_none(string code) => Assert.Empty((await Analyze(code)).Found);

    [Theory]
    [InlineData("crews.Sort(Count.ByLower)")]
    [InlineData("crews.Sort((left, right) => left.GetHashCode().CompareTo(right.GetHashCode()))")]
    [InlineData("Array.Sort(crews.ToArray(), Count.ByUpper)")]
    [InlineData("new List<string>().Sort()")]
    public async Task Nor_is_a_sort_in_place_with_one(string statement) =>
        Assert.Empty((await Analyze(statement, isStatement: true)).Found);

    private static async Task<(Markup Code, ImmutableArray<Diagnostic> Found)> Analyze(string code, bool isStatement = false)
    {
        var marked = Markup.Parse($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using FactGen;

            internal sealed record Ship(
                string Name, Count Crew, FactDate Built, Money Cost, Percent Share, Ratio Odds, Duration Voyage, Amount Tonnage);

            internal sealed class Shelf
            {
                public Count OrderBy(Count count) => count;
            }

            internal static class Program
            {
                private static object? Use(List<Ship> ships, List<Count> crews)
                {
                    {{(isStatement ? $"{code}; return null;" : $"return {code};")}}
                }
            }
            """);
        var compilation = CSharpCompilation.Create(
            "Fleet",
            [CSharpSyntaxTree.ParseText(marked.Text)],
            [.. Basic.Reference.Assemblies.Net80.References.All, MetadataReference.CreateFromFile(typeof(Count).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        return (marked, await compilation.WithAnalyzers([new ValueOrderAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync());
    }
}
