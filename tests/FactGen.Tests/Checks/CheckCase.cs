using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests.Checks;

/// <summary>A facts file beside the ordinary ones, and all that is told of it.</summary>
internal static class CheckCase
{
    /// <summary>Checks the file: its diagnostics are the marked ones, and say just this.</summary>
    /// <param name="marked">The file, marked where it is expected to be reported.</param>
    /// <param name="told">What is told, each on a line of its own: see <see cref="Told"/>.</param>
    /// <param name="facts">The fact base beside which the file stands; the ordinary one where it is not said.</param>
    public static void Expect(string marked, string told, FactBaseText? facts = null)
    {
        facts ??= new FactBaseText();
        FactBaseText.Expect(FactBaseText.CasePath, marked, text => facts with { Case = text });
        Assert.Equal(told, Told(facts with { Case = Markup.Parse(marked).Text }));
    }

    /// <summary>What is told of a fact base beside what its values and quotes have to do with each other: the messages, the other
    /// places that belong to them, and the names that would fix them.</summary>
    public static string Told(FactBaseText facts) => string.Join("\n", facts.Check().Diagnostics
        .Where(diagnostic => !diagnostic.Rule.Id.StartsWith("FACT4", StringComparison.Ordinal))
        .Select(Told));

    private static string Told(FactDiagnostic diagnostic) => string.Concat(
    [
        diagnostic.Message,
        .. diagnostic.AlsoAt.Select(place => $" Also at {place}."),
        .. diagnostic.Remedies.Select(remedy => $" Write '{remedy.Words}'."),
    ]);
}
