using System.Globalization;
using FactGen.Compiler;

namespace FactGen.Tests.Checks;

/// <summary>Entities and claims together stay within their bounds (FACT1006).</summary>
public class BoundCheckTests
{
    private const string Rests = "because: x, sources: { log: the boats left the harbour again }";

    /// <summary>Facts with as many of something as are read or one more, where the latter is told of, and how.</summary>
    public static TheoryData<int, Func<int, string>, string> Bounds => new()
    {
        {
            FactLimits.SameEntities,
            most => $"Place:\n  p01: {{ name: P1 }}\n{Lines(2, most, i => $"  p{i:00}: {{ name: P{i}, same_as: {{ value: p{i - 1:00}, {Rests} }} }}")}",
            "facts/other.yaml(22,3)  More than 20 entities are declared to be one, 'p21' among them. Bring their claims together under one."
        },
        {
            FactLimits.Namesakes,
            most => $"Place:\n{Lines(1, most, i => $"  p{i:0000}: {{ name: Pier }}")}Operation:\n  tow:\n    name: Tow\n    account: {{ value: x, {Rests} }}\n",
            "facts/other.yaml(1002,3)  A name, alias or title of 'p1001' is that of 1000 others already. Give it a name that tells it from them."
        },
        {
            FactLimits.ClaimsOfFinding,
            most => $"Operation:\n  tow:\n    name: Tow\n    boats:\n{Lines(1, most, i => $"      - {{ value: {i}, {Rests} }}")}",
            "facts/other.yaml(1005,11) tow/boats#1001 'tow/boats' has more claims on one value than are read: at most 1000, and over time 20000 when each counts anew with every change. Divide the entity, or keep the claims that matter."
        },
    };

    [Theory]
    [MemberData(nameof(Bounds), DisableDiscoveryEnumeration = true)]
    public void One_more_is_too_much(int most, Func<int, string> facts, string told)
    {
        Assert.Equal("", TooMuch(facts(most)));
        Assert.Equal(told, TooMuch(facts(most + 1)));
    }

    private static string TooMuch(string facts) => string.Join("\n", new FactBaseText { Case = facts }.Check().Diagnostics
        .Where(diagnostic => diagnostic.Rule.Id == "FACT1006")
        .Select(diagnostic => $"{diagnostic.Place} {diagnostic.Claim} {diagnostic.Message}"));

    private static string Lines(int first, int last, Func<int, string> line) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(i => $"{line(i).ToString(CultureInfo.InvariantCulture)}\n"));
}
