using System.Diagnostics;
using System.Reflection;

namespace FactGen.Tests.Values;

/// <summary>What a debugger shows: the text of the member that <see cref="DebuggerDisplayAttribute"/> names.</summary>
public class DebuggerTests
{
    public static TheoryData<object, string> Shown => new()
    {
        { FactDate.Parse("2019-23"), "2019-23 (autumn 2019)" },
        { FactDate.Parse("2022-01-05~"), "2022-01-05~ (about 5 January 2022)" },
        { Count.Parse("2300"), "2,300" },
        { Count.Parse("at most 2300"), "at most 2,300 [0, 2300]" },
        { Amount.Parse("at least 5"), "at least 5 [5, ∞)" },
        { Money.Parse("300 USD"), "300 USD" },
        { Money.Parse("20 to 30 USD"), "20 to 30 USD [20, 30]" },
        { Percent.Parse("under 5 %"), "under 5 % (-∞, 5)" },
        { Ratio.Parse("1 in 4"), "1 in 4" },
        { Duration.Parse("1 to 2 hours"), "1 to 2 hours [3600, 7200] s" },
        { new Unclaimed<Count>(Entity.Unnamed, "crew"), "Unclaimed: not stated" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_debugger_shows(object shown, string expected)
    {
        var display = shown.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true);
        Assert.Equal("{DebuggerText,nq}", display?.Value);
        var member = shown.GetType().GetProperty("DebuggerText", BindingFlags.Instance | BindingFlags.NonPublic);
        Assert.Equal(expected, member?.GetValue(shown));
    }
}
