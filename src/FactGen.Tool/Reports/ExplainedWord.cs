using FactGen.Compiler.Diagnostics;

namespace FactGen.Tool.Reports;

/// <summary>What <c>factgen explain</c>, an editor and an assistant are told of a word.</summary>
internal static class ExplainedWord
{
    /// <summary>The page of a word: the id of a diagnostic, a key of the format, or the name of a page; null if there is none.</summary>
    public static string? Of(string asked) => asked switch
    {
        JsonPage.Name => JsonPage.Text,
        JsonPage.SchemaName => JsonPage.Schema,
        FormatPage.Name => FormatPage.Text,
        _ => HelpPages.Of(asked.ToUpperInvariant()) ?? KeyExplanation.Of(asked),
    };

    /// <summary>Why there is no page of a word, and the nearest word that has one.</summary>
    public static string WhyNot(string asked)
    {
        var isId = asked.StartsWith("FACT", StringComparison.OrdinalIgnoreCase);
        var problem = isId
            ? $"No diagnostic has the id '{asked}'."
            : $"'{asked}' is no id of a diagnostic and no key of the format.";
        IReadOnlyList<string> known = isId ? HelpPages.Ids : [FormatPage.Name, JsonPage.Name, JsonPage.SchemaName, .. KeyExplanation.Names];
        var advice = DidYouMean.Nearest(asked, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        return $"{problem}{advice} 'factgen explain' lists them all.";
    }
}
